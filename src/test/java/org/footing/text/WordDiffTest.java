package org.footing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.footing.text.WordDiff.Change;
import org.footing.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static String marked(String before, String after) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : WordDiff.of(before, after)) {
            out.append(
                    switch (piece.change()) {
                        case SAME -> piece.text();
                        case GONE -> "[-" + piece.text() + "-]";
                        case NEW -> "{+" + piece.text() + "+}";
                    });
        }
        return out.toString();
    }

    @Test
    void words_that_differ_are_told() {
        assertThat(marked("The council met in May.", "The council met in June."))
                .isEqualTo("The council met in [-May-]{+June+}.");
        assertThat(marked("They agreed.", "They not agreed.")).isEqualTo("They {+not +}agreed.");
        assertThat(marked("с. 5–7", "с. 5–9")).isEqualTo("с. 5–[-7-]{+9+}");
        assertThat(marked("same", "same")).isEqualTo("same");
        assertThat(marked("", "new")).isEqualTo("{+new+}");
        assertThat(marked("old", "")).isEqualTo("[-old-]");
    }

    @Test
    void japanese_differs_character_by_character() {
        assertThat(marked("大正九年に撤兵した", "大正十年に撤兵した")).isEqualTo("大正[-九-]{+十+}年に撤兵した");
    }

    @Test
    void both_texts_can_be_read_back_from_the_pieces() {
        Random random = new Random(11);
        for (int turn = 0; turn < 500; turn++) {
            String before = words(random);
            String after = words(random);
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            for (Piece piece : WordDiff.of(before, after)) {
                old.append(piece.change() == Change.NEW ? "" : piece.text());
                now.append(piece.change() == Change.GONE ? "" : piece.text());
            }
            assertThat(old).hasToString(before);
            assertThat(now).hasToString(after);
        }
    }

    private static String words(Random random) {
        String[] words = {"a", "не", "条", "約", "12", ", ", " ", "é", "𠮷"};
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            out.append(words[random.nextInt(words.length)]);
        }
        return out.toString();
    }
}
