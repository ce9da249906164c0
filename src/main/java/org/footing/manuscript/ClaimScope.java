package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.CitationCluster;
import org.footing.text.Span;

/**
 * Which notes and citations back a marked claim: those inside the mark or right after it, with nothing but punctuation
 * between; failing those, the ones that follow it in its sentence, since a note covers its sentence.
 */
final class ClaimScope {
    /** A bound on what may stand between a claim and its notes, so that hostile input stays linear. */
    private static final int MAX_ATTACHED = 2000;

    private final FlatText flat;
    private final BlockText block;
    private final List<Span> sentences;

    ClaimScope(FlatText flat, BlockText block, List<Span> sentences) {
        this.flat = flat;
        this.block = block;
        this.sentences = sentences;
    }

    ClaimMark mark(FlatText.Mark span, Section section) {
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
                flat.span(span.textStart(), span.textEnd()),
                PlainText.of(flat, span.textStart(), span.textEnd()),
                notes,
                citations);
    }

    /** Past the notes, citations and punctuation that follow {@code from}, up to the next word. */
    private int attachedEnd(int from) {
        String text = flat.text();
        int limit = Math.min(text.length(), from + MAX_ATTACHED);
        int at = from;
        while (at < limit && !isWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isWord(int at) {
        String text = flat.text();
        if (text.charAt(at) == '@' && flat.role(at) == FlatText.WORD) {
            return true;
        }
        return flat.isVisible(at) && Character.isLetterOrDigit(text.codePointAt(at));
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
