package org.footing.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far two processors agree in one style.
 *
 * @param entries compared, and those alike
 * @param citations compared, and those alike
 */
record Agreement(String style, Score entries, Score citations, List<Difference> differences, String error) {
    /**
     * A count.
     *
     * @param alike texts that are the same, letter by letter
     * @param doubled texts that differ in marks alone that the peer prints twice
     * @param of how many were compared
     */
    record Score(int alike, int doubled, int of) {
        Score plus(Score other) {
            return new Score(alike + other.alike, doubled + other.doubled, of + other.of);
        }

        String percent() {
            return percent(alike);
        }

        /** Where a mark that is printed twice is no difference. */
        String fairPercent() {
            return percent(alike + doubled);
        }

        private String percent(int counted) {
            // Rounded down: 96.99 is not 97.
            return of == 0 ? "  n/a" : String.format(Locale.ROOT, "%5.1f", Math.floor(1000.0 * counted / of) / 10);
        }
    }

    /** Entries are compared as a bag of texts; citations one by one. */
    static Agreement of(String style, Printed ours, Printed theirs) {
        if (!ours.error().isEmpty() || !theirs.error().isEmpty()) {
            return new Agreement(
                    style,
                    new Score(0, 0, 0),
                    new Score(0, 0, 0),
                    List.of(),
                    ours.error().isEmpty() ? "peer: " + theirs.error() : ours.error());
        }
        List<Difference> differences = new ArrayList<>();
        Score entries = entries(style, ours, theirs, differences);
        int alike = 0;
        int before = differences.size();
        int all = Math.min(ours.citations().size(), theirs.citations().size());
        for (int i = 0; i < all; i++) {
            String own = EvenedText.of(ours.citations().get(i));
            String other = EvenedText.of(theirs.citations().get(i));
            if (own.equals(other)) {
                alike++;
            } else {
                differences.add(new Difference(style, "citation " + (i + 1), own, other, Losses.between(own, other)));
            }
        }
        return new Agreement(style, entries, new Score(alike, doubled(differences, before), all), differences, "");
    }

    private static int doubled(List<Difference> differences, int from) {
        return (int) differences.subList(from, differences.size()).stream()
                .filter(difference -> difference.kind() == DifferenceKind.DOUBLED_MARKS)
                .count();
    }

    private static Score entries(String style, Printed ours, Printed theirs, List<Difference> differences) {
        int own = 0;
        Map<String, Integer> bag = new HashMap<>();
        Map<String, String> byItem = new HashMap<>();
        for (Printed.Entry entry : ours.entries()) {
            String text = EvenedText.entry(entry.html());
            if (text.isEmpty()) {
                continue;
            }
            own++;
            bag.merge(text, 1, Integer::sum);
            byItem.put(entry.item(), text);
        }
        int alike = 0;
        int other = 0;
        List<String[]> left = new ArrayList<>();
        for (Printed.Entry entry : theirs.entries()) {
            String text = EvenedText.entry(entry.html());
            if (text.isEmpty()) {
                continue;
            }
            other++;
            if (bag.getOrDefault(text, 0) > 0) {
                bag.merge(text, -1, Integer::sum);
                alike++;
            } else {
                left.add(new String[] {entry.item(), text});
            }
        }
        for (String[] theirText : left) {
            String nearest = nearest(byItem.getOrDefault(theirText[0], ""), theirText[1], bag);
            differences.add(
                    new Difference(style, theirText[0], nearest, theirText[1], Losses.between(nearest, theirText[1])));
        }
        return new Score(alike, doubled(differences, 0), Math.max(own, other));
    }

    /** Where the peer names the wrong item, the text of ours that shares most words. */
    private static String nearest(String named, String other, Map<String, Integer> bag) {
        if (bag.getOrDefault(named, 0) > 0) {
            return named;
        }
        List<String> words = DifferenceKind.words(other);
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> candidate : bag.entrySet()) {
            if (candidate.getValue() > 0) {
                List<String> shared = new ArrayList<>(words);
                shared.retainAll(DifferenceKind.words(candidate.getKey()));
                if (shared.size() > most) {
                    most = shared.size();
                    best = candidate.getKey();
                }
            }
        }
        return best;
    }
}
