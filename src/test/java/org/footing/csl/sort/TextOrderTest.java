package org.footing.csl.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextOrderTest {
    private static final String CHARACTERS = "aAbBz09 -.\"~\u0001";

    @Test
    void theFirstLettersDecideAsTheWholeTextDoes() {
        Random random = new Random(1925);
        TextOrder order = new TextOrder("en-US");
        for (int i = 0; i < 50_000; i++) {
            String start = text(random, 8);
            String one = start + text(random, 4);
            String other = start + text(random, 4);
            assertThat(Integer.signum(order.compare(new SortValue(one), new SortValue(other))))
                    .as(one + " and " + other)
                    .isEqualTo(Integer.signum(TextOrder.compareAscii(one, other)));
        }
    }

    private static String text(Random random, int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            out.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return out.toString();
    }
}
