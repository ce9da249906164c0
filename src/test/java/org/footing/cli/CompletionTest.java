package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completions and manual pages, made of what the commands say of themselves. */
class CompletionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandIsCompletedInEveryShell(String shell) {
        String script = Run.footing("completion", shell).out();
        for (String name : Commands.names()) {
            assertThat(script).contains(name);
        }
        assertThat(script).contains("completion").doesNotContain("COMMANDS").doesNotContain("OPTIONS ");
    }

    @Test
    void keysStylesAndRulesAreKnown() {
        assertThat(Run.footing("completion", "keys", "ngnb").out()).isEqualTo("ngnb-1965-1\nngnb-1965-2\n");
        assertThat(Run.footing("completion", "styles", "gost-r-7-0-5-2008-f").out())
                .isEqualTo("gost-r-7-0-5-2008-footnotes\n");
        assertThat(Run.footing("completion", "rules").out().lines()).contains("missing-locator");
        assertThat(Run.footing("completion", "bsh").err()).contains("did you mean bash?");
    }

    /** The script is run by bash itself, with a program that answers as Footing does. */
    @Test
    void bashCompletes() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        Path script = Files.writeString(
                folder.resolve("footing.bash"),
                Run.footing("completion", "bash").out());
        assertThat(complete(script, "footing sea")).isEqualTo("search");
        assertThat(complete(script, "footing list --lim")).isEqualTo("--limit");
        assertThat(complete(script, "footing show ha")).isEqualTo("asked:keys:ha");
        assertThat(complete(script, "footing bib --style chi")).isEqualTo("asked:styles:chi");
        assertThat(complete(script, "footing explain mi")).isEqualTo("asked:rules:mi");
    }

    private static String complete(Path script, String line) throws IOException, InterruptedException {
        String program = "footing() { echo \"asked:$2:$3\"; }; . " + script + "; COMP_WORDS=(" + line
                + "); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _footing; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", program)
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out.strip();
    }

    @Test
    void aManualPageHasEveryOption() {
        for (String name : Commands.names()) {
            String page = Run.footing("manual", name).out();
            assertThat(page).startsWith(".TH FOOTING\\-" + name.toUpperCase(java.util.Locale.ROOT) + " 1");
            Specs.common(java.util.Objects.requireNonNull(Commands.named(name)).spec())
                    .options()
                    .forEach(option ->
                            assertThat(page).contains(option.longestName().replace("-", "\\-")));
        }
        assertThat(Run.footing("manual").out()).contains(".SH DESCRIPTION");
    }
}
