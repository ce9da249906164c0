package org.footing.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.Passages.Passage;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Span;

/** Printed notes by themselves: their numbers, their ends, and the search data of Russian archives in them. */
final class PrintedNoteRules implements Rule {
    private static final String SIGN = "[\\p{L}\\d/-]+(?:[–-]\\d+)?(?:\\s?об\\.?)?";

    /** {@code ГАРФ Ф. 6761. оп.1. д.555. л.46-47}, however it is spaced. */
    private static final Pattern FILE =
            Pattern.compile("(\\p{IsCyrillic}{2,8})([.,]?)\\s*(Ф|ф)\\.\\s?(" + SIGN + ")[.,]\\s*(Оп|оп)\\.\\s?(" + SIGN
                    + ")[.,]\\s*(Д|д)\\.\\s?(" + SIGN + ")(?:[.,]\\s*(Л|л|Лл|лл)\\.\\s?(" + SIGN + "))?(\\.?)");

    private static final String ENDS = ".!?。」』”’»)）\"";

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            List<Passage> notes = new ArrayList<>();
            for (Passage passage : Passages.of(manuscript)) {
                if (passage.note() != null && !passage.isRendered()) {
                    notes.add(passage);
                    archives(passage, findings);
                }
            }
            ends(notes, findings);
            numbers(manuscript, findings);
        }
    }

    /** Whether the place is told with the search data of an archive as a whole. */
    static boolean isInFile(String text, Span span) {
        for (Matcher file = FILE.matcher(text); file.find(); ) {
            if (file.start() <= span.start() && span.end() <= file.end()) {
                return true;
            }
        }
        return false;
    }

    private static void archives(Passage passage, Findings findings) {
        for (Matcher file = FILE.matcher(passage.text()); file.find(); ) {
            StringBuilder right =
                    new StringBuilder(file.group(1)).append(". Ф. ").append(file.group(4));
            right.append(". Оп. ").append(file.group(6)).append(". Д. ").append(file.group(8));
            if (file.group(10) != null) {
                right.append(". Л. ").append(file.group(10).replace('-', '–'));
            }
            right.append('.');
            String written = file.group();
            String compared = written.endsWith(".") ? written : written + ".";
            // Small letters after commas are a manner of their own.
            if (!compared.equals(right.toString()) && !written.contains(",")) {
                TypingRules.fix(
                        RuleId.ARCHIVAL_FORM,
                        passage,
                        new Span(file.start(), file.end()),
                        "the search data `" + written + "` are not written as Russian notes have them",
                        right.toString(),
                        findings);
            }
        }
    }

    /** A note without a full stop, where nearly all have one; what follows a whole citation is an unfinished sentence. */
    private static void ends(List<Passage> notes, Findings findings) {
        List<Passage> open = new ArrayList<>();
        for (Passage note : notes) {
            String text = note.text();
            if (text.length() > 6 && ENDS.indexOf(text.charAt(text.length() - 1)) < 0 && !text.contains("://")) {
                open.add(note);
            }
        }
        if (open.size() * 5 > notes.size()) {
            return;
        }
        for (Passage note : open) {
            int end = note.text().length();
            int start = Math.max(0, end - 12);
            TypingRules.add(
                    RuleId.NOTE_END,
                    note,
                    new Span(end - 1, end),
                    "the note ends without a full stop: `…" + note.text().substring(start) + "`",
                    "finish the sentence, or set the full stop",
                    findings);
        }
    }

    /** Numbers of printed notes that are given twice or left out; a new chapter begins anew. */
    private static void numbers(Manuscript manuscript, Findings findings) {
        int last = 0;
        Set<Integer> seen = new HashSet<>();
        for (Note note : manuscript.notes()) {
            int number = number(note.label());
            if (number < 0) {
                return;
            }
            if (number == 1) {
                last = 0;
                seen.clear();
            }
            if (!seen.add(number)) {
                report(manuscript, note, "the number " + number + " is given to two notes", findings);
            } else if (number > last + 1 && last > 0) {
                String missing = number == last + 2
                        ? "the note " + (last + 1)
                        : "the notes " + (last + 1) + " to " + (number - 1);
                report(manuscript, note, missing + " before this one cannot be found", findings);
            }
            last = Math.max(last, number);
        }
    }

    private static void report(Manuscript manuscript, Note note, String message, Findings findings) {
        findings.add(
                RuleId.NOTE_NUMBER,
                note.label(),
                manuscript.source().locate(note.span()),
                message,
                "number the notes anew");
    }

    private static int number(String label) {
        if (label.isEmpty() || label.length() > 5) {
            return -1;
        }
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) < '0' || label.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(label);
    }
}
