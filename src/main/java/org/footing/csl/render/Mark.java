package org.footing.csl.render;

/** Tags of parts that later passes look for. */
public enum Mark {
    /** The output of the first {@code cs:names} that gave any, its substitutes included. */
    FIRST_NAMES,
    /** What stands for missing names and is neither a name nor a title. */
    NOBODY,
    /** The letter that tells works of one year apart. */
    YEAR_SUFFIX,
    /** The number of the item in the bibliography. */
    CITATION_NUMBER,
    /** A locator. */
    LOCATOR,
    /** The date of access, which tells no two works apart. */
    ACCESSED
}
