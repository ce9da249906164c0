package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleGuideTest {
    @ParameterizedTest
    @EnumSource(RuleId.class)
    void says_what_each_rule_finds_and_what_to_do(RuleId rule) {
        RuleGuide.Entry entry = RuleGuide.shipped().of(rule);
        assertThat(entry.severity()).isEqualTo(rule.severity().id());
        assertThat(entry.found()).isNotBlank();
        assertThat(entry.advice()).isNotBlank();
        assertThat(entry.group()).isNotBlank();
    }
}
