package org.footing.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Location;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a draft as they are typed, and its notes; without code, metadata and what is no prose. */
final class Passages {
    private static final Comparator<Note> BY_PLACE = new ByPlace();

    private Passages() {}

    private static final class ByPlace implements Comparator<Note> {
        @Override
        public int compare(Note a, Note b) {
            return Integer.compare(a.span().start(), b.span().start());
        }
    }

    /**
     * A stretch of text between blank lines.
     *
     * @param start of its text in the draft
     * @param note the note that it belongs to; null in the running text
     */
    record Passage(
            Manuscript manuscript,
            int start,
            String text,
            @Nullable Note note) {
        Location place(int from, int to) {
            return manuscript.source().locate(new Span(start + from, start + to));
        }

        /** Whether the note holds citations by key, which are rendered and not printed as typed. */
        boolean isRendered() {
            return note != null && !note.citations().isEmpty();
        }

        /** The note's label, or nothing: what tells a finding from the same one elsewhere. */
        String subject(String words) {
            return note == null ? words : note.label() + ":" + words;
        }
    }

    static List<Passage> of(Manuscript manuscript) {
        String content = manuscript.source().content();
        List<Note> notes = new ArrayList<>(manuscript.notes());
        notes.addAll(manuscript.unusedNotes());
        notes.sort(BY_PLACE);
        List<Passage> out = new ArrayList<>();
        int from = afterMetadata(content);
        boolean code = false;
        while (from < content.length()) {
            int end = content.indexOf("\n\n", from);
            end = end < 0 ? content.length() : end;
            int start = from;
            while (start < end && content.charAt(start) <= ' ') {
                start++;
            }
            String text = content.substring(start, end).stripTrailing();
            boolean fence = text.startsWith("```") || text.startsWith("~~~");
            if (fence) {
                code = !code && !(text.length() > 3 && (text.endsWith("```") || text.endsWith("~~~")));
            } else if (code) {
                code = !(text.endsWith("```") || text.endsWith("~~~"));
            } else if (!text.isEmpty() && !text.startsWith("<!--")) {
                out.add(new Passage(manuscript, start, text, noteAt(notes, start, start + text.length())));
            }
            from = end + 2;
        }
        return out;
    }

    private static int afterMetadata(String content) {
        if (!content.startsWith("---\n")) {
            return 0;
        }
        int end = content.indexOf("\n---", 3);
        return end < 0 ? 0 : end + 4;
    }

    /** The note that a stretch belongs to. Notes stand one behind another, so that the last one that starts before its end decides. */
    private static @Nullable Note noteAt(List<Note> notes, int start, int end) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (notes.get(middle).span().start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Note last = low == 0 ? null : notes.get(low - 1);
        return last != null && start < last.span().end() ? last : null;
    }
}
