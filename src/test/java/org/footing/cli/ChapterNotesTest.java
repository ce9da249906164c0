package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book whose short forms, ibid. and notes begin anew at each chapter. */
class ChapterNotesTest {
    private static final String BOOK = """
            # A book

            ## One

            First.[^a] Again.[^b] Third.[^c]

            ## Two

            ### A section

            Anew.[^d] Again.[^e]

            [^a]: [@carr, p. 1]

            [^b]: [@carr, p. 2]

            [^c]: [@dower]

            [^d]: [@dower, p. 3]

            [^e]: [@dower, p. 4]
            """;

    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void library() throws IOException {
        folder = Files.createDirectory(top.resolve("bibliography"));
        Files.writeString(folder.resolve("sources.yaml"), """
                references:
                - id: carr
                  type: book
                  title: What Is History?
                  author: [{family: Carr, given: E. H.}]
                  issued: 1961
                - id: dower
                  type: book
                  title: Embracing Defeat
                  author: [{family: Dower, given: John W.}]
                  issued: 1999
                """);
        Files.writeString(folder.resolve("book.md"), BOOK);
    }

    private String notes(String settings, String... more) throws IOException {
        Files.writeString(
                folder.resolve("footing.yaml"), "style: chicago-notes-bibliography-subsequent-ibid\n" + settings);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "notes";
        arguments[1] = "bibliography/book.md";
        System.arraycopy(more, 0, arguments, 2, more.length);
        Run run = Run.in(top, arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void aPaperIsCountedThrough() throws IOException {
        assertThat(notes("").lines())
                .containsExactly(
                        "1. E. H. Carr, What Is History? (1961), 1.",
                        "2. Ibid., 2.",
                        "3. John W. Dower, Embracing Defeat (1999).",
                        "4. Ibid., 3.",
                        "5. Ibid., 4.");
    }

    @Test
    void positionsBeginAnewAndNumbersRunOn() throws IOException {
        assertThat(notes("positions: chapter\n").lines())
                .containsExactly(
                        "1. E. H. Carr, What Is History? (1961), 1.",
                        "2. Ibid., 2.",
                        "3. John W. Dower, Embracing Defeat (1999).",
                        "",
                        "4. John W. Dower, Embracing Defeat (1999), 3.",
                        "5. Ibid., 4.");
    }

    @Test
    void numbersBeginAnewAndPositionsWithThem() throws IOException {
        assertThat(notes("note-numbers: chapter\n").lines())
                .endsWith(
                        "3. John W. Dower, Embracing Defeat (1999).",
                        "",
                        "1. John W. Dower, Embracing Defeat (1999), 3.",
                        "2. Ibid., 4.");
        assertThat(notes("note-numbers: chapter\n", "--to", "html"))
                .contains("<li id=\"note-1-1\">", "<li id=\"note-2-1\" value=\"1\">");
        assertThat(notes("note-numbers: chapter\n", "--to", "json")).contains("\"chapter\" : 2");
    }

    @Test
    void referencesToEarlierNotesStayInTheChapter() throws IOException {
        Files.writeString(folder.resolve("book.md"), BOOK.replace("[^e]: [@dower, p. 4]", "[^e]: [@carr; @dower]"));
        assertThat(notes("positions: chapter\n", "--style", "oscola")
                        .lines()
                        .toList()
                        .get(5))
                .isEqualTo("5. EH Carr, What Is History? (1961); Dower (n 4).");
    }

    @Test
    void chaptersAreTheHighestSectionsThatThereAreSeveralOf() throws IOException {
        Files.writeString(
                folder.resolve("book.md"), BOOK.replace("## Two", "## One more").replace("### A section", "# Two"));
        assertThat(notes("positions: chapter\n")).contains("4. John W. Dower, Embracing");
        Files.writeString(
                folder.resolve("book.md"), BOOK.replace("## Two", "Two").replace("### A section", "Text."));
        assertThat(notes("positions: chapter\n")).contains("4. Ibid., 3.");
    }

    @Test
    void anotherValueIsRefused() throws IOException {
        Files.writeString(folder.resolve("footing.yaml"), "positions: section\n");
        Run run = Run.in(top, "notes", "bibliography/book.md");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("footing.yaml:1:12", "`section` is neither paper nor chapter");
    }
}
