package org.footing.language.russian;

/** What a name says of the sex of who bears it. */
public enum Sex {
    MALE,
    FEMALE,
    /** The name does not tell. */
    UNKNOWN
}
