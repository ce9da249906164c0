package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick reader of command lines reads what picocli reads, or leaves the line to it. */
class PlainLineTest {
    private static final List<String> WORDS = List.of(
            "hara-1995",
            "garf-6761-1-555@л. 46–47",
            "@note",
            "a=b",
            "外交文書",
            "forms.titles=original [translated]",
            "${sys:user.home}",
            "\"quoted\"",
            "'quoted'",
            "a,b",
            "100%",
            " ",
            "");

    @Test
    void theUsualLinesNeedNoPicocli() {
        assertThat(plain("list")).isNotNull();
        assertThat(plain("show", "hara-1995", "--library", "x")).isNotNull();
        assertThat(plain("cite", "hara-1995@32", "tomita-2010@39", "-s", "apa")).isNotNull();
        Given given = plain("notes", "a.md", "--to=html", "--policy", "terms=source", "--policy=forms=original");
        assertThat(given).isNotNull();
        assertThat(given.parameter(0)).containsExactly("a.md");
        assertThat(given.option("-t")).isEqualTo(given.option("--to")).containsExactly("html");
        assertThat(given.option("--policy")).containsExactly("terms=source", "forms=original");
    }

    @Test
    void whateverElseThereMayBeIsLeftToPicocli() {
        assertThat(plain("show")).isNull();
        assertThat(plain("show", "a", "b")).isNull();
        assertThat(plain("list", "--help")).isNull();
        assertThat(plain("list", "--sort")).isNull();
        assertThat(plain("list", "--tag")).isNull();
        assertThat(plain("list", "--tag", "--type")).isNull();
        assertThat(plain("list", "--tag", "a", "--tag", "b")).isNull();
        assertThat(plain("list", "--stacktrace=true")).isNull();
        assertThat(plain("notes", "-tapa")).isNull();
        assertThat(plain("list", "--", "--word")).isNull();
    }

    @Test
    void bothReadersAgreeOnRandomLines() {
        Random random = new Random(20261122);
        int read = 0;
        for (int run = 0; run < 2_000; run++) {
            Command command = Commands.named(
                    Commands.names().get(random.nextInt(Commands.names().size())));
            assertThat(command).isNotNull();
            Description description = Specs.common(command.description());
            List<String> line = line(description, random);
            Given plain = PlainLine.read(description, line);
            if (plain != null) {
                read++;
                assertThat(new PicocliLine(description, List.of()).read(line))
                        .as("%s %s", description.name(), line)
                        .isEqualTo(plain);
            }
        }
        assertThat(read).isGreaterThan(400);
    }

    private static List<String> line(Description description, Random random) {
        List<String> line = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                line.add(word(random));
                continue;
            }
            Option option = description
                    .options()
                    .get(random.nextInt(description.options().size()));
            String name = option.names().get(random.nextInt(option.names().size()));
            if (option.label() == null) {
                line.add(name);
            } else if (random.nextInt(3) == 0) {
                line.add(name + "=" + word(random));
            } else {
                line.add(name);
                line.add(word(random));
            }
        }
        return line;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Given plain(String command, String... line) {
        return PlainLine.read(Specs.common(Commands.named(command).description()), List.of(line));
    }
}
