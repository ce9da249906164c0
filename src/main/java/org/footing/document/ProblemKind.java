package org.footing.document;

/** What can be malformed in a manuscript. */
public enum ProblemKind {
    /** A reference to a note that is not defined. */
    UNDEFINED_NOTE("undefined-note"),
    /** A note that no reference calls. */
    UNUSED_NOTE("unused-note"),
    /** A second definition of a label; the first one counts. */
    DUPLICATE_NOTE("duplicate-note"),
    /** A note without content. */
    EMPTY_NOTE("empty-note"),
    /** A note called from inside a note. */
    NESTED_NOTE("nested-note"),
    /** A bracket that looks like a citation and is not one. */
    MALFORMED_CITATION("malformed-citation"),
    /** Attributes in braces that cannot be read. */
    MALFORMED_ATTRIBUTES("malformed-attributes"),
    /** A fenced div that is never closed. */
    UNCLOSED_DIV("unclosed-div"),
    /** A claim without an id. */
    CLAIM_WITHOUT_ID("claim-without-id"),
    /** A second claim with the same id. */
    DUPLICATE_CLAIM("duplicate-claim"),
    /** A metadata block that is not YAML. */
    MALFORMED_METADATA("malformed-metadata"),
    /** Something that the reader of a format does not understand, or may not read. */
    NOT_UNDERSTOOD("not-understood");

    private final String id;

    ProblemKind(String id) {
        this.id = id;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }
}
