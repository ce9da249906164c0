package org.footing.csl.render;

import java.util.List;
import org.footing.csl.locale.Gender;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.number.NumberForm;
import org.footing.csl.number.NumberText;
import org.footing.csl.number.PageRangeFormat;
import org.footing.csl.number.Ranges;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Inline;
import org.jspecify.annotations.Nullable;

/** Number variables under one style. */
public final class Numbers {
    private final @Nullable PageRangeFormat pageRanges;

    /** @param pageRangeFormat the attribute of the style; empty when it is not there */
    Numbers(String pageRangeFormat) {
        this.pageRanges = PageRangeFormat.parse(pageRangeFormat);
    }

    /** Whether a variable is one of the number variables (CSL 1.0.2, Appendix IV). */
    public static boolean isNumberVariable(String variable) {
        return switch (variable) {
            case "chapter-number",
                    "collection-number",
                    "edition",
                    "issue",
                    "number",
                    "number-of-pages",
                    "number-of-volumes",
                    "page",
                    "page-first",
                    "part-number",
                    "printing-number",
                    "section",
                    "supplement-number",
                    "version",
                    "volume",
                    "citation-number",
                    "first-reference-note-number",
                    "locator" -> true;
            default -> false;
        };
    }

    /** Digits whose order as text is that of the number the text starts with; the text itself when it is no number. */
    public static String sortKey(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (start == end || !NumberText.isNumeric(text)) {
            return text;
        }
        return "0000000000".substring(Math.min(10, end - start)) + text.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static List<Inline> plain(String text, LocaleView terms) {
        if (NumberText.isNumeric(text)) {
            return List.of(new Inline.Text(NumberText.format(text, NumberForm.NUMERIC, Gender.NEUTER, terms, null)));
        }
        return FieldMarkup.parse(text, terms.quotes());
    }

    List<Inline> page(String text, LocaleView terms) {
        return locator(text, "page", terms);
    }

    /** Only pages are shortened or completed; leaves and lines are not ({@code page-range-format}). */
    List<Inline> locator(String text, String label, LocaleView terms) {
        PageRangeFormat ranges = label.equals("page") ? pageRanges : null;
        if (NumberText.isNumeric(text)) {
            return List.of(new Inline.Text(NumberText.format(text, NumberForm.NUMERIC, Gender.NEUTER, terms, ranges)));
        }
        return FieldMarkup.parse(Ranges.format(text, ranges, terms.pageRangeDelimiter()), terms.quotes());
    }

    static String firstPage(@Nullable String page) {
        if (page == null) {
            return "";
        }
        int end = 0;
        while (end < page.length() && "-–,&; ".indexOf(page.charAt(end)) < 0) {
            end++;
        }
        return page.substring(0, end);
    }

    static List<Inline> format(String text, NumberForm form, LocaleView terms, Gender gender) {
        if (NumberText.isNumeric(text)) {
            return List.of(new Inline.Text(NumberText.format(text, form, gender, terms, null)));
        }
        return FieldMarkup.parse(text, terms.quotes());
    }

    static boolean isPlural(String variable, String text, LocaleView terms) {
        if (variable.equals("number-of-pages") || variable.equals("number-of-volumes")) {
            String number = text.trim();
            return !number.isEmpty() && !number.equals("1") && isDigit(number.charAt(0));
        }
        String and = terms.term("and", TermForm.LONG);
        return NumberText.isPlural(text, and == null ? "" : and);
    }
}
