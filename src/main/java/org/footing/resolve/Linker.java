package org.footing.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.resolve.match.CandidateIndex;
import org.footing.resolve.match.CitableSource;
import org.footing.resolve.match.CitedWords;
import org.footing.resolve.match.Identifiers;
import org.footing.resolve.match.Score;
import org.footing.resolve.match.Scorer;
import org.footing.resolve.word.Lexicon;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.jspecify.annotations.Nullable;

/** Looks pieces of notes up among the sources of the library and those that notes made. */
final class Linker {
    private final Lexicon lexicon = new Lexicon();
    private final CandidateIndex index = new CandidateIndex(lexicon);
    private final Scorer scorer = new Scorer(lexicon);
    private final Identifiers identifiers = new Identifiers(lexicon);
    private final Map<String, CitableSource> byKey = new HashMap<>();
    private final History history;

    Linker(Sources sources, History history) {
        this.history = history;
        for (Source source : sources) {
            add(new CitableSource(source, false, lexicon));
        }
    }

    /** The source with that key; null when the library has none. */
    @Nullable
    CitableSource keyed(String key) {
        return byKey.get(key);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    void add(CitableSource candidate) {
        index.add(candidate);
        byKey.put(candidate.key(), candidate);
        identifiers.add(candidate);
    }

    /** Remembers how a note printed a source, so that a shorter form of it is known later. */
    void printedAs(CitableSource candidate, CitedWords piece) {
        boolean title =
                piece.years().isEmpty() && piece.container() == piece.text().length();
        candidate.printedAs(piece.words(), title);
        if (title) {
            index.addForm(candidate, piece.words());
        }
    }

    Identifiers identifiers() {
        return identifiers;
    }

    Scorer scorer() {
        return scorer;
    }

    /** The sources that the piece may mean, the best first. */
    List<Score> rank(CitedWords piece) {
        List<CitableSource> candidates = new ArrayList<>(index.find(piece.words()));
        if (piece.years().isEmpty()) {
            candidates.addAll(history.byAuthor(piece.words()));
        }
        return scorer.rank(
                piece, candidates, history.startsShort() ? Set.of() : history.perhaps(), history.printsVolumes());
    }

    /** The share of what is printed that the candidate holds; 0 where nothing tells. */
    float explains(CitedWords piece, CitableSource candidate) {
        return scorer.explained(piece, candidate);
    }
}
