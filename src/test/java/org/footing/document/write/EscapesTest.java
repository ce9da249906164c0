package org.footing.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.csl.output.Formatting;
import org.junit.jupiter.api.Test;

/** Text stands for itself in formats whose signs it uses. */
class EscapesTest {
    private static String rtf(String text) {
        StringBuilder out = new StringBuilder();
        new RtfDocument(out).text(text);
        return out.toString();
    }

    private static String typst(String text) {
        StringBuilder out = new StringBuilder();
        new TypstDocument(out).text(text);
        return out.toString();
    }

    private static String org(String text) {
        StringBuilder out = new StringBuilder();
        new OrgDocument(out).text(text);
        return out.toString();
    }

    @Test
    void rtf_takes_no_commands_from_text_and_numbers_units_of_utf_16() {
        assertThat(rtf("{\\*\\objdata} a\u00a0b")).isEqualTo("\\{\\\\*\\\\objdata\\} a\\~b");
        assertThat(rtf("原ё𠮷")).isEqualTo("\\u21407\\'3f\\u1105\\'3f\\u-10174\\'3f\\u-8265\\'3f");
    }

    @Test
    void an_address_in_rtf_ends_where_it_ends() {
        StringBuilder out = new StringBuilder();
        RtfDocument rtf = new RtfDocument(out);
        rtf.openLink("https://example.org/\"\\o {x}");
        rtf.closeLink("");

        assertThat(out.toString())
                .isEqualTo("{\\field{\\*\\fldinst HYPERLINK \"https://example.org/%22%5Co \\{x\\}\"}{\\fldrslt{}}}");
    }

    @Test
    void typst_takes_no_code_headings_items_comments_or_dashes_from_text() {
        assertThat(typst("#eval(\"x\") $x$ [a] <b> @c *d* _e_ `f`"))
                .isEqualTo("\\#eval(\\\"x\\\") \\$x\\$ \\[a\\] \\<b\\> \\@c \\*d\\* \\_e\\_ \\`f\\`");
        assertThat(typst("= a")).isEqualTo("\\= a");
        assertThat(typst("1. a")).isEqualTo("1\\. a");
        assertThat(typst("https://a--b...")).isEqualTo("https:/\\/a-\\-b.\\.\\.");
    }

    @Test
    void what_follows_a_call_in_typst_does_not_go_on_with_it() {
        StringBuilder out = new StringBuilder();
        TypstDocument typst = new TypstDocument(out);
        typst.open(Formatting.ITALIC);
        typst.text("Title");
        typst.close(Formatting.ITALIC);
        typst.text("(1995).");

        assertThat(out.toString()).isEqualTo("#text(style: \"italic\")[Title];(1995).");
    }

    @Test
    void org_takes_no_emphasis_links_or_headlines_from_text() {
        assertThat(org("* a/b [[x]] #+include: _c_"))
                .isEqualTo(
                        "\\ast{} a\\slash{}b \\lbrack{}\\lbrack{}x\\rbrack{}\\rbrack{} \\num{}\\plus{}include: \\under{}c\\under{}");
    }

    @Test
    void emphasis_within_a_word_of_org_is_set_apart_by_a_space_of_no_width() {
        StringBuilder out = new StringBuilder();
        OrgDocument org = new OrgDocument(out);
        org.text("re");
        org.open(Formatting.ITALIC);
        org.text("use ");
        org.close(Formatting.ITALIC);
        org.text("it");

        assertThat(out.toString()).isEqualTo("re\u200b/use/ it");
    }
}
