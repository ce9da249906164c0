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
    /** @param of how many were compared */
    record Score(int alike, int of) {
        Score plus(Score other) {
            return new Score(alike + other.alike, of + other.of);
        }

        String percent() {
            return of == 0 ? "  n/a" : String.format(Locale.ROOT, "%5.1f", 100.0 * alike / of);
        }
    }

    /** Entries are compared as a bag of texts; citations one by one. */
    static Agreement of(String style, Printed ours, Printed theirs) {
        if (!ours.error().isEmpty() || !theirs.error().isEmpty()) {
            return new Agreement(
                    style,
                    new Score(0, 0),
                    new Score(0, 0),
                    List.of(),
                    ours.error().isEmpty() ? "peer: " + theirs.error() : ours.error());
        }
        List<Difference> differences = new ArrayList<>();
        Score entries = entries(style, ours, theirs, differences);
        int alike = 0;
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
        return new Agreement(style, entries, new Score(alike, all), differences, "");
    }

    private static Score entries(String style, Printed ours, Printed theirs, List<Difference> differences) {
        Map<String, Integer> bag = new HashMap<>();
        Map<String, String> byItem = new HashMap<>();
        for (Printed.Entry entry : ours.entries()) {
            String text = EvenedText.entry(entry.html());
            bag.merge(text, 1, Integer::sum);
            byItem.put(entry.item(), text);
        }
        int alike = 0;
        List<String[]> left = new ArrayList<>();
        for (Printed.Entry entry : theirs.entries()) {
            String text = EvenedText.entry(entry.html());
            if (bag.getOrDefault(text, 0) > 0) {
                bag.merge(text, -1, Integer::sum);
                alike++;
            } else {
                left.add(new String[] {entry.item(), text});
            }
        }
        for (String[] other : left) {
            String own = nearest(byItem.getOrDefault(other[0], ""), other[1], bag);
            differences.add(new Difference(style, other[0], own, other[1], Losses.between(own, other[1])));
        }
        return new Score(alike, Math.max(ours.entries().size(), theirs.entries().size()));
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
