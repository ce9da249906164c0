package org.footing.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenTest {
    @BeforeEach
    void notWhileUpdating() {
        assumeFalse(Boolean.getBoolean("golden.update"), "golden files are being written");
    }

    @Test
    void the_same_bytes_pass() {
        assertThatCode(() -> Golden.check("testing/two-lines.txt", "Там же. С. 68.\n同上、45頁。\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_trailing_newline_counts() {
        assertThatThrownBy(() -> Golden.check("testing/two-lines.txt", "Там же. С. 68.\n同上、45頁。"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_missing_file_fails_and_says_what_to_do() {
        assertThatThrownBy(() -> Golden.check("testing/none.txt", ""))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("-Dgolden.update=true");
    }
}
