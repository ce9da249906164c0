package org.footing.exchange;

import java.util.List;

/**
 * Sources in another format.
 *
 * @param text with a line break at its end
 * @param losses for each source of which a field is missing in it, its key and the fields
 */
public record ExportedText(String text, List<String> losses) {
    public ExportedText {
        losses = List.copyOf(losses);
    }
}
