package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.Imports;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.policy.Policy;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * First notes of real entries beside those that biblatex-gost prints. Dashes, spaces before colons, extent and the series at the end
 * are evened out; then no name, title word or number may be lost. The gold stands in {@code ../shared}; skipped without it.
 */
class GostGoldTest {
    private static final Path SHARED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared")
            .normalize();

    @Test
    void notes_lose_nothing_that_biblatex_gost_prints(@TempDir Path folder) throws IOException {
        Path gold = SHARED.resolve("gost/notes-biblatex-gost.tsv");
        Assumptions.assumeTrue(Files.exists(gold), "no gold beside the project");
        Sources sources = sources(folder, SHARED.resolve("corpus/gost-examples.bib"));
        Apparatus apparatus = new Apparatus(
                sources,
                StyleCatalogue.shipped().find("gost-r-7-0-5-2008-footnotes"),
                "ru",
                Processor.DEFAULT,
                Policy.UNSAID);
        int all = 0;
        int same = 0;
        int whole = 0;
        int weighty = 0;
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 0 || sources.find(line.substring(0, tab)) == null) {
                continue;
            }
            String key = line.substring(0, tab);
            String expected = evened(line.substring(tab + 1));
            String note = apparatus
                    .notes(
                            Manuscript.of(
                                    MarkdownReader.read(new SourceText("p.md", "t[^1]\n\n[^1]: [@{" + key + "}]\n"))),
                            Formats.TEXT)
                    .notes()
                    .get(0)
                    .text();
            String ours = evened(note);
            all++;
            // The importer sets English titles in sentence case.
            List<String> lost = words(expected);
            List<String> left = words(ours.toLowerCase(Locale.ROOT));
            lost.removeIf(word -> left.remove(word.toLowerCase(Locale.ROOT)));
            List<String> grave = new ArrayList<>(lost);
            grave.removeIf(
                    word -> !Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0)));
            same += ours.equals(expected) ? 1 : 0;
            whole += lost.isEmpty() ? 1 : 0;
            weighty += grave.isEmpty() ? 1 : 0;
            if (!lost.isEmpty()) {
                told.add(key + " lost " + lost + "\n  ours   " + note + "\n  theirs " + line.substring(tab + 1));
            }
        }
        String figures = "GOST notes: of " + all + " the same " + same + ", no word lost " + whole
                + ", no name, title word or number lost " + weighty;
        System.out.println(figures);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/gost-notes.txt"), told);
        assertThat(weighty * 100).as(figures).isGreaterThanOrEqualTo(all * 77);
    }

    @Test
    void entries_of_a_list_come_out_as_published(@TempDir Path folder) throws IOException {
        Path gold = SHARED.resolve("gost/list-7.0.100-2018.yaml");
        Assumptions.assumeTrue(Files.exists(gold), "no gold beside the project");
        List<String> differ = new ArrayList<>();
        int all = 0;
        for (Tree each : ((Sequence) Yaml.parse(TextFile.read(gold))).items()) {
            Mapping entry = (Mapping) each;
            String id = ((Scalar) entry.get("id")).text();
            Draft source = Draft.mapping().put("id", id);
            Mapping fields = (Mapping) entry.get("source");
            for (Mapping.Entry field : fields.entries()) {
                source.put(field.name(), field.value());
            }
            if (fields.get("language") == null) {
                source.put("language", "ru");
            }
            Path library = Files.createDirectory(folder.resolve(id));
            Sources sources = SourcesFile.at(Files.writeString(
                            library.resolve("sources.yaml"),
                            "references:\n- " + YamlWriter.item(source.build(), 0) + "\n"))
                    .read();
            List<String> house = new ArrayList<>();
            if (entry.get("content-type") != null) {
                house.add("house.content-type=no");
            }
            if (entry.get("dash") != null) {
                house.add("house.list-dash=em");
            }
            String style = "gost-r-7-0-5-2008-footnotes";
            Apparatus apparatus = new Apparatus(
                    sources,
                    StyleCatalogue.shipped().find(style),
                    "ru",
                    Processor.DEFAULT,
                    Policies.UNSAID.with(house).in(style, "ru"));
            String ours = apparatus.bibliography(Formats.TEXT).get(0).text().replace('\u00A0', ' ');
            String expected = ((Scalar) entry.get("expected")).text().replace('\u00A0', ' ');
            all++;
            if (!ours.equals(expected)) {
                differ.add(id + "\n  ours   " + ours + "\n  theirs " + expected);
            }
        }
        System.out.println("GOST list: " + (all - differ.size()) + " of " + all);
        assertThat(differ).isEmpty();
    }

    private static Sources sources(Path folder, Path bib) throws IOException {
        StringBuilder yaml = new StringBuilder("references:\n");
        for (Mapping item : Imports.read(bib, ImportOptions.DEFAULT).items()) {
            yaml.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        return SourcesFile.at(Files.writeString(folder.resolve("sources.yaml"), yaml))
                .read();
    }

    private static String evened(String note) {
        return note.replace('—', '–')
                .replace('\u00A0', ' ')
                .replaceAll(" ([:;])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll(" \\[Текст\\]| \\[Text\\]", "")
                .replaceAll("(\\. )\\(?\\[?\\d+[^.]{0,14} (с|p|S|P)\\.(?= |$)", "$1")
                .replaceAll(" \\([^()]*(\\([^()]*\\)[^()]*)*\\)\\.?$", "")
                .replaceAll("\\. *$", "")
                .strip();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
