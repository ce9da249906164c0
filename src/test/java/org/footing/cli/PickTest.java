package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.library.Library;
import org.footing.search.SourceSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing a source of the bundled paper while typing. */
class PickTest {
    private static final Path LIBRARY = Path.of("bibliography");
    private final List<String> screens = new ArrayList<>();

    private static PickList list(String typed) {
        return new PickList(new SourceSearch(Library.at(LIBRARY)).index(), typed);
    }

    /** What is chosen when these keys are pressed; nothing when the picker is left. */
    private String press(int columns, String keys) throws IOException {
        PickList list = list("");
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(in, nowhere, nowhere, columns, false);
        boolean taken = new Picking(list, new PickKeys(in)).run(new PickScreen(console, 8), screens::add);
        return taken ? String.join(" ", list.chosen()) + (list.locator().isEmpty() ? "" : " " + list.locator()) : "";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                hara⏎ | hara-1995
                хара⏎ | hara-1995
                原書房x⌫↓⏎ | ngnb-1965-2
                zzzz⏎⌫⌫⌫⌫tomita⏎ | tomita-2010
                hara tomita^Wt⌫↓↓↓↓↑⏎ | ngnb-1965-1
                zzz^Utomita⏎ | tomita-2010
                tomita⇥⏎ | tomita-2010
                хара⇥^Uтомита⇥⏎ | hara-1995 tomita-2010
                хара⇥↑⇥^Uтомита⏎ | tomita-2010
                хара @39頁⏎ | hara-1995 39頁
                hara⎋ |
                hara^C |
                hara |
                """)
    void keysChoose(String keys, String expected) throws IOException {
        String bytes = keys.replace("⏎", "\r")
                .replace("⌫", "\u007f")
                .replace("↓", "\u001b[B")
                .replace("↑", "\u001bOA")
                .replace("⇥", "\t")
                .replace("^U", "\u0015")
                .replace("^W", "\u0017")
                .replace("^C", "\u0003")
                .replace("⎋", "\u001b");
        assertThat(press(80, bytes)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"20", "80", "200"})
    void noLineIsWiderThanTheTerminal(int columns) throws IOException {
        press(columns, "外務省のとても長い問い合わせの文章です");
        press(columns, "year:");
        for (String screen : screens) {
            for (String line :
                    screen.replaceAll("\u001b\\[[?0-9;]*[A-Za-z]", "").split("\r\n", -1)) {
                assertThat(org.footing.text.DisplayWidth.of(line)).as(line).isLessThan(columns);
            }
        }
    }

    @Test
    void anUnfinishedQueryKeepsTheListAndIsTold() {
        PickList list = list("hara");
        int before = list.count();
        list.retype("hara AND");
        assertThat(list.count()).isEqualTo(before);
        assertThat(list.problem()).contains("something to look for is missing");
    }

    @Test
    void withoutATerminalTheQueryDecides() {
        assertThat(Run.footing("pick", "author:原").out()).isEqualTo("hara-1995\n");
        assertThat(Run.footing("pick", "--print", "citation", "author:原 @32").out())
                .isEqualTo("[@hara-1995, 32]\n");
        assertThat(Run.footing("pick", "--print", "note", "author:原 @32").out())
                .isEqualTo(Run.footing("cite", "hara-1995@32").out());
        Run several = Run.footing("pick", "外務省");
        assertThat(several.code()).isEqualTo(1);
        assertThat(several.out()).isEmpty();
        assertThat(several.err()).contains("ngb-taisho11-1").contains("take the best with --first");
        assertThat(Run.footing("pick", "--first", "外務省").out()).isEqualTo("ngb-taisho10-1-2\n");
        assertThat(Run.footing("pick", "zzzz").code()).isEqualTo(1);
        assertThat(Run.footing("pick", "(x").code()).isEqualTo(2);
        assertThat(Run.footing("pick", "--print", "kye").err()).contains("did you mean key?");
    }
}
