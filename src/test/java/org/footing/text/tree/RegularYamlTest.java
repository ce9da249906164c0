package org.footing.text.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** The quick reader of YAML reads what the parser reads, spans and all, or leaves the file to it. */
class RegularYamlTest {
    private static final String[] PIECES = {
        "a",
        "b: ",
        "key: ",
        "- ",
        "  ",
        "    ",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        ":",
        ": ",
        "#",
        " # c",
        "|\n",
        "|-\n",
        "|+\n",
        ">\n",
        "\"q\"",
        "'q'",
        "''",
        "'it''s'",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "[a, b]",
        "{a: b, c: 1}",
        "[]",
        "{}",
        "&x ",
        "*x",
        "!t ",
        "?",
        "-",
        "--- ",
        "...",
        "%",
        "@",
        "`",
        "1921",
        "null",
        "~",
        "Р-6761",
        "外交",
        "\t",
        "𠮷",
        "\\",
        "x:y",
        "a b",
        "http://a.b/c#d",
        "<<: ",
        "=",
        ".",
        "(",
        "\u00a0",
        "\ufeff",
        "true",
    };

    @Test
    void theFilesOfTheLibraryAreRegular() throws IOException {
        for (String name : new String[] {"footing.yaml", "sources.yaml", "claims.yaml"}) {
            String content = Files.readString(Path.of("bibliography", name));
            assertThat(quick(content)).as(name).isNotNull().isEqualTo(whole(content));
        }
    }

    @Test
    void everyPlaceInAFileIsTheSameForBoth() {
        String content = """
                # A comment first.
                references:
                - id: a-1 # and behind
                  title: "Quoted: # it is"
                  short: 'it''s'
                  tags: [buffer state, 'x', "y", [], {}]
                  author:
                    - {family: 原, given: 暉之, multi: {ja-Hrkt: {family: はら}}}
                    -
                      literal: ГАРФ
                  issued: 1921
                  nothing:
                  nested:
                  - - 1
                    - 2
                  -   deep: x

                      deeper: y
                  annotation: |

                    Two lines.
                      One of them deeper.

                    # No comment.

                # Between.
                - id: b-2
                  annotation: |-
                    No break behind.
                  url: http://example.org/a#b
                """;
        assertThat(quick(content)).isNotNull().isEqualTo(whole(content));
        String cut = content.stripTrailing();
        assertThat(quick(cut)).isNotNull().isEqualTo(whole(cut));
    }

    @Test
    void whateverElseIsLeftToTheParser() {
        for (String content : new String[] {
            "",
            "plain",
            "a: b: c",
            "a: |+\n  x\n\n",
            "a: >\n  x\n",
            "a: x\n  y",
            "a: \"x\n  y\"",
            "a: \"\\u0041\"",
            "a: &x 1\nb: *x",
            "a: !t x",
            "? a\n: b",
            "a: 1\na: 2",
            "a: {b: 1, b: 2}",
            "---\na: 1",
            "a: 1\n---\nb: 2",
            "a:\t1",
            "a: 1\r\nb: 2",
            "a:\n   b: 1\n  c: 2",
            "<<: x",
            "[a: b]: c",
        }) {
            assertThat(quick(content)).as(content).isNull();
        }
    }

    @Test
    void bothAgreeOnRandomPieces() {
        Random random = new Random(19201122);
        int read = 0;
        for (int run = 0; run < 60_000; run++) {
            StringBuilder content = new StringBuilder();
            for (int i = 1 + random.nextInt(14); i > 0; i--) {
                content.append(PIECES[random.nextInt(PIECES.length)]);
            }
            read += compare(content.toString());
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void bothAgreeOnFilesWithAChangeSomewhere() throws IOException {
        Random random = new Random(20261122);
        String[] blocks = (Files.readString(Path.of("bibliography/sources.yaml")) + "\n"
                        + Files.readString(Path.of("bibliography/claims.yaml")))
                .split("\n(?=- )");
        int read = 0;
        for (int run = 0; run < 6_000; run++) {
            StringBuilder content = new StringBuilder(blocks[random.nextInt(blocks.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                int from = random.nextInt(content.length());
                int to = Math.min(content.length(), from + random.nextInt(3));
                content.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
                if (content.isEmpty()) {
                    content.append('a');
                }
            }
            read += compare(content.toString());
        }
        assertThat(read).isGreaterThan(2_000);
    }

    @Test
    void bothAgreeOnRandomTrees() {
        int read = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Gibberish random = new Gibberish(seed);
            read += compare(random.library(1 + random.below(3)));
        }
        assertThat(read).isGreaterThan(10);
    }

    private static int compare(String content) {
        Tree quick = quick(content);
        if (quick == null) {
            return 0;
        }
        try {
            assertThat(quick).as(content).isEqualTo(whole(content));
        } catch (InputException e) {
            fail("the parser refuses what was read:\n" + content, e);
        }
        return 1;
    }

    private static Tree quick(String content) {
        return RegularYaml.read(new SourceText("test", content), 0, content.length());
    }

    private static Tree whole(String content) {
        return new YamlReader(new SourceText("test", content), 0, content.length()).document();
    }
}
