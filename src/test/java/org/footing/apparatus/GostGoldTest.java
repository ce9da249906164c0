package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * First notes of real entries beside those that biblatex-gost prints. Dashes, spaces before colons, extent and the series in brackets
 * are evened out. Two counts are held: as it is, and with the words and signs of {@link #SAME}, which say the same as the peer's in
 * the words of the standard or of the source's language; {@code src/docs/styles.md} has the reason for each. The gold stands in
 * {@code ../shared}; skipped without it.
 */
class GostGoldTest {
    private static final Path SHARED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared")
            .normalize();

    /**
     * What stands for a word of the peer's: abbreviations of GOST R 7.0.12-2011, the French words of a French source, the place as
     * notes abbreviate it, a given name's first two letters, a particle or a suffix in full.
     */
    private static final Map<String, List<String>> SAME = Map.ofEntries(
            Map.entry("комм", List.of("коммент")),
            Map.entry("прим", List.of("примеч")),
            Map.entry("уч", List.of("участии")),
            Map.entry("issue", List.of("no")),
            Map.entry("Part", List.of("pt")),
            Map.entry("С", List.of("p")),
            Map.entry("Т", List.of("vol")),
            Map.entry("под", List.of("éd", "ed")),
            Map.entry("ред", List.of("par", "by")),
            Map.entry("пер", List.of("trad")),
            Map.entry("с", List.of("de")),
            Map.entry("итал", List.of("italien")),
            Map.entry("Москва", List.of("м")),
            Map.entry("Санкт", List.of("спб")),
            Map.entry("Д", List.of("дж")),
            Map.entry("J", List.of("jr")),
            Map.entry("v", List.of("van")),
            Map.entry("ф", List.of("фон")));

    /** 224 с.; xv, 628; IV, 27 с.: ил.; 29 см; 334 с., 4 л. ил. */
    private static final String EXTENT =
            "\\(?(?:[ivxlc]+, \\d+(?=\\.?$)|\\[?(?:[IVXLC]+, )?\\d+\\]?(?:, \\[\\d+\\])? (?:с|p|S|P)\\.)(?:: ил\\.)?(?:, \\d+ л\\. ил\\.)?(?:; \\d+ см)?(?: ?;)?(?= |\\.|$)";

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
        int wholeAsIs = 0;
        int weightyAsIs = 0;
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 0 || sources.find(line.substring(0, tab)) == null) {
                continue;
            }
            String key = line.substring(0, tab);
            String expected = withoutSeries(evened(line.substring(tab + 1)));
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
            same += ours.equals(expected) ? 1 : 0;
            wholeAsIs += lost.isEmpty() ? 1 : 0;
            weightyAsIs += grave(lost).isEmpty() ? 1 : 0;
            boolean abbreviated = lost.contains("Санкт") && left.contains("спб");
            lost.removeIf(word -> (abbreviated && word.equals("Петербург"))
                    || SAME.getOrDefault(word, List.of()).stream().anyMatch(left::remove));
            whole += lost.isEmpty() ? 1 : 0;
            weighty += grave(lost).isEmpty() ? 1 : 0;
            if (!lost.isEmpty()) {
                told.add(key + " lost " + lost + "\n  ours   " + note + "\n  theirs " + line.substring(tab + 1));
            }
        }
        String figures = "GOST notes: of " + all + " the same " + same + "; no word lost " + whole + " (as it is "
                + wholeAsIs + "), no name, title word or number lost " + weighty + " (as it is " + weightyAsIs + ")";
        System.out.println(figures);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/gost-notes.txt"), told);
        assertThat(weighty * 1000).as(figures).isGreaterThanOrEqualTo(all * 970);
        assertThat(whole * 100).as(figures).isGreaterThanOrEqualTo(all * 97);
        assertThat(weightyAsIs * 100).as(figures).isGreaterThanOrEqualTo(all * 93);
        assertThat(wholeAsIs * 100).as(figures).isGreaterThanOrEqualTo(all * 88);
    }

    /** Names, words of titles and numbers among words. */
    private static List<String> grave(List<String> lost) {
        List<String> grave = new ArrayList<>(lost);
        grave.removeIf(word -> !Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.codePointAt(0)));
        return grave;
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
        String text = note.replace('—', '–')
                .replace('\u00A0', ' ')
                .replaceAll(" ([:;])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll(" \\[Текст\\]| \\[Text\\]", "")
                .replaceAll("(\\. )" + EXTENT, "$1");
        return inFull(text).replaceAll("\\. *$", "").strip();
    }

    /** The peer's note without the series in brackets, at the end or before the translation. */
    private static String withoutSeries(String note) {
        return note.replaceAll("\\. *$", "")
                .replaceAll("(?<=[\\d.] ?) \\((?:[^()]|\\([^()]*\\))*\\)(?=$|\\. ?$|\\. Пер| ?\\. [A-Z])", "");
    }

    /** 553–71 is 553–571. */
    private static String inFull(String note) {
        Matcher range = Pattern.compile("\\b(\\d+)–(\\d+)\\b").matcher(note);
        return range.replaceAll(each -> {
            String from = each.group(1);
            String to = each.group(2);
            return from + "–" + (to.length() < from.length() ? from.substring(0, from.length() - to.length()) : "")
                    + to;
        });
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
