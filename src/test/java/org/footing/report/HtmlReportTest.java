package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.TestPaper;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Set<String> VOID = Set.of("meta", "input", "br", "!DOCTYPE");
    private static final Pattern TAG = Pattern.compile("<(/?)([!A-Za-z][A-Za-z0-9]*)([^>]*)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern FRAGMENT = Pattern.compile(" href=\"#([^\"]*)\"");

    private static final String HOSTILE = "</title><script>alert(1)</script>\\\"'&amp;<img src=x>";

    private static Report hostile() {
        return TestReports.of(TestPaper.of(
                        "---\ntitle: \"" + HOSTILE + "\"\n---\n\n# A & B <c>\n\n[It *met* <b>.]{.claim #c-a}[^1]\n\n"
                                + "[^1]: See [@hara-1995, p. 3] <i>.\n")
                .claims(
                        "- id: c-a\n  kind: fact\n  statement: '<script>alert(2)</script> & \"x\"'\n  evidence:\n"
                                + "  - {note: '1', source: '<key>', locator: '<3>', stance: evidences,"
                                + " excerpt: {text: '<会議>', language: ja}, translation: {text: '</blockquote>', language: en}}\n")
                .check());
    }

    /** Without what stands in style and script, where angle brackets are no tags. */
    private static String body(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
    }

    @Test
    void every_tag_is_closed_in_its_order() {
        for (Report report : new Report[] {TestReports.paper(), hostile()}) {
            Deque<String> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(body(HtmlReport.write(report)));
            while (tag.find()) {
                if (VOID.contains(tag.group(2))) {
                    continue;
                }
                if (tag.group(1).isEmpty()) {
                    open.push(tag.group(2));
                } else {
                    assertThat(open.pop()).as("at offset %d", tag.start()).isEqualTo(tag.group(2));
                }
            }
            assertThat(open).isEmpty();
        }
    }

    @Test
    void ids_are_unique_and_every_link_leads_somewhere() {
        String html = body(HtmlReport.write(TestReports.paper()));
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        Matcher fragment = FRAGMENT.matcher(html);
        int links = 0;
        while (fragment.find()) {
            assertThat(ids).contains(fragment.group(1));
            links++;
        }
        assertThat(links).isGreaterThan(300);
    }

    @Test
    void nothing_is_fetched() {
        String html = HtmlReport.write(TestReports.paper());
        assertThat(html).doesNotContain("http://", "https://", "<link", "@import", "url(", "src=");
    }

    @Test
    void what_the_files_say_is_text_and_never_markup() {
        String html = HtmlReport.write(hostile());
        String body = body(html);
        assertThat(body).doesNotContain("<script", "<img", "alert(1)</", "<key>", "<3>", "<b>.");
        assertThat(html).contains("&lt;script&gt;alert(2)&lt;/script&gt; &amp; &quot;x&quot;");
        assertThat(html).contains("<span lang=\"ja\">&lt;会議&gt;</span>");
        assertThat(html).contains("<title>Claims and evidence: &lt;/title&gt;");
    }

    @Test
    void japanese_and_russian_carry_their_language() {
        String html = HtmlReport.write(TestReports.paper());
        assertThat(html).contains("<html lang=\"en\">");
        assertThat(html).contains("<dd><span lang=\"ja\">内戦終結期ロシア極東における地域統合</span></dd>");
        assertThat(html).contains("<span lang=\"ru\">л</span>. 46–47");
    }

    @Test
    void the_uncovered_come_first() {
        String html = HtmlReport.write(TestReports.paper());
        assertThat(html.indexOf("<h3>Not covered")).isPositive().isLessThan(html.indexOf("<h3>Covered"));
    }

    @Test
    void every_sign_has_a_name() {
        String html = body(HtmlReport.write(TestReports.paper()));
        Matcher sign = Pattern.compile("<(span|a)[^>]* class=\"sign [^>]*>").matcher(html);
        int signs = 0;
        while (sign.find()) {
            assertThat(sign.group()).contains("aria-label=\"");
            signs++;
        }
        assertThat(signs).isGreaterThan(200);
    }
}
