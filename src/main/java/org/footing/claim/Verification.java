package org.footing.claim;

/**
 * What is recorded about the checking of a link.
 *
 * @param status what came of it
 * @param by who checked; may be empty
 * @param date when, ISO 8601; may be empty
 * @param seen the edition, copy or scan that was seen; may be empty
 * @param hashes of the components when they were checked
 * @param texts the components as they read then, so that a change can be shown; may be empty
 */
public record Verification(Status status, String by, String date, String seen, Stamp hashes, Stamp texts) {
    /** Nobody has looked. */
    public static final Verification NONE = new Verification(Status.UNCHECKED, "", "", "", Stamp.NONE, Stamp.NONE);
}
