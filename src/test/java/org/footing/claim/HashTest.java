package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    @Test
    void a_hash_names_its_version_and_algorithm() {
        assertThat(Hash.of("abc"))
                .isEqualTo("v1:sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Hash.of("  ")).isEmpty();
        assertThat(Hash.isOne(Hash.of("abc"))).isTrue();
        assertThat(Hash.isOne("sha256:ab")).isFalse();
        assertThat(Hash.isOne("v1:sha256:xy")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said “so” – in 1920–1922 | He said \"so\" - in 1920-1922",
                "«так» и „так“ | \"так\" и \"так\"",
                "it’s ‘so’ | it's 'so'",
                "Wait… now | Wait... now",
                "й ё が é | й ё が é",
                "817～820 | 817〜820",
                "soft­hyphen | softhyphen",
                "a b　c | a b c",
            })
    void typography_changes_nothing(String one, String other) {
        assertThat(Normal.of(one)).isEqualTo(Normal.of(other));
        assertThat(Hash.of(one)).isEqualTo(Hash.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met in May 1921.[^13]",
                "The council met in May 1921. [^1]",
                "The *council* met\nin  May 1921[@hara, p. 7].",
                "The council met in May 1921 [see @smith; @hara]. [@x]",
                "[The council met in **May** 1921.]{.claim #other}",
                "The council met in May&#32;1921^[A note.].",
            })
    void markup_notes_and_citations_change_nothing(String markdown) {
        assertThat(Hash.of(Manuscript.of(MarkdownReader.read(new SourceText("", markdown)))
                        .text()))
                .isEqualTo(Hash.of("The council met in May 1921."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met in May 1922.",
                "The council met in may 1921.",
                "The council did not meet in May 1921.",
                "The council met in May, 1921.",
            })
    void words_numbers_and_capitals_change_it(String text) {
        assertThat(Hash.of(text)).isNotEqualTo(Hash.of("The council met in May 1921."));
    }
}
