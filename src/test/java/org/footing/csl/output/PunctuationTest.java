package org.footing.csl.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
    private static final QuoteMarks BRITISH = new QuoteMarks("‘", "’", "“", "”", false);

    private static String join(Object... parts) {
        List<Inline> nodes = new ArrayList<>();
        for (Object part : parts) {
            nodes.add(part instanceof Inline node ? node : new Inline.Text((String) part));
        }
        return PlainMarkup.write(nodes);
    }

    private static Inline quoted(QuoteMarks marks, String field) {
        return new Inline.Quoted(marks, FieldMarkup.parse(field, marks));
    }

    @Test
    void delimiters_around_nothing_are_one() {
        assertThat(join("Title, ", ", с. 46")).isEqualTo("Title, с. 46");
        assertThat(join("Title, ", "", ", с. 46")).isEqualTo("Title, с. 46");
        assertThat(join("a, , b")).isEqualTo("a, , b");
    }

    /** Rows: the mark on the left; columns: the mark on the right. */
    @ParameterizedTest
    @CsvSource({
        "'.', '.', '.'", "'.', ',', '.,'", "'.', ':', '.:'", "'.', ';', '.;'", "'.', '!', '.!'", "'.', '?', '.?'",
        "',', ',', ','", "',', '.', ',.'", "',', ':', ',:'", "',', ';', ',;'", "',', '!', ',!'", "',', '?', ',?'",
        "':', ':', ':'", "':', '.', ':'", "':', ',', ':,'", "':', ';', ':;'", "':', '!', '!'", "':', '?', '?'",
        "';', ';', ';'", "';', '.', ';'", "';', ',', ';,'", "';', ':', ';'", "';', '!', '!'", "';', '?', '?'",
        "'!', '!', '!'", "'!', '.', '!'", "'!', ',', '!,'", "'!', ':', '!'", "'!', ';', '!;'", "'!', '?', '!?'",
        "'?', '?', '?'", "'?', '.', '?'", "'?', ',', '?,'", "'?', ':', '?'", "'?', ';', '?;'", "'?', '!', '?!'",
    })
    void of_two_marks_that_meet_the_stronger_stays(String left, String right, String both) {
        assertThat(join("a" + left, right + " b")).isEqualTo("a" + both + " b");
        assertThat(join("a", left, right, " b")).isEqualTo("a" + both + " b");
    }

    @Test
    void two_spaces_that_meet_become_one() {
        assertThat(join("a ", " b")).isEqualTo("a b");
        assertThat(join("a", ". ", " ", "b")).isEqualTo("a. b");
    }

    @Test
    void inside_one_text_nothing_changes() {
        assertThat(join("a.. b  c,.")).isEqualTo("a.. b  c,.");
    }

    @Test
    void commas_and_full_stops_move_into_american_quotation_marks() {
        assertThat(join(quoted(QuoteMarks.ENGLISH, "Title"), ", ", "1900", ".")).isEqualTo("“Title,” 1900.");
        assertThat(join(quoted(QuoteMarks.ENGLISH, "This is 'The One'"), ".")).isEqualTo("“This is ‘The One.’”");
        assertThat(join(quoted(QuoteMarks.ENGLISH, "Title"), "; ", "x")).isEqualTo("“Title”; x");
        assertThat(join(quoted(QuoteMarks.ENGLISH, "Why?"), ". ", "x")).isEqualTo("“Why?” x");
        assertThat(join(quoted(QuoteMarks.ENGLISH, "Inc."), ", ", "x")).isEqualTo("“Inc.,” x");
    }

    @Test
    void they_stay_outside_where_the_language_wants_it() {
        assertThat(join(quoted(BRITISH, "Title"), ", ", "1900")).isEqualTo("‘Title’, 1900");
        assertThat(join(quoted(BRITISH, "Why?"), ". ", "x")).isEqualTo("‘Why?’. x");
        assertThat(join(quoted(BRITISH, "Inc."), ". ", "x")).isEqualTo("‘Inc.’ x");
    }

    @Test
    void each_quotation_keeps_the_custom_of_its_own_language() {
        assertThat(join(quoted(QuoteMarks.ENGLISH, "A"), ", ", quoted(BRITISH, "B"), ", ", "c"))
                .isEqualTo("“A,” ‘B’, c");
    }

    @Test
    void formatting_does_not_hide_punctuation() {
        Inline italic = new Inline.Styled(Formatting.ITALIC, List.of(new Inline.Text("Who?")));
        assertThat(join(italic, ". ", "x")).isEqualTo("Who? x");
        assertThat(join(new Inline.Quoted(QuoteMarks.ENGLISH, List.of(italic)), ", ", "x"))
                .isEqualTo("“Who?,” x");
    }

    @Test
    void what_an_author_wrote_in_a_field_stays() {
        List<Inline> nodes = FieldMarkup.parse("'quote', ", QuoteMarks.ENGLISH);
        assertThat(join(nodes.get(0), "Hello")).isEqualTo("“quote”, Hello");
    }
}
