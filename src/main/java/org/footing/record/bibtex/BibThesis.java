package org.footing.record.bibtex;

import org.footing.record.RecordDraft;
import org.jspecify.annotations.Nullable;

/**
 * A Russian thesis as biblatex-gost has it: degree ({@code candthesis}, {@code docthesis}, {@code candautoref}, {@code docautoref}), science
 * and specialty make {@code дис. … д-ра физ.-мат. наук} and {@code 01.04.02}.
 */
final class BibThesis {
    private BibThesis() {}

    /** The genre of a thesis in Russian; null when the entry says nothing of a degree there. */
    static @Nullable String genre(String entryType, BibFields fields, @Nullable String language) {
        if (language == null || !language.startsWith("ru")) {
            return null;
        }
        String degree = fields.text("type");
        return ThesisDegree.of(degree == null ? entryType : degree.strip(), fields.text("science", "major"), null);
    }

    /** The code of the specialty, which some write as a number, and what is said of the defence. */
    static void put(BibFields fields, RecordDraft draft) {
        String code = fields.text("specialitycode", "majorcode", "specialtycode");
        String number = fields.text("number");
        boolean coded = code == null && number != null && isCode(number);
        draft.text("specialty-code", coded ? number : code);
        if (!coded) {
            draft.text("number", number);
        }
        draft.text("details", fields.text("titleaddon"));
    }

    /** 07.00.02, as the list of specialties writes them. */
    private static boolean isCode(String number) {
        boolean coded = number.length() == 8;
        for (int i = 0; coded && i < number.length(); i++) {
            coded = (i == 2 || i == 5) ? number.charAt(i) == '.' : Character.isDigit(number.charAt(i));
        }
        return coded;
    }
}
