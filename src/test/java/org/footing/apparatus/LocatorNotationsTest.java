package org.footing.apparatus;

import java.util.List;
import org.footing.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locators in the notation of any language, in notes on sources of any language. */
class LocatorNotationsTest {
    private static final String[] NOTATIONS = {
        "с. 5–7",
        "л. 46–47 об.",
        "стб. 12",
        "817～820頁",
        "45丁",
        "pp. 5-7",
        "fols. 3r–4v",
        "No. 12",
        "док. 3",
        "т. 2, с. 5",
        "下巻、5頁",
    };

    /** Several parts, inner places, numbers in kanji, words for a place, what is not understood. */
    private static final String[] DEEPER = {
        "т. 1, кн. 1, с. 8–10",
        "ч. 2, гл. 3, § 4",
        "л. 5–6, 8 об.",
        "оп. 1, д. 5, л. 3",
        "vol. 2, bk. 1, p. 5",
        "第2巻第1号5頁",
        "30－35頁",
        "2面",
        "5月13日条",
        "巻五",
        "30頁以下",
        "史料3",
        "12コマ",
        "5葉裏",
        "30頁注5",
        "三九頁",
        "二一九～二五〇頁",
        "14頁下段",
        "三頁、五頁、七頁",
        "口絵",
        "23 (№ 5)",
        "12, примеч. 3",
        "5 сл.",
        "pp. 41 (no. 58), 163 (no. 201)",
        "12n3",
        "пункт 3",
        "passim",
        "s.v. Чита",
        "sub verbo Чита",
        "l. 5",
        "С. 5—7",
        "с. 5 – 7",
        "C. 5",
        "{на обороте карты}",
        "{別紙の裏}",
    };

    /** A Russian book and file, a Japanese and an English book, a codex. */
    private static final String[] SOURCES = {"loginova", "garf-r", "tomita", "akhiezer", "codex"};

    @ParameterizedTest
    @CsvSource({
        "gost-r-7-0-5-2008-footnotes, ru",
        "japanese-history-notes, ja",
        "multiscript-notes-english, en",
        "mixed-language-notes, en",
        "chicago-notes-bibliography, en",
    })
    void a_locator_speaks_the_language_of_its_note(String style, String language) {
        Golden.check("apparatus/locators/" + style + ".txt", notes(style, language, NOTATIONS));
        Golden.check("apparatus/locators/" + style + "-deeper.txt", notes(style, language, DEEPER));
    }

    private static String notes(String style, String language, String[] notations) {
        StringBuilder out = new StringBuilder();
        for (String source : SOURCES) {
            List<String> notes = new Rendered(style, language).notes(notes(source, notations));
            for (int i = 0; i < notations.length; i++) {
                out.append(notations[i]).append(" → ").append(notes.get(2 * i)).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** With prose between, so that no note repeats the one before. */
    private static String[] notes(String source, String[] notations) {
        String[] notes = new String[notations.length * 2];
        for (int i = 0; i < notations.length; i++) {
            notes[2 * i] = "[@" + source + ", " + notations[i] + "]";
            notes[2 * i + 1] = "Prose.";
        }
        return notes;
    }
}
