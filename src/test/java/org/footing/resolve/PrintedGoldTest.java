package org.footing.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.source.Sources;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The notes that another program prints in a paper, in their order, with the entries that they cite. Where two entries of the bibliography
 * print alike, a note that cites one of them is rightly ambiguous; the shares leave room for those. Skipped without the gold beside the project.
 */
class PrintedGoldTest {
    private static final Path SHARED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared")
            .normalize();

    @ParameterizedTest
    @CsvSource({
        "corpus/gost-examples.bib, gost/printed-notes-21.tsv, 94, 0, 89",
        "corpus/gost-examples.bib, gost/printed-notes-22.tsv, 98, 1, 90",
        "differential/items.json, corpus/printed-notes/annales.tsv, 98, 0, 85",
        "differential/items.json, corpus/printed-notes/chicago-notes-bibliography.tsv, 96, 0, 85",
        "differential/items.json, corpus/printed-notes/infoclio-de.tsv, 97, 0, 70",
        "differential/items.json, corpus/printed-notes/mhra-notes.tsv, 98, 0, 85",
    })
    void notes_are_linked_and_make_sources_where_the_library_is_empty(
            String library, String notes, int percent, int wrong, int stubs) throws IOException {
        Assumptions.assumeTrue(Files.exists(SHARED.resolve(notes)), "no gold beside the project");
        Sources sources = ResolveLibrary.read(SHARED.resolve(library));
        List<String> told = new ArrayList<>();

        PrintedGold gold = PrintedGold.read(SHARED.resolve(notes));
        PrintedGold.Figures figures = gold.measure(sources, told::add);
        assertThat(figures.share()).as(String.join("\n", told)).isGreaterThanOrEqualTo(percent / 100.0);
        assertThat(figures.wrong()).as(String.join("\n", told)).isLessThanOrEqualTo(wrong);

        List<String> lacking = new ArrayList<>();
        PrintedGold.Figures made = gold.measureStubs(sources, lacking::add);
        assertThat(made.share()).as(String.join("\n", lacking)).isGreaterThanOrEqualTo(stubs / 100.0);
    }
}
