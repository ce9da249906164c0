package org.footing.differential;

import java.util.List;

/**
 * What a processor printed in one style, as HTML.
 *
 * @param citations one for each cluster, of a document that cites these alone
 * @param entries the bibliography of all items; those that print nothing are left out
 * @param error what went wrong; empty when nothing did
 */
record Printed(List<String> citations, List<Entry> entries, String error) {
    /** @param item the id of the item that the processor names; the peer names a wrong one where another prints nothing */
    record Entry(String item, String html) {}

    static Printed failed(String error) {
        return new Printed(List.of(), List.of(), error);
    }
}
