package org.footing.check.measure;

/**
 * Which claims a threshold is about: {@code all} of them, those of one kind ({@code fact}), or those of each {@code section} apart.
 *
 * @param id as written
 */
public record Scope(String id) {
    /** All claims together. */
    public static final Scope ALL = new Scope("all");

    /** The claims of every section, each section apart. */
    public static final Scope EACH_SECTION = new Scope("section");

    public boolean isAll() {
        return id.equals(ALL.id);
    }

    public boolean isEachSection() {
        return id.equals(EACH_SECTION.id);
    }
}
