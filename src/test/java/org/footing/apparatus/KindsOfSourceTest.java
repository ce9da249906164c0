package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.language.calendar.DateValue;
import org.footing.language.transliteration.Transliteration;
import org.footing.language.word.CustomaryWords;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.testing.Golden;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of source in three languages, in the project's own styles: the first note, a later one and the entry of the list, held
 * in golden files; and each field of each source is printed, or stands in {@code not-printed.tsv} with the reason.
 */
class KindsOfSourceTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/kinds");
    private static final Sources SOURCES =
            SourcesFile.at(FOLDER.resolve("sources.yaml")).read();

    private static final String PAGE = """
            # Every kind of source in three languages

            The first note and the entry of the list, for made-up sources: Russian ones in `gost-r-7-0-5-2008-footnotes`, Japanese ones in
            `japanese-history-notes`, English ones in `multiscript-notes-english`. A test renders each of them in all four of the project's own styles, the
            later note too (`src/test/resources/golden/kinds`), and finds every field again in what is printed, or in the table at the end.
            """;

    /** One row of the table of what is not printed; {@code *} stands for all. */
    private record Exemption(String style, String kind, String field, String reason) {
        boolean covers(String askedStyle, Source source, String askedField) {
            return matches(style, askedStyle) && matches(kind, source.key()) && field.equals(askedField);
        }

        private static boolean matches(String pattern, String text) {
            return pattern.endsWith("*")
                    ? text.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.startsWith("*") ? text.endsWith(pattern.substring(1)) : text.equals(pattern);
        }
    }

    /** What a style makes of one source. */
    private record Shown(String first, String later, String entry) {
        String all() {
            return first + " " + entry;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gost-r-7-0-5-2008-footnotes",
                "japanese-history-notes",
                "mixed-language-notes",
                "multiscript-notes-english"
            })
    void every_kind_is_printed_as_historians_cite_it(String style) throws IOException {
        Map<String, Shown> shown = shown(style);
        StringBuilder table = new StringBuilder();
        List<String> lost = new ArrayList<>();
        List<Exemption> exemptions = exemptions();
        for (Source source : SOURCES.all()) {
            Shown one = shown.get(source.key());
            table.append(source.key()).append('\n');
            table.append("  first  ").append(one.first()).append('\n');
            table.append("  later  ").append(one.later()).append('\n');
            table.append("  list   ").append(one.entry()).append('\n');
            for (String field : vanished(source, one.all())) {
                if (exemptions.stream().noneMatch(row -> row.covers(style, source, field))) {
                    lost.add(source.key() + ": " + field + " in " + one.first() + " | " + one.entry());
                }
            }
        }
        Golden.check("kinds/" + style + ".txt", table.toString());
        assertThat(lost).isEmpty();
    }

    @Test
    void a_reason_that_no_source_needs_is_none() throws IOException {
        List<Exemption> idle = new ArrayList<>(exemptions());
        for (String style : List.of(
                "gost-r-7-0-5-2008-footnotes",
                "japanese-history-notes",
                "mixed-language-notes",
                "multiscript-notes-english")) {
            Map<String, Shown> shown = shown(style);
            for (Source source : SOURCES.all()) {
                for (String field : vanished(source, shown.get(source.key()).all())) {
                    idle.removeIf(row -> row.covers(style, source, field));
                }
            }
        }
        assertThat(idle).isEmpty();
    }

    /** The page shows what is printed, in the style of each source's own language, and what is not. */
    @Test
    void the_page_of_kinds_shows_what_is_printed() throws IOException {
        Path page = Path.of(System.getProperty("basedir", ""), "src/docs/kinds.md");
        Map<String, Map<String, Shown>> styles = new TreeMap<>();
        styles.put("ru", shown("gost-r-7-0-5-2008-footnotes"));
        styles.put("ja", shown("japanese-history-notes"));
        styles.put("en", shown("multiscript-notes-english"));
        StringBuilder text = new StringBuilder(PAGE);
        String kind = "";
        for (Source source : SOURCES.all()) {
            String language = source.key().substring(source.key().length() - 2);
            String own = source.key().substring(0, source.key().length() - 3);
            if (!own.equals(kind)) {
                text.append("\n**")
                        .append(own)
                        .append("** (`")
                        .append(source.type())
                        .append("`)\n\n");
                kind = own;
            }
            Shown one = styles.get(language).get(source.key());
            text.append("- ").append(one.first()).append('\n');
            text.append("  List: ").append(one.entry()).append('\n');
        }
        text.append("\n## What is not printed\n\n| style | sources | field | why |\n|---|---|---|---|\n");
        for (Exemption row : exemptions()) {
            text.append("| ").append(row.style()).append(" | ").append(row.kind());
            text.append(" | `")
                    .append(row.field())
                    .append("` | ")
                    .append(row.reason())
                    .append(" |\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text.toString());
        }
        assertThat(text.toString()).as("src/docs/kinds.md").isEqualTo(Files.readString(page));
    }

    @Test
    void there_are_forty_kinds_at_least_in_three_languages() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Source source : SOURCES.all()) {
            kinds.merge(source.key().replaceAll("-(ru|ja|en)$", ""), 1, Integer::sum);
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isEqualTo(3));
    }

    private static Map<String, Shown> shown(String style) throws IOException {
        StringBuilder draft = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        int number = 0;
        for (Source source : SOURCES.all()) {
            // The other source between them keeps the second note from being a mere repetition of the first.
            for (String key : List.of(source.key(), "book-web-en", "chapter-en", source.key())) {
                number++;
                draft.append("A sentence.[^").append(number).append("]\n\n");
                notes.append("[^").append(number).append("]: [@").append(key).append("]\n\n");
            }
        }
        Manuscript manuscript =
                Manuscript.of(MarkdownReader.read(new SourceText("kinds.md", draft.toString() + notes)));
        Apparatus apparatus = new Apparatus(
                SOURCES,
                StyleCatalogue.shipped().find(style),
                "en",
                Processor.DEFAULT,
                Policies.UNSAID.in(style, "en"));
        RenderedPaper paper = apparatus.paper(manuscript, Formats.TEXT);
        Map<String, String> entries = new TreeMap<>();
        paper.bibliography().forEach(entry -> entries.put(entry.key(), entry.text()));
        Map<String, Shown> shown = new TreeMap<>();
        int at = 0;
        for (Source source : SOURCES.all()) {
            shown.put(
                    source.key(),
                    new Shown(
                            paper.notes().get(at).text(),
                            paper.notes().get(at + 3).text(),
                            String.valueOf(entries.get(source.key()))));
            at += 4;
        }
        return shown;
    }

    private static List<Exemption> exemptions() throws IOException {
        List<Exemption> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("not-printed.tsv"))) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(4);
                rows.add(new Exemption(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return rows;
    }

    /** The fields of which something is not to be found in what is printed. */
    private static List<String> vanished(Source source, String printed) {
        String text = folded(printed).replace("м. :", "москва :");
        List<String> fields = new ArrayList<>();
        source.texts().forEach((field, value) -> {
            if (!field.equals("language") && !isThere(value, text) && !isTranslated(value, source, text)) {
                fields.add(field);
            }
        });
        source.names().forEach((field, names) -> {
            for (Name name : names) {
                // A Russian genitive changes the end of the name; Москва is М. in notes and whole in the list.
                String family = folded(String.valueOf(name.family()));
                String latin = folded(romanised(String.valueOf(name.family()).replaceAll("ов$", "о")));
                if (!text.contains(family.substring(0, Math.max(2, family.length() - 2))) && !text.contains(latin)) {
                    fields.add(field);
                }
            }
        });
        source.dates().forEach((field, date) -> {
            if (!isThere(date, text)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** A word or a place of the tables, in English. */
    private static boolean isTranslated(String value, Source source, String text) {
        String language = String.valueOf(source.language());
        String word = CustomaryWords.ofSources().translate(value, language, "en");
        String place = CustomaryWords.ofPlaces().translate(value, language, "en");
        return (word != null && hasWords(word, text)) || (place != null && hasWords(place, text));
    }

    /** As it is or in Latin letters. */
    private static boolean isThere(String value, String text) {
        return hasWords(value, text) || hasWords(romanised(value).replace("’", ""), text.replace("’", ""));
    }

    private static String romanised(String value) {
        return Transliteration.ALA_LC_SIMPLE.read(value).known().orElse(value);
    }

    private static boolean hasWords(String value, String text) {
        for (String word : folded(value).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(DateValue date, String text) {
        boolean year = text.contains(String.valueOf(date.start().year()));
        return year
                && (date.start().day() == 0
                        || text.matches("(?s).*(?<!\\d)0?" + date.start().day() + "(?!\\d).*"));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('–', '-')
                .replace('―', '-')
                .replace('～', '-');
    }
}
