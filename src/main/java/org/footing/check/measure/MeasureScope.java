package org.footing.check.measure;

/**
 * Which claims a threshold is about: {@code all} of them, those of one kind ({@code fact}), or those of each {@code section} apart.
 *
 * @param id as written
 */
public record MeasureScope(String id) {
    /** All claims together. */
    public static final MeasureScope ALL = new MeasureScope("all");

    /** The claims of every section, each section apart. */
    public static final MeasureScope EACH_SECTION = new MeasureScope("section");

    public boolean isAll() {
        return id.equals(ALL.id);
    }

    public boolean isEachSection() {
        return id.equals(EACH_SECTION.id);
    }
}
