package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.Passages.Passage;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Words that repeat the note before, in printed notes: how they are written, and whether what they stand for can be meant. */
final class RepeatRules implements Rule {
    private static final Pattern MARKER =
            Pattern.compile("^\\s*(?:<sup>[^<]*</sup>|\\[\\^?[^\\]]*\\]:?|[⁰¹²³⁴-⁹]+|\\(?\\d+\\)|\\d+\\.?(?=\\s))\\s*");
    private static final Pattern LATIN = Pattern.compile("^[Ii]bid(?:em)?\\b\\.?,?");
    private static final Pattern RUSSIAN = Pattern.compile("^[Тт]ам,?\\s?же\\.?,?");
    private static final Pattern JAPANESE = Pattern.compile("^同(?:上|前|書|右)");
    private static final Pattern PAGES = Pattern.compile("(?<!\\p{L})(?:pp?|С|с|S)\\.\\s?\\d|\\d頁");
    private static final Pattern LEAVES = Pattern.compile("(?<!\\p{L})(?:л|лл|Л|ll?|fols?)\\.\\s?\\d");
    private static final Pattern ARCHIVAL =
            Pattern.compile("(?<!\\p{L})[ФфFf]\\.\\s?[\\p{L}\\d-]+[.,]\\s*(?:[ОоOo]п|[Oo]p)\\.");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    /** A note as it is printed. */
    private record Printed(Passage passage, int start, String text) {}

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            List<Printed> notes = printed(manuscript);
            boolean russianWords = false;
            for (Printed note : notes) {
                russianWords |= RUSSIAN.matcher(note.text()).find();
            }
            Printed antecedent = null;
            boolean doubted = false;
            for (Printed note : notes) {
                String word = word(note);
                if (word == null) {
                    antecedent = note;
                    doubted = false;
                    continue;
                }
                form(note, word, findings);
                if (antecedent == null) {
                    report(
                            RuleId.REPEAT_ANTECEDENT,
                            note,
                            word,
                            "`" + word + "` has no note before it to repeat",
                            "cite the source itself",
                            findings);
                } else if (!doubted) {
                    // What repeats a doubtful repetition is doubtful for the same reason.
                    doubted = meant(note, word, antecedent, russianWords, findings);
                }
            }
        }
    }

    private static List<Printed> printed(Manuscript manuscript) {
        List<Printed> out = new ArrayList<>();
        for (Passage passage : Passages.of(manuscript)) {
            if (passage.note() == null || passage.isRendered()) {
                continue;
            }
            Matcher marker = MARKER.matcher(passage.text());
            int start = marker.find() ? marker.end() : 0;
            if (start < passage.text().length()) {
                out.add(new Printed(passage, start, passage.text().substring(start)));
            }
        }
        return out;
    }

    private static @Nullable String word(Printed note) {
        for (Pattern pattern : List.of(LATIN, RUSSIAN, JAPANESE)) {
            Matcher found = pattern.matcher(note.text());
            if (found.find()) {
                return found.group();
            }
        }
        return null;
    }

    private static void form(Printed note, String word, Findings findings) {
        String right = "";
        if (LATIN.matcher(word).matches()
                && !word.startsWith("Ibid.")
                && !word.startsWith("ibid.")
                && !word.startsWith("Ibidem")
                && !word.startsWith("ibidem")) {
            right = word.endsWith(",") ? "Ibid.," : "Ibid.";
        } else if (RUSSIAN.matcher(word).matches() && !word.startsWith("Там же") && !word.startsWith("там же")) {
            right = "Там же.";
        } else if (word.startsWith("там же")) {
            right = "Там же.";
        }
        if (!right.isEmpty()) {
            TypingRules.fix(
                    RuleId.REPEAT_WORD,
                    note.passage(),
                    new Span(note.start(), note.start() + word.length()),
                    "`" + word + "` is not how the word is written",
                    right,
                    findings);
        }
    }

    private static boolean meant(
            Printed note, String word, Printed antecedent, boolean russianWords, Findings findings) {
        boolean doubted = false;
        boolean archival = ARCHIVAL.matcher(antecedent.text()).find();
        if (archival && PAGES.matcher(note.text()).find()) {
            doubted = true;
            report(
                    RuleId.REPEAT_ANTECEDENT,
                    note,
                    word,
                    "`" + word + "` with pages repeats note " + label(antecedent)
                            + ", a file that has leaves and no pages",
                    "cite the source that is meant",
                    findings);
        } else if (!archival
                && LEAVES.matcher(note.text()).find()
                && PAGES.matcher(antecedent.text()).find()) {
            doubted = true;
            report(
                    RuleId.REPEAT_ANTECEDENT,
                    note,
                    word,
                    "`" + word + "` with leaves repeats note " + label(antecedent) + ", a work that has pages",
                    "cite the source that is meant",
                    findings);
        }
        if (!archival && citesSeveral(antecedent.text())) {
            doubted = true;
            report(
                    RuleId.REPEAT_ANTECEDENT,
                    note,
                    word,
                    "`" + word + "` repeats note " + label(antecedent) + ", which cites several sources",
                    "name the one that is meant",
                    findings);
        }
        boolean cyrillic = isRussian(antecedent.text());
        if (russianWords && cyrillic && LATIN.matcher(word).find()) {
            report(
                    RuleId.REPEAT_LANGUAGE,
                    note,
                    word,
                    "`" + word + "` repeats a Russian source, which this draft repeats by Там же",
                    "write Там же.",
                    findings);
        } else if (!cyrillic
                && RUSSIAN.matcher(word).find()
                && Pattern.compile("\\p{IsLatin}{4}").matcher(antecedent.text()).find()) {
            report(
                    RuleId.REPEAT_LANGUAGE,
                    note,
                    word,
                    "`" + word + "` repeats a source that is not Russian",
                    "write Ibid.",
                    findings);
        }
        return doubted;
    }

    /** Whether semicolons part whole citations, and not places or publishers: each long enough, with a year. */
    private static boolean citesSeveral(String note) {
        int whole = 0;
        for (String part : note.split("; ", -1)) {
            whole += part.length() >= 40 && YEAR.matcher(part).find() ? 1 : 0;
        }
        return whole > 1;
    }

    private static boolean isRussian(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += text.charAt(i) >= 0x400 && text.charAt(i) < 0x500 ? 1 : 0;
        }
        return letters > 8;
    }

    private static String label(Printed note) {
        return note.passage().note() == null ? "" : note.passage().note().label();
    }

    private static void report(
            RuleId rule, Printed note, String word, String message, String suggestion, Findings findings) {
        Span span = new Span(note.start(), note.start() + word.length());
        TypingRules.add(rule, note.passage(), span, message, suggestion, findings);
    }
}
