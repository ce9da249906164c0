package org.footing.resolve.word;

import java.util.HashMap;
import java.util.Map;

/** Whether two words may be one: misprinted, or in another case of a Russian declension. */
public final class NearWords {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST_ENDING = 3;

    private final Lexicon lexicon;
    private final Map<Long, Boolean> known = new HashMap<>();

    public NearWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public boolean areNear(int a, int b) {
        String one = lexicon.key(a);
        String other = lexicon.key(b);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > LONGEST_ENDING || Character.isDigit(one.charAt(0))) {
            return false;
        }
        boolean sameEnd =
                one.charAt(0) == other.charAt(0) || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        if (!sameEnd) {
            return false;
        }
        long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        Boolean near = known.get(pair);
        if (near == null) {
            near = near(one, other, shorter, longer);
            known.put(pair, near);
        }
        return near;
    }

    private static boolean near(String a, String b, int shorter, int longer) {
        int prefix = 0;
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        if (prefix > SHORTEST && longer - prefix <= LONGEST_ENDING && prefix * 3 >= longer * 2) {
            return true;
        }
        int allowed = longer >= LONG ? 2 : 1;
        return longer - shorter <= allowed && distance(a, b) <= allowed;
    }

    /** Insertions, deletions, substitutions, and neighbours that changed places. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] last = row.clone();
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
                diagonal = above;
            }
            before = last;
        }
        return row[b.length()];
    }
}
