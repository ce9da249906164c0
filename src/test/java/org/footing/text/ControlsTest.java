package org.footing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlsTest {
    @Test
    void a_control_is_a_sign_and_one_of_direction_is_nothing() {
        assertThat(Controls.visible("\u001b]8;;http://x\u0007")).isEqualTo("␛]8;;http://x␇");
        assertThat(Controls.visible("A\u0000B\u007fC")).isEqualTo("A␀B␡C");
        assertThat(Controls.visible("A\u0085B\u009bC")).isEqualTo("A�B�C");
        assertThat(Controls.visible("abc\u202edef\u202c")).isEqualTo("abcdef");
        assertThat(Controls.visible("\u2066abc\u2069\u200e\u200f\u061c")).isEqualTo("abc");
    }

    @Test
    void tabs_and_line_breaks_of_any_system_stay() {
        assertThat(Controls.visible("a\tb\nc\r\nd")).isEqualTo("a\tb\nc\r\nd");
        assertThat(Controls.visible("covered\rshown")).isEqualTo("covered␍shown");
    }

    @Test
    void letters_of_all_scripts_stay_as_they_are() {
        String text = "Ёж – “日本” ﷽ \u00a0\u200b\u00ad 𠮷";
        assertThat(Controls.visible(text)).isSameAs(text);
        assertThat(Controls.without(text)).isSameAs(text);
        assertThat(Controls.escaped(text)).isSameAs(text);
    }

    @Test
    void json_keeps_them_as_escapes() {
        assertThat(Controls.escaped("{\"a\": \"\u202eb\u0085\"}")).isEqualTo("{\"a\": \"\\u202Eb\\u0085\"}");
    }

    @Test
    void a_text_can_be_had_without_them() {
        assertThat(Controls.without("a\u001b[31mb\u202e")).isEqualTo("a[31mb");
        assertThat(Controls.name('\u202e')).isEqualTo("U+202E");
    }
}
