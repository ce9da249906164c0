package org.footing.record.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Fields of pandoc's own tests of biblatex input, compared with what pandoc makes of them. Skipped without
 * {@code ../shared}. The region of a language is not compared: pandoc makes {@code de-DE} of "german", which says no more
 * than {@code de}.
 */
class PandocCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/pandoc-biblatex");

    private final List<String> differences = new ArrayList<>();
    private int alike;
    private int all;

    @Test
    void ninety_nine_of_a_hundred_fields_are_alike() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus/pandoc-biblatex");
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                compare(file);
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/pandoc-biblatex.txt"), differences);
        assertThat(alike * 100.0 / all)
                .as(all + " fields\n" + String.join("\n", differences))
                .isGreaterThanOrEqualTo(99);
    }

    private void compare(Path file) throws IOException {
        String whole = Files.readString(file);
        String input = whole.substring(whole.indexOf('\n') + 1, whole.indexOf("\n^D"));
        String yaml = whole.substring(whole.indexOf("---", whole.indexOf("\n^D")) + 4);
        Tree root = Yaml.parse(new SourceText("pandoc", yaml.substring(0, yaml.indexOf("\n---"))));
        RecordFormat.Reader reader = BibTeXFormat.format().reader();
        List<BibRecord> ours = reader == null
                ? List.of()
                : reader.read(new SourceText(file.getFileName().toString(), input), new ReadNotes(false));
        for (Tree theirs : ((Sequence) ((Mapping) root).get("references")).items()) {
            Mapping reference = (Mapping) theirs;
            String id = text(reference.get("id"));
            BibRecord match =
                    ours.stream().filter(r -> r.key().equals(id)).findFirst().orElse(null);
            for (Mapping.Entry field : reference.entries()) {
                compare(file.getFileName() + " " + id, field, match);
            }
        }
    }

    private void compare(String where, Mapping.Entry field, @Nullable BibRecord ours) {
        String name = field.name();
        String theirs;
        String mine;
        if (CslSchema.NAMES.contains(name)) {
            theirs = names((Sequence) field.value());
            mine = ours == null ? "" : names(ours.people(name));
        } else {
            theirs = plain(text(field.value()));
            mine = ours == null ? "" : plain(mine(ours, name));
        }
        if (name.equals("language")) {
            theirs = theirs.substring(0, 2);
            mine = mine.length() < 2 ? mine : mine.substring(0, 2);
        }
        all++;
        if (theirs.equals(mine)) {
            alike++;
        } else {
            differences.add(where + " " + name + "\n  pandoc " + theirs + "\n  ours   " + mine);
        }
    }

    private static String mine(BibRecord ours, String name) {
        String value = switch (name) {
            case "id" -> ours.key();
            case "type" -> ours.type();
            case "annote" -> ours.annotation();
            case "keyword" -> String.join(", ", new TreeSet<>(ours.tags()));
            default -> ours.date(name) != null ? ours.date(name).written() : first(ours, name);
        };
        return value == null ? "" : value;
    }

    private static @Nullable String first(BibRecord ours, String name) {
        for (String variable : ours.texts().keySet()) {
            if (variable.equalsIgnoreCase(name)) {
                return ours.text(variable);
            }
        }
        return null;
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar ? scalar.text() : tree == null ? "" : tree.toString();
    }

    /** Without the ways in which pandoc's Markdown and our markup write the same. */
    private static String plain(String text) {
        return text.replaceAll("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\{\\.(nodecor|nocase|smallcaps)\\}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\*|\\\\(?=[^a-z])", "")
                .replace("---", "—")
                .replace("--", "–")
                .replace('–', '-')
                .replaceAll("[“”„]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("...", "…")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private static String names(Sequence names) {
        List<String> all = new ArrayList<>();
        for (Tree name : names.items()) {
            Mapping parts = (Mapping) name;
            all.add(String.join(
                    "|",
                    List.of(
                            text(parts.get("literal")),
                            text(parts.get("family")),
                            text(parts.get("given")),
                            text(parts.get("dropping-particle")),
                            text(parts.get("non-dropping-particle")),
                            text(parts.get("suffix")))));
        }
        return plain(String.join("; ", all));
    }

    private static String names(List<Name> names) {
        List<String> all = new ArrayList<>();
        for (Name name : names) {
            all.add(String.join(
                    "|",
                    List.of(
                            or(name.literal()),
                            or(name.family()),
                            or(name.given()),
                            or(name.droppingParticle()),
                            or(name.nonDroppingParticle()),
                            or(name.suffix()))));
        }
        return plain(String.join("; ", all));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
