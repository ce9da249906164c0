package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to be slow. A quadratic reader needs minutes for these; the limit leaves room for a busy machine. */
class HostileTextTest {
    private static final int TIMES = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[]",
                "^[",
                "![",
                "[^",
                "[^1]",
                "^[x]",
                "@",
                "@a",
                "[@a",
                "[@a;",
                "[@a] ",
                "@a [",
                "@{",
                "@{a",
                "-@a[",
                "*",
                "**a",
                "*a ",
                "_a",
                "a**b",
                "*a_ ",
                "~~a",
                "`",
                "`a``",
                "<",
                "<a ",
                "<a b='",
                "<!--",
                "</",
                "&",
                "&amp;",
                "\\",
                "](",
                "[a](",
                "[a](<b",
                "[a](b 'c",
                "[a]{",
                "[a]{.claim #c}",
                "[a]{a=\"",
                "]{.claim}",
                "[a][",
                "[a][b",
                ". ",
                ".",
                "a. ",
                "A. [@k] ",
                "( ",
                "(a. ",
                "。",
                "「。",
                "「」",
                "г. В ",
                "> ",
                "- ",
                ":::",
                "::: a\n",
                ":::\n",
                "::: a\n:::\n",
                "# a\n",
                "[^1]: a\n\n",
                "[a]: b\n",
                "---\n",
                "a\n\n",
                "\t",
                "    ",
                "\u0301"
            })
    void a_hundred_thousand_times_the_same_is_read_in_seconds(String piece) {
        // commonmark copies the lines of an open paragraph at many a further line: keep that copy small.
        String text = piece.repeat(piece.indexOf('\n') < 0 ? TIMES : TIMES / 5);

        Manuscript paper = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.of(text));

        assertThat(paper.source().content()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[|]", "[|]{.claim}", "^[|]", "*|*", "`|`", "[@a |]", "「|」", "(|)", "<|>", "[^1]|[^1]: x"})
    void a_hundred_thousand_times_nested_is_read_in_seconds(String pair) {
        int bar = pair.indexOf('|');
        String text = pair.substring(0, bar).repeat(TIMES) + "a. B"
                + pair.substring(bar + 1).repeat(TIMES);

        Manuscript paper = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.of(text));

        assertThat(paper.paragraphs()).isNotNull();
    }
}
