package org.footing.resolve.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatWordReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ibid., p. 5 | false",
                "Ibidem. | false",
                "ibid. | false",
                "Там же. Л. 5 | false",
                "Ebd., S. 3 | false",
                "同上、45頁。 | false",
                "同前、45頁。 | false",
                "Ibid, p. 5 | true",
                "Ibid | true",
                "Там, же. л.32-37 | true",
                "Тамже. С. 5 | true",
                "lbid. p. 5 | true",
            })
    void what_was_cited_last_is_repeated_in_five_languages_and_misspelt(String text, boolean misspelt) {
        RepeatWord word = RepeatWordReader.sameWork(text, 0);
        assertThat(word).isNotNull();
        assertThat(word.misspelt()).isEqualTo(misspelt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Тамара Ж.", "同志社大学", "Ebdon, R.", "Ibiden Co."})
    void other_words_that_begin_alike_repeat_nothing(String text) {
        assertThat(RepeatWordReader.sameWork(text, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Логинова Л. Г. Указ. соч. С. 7. | 0",
                "Knuth, op. cit., p. 5 | 0",
                "Meyer, a. a. O., S. 5 | 0",
                "A. Hyman, art. cit, p. 13 | 0",
                "富田、前掲書、39頁。 | 0",
                "原、前掲論文、36頁。 | 0",
                "原、前掲註(5)、36頁。 | 5",
                "原、前掲注５論文、36頁。 | 5",
                "Müller (wie Anm. 12), S. 3 | 12",
                "Tomita (see note 7), 39 | 7",
            })
    void an_earlier_work_is_repeated_by_its_author_or_by_the_number_of_a_note(String text, int note) {
        RepeatWord word = RepeatWordReader.earlier(text);
        assertThat(word).isNotNull();
        assertThat(word.kind()).isEqualTo(RepeatWord.Kind.EARLIER_WORK);
        assertThat(word.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Его же. Очерки", "Ее же. Очерки", "Idem, Essays", "Ders., Aufsätze", "同『近代史』"})
    void an_author_is_repeated(String text) {
        assertThat(RepeatWordReader.sameAuthor(text, 0)).isNotNull();
    }
}
