package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What publishing houses settle each in its way: the same note under each setting. */
class HouseRulesTest {
    private static final Sources SOURCES = SourcesFile.at(
                    Path.of(System.getProperty("basedir", ""), "src/test/resources/kinds/sources.yaml"))
            .read();

    private static String note(String draft, String style, String... rules) throws IOException {
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(new SourceText("p.md", draft)));
        List<RenderedNote> notes = new Apparatus(
                        SOURCES,
                        StyleCatalogue.shipped().find(style),
                        "ja",
                        Processor.DEFAULT,
                        Policies.UNSAID.with(List.of(rules)).in(style, "ja"))
                .notes(manuscript, Formats.TEXT)
                .notes();
        return notes.get(notes.size() - 1).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numerals=arabic | 村田静『湾の漁業』港湾社、1960年、https://example.org/ja/9（2024年3月10日参照）。",
                "numerals=kanji | 村田静『湾の漁業』港湾社、一九六〇年、https://example.org/ja/9（二〇二四年三月一〇日参照）。",
                "title-comma=yes | 村田静『湾の漁業』、港湾社、1960年、https://example.org/ja/9（2024年3月10日参照）。",
                "imprint=brackets | 村田静『湾の漁業』（港湾社、1960年）、https://example.org/ja/9（2024年3月10日参照）。",
                "accessed=閲覧 | 村田静『湾の漁業』港湾社、1960年、https://example.org/ja/9（2024年3月10日閲覧）。",
                "accessed=最終閲覧日 | 村田静『湾の漁業』港湾社、1960年、https://example.org/ja/9（最終閲覧日：2024年3月10日）。",
                "accessed=最終アクセス | 村田静『湾の漁業』港湾社、1960年、https://example.org/ja/9（最終アクセス：2024年3月10日）。",
            })
    void a_first_note(String rule, String expected) throws IOException {
        assertThat(note("t[^1]\n\n[^1]: [@book-web-ja]\n", "japanese-history-notes", "house." + rule))
                .isEqualTo(expected);
    }

    @Test
    void vertical_print_has_a_comma_behind_the_title_and_kanji_for_figures_but_not_in_titles() throws IOException {
        assertThat(note(
                        "t[^1]\n\n[^1]: [@book-volume-ja, 32]\n",
                        "japanese-history-notes",
                        "house.numerals=kanji",
                        "house.title-comma=yes"))
                .isEqualTo("小野健『渡船の手紙二 上流編』、桟橋書房、一九五三年、三二頁。");
    }

    @ParameterizedTest
    @CsvSource({"repeats=前掲, 森川、前掲書、7頁。", "repeats=title, 森川『黒河の橋』7頁。"})
    void a_later_note(String rule, String expected) throws IOException {
        String draft = "t[^1] t[^2] t[^3]\n\n[^1]: [@book-ja, 5]\n\n[^2]: [@book-web-ja]\n\n[^3]: [@book-ja, 7]\n";
        assertThat(note(draft, "japanese-history-notes", "house." + rule)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "series=list | Серова А. П., Орлов П. К. Харбинский рынок. 2-е изд., испр. Владивосток : Речной дом, 1952.",
                "series=notes | Серова А. П., Орлов П. К. Харбинский рынок. 2-е изд., испр. Владивосток : Речной дом, 1952."
                        + " (Береговая библиотека ; 4).",
            })
    void the_series_of_a_russian_book(String rule, String expected) throws IOException {
        assertThat(note("t[^1]\n\n[^1]: [@book-edition-ru]\n", "gost-r-7-0-5-2008-footnotes", "house." + rule))
                .isEqualTo(expected);
    }
}
