package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFaultsTest {
    private static Sources read(String yaml) {
        return SourcesReader.read(new SourceText("sources.yaml", yaml), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: bok|3:9: error: field `type`: `bok` is no CSL type; did you mean book?",
                "type: book\\n  class: prime|4:10: error: field `class`: `prime` is no class; use primary, secondary or tertiary",
                "type: book\\n  title: [x]|4:10: error: field `title`: expected a text, found a list",
                "type: book\\n  author: Hara|4:11: error: field `author`: expected a list, found a text",
                "type: book\\n  author: [Hara]|4:12: error: field `author`: expected a name, found a text",
                "type: book\\n  author: [{}]|4:12: error: a name without a name",
                "type: book\\n  issued: May|4:11: error: field `issued`: `May` is no date",
                "type: book\\n  issued: 1921-02-30|4:11: error: field `issued`: `1921-02-30` is no date",
                "type: book\\n  issued: {date-parts: [[1921, 13]]}|4:25: error: field `issued`: no such date",
                "type: book\\n  issued: {date-parts: [[1922], [1921]]}|4:24: error: field `issued`: the range ends before it starts",
                "type: book\\n  archival: {repository: gafr}|4:26: error: field `repository`: `gafr` is not among the repositories; did you mean garf?",
                "type: book\\n  archival: {fnod: 1}|4:14: error: `fnod` is no element of an archival description; did you mean fond?",
                "type: book\\n  archival: {jacar: B1}|4:21: error: field `jacar`: `B1` is no JACAR reference code",
                "type: book\\n  dates: {isued: {printed: x}}|4:11: error: `isued` is no date of CSL",
                "type: book\\n  dates: {issued: {printed: x, calendar: roman}}|4:42: error: field `calendar`: `roman` is no calendar",
                "title: x|2:3: error: a source needs a field `type`",
                "type: book\\n  title: x\\n  title: y|5:3: error: the key `title` stands twice; first in line 4, column 3",
            })
    void each_fault_is_told_with_its_place_and_what_to_do(String fields, String message) {
        String yaml = "references:\n- id: a\n  " + fields.replace("\\n", "\n") + "\nrepositories:\n  garf: {name: X}\n";
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sources.yaml:" + message);
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_file() {
        InputException e = catchThrowableOfType(
                InputException.class,
                () -> read(
                        "references:\n- id: a b\n  type: bok\n- id: c\n  type: book\n- id: c\n  type: bill\n- text\n"));
        assertThat(e.diagnostics())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        d -> assertThat(d).startsWith("sources.yaml:2:7: error: field `id`: `a b` is no key"),
                        d -> assertThat(d).startsWith("sources.yaml:3:9: error: field `type`: `bok` is no CSL type"),
                        d -> assertThat(d)
                                .startsWith("sources.yaml:6:7: error: the id `c` is taken by the source in line 4"),
                        d -> assertThat(d)
                                .startsWith("sources.yaml:8:3: error: expected a source as a mapping, found a text"));
    }

    @Test
    void columns_count_code_points() {
        assertThatThrownBy(() -> read("references:\n- {id: a, title: 𠮷野, type: bok}\n"))
                .hasMessageContaining("sources.yaml:2:28: error: field `type`");
    }
}
