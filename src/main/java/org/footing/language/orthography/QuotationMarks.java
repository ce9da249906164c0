package org.footing.language.orthography;

import org.footing.language.LanguageTag;

/**
 * The quotation marks of a language as its books print them.
 *
 * @param open before a quotation
 * @param close after it
 * @param openInner before a quotation within a quotation
 * @param closeInner after it
 */
public record QuotationMarks(char open, char close, char openInner, char closeInner) {
    /** “ ” ‘ ’ */
    public static final QuotationMarks ENGLISH = new QuotationMarks('“', '”', '‘', '’');

    /** The marks of a language; English ones when they are not known here. A romanised text has those of English. */
    public static QuotationMarks of(LanguageTag tag) {
        if (tag.isRomanization()) {
            return ENGLISH;
        }
        return switch (tag.primaryLanguage()) {
            case "ru", "uk", "be", "bg" -> new QuotationMarks('«', '»', '„', '“');
            case "ja" -> new QuotationMarks('「', '」', '『', '』');
            case "zh" -> "Hant".equals(tag.script()) ? new QuotationMarks('「', '」', '『', '』') : ENGLISH;
            case "de" -> new QuotationMarks('„', '“', '‚', '‘');
            case "fr" -> new QuotationMarks('«', '»', '“', '”');
            case "pl" -> new QuotationMarks('„', '”', '«', '»');
            case "cs", "sk" -> new QuotationMarks('„', '“', '‚', '‘');
            case "it", "es", "pt" -> new QuotationMarks('«', '»', '“', '”');
            default -> ENGLISH;
        };
    }

    /** Whether the inner marks also stand alone: 『』 are those of book titles. */
    boolean innerMayStandAlone() {
        return openInner == '『';
    }
}
