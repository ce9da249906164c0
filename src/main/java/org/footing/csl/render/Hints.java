package org.footing.csl.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What disambiguation has decided for one item. It holds in all its cites and in its entry. Immutable. */
public final class Hints {
    /** Nothing was ambiguous. */
    public static final Hints NONE = new Hints(new int[0], new byte[0][], 0, "");

    private final int[] shown;
    private final byte[][] levels;
    private final int conditions;
    private final String yearSuffix;

    private Hints(int[] shown, byte[][] levels, int conditions, String yearSuffix) {
        this.shown = shown;
        this.levels = levels;
        this.conditions = conditions;
        this.yearSuffix = yearSuffix;
    }

    /** How many names of a list, counted in the order of rendering, are shown at least; 0 as the style says. */
    public int shown(int list) {
        return list < shown.length ? shown[list] : 0;
    }

    /** How far a name of a list is expanded: 0 as the style says, 1 with initials, 2 with the full given name. */
    public int level(int list, int name) {
        return list < levels.length && name < levels[list].length ? levels[list][name] : 0;
    }

    /** How many conditions on {@code disambiguate} hold, the first ones evaluated. */
    public int conditions() {
        return conditions;
    }

    /** The letter that tells works of one year apart; empty when there is none. */
    public String yearSuffix() {
        return yearSuffix;
    }

    public Hints withShown(int list, int count) {
        int[] copy = Arrays.copyOf(shown, Math.max(shown.length, list + 1));
        copy[list] = count;
        return new Hints(copy, levels, conditions, yearSuffix);
    }

    public Hints withLevel(int list, int name, int level) {
        byte[][] copy = new byte[Math.max(levels.length, list + 1)][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = i < levels.length ? levels[i] : new byte[0];
        }
        byte[] names = Arrays.copyOf(copy[list], Math.max(copy[list].length, name + 1));
        names[name] = (byte) level;
        copy[list] = names;
        return new Hints(shown, copy, conditions, yearSuffix);
    }

    public Hints withConditions(int count) {
        return new Hints(shown, levels, count, yearSuffix);
    }

    public Hints withYearSuffix(String suffix) {
        return new Hints(shown, levels, conditions, suffix);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hints that
                && conditions == that.conditions
                && yearSuffix.equals(that.yearSuffix)
                && Arrays.equals(shown, that.shown)
                && Arrays.deepEquals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shown) * 31 + Arrays.deepHashCode(levels) + yearSuffix.hashCode();
    }
}
