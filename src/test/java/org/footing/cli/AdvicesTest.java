package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** What a message advises can be done: the commands and options are there, the values are taken. */
class AdvicesTest {
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ADVICE = Pattern.compile("(?<![\\w/.-])footing ([a-z]+)(?![\\w:])([^`;…()]*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    /** Words that follow the program's name where it is no command line. */
    private static final Set<String> PROSE = Set.of("for", "or", "inside", "help");

    private static final String ONE = "(?:`[^`]+`|'[^']+'|[^\\s,;?]+)";

    private static final Pattern VALUES =
            Pattern.compile("(?:such as|did you mean|choose one of|it is one of|it is|say|use|write) (" + ONE
                    + "(?:(?:, or |, | or )" + ONE + ")*)");

    /** What stands between values, or for all that are not named. */
    private static final Set<String> WORDS = Set.of("a", "an", "or", "…", "Spring 1914");

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() throws IOException {
        Path library = Files.createDirectories(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), "references:\n- {id: alpha, type: book, title: Alpha}\n");
        Files.writeString(library.resolve("footing.yaml"), "manuscript: paper.md\n");
        Files.writeString(library.resolve("claims.yaml"), "claims:\n- {id: c1, kind: fact}\n");
        Files.writeString(folder.resolve("my.bib"), "@book{new, title = {Beta}}\n");
        Files.writeString(library.resolve("paper.md"), "A [sentence]{.claim #c1}.[^1]\n\n[^1]: [@alpha].\n");
    }

    @Test
    void aCommandThatIsAdvisedIsThereWithItsOptions() throws IOException {
        List<String> wrong = new ArrayList<>();
        int advices = 0;
        for (String text : texts()) {
            for (MatchResult advice : ADVICE.matcher(text).results().toList()) {
                if (PROSE.contains(advice.group(1))) {
                    continue;
                }
                advices++;
                Command command = Commands.named(advice.group(1));
                if (command == null) {
                    wrong.add(advice.group());
                } else {
                    CommandSpec spec = Specs.common(command.spec());
                    OPTION.matcher(advice.group(2))
                            .results()
                            .map(MatchResult::group)
                            .filter(option -> spec.findOption(option) == null)
                            .forEach(option -> wrong.add(advice.group() + ": no " + option));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(advices).isGreaterThan(80);
    }

    /** The texts of the program, those in several pieces joined. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/footing"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                String source = JOINED.matcher(Files.readString(file)).replaceAll("");
                TEXT.matcher(source).results().forEach(text -> texts.add(text.group(1)));
            }
        }
        return texts;
    }

    /** What stands in braces is wrong; each value that the message proposes in its place is taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --to {jsn}",
                "list --class {foo}",
                "list --sort {foo}",
                "list {yeer}:1990",
                "search {yeer}:1990",
                "add new --type {bok} --title x",
                "add new --type book --issued {someday}",
                "add new --type book --set {titel}=x",
                "cite alpha --style {chicago}",
                "cite alpha --style {apaa}",
                "cite alpha --language {xq}",
                "cite alpha --terms {zz}",
                "cite alpha --processor {foo}",
                "report --to {pdff}",
                "completion {ksh}",
                "romanize --to {foo} x",
                "export --to {foo}",
                "render --to {foo} -o x",
                "outline --to {foo}",
                "pick --print {foo} alpha",
                "edit alpha {titel} x",
                "show {alhpa}",
                "claims {shw} c1",
            })
    void aValueThatIsAdvisedIsTaken(String line) throws IOException {
        String message = tried(line, line.substring(line.indexOf('{') + 1, line.indexOf('}')), 2);
        Set<String> advised = values(message);
        assertThat(advised).as(message).isNotEmpty();
        for (String value : advised) {
            tried(line, value, 0);
        }
    }

    /** The message of a line with this value, run in a fresh library. */
    private String tried(String line, String value, int code) throws IOException {
        aLibrary();
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replaceAll("\\{.*\\}", Matcher.quoteReplacement(value)));
        }
        Run run = Run.in(folder, words.toArray(String[]::new));
        assertThat(run.code()).as(words + ": " + run.err()).isEqualTo(code);
        return run.err();
    }

    private static Set<String> values(String message) {
        Set<String> values = new LinkedHashSet<>();
        VALUES.matcher(message.substring(message.indexOf("; ") + 1))
                .results()
                .forEach(found -> Pattern.compile(ONE)
                        .matcher(found.group(1))
                        .results()
                        .map(value -> value.group().replaceAll("[`']", "").replace("…", "Spring 1914"))
                        .filter(value -> !WORDS.contains(value))
                        .forEach(values::add));
        return values;
    }
}
