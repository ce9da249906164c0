package org.footing.csl.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static List<Inline> field(String field) {
        return FieldMarkup.parse(field, QuoteMarks.ENGLISH);
    }

    private static String markdown(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new MarkdownMarkup(out));
        return out.toString();
    }

    private static String latex(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new LatexMarkup(out));
        return out.toString();
    }

    private static String html(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new HtmlMarkup(out));
        return out.toString();
    }

    @Test
    void no_format_passes_on_what_commands_a_terminal_or_turns_a_line_around() {
        List<Inline> nodes = List.of(new Inline.Text("A\u001b[31mB\u202eC\u009bD"));
        assertThat(PlainMarkup.write(nodes)).isEqualTo("A␛[31mBC�D");
        assertThat(markdown(nodes)).isEqualTo("A␛\\[31mBC�D");
        assertThat(html(nodes)).isEqualTo("A␛[31mBC�D");
        assertThat(latex(nodes)).isEqualTo("A␛{[}31mBC�D");
        List<Inline> link = List.of(new Inline.Link("http://x/\u202e\u0007", nodes));
        assertThat(html(link)).startsWith("<a href=\"http://x/␇\">A␛");
        assertThat(markdown(link)).endsWith("](<http://x/␇>)");
        assertThat(latex(link)).startsWith("\\href{http://x/␇}");
    }

    @Test
    void markdown_writes_emphasis_flush_with_its_words() {
        assertThat(markdown(field("a<i> b </i>c"))).isEqualTo("a *b* c");
        assertThat(markdown(field("<b>a</b> <sc>Nato</sc> x<sup>2 3</sup>")))
                .isEqualTo("**a** [Nato]{.smallcaps} x^2\\ 3^");
        assertThat(markdown(field("x<i></i>y"))).isEqualTo("xy");
    }

    @Test
    void markdown_leaves_emphasis_where_it_is_turned_off() {
        assertThat(markdown(List.of(new Inline.Styled(Formatting.ITALIC, field("Lessard <i>v.</i> Schmidt")))))
                .isEqualTo("*Lessard* v. *Schmidt*");
    }

    @Test
    void markdown_escapes_what_would_be_markup() {
        assertThat(markdown(field("a*b_c [d] e@f @g $5 AT&T &amp; x -- y... 2 ^ 3")))
                .isEqualTo("a\\*b\\_c \\[d\\] e@f \\@g \\$5 AT&T \\&amp; x -\\- y\\... 2 \\^ 3");
        assertThat(markdown(List.of(new Inline.Text("1. Title")))).isEqualTo("1\\. Title");
        assertThat(markdown(List.of(new Inline.Text("# 5")))).isEqualTo("\\# 5");
        assertThat(markdown(List.of(new Inline.Text("in 1914. The")))).isEqualTo("in 1914. The");
    }

    @Test
    void a_first_field_in_the_margin_stands_off_from_the_rest() {
        List<Inline> entry = List.of(
                new Inline.Block(Display.LEFT_MARGIN, List.of(new Inline.Text("[1]"))),
                new Inline.Block(Display.RIGHT_INLINE, List.of(new Inline.Text("Carr"))));
        assertThat(PlainMarkup.write(entry)).isEqualTo("[1] Carr");
        assertThat(markdown(entry)).isEqualTo("\\[1\\] Carr");
    }

    @Test
    void latex_escapes_its_special_characters() {
        assertThat(latex(field("50% of $5 & #1_a {x} ~ ^ \\ -- <i>y</i>")))
                .isEqualTo("50\\% of \\$5 \\& \\#1\\_a \\{x\\} \\textasciitilde{} \\textasciicircum{}"
                        + " \\textbackslash{} -{-} \\textit{y}");
    }

    @Test
    void html_escapes_text_and_attributes() {
        List<Inline> link = List.of(new Inline.Link("https://e.org/?a=1&b=\"", List.of(new Inline.Text("<a>"))));
        assertThat(html(link)).isEqualTo("<a href=\"https://e.org/?a=1&amp;b=&quot;\">&lt;a&gt;</a>");
        assertThat(html(List.of(new Inline.Block(Display.LEFT_MARGIN, List.of(new Inline.Text("1."))))))
                .isEqualTo("<div class=\"csl-left-margin\">1.</div>");
    }

    @Test
    void links_are_written_in_every_format() {
        List<Inline> link = List.of(new Inline.Link("https://e.org/a_b%20c", List.of(new Inline.Text("e.org"))));
        assertThat(markdown(link)).isEqualTo("[e.org](<https://e.org/a_b%20c>)");
        assertThat(latex(link)).isEqualTo("\\href{https://e.org/a\\_b\\%20c}{e.org}");
        assertThat(PlainMarkup.write(link)).isEqualTo("e.org");
    }
}
