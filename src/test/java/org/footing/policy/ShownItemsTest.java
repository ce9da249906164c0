package org.footing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.CitationRequest;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.Rendering;
import org.footing.csl.document.StyleProcessor;
import org.footing.csl.item.Item;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.source.Sources;
import org.footing.source.TestSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and titles in the forms that a policy asks for. */
class ShownItemsTest {
    private static final Sources SOURCES = TestSources.of("""
            repositories:
              garf:
                name: Государственный архив Российской Федерации
                abbreviation: ГАРФ
                language: ru
                multi: {_keys: {name: {en: State Archive of the Russian Federation}}}
            references:
            - id: tomita
              type: book
              language: ja
              title: 戦間期の日ソ関係
              author:
              - family: 富田
                given: 武
                multi: {_key: {ja-Hrkt: {family: とみた, given: たけし}, ja-Latn-hepburn: {family: Tomita, given: Takeshi}}}
              publisher: 岩波書店
              publisher-place: 東京
              issued: 2010
              multi:
                _keys:
                  title:
                    ja-Hrkt: せんかんきのにっそかんけい
                    ja-Latn-hepburn: Senkanki no Nisso kankei
                    en: Soviet-Japanese relations in the interwar period
                  publisher: {ja-Latn-hepburn: Iwanami Shoten}
                  publisher-place: {en: Tokyo}
            - id: hara
              type: book
              language: ja
              title: 本
              author: [{family: 原, given: 暉之}]
              issued: 1995
              multi: {_keys: {title: {ja-Hrkt: ほん}}}
            - id: ivanov
              type: book
              language: ru
              title: Очерки истории
              title-short: Очерки
              author: [{family: Ёлкин, given: Юрий}]
              issued: 1990
            - id: file
              type: collection
              language: ru
              archival: {repository: garf, fond: Р-6761, opis: 1}
            - id: document
              type: document
              language: ru
              title: Нота
              issued: 1921
              archival: {repository: garf, fond: Р-6761, opis: 1}
            - id: era
              type: book
              language: ja
              title: 昔
              author: [{family: 富田, given: 武, multi: {_key: {ja-Latn-hepburn: {family: Tomita, given: Takeshi}}}}]
              issued: 1921
              dates: {issued: {printed: 大正十年, calendar: japanese}}
              multi: {_keys: {title: {ja-Latn-hepburn: Mukashi}}}
            - id: sonata
              type: book
              language: ru
              title: Крейцерова соната
              author: [{family: Толстой, given: Лев, multi: {_key: {en: {family: Tolstoy, given: Leo}}}}]
              issued: 1891
              multi: {_keys: {title: {ru-Latn-alalc97: Kreĭt͡serova sonata, en: Kreutzer Sonata}}}
            - id: latin-only
              type: book
              language: ja
              title: Essays
              author: [{family: Iriye, given: Akira}]
              issued: 1972
            - {id: jacar, type: collection, language: ja, archival: {jacar: B02030938800}}
            - id: untitled
              type: book
              issued: 1900
            """);

    private static String first(String source, String style, String... settings) {
        return notes(source, style, settings).get(0);
    }

    private static List<String> notes(String source, String style, String... settings) {
        Policy policy = Policies.UNSAID.with(List.of(settings)).in(style, "en");
        ShownItems shown = new ShownItems(policy, "en", true);
        Item item = shown.of(SOURCES.get(source));
        Cluster one = Cluster.note(1, List.of(Cite.of(source)));
        Cluster two = Cluster.note(2, List.of(Cite.of(source)));
        Rendering rendering = new StyleProcessor(policy.options(List.of()))
                .render(new CitationRequest(
                        StyleCatalogue.shipped().find(style), "en", List.of(item), List.of(one, two), List.of(), true));
        return List.of(
                text(rendering.clusters().get(0)),
                text(rendering.clusters().get(1)),
                text(rendering.bibliography().get(0).content()).strip());
    }

    private static String text(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new PlainMarkup(out));
        return out.toString();
    }

    @Test
    void english_notes_show_the_romanised_title_the_original_and_the_translation_and_are_short_later() {
        assertThat(notes("tomita", "multiscript-notes-english"))
                .containsExactly(
                        "Tomita Takeshi 富田武, Senkanki no Nisso kankei 戦間期の日ソ関係 [Soviet-Japanese relations in"
                                + " the interwar period] (Tokyo: Iwanami Shoten, 2010).",
                        "Tomita, Senkanki no Nisso kankei.",
                        "Tomita Takeshi 富田武. Senkanki no Nisso kankei 戦間期の日ソ関係 [Soviet-Japanese relations in"
                                + " the interwar period]. Tokyo: Iwanami Shoten, 2010.");
    }

    @Test
    void mla_puts_romanisation_and_translation_into_one_pair_of_brackets() {
        assertThat(notes("sonata", "modern-language-association").get(2))
                .isEqualTo("Tolstoy, Leo. Крейцерова соната [Kreĭt͡serova sonata; Kreutzer Sonata]. 1891.");
    }

    @Test
    void apa_cuts_off_every_family_name_by_a_comma() {
        assertThat(notes("tomita", "apa").get(2)).startsWith("Tomita, T. (2010).");
        assertThat(notes("tomita", "apa", "name-order.ja=family-first").get(2)).startsWith("Tomita T. (2010).");
    }

    @Test
    void a_name_given_only_in_latin_letters_keeps_the_order_of_western_names() {
        assertThat(first("latin-only", "multiscript-notes-english")).startsWith("Akira Iriye, Essays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "romanisation=bgn | Yuriy Yëlkin, Ocherki istorii (1990).",
                "romanisation=iso9 | Ûrij Ëlkin, Očerki istorii (1990).",
                "romanisation=loc-simple | Iurii Elkin, Ocherki istorii (1990).",
                "forms=original | Юрий Ёлкин, Очерки истории (1990).",
                "forms.names=romanised (original) | Iurii Elkin (Юрий Ёлкин), Ocherki istorii (1990).",
            })
    void a_romanised_form_that_is_missing_is_made_by_the_named_system(String setting, String note) {
        assertThat(first("ivanov", "multiscript-notes-english", setting)).isEqualTo(note);
    }

    @Test
    void kanji_without_a_reading_stay_as_they_are() {
        assertThat(first("hara", "multiscript-notes-english")).isEqualTo("原暉之, Hon 本 (1995).");
    }

    @Test
    void the_short_title_is_left_out_where_only_the_full_one_has_the_form_that_is_wanted() {
        assertThat(notes("ivanov", "multiscript-notes-english").get(1)).isEqualTo("Elkin, Ocherki.");
    }

    @Test
    void a_source_without_a_title_or_a_name_renders_what_it_has() {
        assertThat(first("untitled", "multiscript-notes-english")).isEqualTo("(1900).");
    }

    @Test
    void jacar_is_named_in_full_once_and_by_its_letters_later() {
        assertThat(notes("jacar", "chicago-notes-bibliography"))
                .containsExactly(
                        "Japan Center for Asian Historical Records (JACAR), Ref. B02030938800.",
                        "JACAR: B02030938800.",
                        "Japan Center for Asian Historical Records (JACAR), Ref. B02030938800.");
    }

    @Test
    void quotation_marks_of_the_source_do_not_enclose_a_romanised_title() {
        Policy policy = Policies.UNSAID.with(List.of("terms=source")).in("chicago-notes-bibliography", "en");
        assertThat(new ShownItems(policy, "en", true).of(SOURCES.get("tomita")).has("title-foreign"))
                .isTrue();
        Policy original = Policies.UNSAID.with(List.of("forms=original")).in("apa", "en");
        assertThat(new ShownItems(original, "en", true)
                        .of(SOURCES.get("tomita"))
                        .has("title-foreign"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multiscript-notes-english | 'State Archive of the Russian Federation (GARF), f. R-6761, op. 1.'",
                "chicago-notes-bibliography | 'GARF, f. R-6761, op. 1.'",
                "mixed-language-notes | ГАРФ. Ф. Р-6761. Оп. 1.",
            })
    void an_archive_is_named_as_the_paper_names_it(String style, String note) {
        assertThat(first("file", style)).isEqualTo(note);
    }

    @Test
    void the_search_data_of_a_document_with_a_title_have_the_papers_words_too() {
        assertThat(first("document", "chicago-notes-bibliography")).isEqualTo("“Nota,” 1921, f. R-6761, op. 1, GARF.");
        assertThat(first("document", "chicago-notes-bibliography", "forms=original"))
                .isEqualTo("“Нота,” 1921, Ф. Р-6761. Оп. 1, ГАРФ.");
    }

    @Test
    void an_archives_own_name_may_stand_beside() {
        assertThat(first("file", "multiscript-notes-english", "forms.archives=translated [original]"))
                .isEqualTo("State Archive of the Russian Federation [Государственный архив Российской Федерации]"
                        + " (ГАРФ), f. R-6761, op. 1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates.ja=both | Tomita Takeshi 富田武, Mukashi 昔 (1921 (大正10)).",
                "dates=printed | Tomita Takeshi 富田武, Mukashi 昔 (大正十年).",
                "dates.ru=both | Tomita Takeshi 富田武, Mukashi 昔 (1921).",
            })
    void dates_are_shown_in_the_calendar_that_is_wanted(String setting, String note) {
        assertThat(first("era", "multiscript-notes-english", setting)).isEqualTo(note);
    }
}
