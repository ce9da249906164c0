package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hara 1995 | Hara 1995 | en",
                "原暉之, *X* | <span lang=\"ja\">原暉之</span>, *X* | en",
                "in 『ロシア史研究』 56 | in <span lang=\"ja\">『ロシア史研究』</span> 56 | en",
                "原 暉之 | <span lang=\"ja\">原 暉之</span> | en",
                "Ф. Р-6761. Оп. 1. Д. 555 | <span lang=\"ru\">Ф. Р-6761. Оп. 1. Д</span>. 555 | en",
                "<i>内戦</i>, 5 | <i><span lang=\"ja\">内戦</span></i>, 5 | en",
                "<i title=\"内\">x</i> | <i title=\"内\">x</i> | en",
                "内戦 A 日本 | <span lang=\"ja\">内戦</span> A <span lang=\"ja\">日本</span> | en",
                "日本𠮷野 | <span lang=\"ja\">日本𠮷野</span> | en",
                "ГАРФ | ГАРФ | ru",
                "原暉之 | 原暉之 | ja",
                "原&amp;暉 | <span lang=\"ja\">原</span>&amp;<span lang=\"ja\">暉</span> | en",
            })
    void a_run_in_another_script_is_tagged(String markup, String expected, String language) {
        StringBuilder out = new StringBuilder();
        ScriptRuns.append(out, markup, language);
        assertThat(out).hasToString(expected);
    }
}
