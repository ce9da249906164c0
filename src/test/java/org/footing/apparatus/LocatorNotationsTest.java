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
        StringBuilder out = new StringBuilder();
        for (String source : SOURCES) {
            List<String> notes = new Rendered(style, language).notes(notes(source));
            for (int i = 0; i < NOTATIONS.length; i++) {
                out.append(NOTATIONS[i]).append(" → ").append(notes.get(2 * i)).append('\n');
            }
            out.append('\n');
        }
        Golden.check("apparatus/locators/" + style + ".txt", out.toString());
    }

    /** With prose between, so that no note repeats the one before. */
    private static String[] notes(String source) {
        String[] notes = new String[NOTATIONS.length * 2];
        for (int i = 0; i < NOTATIONS.length; i++) {
            notes[2 * i] = "[@" + source + ", " + NOTATIONS[i] + "]";
            notes[2 * i + 1] = "Prose.";
        }
        return notes;
    }
}
