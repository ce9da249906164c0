package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.footing.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command prints on the paper in {@code bibliography/}, to the byte. */
class PaperGoldenTest {
    /** The golden file, the exit code, and the command line. */
    static Stream<Arguments> commands() {
        return Stream.of(
                on("overview.txt", 0, "--help"),
                on("list.txt", 0, "list"),
                on("list-japanese.txt", 0, "list", "--language", "ja", "--class", "primary"),
                on("list.json", 0, "list", "--format", "json"),
                on("show-article.txt", 0, "show", "hara-1995"),
                on("show-archive-file.txt", 0, "show", "garf-6761-1-555"),
                on("show-chapter.json", 0, "show", "shulatov-2017", "--format", "json"),
                on("variants.txt", 0, "variants"),
                on("variants-book.txt", 0, "variants", "dvp-1996", "--language", "ja"),
                on("variants.json", 0, "variants", "--format", "json"),
                on("variants-commands.txt", 0, "variants", "--format", "commands", "--language", "ru"),
                on("romanize.txt", 0, "romanize", "Юрин, В. П. Щёлоков", "--system", "loc"),
                on("romanize.json", 0, "romanize", "とみた たけし", "--system", "polivanov", "--format", "json"),
                on("cite.txt", 0, "cite", "garf-6761-1-555@л. 46–47", "tomita-2010@39頁"),
                on("cite-apa.md", 0, "cite", "hara-1995@p. 32", "--style", "apa", "--to", "markdown"),
                on("notes.txt", 0, "notes"),
                on("notes-gost.md", 0, "notes", "--style", "gost-r-7-0-5-2008", "--language", "ru", "--to", "markdown"),
                on("notes.html", 0, "notes", "--to", "html"),
                on("notes.json", 0, "notes", "--format", "json"),
                on("bib.txt", 0, "bib"),
                on("bib.md", 0, "bib", "--to", "markdown"),
                on("bib-all.html", 0, "bib", "--all", "--to", "html"),
                on("bib.json", 0, "bib", "--format", "json"),
                on("archives.txt", 0, "archives"),
                on("archives-russian.md", 0, "archives", "--language", "ru", "--to", "markdown"),
                on("archives.html", 0, "archives", "--to", "html"),
                on("archives.json", 0, "archives", "--all", "--format", "json"),
                on("styles-gost.txt", 0, "styles", "gost", "7.0.5"),
                on("styles-gost.json", 0, "styles", "gost", "7.0.5", "--format", "json"),
                on("check.txt", 0, "check", "--to", "text"),
                on("check-lines.txt", 0, "check"),
                on("check.json", 0, "check", "--format", "json"),
                on("check-missed.txt", 1, "check", "--to", "text", "--kind", "quotation", "--min", "claim=90%"),
                on("report.txt", 0, "report"),
                on("report.md", 0, "report", "--format", "markdown"),
                on("report.html", 0, "report", "--format", "html"),
                on("report.json", 0, "report", "--format", "json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void theCommandPrintsItsGoldenFile(String golden, int code, List<String> args) {
        Run run = Run.footing(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
        Golden.check("cli/" + golden, run.out());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void onATerminalOfEightyColumnsNoLineIsWider(String command) {
        Run run = Run.onTerminal(Path.of(""), 80, command.split(" "));
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(org.footing.text.DisplayWidth.of(line))
                        .as(line)
                        .isLessThanOrEqualTo(80));
    }

    static Stream<String> tables() {
        return Stream.of(
                "list", "notes", "bib", "archives", "styles gost", "report", "check", "variants", "show shulatov-2017");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyCommandExplainsItselfWithAnExample(String command) {
        Run run = Run.footing(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Usage: footing " + command)
                .contains("Example")
                .contains("  footing " + command);
        Golden.check("cli/help/" + command + ".txt", run.out());
    }

    static List<String> names() {
        return Commands.names();
    }

    private static Arguments on(String golden, int code, String... args) {
        return Arguments.of(golden, code, List.of(args));
    }
}
