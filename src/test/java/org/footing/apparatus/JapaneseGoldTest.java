package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.policy.Policy;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes of Japanese historians that nobody here wrote, read where they stand beside the project ({@code ../shared/japanese});
 * skipped without them.
 */
class JapaneseGoldTest {
    private static final Path GOLD = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared/japanese")
            .normalize();

    /** One case of notes.yaml, field by field. */
    private record GoldNote(int number, Map<String, String> fields) {
        String field(String name) {
            String written = fields.getOrDefault(name, "");
            boolean quoted = written.startsWith("'") && written.endsWith("'") && written.length() > 1;
            return quoted ? written.substring(1, written.length() - 1).replace("''", "'") : written;
        }

        String id() {
            String source = field("source");
            return source.substring(source.indexOf("id: ") + 4, source.indexOf(','));
        }
    }

    @Test
    void notes_come_out_as_journals_print_them(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD), "no gold beside the project");
        List<GoldNote> all = goldNotes();
        Sources sources = sources(folder, all);
        Map<String, int[]> figures = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (GoldNote gold : all) {
            boolean variant = gold.field("verdict").equals("variant");
            String got = rendered(gold, sources);
            int[] figure = figures.computeIfAbsent(variant ? "variant" : gold.field("basis"), basis -> new int[2]);
            figure[1]++;
            if (isRight(gold, got)) {
                figure[0]++;
            } else {
                wrong.add(gold.number() + " [" + gold.field("basis") + "] " + got + "  ≠  " + gold.field("expected"));
            }
        }
        StringBuilder told = new StringBuilder("Japanese notes:");
        int right = 0;
        int judged = 0;
        for (Map.Entry<String, int[]> figure : figures.entrySet()) {
            told.append(' ')
                    .append(figure.getKey())
                    .append(' ')
                    .append(figure.getValue()[0])
                    .append('/')
                    .append(figure.getValue()[1]);
            if (!figure.getKey().equals("variant")) {
                right += figure.getValue()[0];
                judged += figure.getValue()[1];
            }
        }
        System.out.println(told + "; in all " + right + "/" + judged);
        wrong.forEach(System.out::println);
        assertThat(right * 100).as(told + "\n" + String.join("\n", wrong)).isGreaterThanOrEqualTo(judged * 95);
    }

    @Test
    void repeated_notes_of_the_two_manuscripts_come_out(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD), "no gold beside the project");
        Sources sources = SourcesFile.at(GOLD.resolve("sequence/sources.yaml")).read();
        List<String> wrong = new ArrayList<>();
        for (String row : Files.readAllLines(GOLD.resolve("sequence/expected.md"))) {
            if (!row.startsWith("| `m")) {
                continue;
            }
            String[] cells = row.split(" \\| ", -1);
            String place = cells[0].substring(3);
            String file = place.substring(0, 2) + ".md";
            String got = note(place, file, sources);
            String expected = cells[2];
            boolean nowRight = cells[5].startsWith("right") && got.equals(cells[4]);
            if (!got.equals(expected) && !nowRight) {
                wrong.add(place + ": " + got + "  ≠  " + expected);
            }
        }
        wrong.forEach(System.out::println);
        assertThat(wrong).isEmpty();
    }

    /** @param place {@code m3.md, note 2: …}, or {@code m3.md, note 23: prose}. */
    private static String note(String place, String file, Sources sources) {
        String digits = place.substring(place.indexOf("note ") + 5);
        int number = Integer.parseInt(digits.substring(0, digits.indexOf(':')));
        Apparatus apparatus = new Apparatus(
                sources,
                StyleCatalogue.shipped().find("japanese-history-notes"),
                "ja",
                Processor.DEFAULT,
                Policy.UNSAID);
        RenderedPaper paper = apparatus.notes(
                Manuscript.of(MarkdownReader.read(TextFile.read(GOLD.resolve("sequence/" + file)))), Formats.TEXT);
        return paper.notes().get(number - 1).text();
    }

    private static boolean isRight(GoldNote gold, String got) {
        String expected = gold.field("expected").replace("*", "");
        return got.equals(expected)
                || (gold.field("verdict").equals("right")
                        && got.equals(gold.field("now").replace("*", "")));
    }

    private static String rendered(GoldNote gold, Sources sources) {
        boolean list =
                gold.field("why").startsWith("-s sist02") || gold.field("why").contains("'-s sist02");
        Policy policy = Policies.UNSAID.in(list ? "sist02" : "japanese-history-notes", "ja");
        if (gold.field("why").startsWith("--policy dates=both")) {
            policy = Policies.UNSAID.with(List.of("dates=both")).in("japanese-history-notes", "ja");
        }
        Apparatus apparatus = new Apparatus(
                sources,
                StyleCatalogue.shipped().find(list ? "sist02" : "japanese-history-notes"),
                "ja",
                Processor.DEFAULT,
                policy);
        if (list) {
            String entry = apparatus
                    .bibliography(List.of(gold.id()), Formats.TEXT)
                    .get(0)
                    .text();
            return entry.substring(entry.indexOf(' ') + 1);
        }
        String locator = gold.field("locator");
        String cite = "[@" + gold.id() + (locator.isEmpty() ? "" : ", " + locator) + "]";
        return apparatus
                .notes(
                        Manuscript.of(MarkdownReader.read(new SourceText("paper.md", "t[^1]\n\n[^1]: " + cite + "\n"))),
                        Formats.TEXT)
                .notes()
                .get(0)
                .text();
    }

    private static List<GoldNote> goldNotes() throws IOException {
        List<GoldNote> out = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : Files.readAllLines(GOLD.resolve("notes.yaml"))) {
            if (line.startsWith("- case: ")) {
                fields = new LinkedHashMap<>();
                out.add(new GoldNote(Integer.parseInt(line.substring(8)), fields));
            } else if (line.startsWith("  ") && line.indexOf(": ") > 0) {
                fields.put(line.substring(2, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
        }
        return out;
    }

    private static Sources sources(Path folder, List<GoldNote> all) throws IOException {
        String sequence = Files.readString(GOLD.resolve("sequence/sources.yaml"));
        Set<String> lines = new LinkedHashSet<>();
        for (GoldNote gold : all) {
            lines.add("- " + gold.field("source"));
        }
        String head = sequence.substring(0, sequence.indexOf("references:") + 12);
        return SourcesFile.at(Files.writeString(folder.resolve("sources.yaml"), head + String.join("\n", lines) + "\n"))
                .read();
    }
}
