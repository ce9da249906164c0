package org.footing.csl.disambiguate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Method 4: letters in the order of the bibliography. */
final class YearSuffixes {
    private static final Comparator<Candidate> BY_RANK = new Comparator<>() {
        @Override
        public int compare(Candidate one, Candidate other) {
            return Integer.compare(one.rank, other.rank);
        }
    };

    private YearSuffixes() {}

    static void assign(List<List<Candidate>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            List<Candidate> group = new ArrayList<>(groups.get(i));
            group.sort(BY_RANK);
            for (int j = 0; j < group.size(); j++) {
                Candidate candidate = group.get(j);
                candidate.hints = candidate.hints.withYearSuffix(letters(j));
            }
        }
    }

    /** a … z, aa, ab … az, ba … */
    static String letters(int index) {
        StringBuilder out = new StringBuilder(2);
        int rest = index + 1;
        while (rest > 0) {
            rest--;
            out.insert(0, (char) ('a' + rest % 26));
            rest /= 26;
        }
        return out.toString();
    }
}
