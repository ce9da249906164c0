package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.Passages.Passage;
import org.footing.language.orthography.LetterSpacing;
import org.footing.language.orthography.RangeHyphens;
import org.footing.language.orthography.StressMarks;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;

/** What a copy-editor marks in the signs of a text: hyphens for dashes, stress marks, letters set apart, spaces that lack. */
final class TypingRules implements Rule {
    private static final String NUMBERED =
            "Ф|ф|Оп|оп|Д|д|Л|л|Т|т|С|с|Ч|ч|Кн|кн|Вып|вып|№|pp|p|vol|Vol|no|No|vols|Vols|fol|fols|ch|t|S|Bd";

    /** An abbreviation with its full stop and the number right behind it: {@code оп.1}. */
    private static final Pattern CLOSE = Pattern.compile("(?<![\\p{L}\\d.])(" + NUMBERED + ")\\.(?=\\d)");

    /** A bracket that opens right behind a word or a closing bracket, with words in it. */
    private static final Pattern BRACKET = Pattern.compile("[\\p{L}\\d』」”»*]\\((?=\\p{IsLatin}{3}|\\p{IsCyrillic}{3})");

    private static final Pattern SINGULAR_YEARS = Pattern.compile("\\d{4}\\s?[-–—]\\s?\\d{2,4}\\s?г\\.(?!г)");
    private static final Pattern ET_AL = Pattern.compile("\\bet\\.? al(?![.\\p{L}])|\\bet\\. al\\.");

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            for (Passage passage : Passages.of(manuscript)) {
                signs(passage, findings);
                if (!passage.isRendered()) {
                    ranges(passage, findings);
                    spaces(passage, findings);
                    abbreviations(passage, findings);
                }
            }
        }
    }

    private static void signs(Passage passage, Findings findings) {
        for (Span span : merged(StressMarks.find(passage.text()), passage.text())) {
            String words = span.of(passage.text());
            fix(
                    RuleId.STRESS_MARK,
                    passage,
                    span,
                    "`" + words + "` has marks of stress, which only dictionaries print",
                    StressMarks.strip(words),
                    findings);
        }
        for (Span span : LetterSpacing.find(passage.text())) {
            String words = span.of(passage.text());
            fix(
                    RuleId.LETTER_SPACING,
                    passage,
                    span,
                    "`" + words + "` has a space behind each letter; no search finds it",
                    LetterSpacing.close(words),
                    findings);
        }
    }

    /** The words that have the spans, words side by side as one. */
    private static List<Span> merged(List<Span> marks, String text) {
        List<Span> out = new ArrayList<>();
        for (Span mark : marks) {
            int start = mark.start();
            int end = mark.end();
            while (start > 0 && isOfWord(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && start <= last.end() + 1) {
                out.set(out.size() - 1, new Span(last.start(), Math.max(end, last.end())));
            } else {
                out.add(new Span(start, end));
            }
        }
        return out;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\u0301';
    }

    private static void ranges(Passage passage, Findings findings) {
        for (Span hyphen : RangeHyphens.find(passage.text())) {
            Span range = number(passage.text(), hyphen);
            if (!isAddress(passage.text(), range) && rises(range.of(passage.text()))) {
                String words = range.of(passage.text());
                fix(
                        RuleId.HYPHEN_RANGE,
                        passage,
                        range,
                        "a hyphen stands for the dash of a range in `" + words + "`",
                        words.replace('-', '–'),
                        findings);
            }
        }
    }

    /** 59-79 and 223-9 for 223-229, but not volume and issue: 93-1. */
    private static boolean rises(String range) {
        int hyphen = range.indexOf('-');
        String from = range.substring(0, hyphen);
        String to = range.substring(hyphen + 1);
        if (from.length() > 9 || to.length() > 9) {
            return false;
        }
        String whole = to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
        return Long.parseLong(whole) > Long.parseLong(from);
    }

    private static Span number(String text, Span hyphen) {
        int start = hyphen.start();
        int end = hyphen.end();
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether the word is an address, a DOI, an identifier or a name with signs. */
    private static boolean isAddress(String text, Span span) {
        int start = span.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        String word = text.substring(start, end);
        return word.contains("/")
                || word.contains("@")
                || word.contains("ISBN")
                || word.contains("#")
                || word.contains("_");
    }

    /** A digit, or a hyphen between two. */
    private static boolean isOfRange(String text, int at) {
        return Character.isDigit(text.charAt(at))
                || (text.charAt(at) == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    private static void spaces(Passage passage, Findings findings) {
        String text = passage.text();
        for (Matcher close = CLOSE.matcher(text); close.find(); ) {
            int end = close.end();
            while (end < text.length() && isOfRange(text, end)) {
                end++;
            }
            Span span = new Span(close.start(), end);
            String words = span.of(text);
            if (!isAddress(text, span) && !PrintedNoteRules.isInFile(text, span)) {
                fix(
                        RuleId.MISSING_SPACE,
                        passage,
                        span,
                        "no space between abbreviation and number in `" + words + "`",
                        words.replace(".", ". ").replace('-', '–'),
                        findings);
            }
        }
        for (Matcher bracket = BRACKET.matcher(text); bracket.find(); ) {
            Span span = new Span(bracket.start(), bracket.end());
            boolean link = bracket.start() > 0 && text.charAt(bracket.start()) == ']';
            if (!link && !isAddress(text, span)) {
                int end = Math.min(text.length(), bracket.end() + 12);
                add(
                        RuleId.MISSING_SPACE,
                        passage,
                        span,
                        "no space before the bracket in `" + text.substring(bracket.start(), end) + "…`",
                        "set a space before (",
                        findings);
            }
        }
    }

    private static void abbreviations(Passage passage, Findings findings) {
        for (Matcher years = SINGULAR_YEARS.matcher(passage.text()); years.find(); ) {
            fix(
                    RuleId.ABBREVIATED_WORD,
                    passage,
                    new Span(years.start(), years.end()),
                    "`" + years.group() + "` names several years as one",
                    years.group().replace("г.", "гг.").replace('-', '–'),
                    findings);
        }
        for (Matcher others = ET_AL.matcher(passage.text()); others.find(); ) {
            fix(
                    RuleId.ABBREVIATED_WORD,
                    passage,
                    new Span(others.start(), others.end()),
                    "`" + others.group() + "` is not how the abbreviation is written",
                    "et al.",
                    findings);
        }
    }

    static void add(RuleId rule, Passage passage, Span span, String message, String suggestion, Findings findings) {
        findings.add(
                rule,
                passage.subject(span.of(passage.text())),
                passage.place(span.start(), span.end()),
                message,
                suggestion);
    }

    /** A finding with what is to stand in the place of its span. */
    static void fix(RuleId rule, Passage passage, Span span, String message, String replacement, Findings findings) {
        findings.add(
                rule,
                passage.subject(span.of(passage.text())),
                passage.place(span.start(), span.end()),
                message,
                "write " + replacement,
                new Fix(new Span(passage.start() + span.start(), passage.start() + span.end()), replacement));
    }
}
