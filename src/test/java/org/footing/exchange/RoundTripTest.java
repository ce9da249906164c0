package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.WriteLosses;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written and read again is what it was, but for what the writer says that the format cannot hold. The real
 * entries stand in {@code ../shared}; skipped without it.
 */
class RoundTripTest {
    private static final Path GOST = Path.of("../shared/corpus/gost-examples.bib");
    private static final Path BIBLATEX = Path.of("../shared/corpus/exchange/biblatex-examples.bib");

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "ris"})
    void real_entries_come_back(String format) throws IOException {
        Assumptions.assumeTrue(Files.exists(GOST), "no ../shared/corpus");
        List<String> differences = new ArrayList<>();
        int fields = 0;
        for (Path file : List.of(GOST, BIBLATEX)) {
            List<BibRecord> records = read("bibtex", Files.readString(file));
            WriteLosses losses = new WriteLosses();
            StringBuilder out = new StringBuilder();
            RecordFormat.Writer writer = RecordFormats.get(format).writer();
            assertThat(writer).isNotNull();
            writer.write(records, out, losses);
            Map<String, String> lost = new TreeMap<>();
            losses.lines().forEach(line -> lost.merge(line.substring(0, line.indexOf(": ")), line, String::concat));
            List<BibRecord> again = read(format, out.toString());
            assertThat(again).hasSameSizeAs(records);
            for (int i = 0; i < records.size(); i++) {
                fields += compare(
                        records.get(i),
                        again.get(i),
                        lost.getOrDefault(records.get(i).key(), ""),
                        differences);
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/round-trip-" + format + ".txt"), differences);
        assertThat(differences.size() * 1000.0 / fields)
                .as(String.join("\n", differences))
                .isLessThan(5);
    }

    private static int compare(BibRecord was, BibRecord is, String lost, List<String> differences) {
        Set<String> names = new HashSet<>(was.texts().keySet());
        names.addAll(was.names().keySet());
        names.addAll(was.dates().keySet());
        names.add("type");
        names.add("key");
        names.add("tags");
        for (String name : names) {
            String before = value(was, name);
            String after = value(is, name);
            if (!before.equals(after) && !lost.contains(name)) {
                differences.add(was.key() + " " + name + "\n  was " + before + "\n  is  " + after);
            }
        }
        return names.size();
    }

    private static String value(BibRecord of, String name) {
        return switch (name) {
            case "type" -> of.type();
            case "key" -> of.key();
            case "tags" -> of.tags().toString();
            default ->
                of.date(name) != null
                        ? String.valueOf(of.date(name))
                        : of.people(name).stream().map(Name::display).toList() + String.valueOf(of.text(name));
        };
    }

    private static List<BibRecord> read(String format, String text) {
        RecordFormat.Reader reader = RecordFormats.get(format).reader();
        assertThat(reader).isNotNull();
        ReadNotes notes = new ReadNotes(false);
        List<BibRecord> records = reader.read(new SourceText("x", text), notes);
        assertThat(notes.faults()).isEmpty();
        return records;
    }
}
