package org.footing.csl.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locator.Locator;
import org.footing.csl.locator.Locator.Part;
import org.footing.csl.locator.LocatorReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a locator in a language is read as the same locator. */
class LocatorRoundTripTest {
    private static final String[] WIDE = {"volume", "book", "part", "chapter"};
    private static final String[] ARCHIVE = {"opis", "delo"};

    @ParameterizedTest
    @ValueSource(strings = {"ru-RU", "en-US", "ja-JP"})
    void what_is_written_is_read_as_the_same_place(String language) {
        LocaleView terms = LocaleView.of(language, List.of(), HistorianLocales.shared());
        Random random = new Random(20);
        for (int i = 0; i < 3_000; i++) {
            List<Part> parts = parts(random, language);
            String written = LocatorTail.behindVolume(parts, terms);
            Locator read = LocatorReader.read(
                    written.startsWith(", ") || written.startsWith(". ") ? written.substring(2) : written);
            assertThat(places(read.parts())).as(written).isEqualTo(places(parts));
        }
    }

    private static List<String> places(List<Part> parts) {
        List<String> out = new ArrayList<>();
        for (Part part : parts) {
            out.add(part.label() + " " + part.value());
        }
        return out;
    }

    private static List<Part> parts(Random random, String language) {
        List<Part> out = new ArrayList<>();
        if (!language.startsWith("ja") && random.nextInt(4) == 0) {
            for (String label : ARCHIVE) {
                out.add(new Part(label, number(random)));
            }
            out.add(new Part("folio", pages(random)));
            return out;
        }
        for (String label : WIDE) {
            if (random.nextInt(3) == 0) {
                out.add(new Part(label, number(random)));
            }
        }
        out.add(new Part("page", pages(random)));
        if (random.nextInt(3) == 0 && out.get(out.size() - 1).value().chars().allMatch(Character::isDigit)) {
            out.add(new Part("note", number(random)));
        }
        return out;
    }

    private static String number(Random random) {
        return String.valueOf(1 + random.nextInt(400));
    }

    private static String pages(Random random) {
        int first = 1 + random.nextInt(900);
        return random.nextBoolean() ? String.valueOf(first) : first + "–" + (first + 1 + random.nextInt(50));
    }
}
