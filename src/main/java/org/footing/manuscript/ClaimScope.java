package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/**
 * Which notes and citations back a marked claim: those inside the mark or right after it, with nothing but punctuation
 * between; failing those, the ones that follow it in its sentence, since a note covers its sentence.
 */
final class ClaimScope {
    /** A bound on what may stand between a claim and its notes, so that hostile input stays linear. */
    private static final int MAX_ATTACHED = 2000;

    private final FoundInlines inlines;
    private final BlockText block;
    private final List<Span> sentences;

    ClaimScope(FoundInlines inlines, BlockText block, List<Span> sentences) {
        this.inlines = inlines;
        this.block = block;
        this.sentences = sentences;
    }

    ClaimMark mark(FoundInlines.Bracketed span, Section section) {
        int end = attachedEnd(span.end());
        List<NoteReference> notes = new ArrayList<>(block.notes(span.start(), end));
        List<CitationCluster> citations = new ArrayList<>(block.citations(span.start(), end));
        if (notes.isEmpty() && citations.isEmpty()) {
            int stop = sentenceEnd(Math.max(span.textEnd() - 1, span.start()));
            notes.addAll(block.notes(end, stop));
            citations.addAll(block.citations(end, stop));
        }
        return new ClaimMark(
                span.attributes().id(),
                span.attributes().value("kind"),
                section,
                inlines.span(span.textStart(), span.textEnd()),
                PlainText.of(inlines, span.textStart(), span.textEnd()),
                notes,
                citations);
    }

    /** Past the notes, citations and punctuation that follow {@code from}, up to the next word. */
    private int attachedEnd(int from) {
        String text = inlines.source.text();
        int limit = Math.min(text.length(), from + MAX_ATTACHED);
        int at = from;
        while (at < limit && !isWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isWord(int at) {
        String text = inlines.source.text();
        if (text.charAt(at) == '@' && inlines.roles.isSyntax(at)) {
            return true;
        }
        return inlines.roles.isVisible(at) && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private int sentenceEnd(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? sentences.get(low).end() : offset;
    }
}
