package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1251, Иванов И. И. Очерки истории",
        "KOI8-R, Иванов И. И. Очерки истории",
        "Shift_JIS, 原暉之「内戦終結期ロシア極東における地域統合」",
        "EUC-JP, 原暉之「内戦終結期ロシア極東における地域統合」",
        "windows-1252, Müller und Lévesque: Über Straßen",
        "UTF-16, Иванов И. И.",
        "UTF-8, Иванов И. И. Müller",
    })
    void a_charset_is_told_by_its_words(String charset, String title) {
        byte[] bytes = ("@book{key, title = {" + title + "}, year = 1921}").getBytes(Charset.forName(charset));
        assertThat(FileEncoding.of(bytes)).isEqualTo(Charset.forName(charset));
    }

    @Test
    void what_a_file_says_of_itself_counts() {
        byte[] bytes = "% Encoding: ISO8859_5\n@book{k, title = {Книга}}".getBytes(Charset.forName("ISO-8859-5"));
        assertThat(FileEncoding.of(bytes).name()).isEqualTo("ISO-8859-5");
        assertThat(FileEncoding.decode(bytes, FileEncoding.of(bytes), "x").content())
                .contains("Книга");
    }

    @Test
    void an_encoding_that_is_none_is_refused() {
        assertThatThrownBy(() -> FileEncoding.named("cp-cyrillic"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no encoding 'cp-cyrillic'");
        assertThat(FileEncoding.named("utf-8")).isEqualTo(StandardCharsets.UTF_8);
    }
}
