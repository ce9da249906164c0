package org.footing.csl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists are rendered on several threads, short ones are not; both must read the same. */
class LongListTest {
    private static final int COUNT = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"apa", "chicago-notes-bibliography", "ieee"})
    void aLongListReadsAsWhenItsItemsComeAFewAtATime(String style) {
        List<Item> items = items();
        DocumentProcessor step = processor(style);
        List<String> ids = new ArrayList<>();
        for (int from = 0; from < COUNT; from += 500) {
            List<Item> few = items.subList(from, Math.min(COUNT, from + 500));
            step.register(few);
            few.forEach(item -> ids.add(item.id()));
            step.setUncited(ids);
        }
        List<String> expected = texts(step.bibliography());
        for (int round = 0; round < 3; round++) {
            DocumentProcessor once = processor(style);
            once.register(items);
            once.setUncited(ids);
            assertThat(texts(once.bibliography())).hasSizeGreaterThan(2_000).isEqualTo(expected);
        }
    }

    private static DocumentProcessor processor(String style) {
        return new DocumentProcessor(
                StyleCatalogue.shipped().find(style), ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
    }

    private static List<Item> items() {
        Random random = new Random(1925);
        List<Item> out = new ArrayList<>();
        String[] types = {"book", "article-journal", "chapter", "archival-document", "interview"};
        for (int i = 0; i < COUNT; i++) {
            Item.Builder item = Item.builder("i" + i, types[random.nextInt(types.length)])
                    .text("title", "The work " + random.nextInt(2_000))
                    .date("issued", DateValue.of(DatePoint.of(1900 + random.nextInt(30), 0, 0)));
            if (random.nextInt(10) > 0) {
                item.names("author", List.of(name(random), name(random)));
            }
            if (random.nextBoolean()) {
                item.names("editor", List.of(name(random))).text("container-title", "The journal");
            }
            out.add(item.build());
        }
        return out;
    }

    private static PersonName name(Random random) {
        return PersonName.of("Name" + (char) ('a' + random.nextInt(20)), (char) ('A' + random.nextInt(9)) + "nna");
    }

    private static List<String> texts(List<BibliographyEntry> entries) {
        List<String> out = new ArrayList<>(entries.size());
        entries.forEach(entry -> out.add(entry.item() + " " + PlainMarkup.write(entry.content())));
        return out;
    }
}
