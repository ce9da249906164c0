package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.footing.record.ReadNotes;
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
                          ISSN: 0386-9229
                          issued: 1995-05
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
    void what_is_no_ris_is_told_with_its_place() {
        assertThatThrownBy(() -> yaml("TI  - T\nER  - \n")).hasMessageContaining("x.ris:1:1: error: no RIS record");
    }

    @Test
    void what_is_not_quite_ris_is_read_and_told() {
        SourceText text = new SourceText(
                "x.ris", "Provider: X\n\nTY  - BOOK\nTI  - T\n\nPY  - 2016\nY1  - 2016/10/19\nTY  - BOOK\nTI  - U\n");
        ReadNotes notes = new ReadNotes(false);
        List<Mapping> items = Imports.items(RecordFormats.get("ris"), text, notes);
        assertThat(YamlWriter.item(items.get(0), 0)).contains("issued: '2016-10-19'");
        assertThat(items).hasSize(2);
        assertThat(notes.guesses().toString())
                .contains("x.ris:1:1", "lines outside of a record", "x.ris:8:1", "the one before is not closed")
                .contains("x.ris:8:1", "the record is not closed");
    }
}
