package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that cannot be meant end with 2 and say what to do; inputs that cannot be read end with 3. */
class UsageTest {
    @TempDir
    Path elsewhere;

    @Test
    void anUnknownCommandProposesTheOneThatWasMeant() {
        Run run = Run.footing("shwo", "hara-1995");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("footing: there is no command 'shwo'; did you mean show?\n");
    }

    @Test
    void aMisspeltLanguageIsNotTakenForAnother() {
        for (String command : new String[] {"notes", "bib", "archives", "variants", "report"}) {
            Run run = Run.footing(command, "--language", "jp");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("footing: --language `jp` names no language by its shortest code; write ja\n");
        }
    }

    @Test
    void noCommandPrintsTheOverview() {
        Run run = Run.footing();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Usage: footing COMMAND");
    }

    @Test
    void anUnknownOptionPointsToTheHelp() {
        Run run = Run.footing("list", "--sort");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--sort").contains("footing list --help");
    }

    @Test
    void optionsOfAllCommandsMayStandBeforeTheCommand() {
        String list = Run.footing("list").out();
        assertThat(Run.footing("--library", "bibliography", "list").out()).isEqualTo(list);
        assertThat(Run.footing("--library=bibliography", "--stacktrace", "list").out())
                .isEqualTo(list);
        assertThat(Run.footing("--sort", "list").code()).isEqualTo(2);
    }

    @Test
    void theHelpOfEveryCommandShowsAnExampleAndPrintsPercentSignsAsTheyAre() {
        // picocli tells of a percent sign that it cannot read on the process's own standard error.
        PrintStream err = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            for (String command : Commands.names()) {
                Run run = Run.footing(command, "--help");
                assertThat(run.code()).isZero();
                assertThat(run.out()).contains("Example").doesNotContain("%%");
            }
        } finally {
            System.setErr(err);
        }
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Run.footing("check", "--help").out()).contains("claim=90%").contains("--min claim=90% --max");
    }

    @Test
    void aMissingArgumentIsNamed() {
        Run run = Run.footing("show");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("KEY");
    }

    @Test
    void outsideAnyLibraryTheUserIsToldWhereToGo() {
        Run run = Run.in(elsewhere, "list");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("in " + elsewhere.toAbsolutePath().normalize())
                .contains("--library");
    }

    @Test
    void anUnknownStyleProposesOne() {
        Run run = Run.footing("notes", "--style", "chicago-note");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no style chicago-note").contains("chicago");
    }

    @Test
    void anUnknownMeasureIsAUsageErrorAndNotAFinding() {
        Run run = Run.footing("check", "--min", "verifed=90%");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean");
    }

    @Test
    void aManuscriptThatIsNotThereEndsWithThree() {
        Run run = Run.footing("check", "no-such-paper.md");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("no-such-paper.md: error: there is no such file; check the path, or create the file\n");
    }

    @Test
    void aManuscriptThatIsNotUtf8IsToldByLineAndColumn() throws IOException {
        Path paper = elsewhere.resolve("paper.md");
        Files.write(paper, new byte[] {'a', '\n', (byte) 0xcc, (byte) 0xe0});
        Run run = Run.footing("notes", paper.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("paper.md:2:1: error: not UTF-8: byte 0xcc");
    }

    @Test
    void aCitationOfAnUnknownSourceIsShownAndCounted() throws IOException {
        Path paper = Files.writeString(elsewhere.resolve("paper.md"), "A.[^1]\n\n[^1]: [@hara-1996, p. 3].\n");
        Run run = Run.footing("notes", paper.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("hara-1996");
        assertThat(run.err()).contains("paper.md:3:").contains("did you mean hara-1995");
    }

    @Test
    void anOutputFileInAFolderThatIsNotThereIsNamedAsTheUserNamedIt() {
        Path file = elsewhere.resolve("none").resolve("notes.html");
        Run run = Run.footing("notes", "-o", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("footing: " + file + ": there is no such folder");
    }

    @Test
    void anOutputFileIsWrittenWhole() {
        Path file = elsewhere.resolve("notes.html");
        Run run = Run.footing("notes", "--to", "html", "-o", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.footing("notes", "--to", "html").out());
    }

    @Test
    void aLibraryWithoutItsListOrItsFileIsNotAnEmptyOne() throws IOException {
        Path library = Files.createDirectory(elsewhere.resolve("bibliography"));
        Run missing = Run.in(elsewhere, "list");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("sources.yaml: error: there is no such file");
        Files.writeString(library.resolve("sources.yaml"), "refrences:\n- id: a\n  type: book\n");
        Run misspelt = Run.in(elsewhere, "list");
        assertThat(misspelt.code()).isEqualTo(3);
        assertThat(misspelt.err()).contains("sources.yaml:1:1: error: there is no list `references`");
    }

    @Test
    void aNewLibraryStartsWithItsFirstSource() throws IOException {
        Files.createDirectory(elsewhere.resolve("bibliography"));
        assertThat(Run.in(elsewhere, "add", "a", "--type", "book", "--title", "A")
                        .code())
                .isZero();
        assertThat(Run.in(elsewhere, "list").out()).contains("A");
    }

    @Test
    void aStyleThatTheSettingsMisspellIsAFaultOfTheirFile() throws IOException {
        Path library = Files.createDirectory(elsewhere.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), "references:\n- {id: a, type: book, title: A}\n");
        Files.writeString(library.resolve("footing.yaml"), "style: no-such-style\n");
        Run run = Run.in(elsewhere, "cite", "a");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("footing.yaml:1:8: error: field `style`");
    }

    @Test
    void aSearchForAClassThatDoesNotExistIsNoEmptyAnswer() {
        Run run = Run.footing("list", "--class", "primray");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean primary?");
    }

    @Test
    void brokenFrontMatterIsToldWithTheNotes() throws IOException {
        Path paper = Files.writeString(elsewhere.resolve("paper.md"), "---\ntitle: [a\n---\n\nA.[^1]\n\n[^1]: Note.\n");
        Run run = Run.footing("notes", paper.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("paper.md:");
    }
}
