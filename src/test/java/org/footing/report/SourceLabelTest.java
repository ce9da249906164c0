package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hara-1995 | en | Hara 1995",
                "hara-1995 | ja | 原 1995",
                "shulatov-2017 | ru | Шулатов 2017",
                "garf-6761-1-555 | en | GARF, f. Р-6761, op. 1, d. 555",
                "garf-6761-1-555 | ru | ГАРФ, ф. Р-6761, оп. 1, д. 555",
                "dvp-1996 | en | The Far Eastern Policy of Soviet Russia, 1996",
                "dvp-1996 | ru | Дальневосточная политика Советской России, 1996",
            })
    void a_source_is_named_in_the_language_of_the_paper(String key, String language, String label) {
        assertThat(SourceLabel.of(TestReports.paper().input().sources().get(key), language))
                .isEqualTo(label);
    }
}
