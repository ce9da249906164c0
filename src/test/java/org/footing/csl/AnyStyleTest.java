package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.style.Style;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** Any item under any style of the DocumentCitation Style Language project renders, the same whatever the machine's language. */
class AnyStyleTest {
    private static final int STYLES = 150;
    private static final String[] NAMES = {"author", "editor", "translator", "container-author", "recipient", "director"
    };
    private static final String[] TEXTS = {
        "title",
        "title-short",
        "container-title",
        "collection-title",
        "publisher",
        "publisher-place",
        "page",
        "volume",
        "issue",
        "edition",
        "number",
        "URL",
        "DOI",
        "genre",
        "medium",
        "archive",
        "archive_location",
        "event-title",
        "note",
        "language",
        "section",
        "number-of-pages",
        "chapter-number",
        "version"
    };
    private static final String[] WORDS = {
        "İstanbul",
        "istanbul’un",
        "Ibid",
        "АВП РФ",
        "暉之",
        "ß",
        "<i>Titanic</i>",
        "\"quoted\"",
        "d'Or",
        "2–4",
        "12",
        "1",
        "iv",
        "A: B?",
        "<b>un",
        "&amp;",
        " ",
        "…",
        "e\u0301",
        "𠮷田",
        "-",
        "3 & 4",
        "(",
        "«»",
        "tr",
        "ja-JP"
    };

    private static Item item(int i, Random random) {
        Item.Builder item = Item.builder("i" + i, Specimens.TYPES.get(i % Specimens.TYPES.size()));
        for (String variable : NAMES) {
            if (random.nextInt(3) == 0) {
                List<PersonName> names = new ArrayList<>();
                for (int n = random.nextInt(12); n >= 0; n--) {
                    names.add(
                            random.nextInt(5) == 0
                                    ? PersonName.literal(words(random))
                                    : PersonName.of(words(random), random.nextInt(6) == 0 ? "" : words(random)));
                }
                item.names(variable, names);
            }
        }
        for (String variable : TEXTS) {
            if (random.nextInt(2) == 0) {
                item.text(variable, words(random));
            }
        }
        if (random.nextInt(4) > 0) {
            DatePoint start = DatePoint.of(random.nextInt(4000) - 1000, random.nextInt(25), random.nextInt(32));
            DatePoint end = DatePoint.of(random.nextInt(3000), random.nextInt(13), random.nextInt(32));
            item.date(
                    "issued", new DateValue(start, random.nextBoolean() ? end : null, random.nextBoolean(), false, ""));
        }
        return item.build();
    }

    private static String words(Random random) {
        StringBuilder out = new StringBuilder();
        for (int n = random.nextInt(4); n >= 0; n--) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(n > 0 ? " " : "");
        }
        return out.toString();
    }

    private static String render(Style style, List<Item> items) {
        DocumentProcessor processor = new DocumentProcessor(
                style,
                ClasspathLocales.shared(),
                new ProcessorOptions("", items.size() % 2 == 0 ? LanguageChoice.SOURCE : LanguageChoice.STYLE));
        processor.register(items);
        List<DocumentCitation> citations = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < items.size(); i++) {
            String cites = items.get(i).id() + (random.nextBoolean() ? "@" + random.nextInt(9) : "") + ";i"
                    + random.nextInt(items.size());
            citations.add(Scene.note("n" + i, i + 1, cites));
        }
        processor.set(citations);
        StringBuilder out = new StringBuilder();
        for (DocumentCitation citation : citations) {
            new Output().write(processor.citation(citation.id()), new PlainMarkup(out));
            out.append('\n');
        }
        for (BibliographyEntry entry : processor.bibliography()) {
            new Output().write(entry.content(), new PlainMarkup(out));
            out.append('\n');
        }
        return out.toString();
    }

    private static List<Style> styles(int count) throws IOException {
        URL url = AnyStyleTest.class.getResource("/apa.csl");
        assertThat(url).isNotNull();
        List<Style> out = new ArrayList<>();
        try (JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile()) {
            List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
            Collections.shuffle(entries, new Random(11));
            for (JarEntry entry : entries) {
                boolean independent =
                        entry.getName().endsWith(".csl") && !entry.getName().contains("/");
                if (independent && out.size() < count) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        Style style = Style.parse(new SourceText(entry.getName(), content));
                        if (style.parent() == null) {
                            out.add(style);
                        }
                    }
                }
            }
        }
        return out;
    }

    @Test
    void anyItemRendersUnderAnyStyleTheSameInTurkishAndJapanese() throws IOException {
        Locale before = Locale.getDefault();
        Random random = new Random(5);
        try {
            int seen = 0;
            for (Style style : styles(STYLES)) {
                List<Item> items = new ArrayList<>();
                for (int i = 0; i < Specimens.TYPES.size(); i++) {
                    items.add(item(i, random));
                }
                Locale.setDefault(Locale.ROOT);
                String root = render(style, items);
                Locale.setDefault(seen % 2 == 0 ? new Locale("tr", "TR") : Locale.JAPAN);
                assertThat(render(style, items)).as(style.title()).isEqualTo(root);
                seen++;
            }
            assertThat(seen).isEqualTo(STYLES);
        } finally {
            Locale.setDefault(before);
        }
    }
}
