package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new user tries at the terminal. */
class TerminalTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() throws IOException {
        library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), "references:\n- {id: a, type: book, title: Alpha}\n");
        Files.writeString(library.resolve("paper.md"), "A [sentence]{.claim #c1}.[^1]\n\n[^1]: [@a; @missing].\n");
    }

    private Run footing(String... args) {
        return Run.in(folder, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "-v", "version"})
    void theVersionIsAskedForInAnyHabit(String word) {
        assertThat(footing(word))
                .isEqualTo(footing("--version"))
                .extracting(Run::code)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "add --typ book, there is no option --typ; did you mean --type?",
        "cite a --styl apa, there is no option --styl; did you mean --style?",
        "cite a --styl=apa, there is no option --styl; did you mean --style?",
        "list --json, there is no option --json; did you mean --to json?",
        "list --JSON, there is no option --JSON; did you mean --to json?",
        "notes --html, there is no option --html; did you mean --to html?",
        "list --file, there is no option --file; see footing list --help",
        "list -q, there is no option -q; see footing list --help",
        "show a b, there is no place for 'b'; see footing show --help",
    })
    void anUnknownOptionProposesTheOneThatWasMeant(String line, String message) {
        Run run = footing(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("footing: " + message + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to html", "--format html", "-t HTML", "--to=Html", "--to htm"})
    void aFormatHasOneNameInAllCommands(String option) {
        for (String command : List.of("notes", "bib", "cite a", "archives", "report")) {
            String line = command + (command.startsWith("cite") || command.startsWith("rep") ? "" : " paper.md");
            line = command.equals("report") ? "report paper.md" : line;
            Run run = footing((line + " " + option).split(" "));
            assertThat(run.err()).doesNotContain("--to");
            assertThat(run.out())
                    .isEqualTo(footing((line + " --to html").split(" ")).out());
        }
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsSuffix() {
        Path page = folder.resolve("report.HTML");
        footing("report", "paper.md", "-o", page.toString());
        assertThat(page).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
        Path list = folder.resolve("list.md");
        footing("bib", "--all", "-o", list.toString());
        assertThat(list)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(footing("bib", "--all", "--to", "markdown").out());
        Path asked = folder.resolve("asked.html");
        footing("bib", "--all", "--to", "text", "-o", asked.toString());
        assertThat(asked)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(footing("bib", "--all").out());
    }

    @Test
    void aFileThatTheCommandDoesNotWriteIsRefused() {
        Run run = footing("bib", "--all", "-o", folder.resolve("list.docx").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("docx, which this command does not write");
        assertThat(folder.resolve("list.docx")).doesNotExist();
    }

    @Test
    void jsonMayHoldTextsInAnyMarkupAndTwoMarkupsContradict() {
        assertThat(footing("bib", "--all", "--to", "json", "--to", "html").out())
                .contains("<i>Alpha</i>");
        Run run = footing("bib", "--all", "--to", "markdown", "--to", "html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--to names markdown and html");
        assertThat(footing("bib", "--all", "--to", "htlm").err()).contains("did you mean html?");
    }

    @ParameterizedTest
    @CsvSource({
        "chicago-note-bibliography, chicago-notes-bibliography",
        "Chicago-Note-Bibliography, chicago-notes-bibliography",
        "gost-r-7-0-5-2080, gost-r-7-0-5-2008",
    })
    void aMisspeltStyleProposesTheNearestByLetters(String asked, String meant) {
        Run run = footing("cite", "a", "--style", asked);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("footing: there is no style " + asked + "; did you mean " + meant + "?\n");
        assertThat(footing("cite", "a", "--style", meant).code()).isZero();
    }

    @Test
    void aWordProposesTheStylesThatBeginWithItAndEachOfThemWorks() {
        Run run = footing("cite", "a", "--style", "chicago");
        assertThat(run.code()).isEqualTo(2);
        String ids = run.err().replaceAll("(?s).*did you mean (.*)\\?\n", "$1");
        assertThat(ids.split(", ")).isNotEmpty().allSatisfy(id -> {
            assertThat(id).startsWith("chicago-");
            assertThat(footing("cite", "a", "--style", id).code()).isZero();
        });
    }

    @Test
    void aStyleIsNamedInAnyCase() {
        assertThat(footing("cite", "a", "--style", "APA")).isEqualTo(footing("cite", "a", "--style", "apa"));
    }

    @Test
    void aPaperIsLookedForInTheLibraryToo() {
        Run run = footing("notes", "paper.md");
        assertThat(run.out()).contains("Alpha");
        assertThat(footing("check", "paper.md").err()).isEmpty();
    }

    @Test
    void findingsAreLinesForProgramsAndGroupsForPeople() {
        Run lines = footing("check", "paper.md");
        assertThat(lines.code()).isEqualTo(1);
        assertThat(lines.out()).containsPattern("(?m)^\\S*paper\\.md:3:\\d+: error: .*missing.* \\[undefined-source]$");
        assertThat(Run.onTerminal(folder, 80, "check", "paper.md").out()).doesNotContain("[undefined-source]");
        assertThat(Run.onTerminal(folder, 80, "check", "paper.md", "--to", "lines")
                        .out())
                .isEqualTo(lines.out());
        assertThat(footing("check", "paper.md", "--to", "text").out()).doesNotContain("[undefined-source]");
    }

    @Test
    void aTagThatNoClaimHasIsNoGateThatIsPassed() throws IOException {
        Files.writeString(library.resolve("claims.yaml"), "claims:\n- {id: c1, kind: fact, tags: [council]}\n");
        Run run = footing("check", "paper.md", "--tag", "counsil");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("footing: no claim has the tag counsil; did you mean council?\n");
    }

    @Test
    void aGateOverNoClaimsIsPassedOnlyWhereThatIsAskedFor() throws IOException {
        Files.writeString(library.resolve("paper.md"), "A sentence.[^1]\n\n[^1]: [@a].\n");
        assertThat(footing("check", "paper.md").code()).isZero();
        Run vain = footing("check", "paper.md", "--min", "claim=90%");
        assertThat(vain.code()).isEqualTo(1);
        assertThat(vain.err()).contains("--allow-empty");
        assertThat(footing("check", "paper.md", "--min", "claim=90%", "--allow-empty")
                        .code())
                .isZero();
        assertThat(footing("check", "paper.md", "--kind", "quotation").code()).isEqualTo(1);
        assertThat(footing("check", "paper.md", "--max", "errors=0").code()).isZero();
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        Run run = footing("list", "zzz");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("no source matches; footing list shows all\n");
    }

    @Test
    void whatTheLibraryHasAlreadyMayBeSkipped() throws IOException {
        Path old = Files.writeString(folder.resolve("old.bib"), "@book{a, title={Other}}\n@book{b, title={Beta}}\n");
        Path more = Files.writeString(folder.resolve("more.bib"), "@book{c, title={Gamma}}\n");
        assertThat(footing("add", "--from", old.toString()).code()).isEqualTo(2);
        Run run = footing("add", "--from", old.toString(), "--from", more.toString(), "--skip-existing");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("b\nc\n");
        assertThat(run.err()).contains("a is in the library already and stays as it is\n");
        assertThat(footing("list").out()).contains("Alpha", "Beta", "Gamma").doesNotContain("Other");
        Run again = footing("import", "--skip-existing", old.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void examplesInTheHelpFitEightyColumnsOrBreakWhereAShellGoesOn() {
        for (String command : Commands.names()) {
            List<String> lines = footing(command, "--help").out().lines().toList();
            int first = Math.max(lines.indexOf("Example:"), lines.indexOf("Examples:"));
            List<String> examples = lines.subList(first + 1, lines.size());
            boolean goesOn = false;
            for (String line : examples) {
                assertThat(line).as(command).startsWith(goesOn ? "      " : "  footing ");
                goesOn = line.endsWith(" \\");
            }
            assertThat(goesOn).isFalse();
        }
    }
}
