package org.footing.text.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
    private static Tree parse(String yaml) {
        return Yaml.parse(new SourceText("x.yaml", yaml));
    }

    private static Tree at(String yaml, Object... steps) {
        return Objects.requireNonNull(TreePath.of(steps).in(parse(yaml)));
    }

    private static String textOf(String yaml, Object... steps) {
        return at(yaml, steps).span().of(yaml);
    }

    @ParameterizedTest
    @CsvSource({
        "1921, INTEGER", "-3, INTEGER", "007, INTEGER", "0x1F, INTEGER", "0o17, INTEGER", "1.5, FLOAT", ".5, FLOAT",
                "1e3, FLOAT", ".inf, FLOAT",
        "true, BOOLEAN", "False, BOOLEAN", "null, NULL", "~, NULL", "no, STRING", "1_000, STRING", "12:30, STRING",
                "0x, STRING", "1e, STRING",
        "Р-6761, STRING", "+, STRING", "'''1921''', STRING", "!!str 1921, STRING", "nUll, STRING", "., STRING",
    })
    void plain_values_have_the_kinds_of_the_core_schema(String value, Scalar.Kind kind) {
        assertThat(((Scalar) at("a: " + value, "a")).kind()).isEqualTo(kind);
    }

    @Test
    void spans_leave_out_comments_and_blank_lines_below() {
        String yaml =
                "# head 𠮷\na: 𠮷野 # c\nb:\n- x: 1\n\n  # inside\n  y: |\n    text\n    more\n\n# tail\nc: [1,\n  2] # z\n";
        assertThat(textOf(yaml, "a")).isEqualTo("𠮷野");
        assertThat(textOf(yaml, "b")).isEqualTo("- x: 1\n\n  # inside\n  y: |\n    text\n    more");
        assertThat(textOf(yaml, "b", 0, "y")).isEqualTo("|\n    text\n    more");
        assertThat(textOf(yaml, "c")).isEqualTo("[1,\n  2]");
        assertThat(((Scalar) at(yaml, "b", 0, "y")).text()).isEqualTo("text\nmore\n");
    }

    @Test
    void a_part_is_read_as_if_it_were_the_file() {
        String yaml = "a: 𠮷\nb:\n- 𠮷: 1\n";
        Tree part = Yaml.parse(new SourceText("x", yaml), new Span(yaml.indexOf("- "), yaml.length()));
        Mapping item = (Mapping) Objects.requireNonNull(TreePath.of(0).in(part));
        assertThat(item.span().of(yaml)).isEqualTo("𠮷: 1");
    }

    @Test
    void an_alias_says_what_its_anchor_says_and_stands_where_it_stands() {
        String yaml = "a: &x {b: [1]}\nc: *x\n";
        assertThat(at(yaml, "c").sameAs(at(yaml, "a"))).isTrue();
        assertThat(textOf(yaml, "c")).isEqualTo("*x");
    }

    @Test
    void a_byte_order_mark_and_an_empty_file_are_read() {
        assertThat(textOf("\ufeffa: b\n", "a")).isEqualTo("b");
        assertThat(parse("# nothing\n"))
                .isInstanceOfSatisfying(
                        Scalar.class, s -> assertThat(s.isNull()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1|1:6: error: not YAML: while parsing a flow sequence, expected ',' or ']'",
                "a: 1\\na: 2|2:1: error: the key `a` stands twice; first in line 1, column 1; remove or rename one of the two",
                "a: *x|1:4: error: no anchor `&x` above; check the name of the alias",
                "a: &x [*x]|1:8: error: the alias `*x` stands inside its own anchor; write the value out",
                "a: 1\\n---\\nb: 2|2:1: error: a second document starts here; keep one document in the file",
                "? [a]\\n: b|1:3: error: the key is a list; use a text as the key",
                "a: &x {b: 1}\\nc:\\n  <<: *x|3:3: error: a merge key `<<`, which YAML 1.2 does not have",
                "a: \\u0007|1:4: error: not YAML: the control character U+7; remove it, or write it as an escape",
                "a:\\n  b: \"x\\n  y\"|3:3: error: this line continues a quoted text but is not indented; indent it by more than 2 spaces",
                "a: b\\n\\tc: d|2:1: error: not YAML",
            })
    void faults_are_told_with_their_place(String yaml, String message) {
        String text = yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.yaml:" + message);
    }

    @Test
    void aliases_that_multiply_are_refused_before_they_fill_the_memory() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [")
                    .append((before + ", ").repeat(9))
                    .append(before)
                    .append("]\n");
        }
        assertThatThrownBy(() -> parse(yaml.toString()))
                .hasMessageContaining("aliases repeat more than a million values");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThatThrownBy(() -> parse("[".repeat(5000))).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Json.parse(new SourceText("x", "[".repeat(5000))))
                .isInstanceOf(InputException.class);
    }

    @Test
    void a_large_file_is_no_reason_to_refuse() {
        String yaml = "- 'some text of a line'\n".repeat(200_000);
        assertThat(((Sequence) parse(yaml)).items()).hasSize(200_000);
    }
}
