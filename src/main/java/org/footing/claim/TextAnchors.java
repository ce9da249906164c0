package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds occurrences that are told by their text: exactly, then in normal form, then by likeness; each first in the section that
 * the occurrence names, then in the whole document.
 */
final class TextAnchors {
    private final Manuscript manuscript;
    private final List<ParagraphText> exact = new ArrayList<>();
    private final List<ParagraphText> normal = new ArrayList<>();
    private final FuzzySearch fuzzy = new FuzzySearch();

    TextAnchors(Manuscript manuscript) {
        this.manuscript = manuscript;
        for (Paragraph paragraph : manuscript.paragraphs()) {
            if (!paragraph.sentences().isEmpty()) {
                exact.add(new ParagraphText(paragraph, false));
                normal.add(new ParagraphText(paragraph, true));
            }
        }
    }

    Anchor find(Occurrence occurrence) {
        Anchor anchor = search(occurrence, exact, Selector.exact(occurrence), AnchorState.EXACT);
        if (anchor != null) {
            return anchor;
        }
        Selector selector = Selector.normal(
                occurrence,
                Manuscript.of(MarkdownReader.read(new SourceText("", occurrence.text())))
                        .text());
        anchor = selector.text().isEmpty() ? null : search(occurrence, normal, selector, AnchorState.NORMALISED);
        return anchor == null ? similar(occurrence, selector) : anchor;
    }

    private @Nullable Anchor search(
            Occurrence occurrence, List<ParagraphText> paragraphs, Selector selector, AnchorState state) {
        List<Match> matches = selector.matches(inSection(paragraphs, occurrence));
        if (matches.isEmpty() && !occurrence.section().isEmpty()) {
            matches = selector.matches(paragraphs);
        }
        if (matches.isEmpty()) {
            return null;
        }
        Match match = selector.choose(matches);
        return match == null
                ? new Anchor(occurrence, AnchorState.AMBIGUOUS, Optional.empty(), false)
                : found(occurrence, match, state);
    }

    private Anchor similar(Occurrence occurrence, Selector selector) {
        if (selector.text().isEmpty()) {
            return new Anchor(occurrence, AnchorState.LOST, Optional.empty(), false);
        }
        FuzzySearch.Result result = fuzzy.find(selector, inSection(normal, occurrence));
        if (result.state() == AnchorState.LOST && !occurrence.section().isEmpty()) {
            result = fuzzy.find(selector, normal);
        }
        Match match = result.match();
        if (match == null) {
            return new Anchor(occurrence, result.state(), Optional.empty(), false);
        }
        boolean risk =
                MeaningRisk.between(selector.text(), match.around(selector.text(), FuzzySearch.limit(selector.text())));
        return found(occurrence, match, risk ? AnchorState.MEANING_RISK : AnchorState.FUZZY);
    }

    private Anchor found(Occurrence occurrence, Match match, AnchorState state) {
        List<Sentence> sentences = match.paragraph().sentences(match.start(), match.end());
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : sentences) {
            text.append(text.length() == 0 ? "" : " ").append(sentence.text());
        }
        Span span = ParagraphText.place(manuscript.source().content(), sentences, occurrence.text());
        Anchor.Place place = new Anchor.Place(
                manuscript,
                span,
                match.paragraph().paragraph.section(),
                text.toString(),
                ParagraphText.notes(sentences),
                ParagraphText.citations(sentences));
        boolean changed = state.isLikeness() || Anchoring.isChanged(occurrence, place.sentence());
        return new Anchor(occurrence, state, Optional.of(place), changed);
    }

    /** The paragraphs of the section that the occurrence names, sections within it included; all when it names none. */
    private static List<ParagraphText> inSection(List<ParagraphText> paragraphs, Occurrence occurrence) {
        List<String> wanted = occurrence.section();
        if (wanted.isEmpty()) {
            return paragraphs;
        }
        List<ParagraphText> found = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            if (contains(paragraph.paragraph.section().path(), wanted)) {
                found.add(paragraph);
            }
        }
        return found;
    }

    /** Whether the headings start with the wanted ones, or end with them: files often name only the innermost. */
    private static boolean contains(List<String> path, List<String> wanted) {
        int extra = path.size() - wanted.size();
        if (extra < 0) {
            return false;
        }
        return path.subList(0, wanted.size()).equals(wanted)
                || path.subList(extra, path.size()).equals(wanted);
    }
}
