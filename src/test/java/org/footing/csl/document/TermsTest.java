package org.footing.csl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.styles.StyleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose language gives the words of a note: the second of two notes on one Russian book, in an English paper. */
class TermsTest {
    private static final Item BOOK = Item.builder("book", "book")
            .text("language", "ru")
            .names("author", List.of(PersonName.of("Логинова", "Л. Г.")))
            .text("title", "Сущность процесса")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mixed-language-notes | style | Там же. Т. 2. С. 5–7.",
                "mixed-language-notes | source | Там же. Т. 2. С. 5–7.",
                "mixed-language-notes | document | 'Ibid., vol. 2, pp. 5–7.'",
                "gost-r-7-0-5-2008-footnotes | style | Там же. Т. 2. С. 5–7.",
                "japanese-history-notes | style | Там же. Т. 2. С. 5–7.",
                "multiscript-notes-english | style | 'Логинова, Сущность процесса, vol. 2, pp. 5–7.'",
                "multiscript-notes-english | source | 'Логинова, Сущность процесса, т. 2, с. 5–7.'",
            })
    void a_repeated_note_speaks_its_language(String style, String terms, String expected) {
        DocumentProcessor processor = new DocumentProcessor(
                StyleCatalogue.shipped().find(style),
                HistorianLocales.shared(),
                new ProcessorOptions("en", new LanguageChoice(Map.of(), terms)));
        processor.register(List.of(BOOK));
        Cite place = new Cite("book", Locator.of("volume", "2", "page", "5-7"), List.of(), List.of(), CiteMode.NORMAL);
        processor.set(List.of(
                DocumentCitation.of("1", Cluster.note(1, List.of(Cite.of("book")))),
                DocumentCitation.of("2", Cluster.note(2, List.of(place)))));
        StringBuilder text = new StringBuilder();
        new Output().write(processor.citation("2"), new PlainMarkup(text));
        assertThat(text).hasToString(expected);
    }
}
