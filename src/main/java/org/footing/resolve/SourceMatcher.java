package org.footing.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.footing.source.Source;
import org.footing.source.Sources;

/** Finds the sources that a printed citation may mean, by the rarity of the words that both have. */
final class SourceMatcher {
    private static final int SHORTLIST = 16;

    private final TextKeys keys = new TextKeys();
    private final Map<String, SourceForms> sources = new LinkedHashMap<>();
    private final Map<String, List<SourceForms>> byWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    SourceMatcher(Sources all) {
        for (Source source : all) {
            SourceForms forms = new SourceForms(source, sources.size(), keys);
            sources.put(source.key(), forms);
            index(forms);
        }
    }

    private void index(SourceForms forms) {
        Set<String> words = new HashSet<>(forms.authors);
        for (Set<String> title : forms.titles) {
            words.addAll(title);
        }
        for (String word : words) {
            List<SourceForms> with = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (with.isEmpty() || with.get(with.size() - 1) != forms) {
                with.add(forms);
                weights.remove(word);
            }
        }
    }

    TextKeys keys() {
        return keys;
    }

    /** The source's words. */
    SourceForms forms(String key) {
        SourceForms forms = sources.get(key);
        if (forms == null) {
            throw new IllegalArgumentException(key);
        }
        return forms;
    }

    /** Takes a title under which the draft names a source, so that later notes may use it. */
    void learn(String key, String title) {
        SourceForms forms = forms(key);
        forms.title(title, keys);
        index(forms);
    }

    private double weight(String word) {
        Double known = weights.get(word);
        if (known == null) {
            known = weigh(word);
            weights.put(word, known);
        }
        return known;
    }

    private double weigh(String word) {
        if (TextKeys.isNumber(word)) {
            return 0.3;
        }
        int with = byWord.getOrDefault(word, List.of()).size();
        double rarity = Math.log(1 + (sources.size() + 10.0) / (1 + with));
        return TextKeys.isEastAsian(word) ? rarity * 0.6 : word.length() < 3 ? rarity * 0.4 : rarity;
    }

    /** The candidates for a text, the best first. */
    List<SourceCandidate> candidates(String printedText) {
        // What a translation was made from is not what is cited.
        int original = printedText.indexOf(" Пер. по изд.");
        String text = original < 0 ? printedText : printedText.substring(0, original);
        List<SourceCandidate> found = new ArrayList<>();
        ArchiveMention archive = ArchiveMention.in(text);
        if (archive != null) {
            for (SourceForms forms : sources.values()) {
                if (forms.lies(archive)) {
                    found.add(new SourceCandidate(forms.source.key(), 1, "the same place in the archive"));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        PrintedWords printed = new PrintedWords(keys.of(text), text);
        for (SourceForms forms : shortlist(printed.set(), archive != null)) {
            SourceCandidate candidate = new Scoring(printed, forms, this::weight).candidate();
            if (candidate.score() > 0.3) {
                found.add(candidate);
            }
        }
        found.sort(Comparator.comparingDouble((SourceCandidate candidate) -> -candidate.rank())
                .thenComparing(SourceCandidate::key));
        return found;
    }

    /** The sources that share the weightiest words with a text, the best last. */
    private Queue<SourceForms> shortlist(Set<String> words, boolean printed) {
        double[] sums = new double[sources.size()];
        List<SourceForms> met = new ArrayList<>();
        for (String word : words) {
            double weight = weight(word);
            for (SourceForms forms : byWord.getOrDefault(word, List.of())) {
                // Another place in an archive is another source, however alike the words are.
                if (printed && forms.isArchival()) {
                    continue;
                }
                if (sums[forms.index] == 0) {
                    met.add(forms);
                }
                sums[forms.index] += weight;
            }
        }
        Queue<SourceForms> best = new PriorityQueue<>(
                SHORTLIST + 1,
                Comparator.comparingDouble((SourceForms forms) -> sums[forms.index])
                        .thenComparing(forms -> -forms.index));
        for (SourceForms forms : met) {
            best.add(forms);
            if (best.size() > SHORTLIST) {
                best.remove();
            }
        }
        return best;
    }
}
