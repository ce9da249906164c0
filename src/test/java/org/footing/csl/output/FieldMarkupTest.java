package org.footing.csl.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldMarkupTest {
    private static final QuoteMarks FRENCH = new QuoteMarks("«\u00a0", "\u00a0»", "“", "”", false);
    private static final QuoteMarks RUSSIAN = new QuoteMarks("«", "»", "„", "“", false);

    private static String html(String field) {
        return html(FieldMarkup.parse(field, QuoteMarks.ENGLISH));
    }

    private static String html(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new HtmlMarkup(out));
        return out.toString();
    }

    private static List<Inline> quoted(String field, QuoteMarks marks) {
        return List.of(new Inline.Quoted(marks, FieldMarkup.parse(field, marks)));
    }

    @Test
    void a_field_without_markup_is_one_text() {
        assertThat(FieldMarkup.parse("外交史料館所蔵「各国内政関係雑纂」", QuoteMarks.ENGLISH)).hasSize(1);
        assertThat(FieldMarkup.parse("", QuoteMarks.ENGLISH)).isEmpty();
    }

    @Test
    void tags_become_emphasis_and_emphasis_inside_the_same_is_turned_off() {
        assertThat(html("a <i>b</i> <b>c</b>")).isEqualTo("a <i>b</i> <b>c</b>");
        assertThat(html("<i>a <i>b</i> c</i>")).isEqualTo("<i>a <span style=\"font-style:normal;\">b</span> c</i>");
        assertThat(html("<span style=\"font-variant: small-caps;\">x</span>"))
                .isEqualTo("<span style=\"font-variant:small-caps;\">x</span>");
        assertThat(html("H<sub>2</sub>O<sup>+</sup>")).isEqualTo("H<sub>2</sub>O<sup>+</sup>");
    }

    @Test
    void a_tag_without_its_other_half_stays_text() {
        assertThat(html("a</i> b")).isEqualTo("a&lt;/i&gt; b");
        assertThat(html("a <i>b")).isEqualTo("a &lt;i&gt;b");
        assertThat(html("<x>a</x> 1 < 2")).isEqualTo("&lt;x&gt;a&lt;/x&gt; 1 &lt; 2");
        assertThat(html("<i>a <b>b</i> c")).isEqualTo("<i>a &lt;b&gt;b</i> c");
    }

    @Test
    void straight_apostrophes_become_curly() {
        assertThat(html("l'Égypte")).isEqualTo("l’Égypte");
        assertThat(html("(ETFA '09)")).isEqualTo("(ETFA ’09)");
        assertThat(html("the historians' craft")).isEqualTo("the historians’ craft");
    }

    @Test
    void quotation_marks_alternate_with_those_around_them() {
        assertThat(html("say \"x 'y' z\"")).isEqualTo("say “x ‘y’ z”");
        assertThat(html(quoted("say \"x 'y' z\"", QuoteMarks.ENGLISH))).isEqualTo("“say ‘x “y” z’”");
        assertThat(html("'Nobody Knows You're a Dog': on cartoons"))
                .isEqualTo("“Nobody Knows You’re a Dog”: on cartoons");
        assertThat(html(quoted("“a” and ‘b’", QuoteMarks.ENGLISH))).isEqualTo("“‘a’ and ‘b’”");
    }

    @Test
    void single_curly_marks_that_stand_alone_stay_single() {
        assertThat(html("meaning ‘God willing’. <i>Insha’Allah</i>"))
                .isEqualTo("meaning ‘God willing’. <i>Insha’Allah</i>");
    }

    @Test
    void an_orphan_mark_stays_as_written() {
        assertThat(html("of \"Positive \" of State")).isEqualTo("of &quot;Positive &quot; of State");
        assertThat(html("5\" guns")).isEqualTo("5&quot; guns");
    }

    @Test
    void the_marks_of_the_language_itself_count() {
        assertThat(html(quoted("О «Правде» и \"Известиях\"", RUSSIAN))).isEqualTo("«О „Правде“ и „Известиях“»");
        assertThat(html(quoted("« Vichy » et les Juifs", FRENCH))).isEqualTo("«\u00a0“Vichy” et les Juifs\u00a0»");
        assertThat(html("His « Anonymous » Life")).isEqualTo("His «\u202fAnonymous\u202f» Life");
    }

    @Test
    void quotation_marks_reach_over_tags() {
        assertThat(html("(\"<i>My Title</i>\") now")).isEqualTo("(“<i>My Title</i>”) now");
        assertThat(html("<i>\"My\" Title</i>")).isEqualTo("<i>“My” Title</i>");
    }

    @Test
    void nodecor_turns_formatting_off() {
        List<Inline> title = FieldMarkup.parse("Lessard <span class=\"nodecor\">v.</span> Schmidt", QuoteMarks.ENGLISH);
        assertThat(html(List.of(new Inline.Styled(Formatting.ITALIC, title))))
                .isEqualTo("<i>Lessard <span style=\"font-style:normal;\">v.</span> Schmidt</i>");
        assertThat(html(title)).isEqualTo("Lessard v. Schmidt");
    }
}
