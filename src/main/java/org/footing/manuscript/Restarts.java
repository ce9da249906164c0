package org.footing.manuscript;

/**
 * What begins anew with each chapter, as many publishers of books ask.
 *
 * @param positions first and later cites, ibid. and references to earlier notes
 * @param numbers the numbers of the notes; then the positions do too
 */
public record Restarts(boolean positions, boolean numbers) {
    public static final Restarts NONE = new Restarts(false, false);
}
