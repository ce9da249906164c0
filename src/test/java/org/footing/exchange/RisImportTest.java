package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.Test;

class RisImportTest {
    private static String yaml(String ris) {
        StringBuilder out = new StringBuilder();
        for (Mapping item : Imports.ris(new SourceText("x.ris", ris))) {
            out.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        return out.toString();
    }

    @Test
    void a_record_becomes_an_item_and_no_tag_is_lost() {
        assertThat(yaml("""
                                TY  - JOUR
                                AU  - 原, 暉之
                                AU  - 学会
                                TI  - 内戦終結期
                                  の統合
                                JO  - ロシア史研究
                                VL  - 56
                                SP  - 30
                                EP  - 36
                                PY  - 1995/05//
                                SN  - 0386-9229
                                KW  - 極東
                                KW  - 内戦
                                LA  - jpn
                                U1  - mine
                                U1  - also mine
                                ER  -\s
                                """)).isEqualTo("""
                        - id: 原-1995
                          type: article-journal
                          language: ja
                          title: 内戦終結期 の統合
                          container-title: ロシア史研究
                          author:
                          - family: 原
                            given: 暉之
                          - literal: 学会
                          volume: 56
                          page: 30-36
                          issued: 1995-05
                          ISSN: 0386-9229
                          tags: [極東, 内戦]
                          ris:
                            U1: [mine, also mine]
                        """);
    }

    @Test
    void an_unknown_type_is_a_document_that_says_what_it_was() {
        assertThat(yaml("TY  - XYZ\nID  - a\nTI  - T\nER  - \n"))
                .contains("type: document")
                .contains("TY: XYZ");
    }

    @Test
    void bad_input_is_told_with_its_place() {
        assertThatThrownBy(() -> yaml("TY  - BOOK\nTI  - T\n"))
                .hasMessageContaining("x.ris:1:1: error: the record is not closed");
        assertThatThrownBy(() -> yaml("TI  - T\nER  - \n"))
                .hasMessageContaining("x.ris:1:1: error: not RIS: `TI` outside");
        assertThatThrownBy(() -> yaml("TY  - BOOK\nID  - a\nER  - \nTY  - BOOK\nID  - a\nER  - \n"))
                .hasMessageContaining("x.ris:4:1: error: the key `a` is taken by the entry in line 1");
    }
}
