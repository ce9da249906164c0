package org.footing.text.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void every_value_has_its_place() {
        String json = "\ufeff{ \"𠮷\\\"\" : [1, -2.5e3 , true,null,\"a\\u539f\"], \"x\": {} }";
        Mapping root = (Mapping) Json.parse(new SourceText("x", json));
        assertThat(root.entries().get(0).key().span().of(json)).isEqualTo("\"𠮷\\\"\"");
        assertThat(root.entries().get(0).name()).isEqualTo("𠮷\"");
        Sequence list = (Sequence) root.entries().get(0).value();
        assertThat(list.span().of(json)).isEqualTo("[1, -2.5e3 , true,null,\"a\\u539f\"]");
        assertThat(list.items())
                .extracting(item -> item.span().of(json))
                .containsExactly("1", "-2.5e3", "true", "null", "\"a\\u539f\"");
        assertThat(Objects.requireNonNull(root.get("x")).span().of(json)).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"a\": 2}|1:10: error: the key `a` stands twice; first in line 1, column 2",
                "[1, ]|1:5: error: not JSON",
                "[1] 2|1:5: error: a second value starts here",
                "[1|1:3: error: not JSON",
                "{'a': 1}|1:2: error: not JSON",
            })
    void faults_are_told_with_their_place(String json, String message) {
        assertThatThrownBy(() -> Json.parse(new SourceText("x.json", json)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.json:" + message);
    }
}
