package org.footing.text.tree;

/** Says that a file has to be read by the whole grammar; where it was found is of no interest. */
final class Irregular extends RuntimeException {
    private static final long serialVersionUID = 1;

    Irregular() {
        super("irregular", null, false, false);
    }
}
