package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Styles of the Citation Style Language project on sources of three languages. */
class StockStylesTest {
    @Test
    void sist_02_has_its_own_example_but_for_the_number_and_the_dash_of_the_style() {
        assertThat(new Rendered("sist02", "en").list("matsubara"))
                .containsExactly(
                        "(1) 松原茂樹, 加藤芳秀, 江川誠二. 英文作成支援ツールとしての用例文検索システムESCORT. 情報管理. 2008, vol. 51, no. 4, p. 251–259.");
    }
}
