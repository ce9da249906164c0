package org.footing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CitationRequest;
import org.footing.csl.document.StyleProcessor;
import org.footing.csl.item.Item;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.TestSources;
import org.junit.jupiter.api.Test;

/** The parts and the order of a list in several scripts. */
class ListPlacesTest {
    private static final Sources SOURCES = TestSources.of("""
            references:
            - {id: hara, type: book, language: ja, title: 一, author: [{family: 原, given: 暉之,
               multi: {_key: {ja-Hrkt: {family: はら, given: てるゆき}}}}]}
            - {id: tomita, type: book, language: ja, title: 二, author: [{family: 富田, given: 武,
               multi: {_key: {ja-Hrkt: {family: とみた, given: たけし}}}}]}
            - {id: fujimoto, type: book, language: ja, title: 三, author: [{family: 藤本, given: 健太朗,
               multi: {_key: {ja-Hrkt: {family: ふじもと, given: けんたろう}}}}]}
            - {id: horie, type: book, language: ja, title: 四, author: [{family: 堀江, given: 則雄,
               multi: {_key: {ja-Hrkt: {family: ほりえ, given: のりお}}}}]}
            - {id: unread, type: book, language: ja, title: 五, author: [{family: 某, given: 某}]}
            - {id: yolkin, type: book, language: ru, title: А, author: [{family: Ёлкин, given: И.}]}
            - {id: elkov, type: book, language: ru, title: Б, author: [{family: Елков, given: И.}]}
            - {id: elkina, type: book, language: ru, title: В, author: [{family: Елкина, given: А.}]}
            - {id: zhukov, type: book, language: ru, class: primary, title: Г, author: [{family: Жуков, given: Я.}]}
            - {id: sablin, type: book, language: en, title: D, author: [{family: Sablin, given: Ivan}]}
            - {id: file, type: collection, language: ru, class: primary, archival: {repository: {name: ГАРФ}, fond: 1}}
            """);

    private static List<String> order(String language, String... settings) {
        Policy policy = Policies.UNSAID.with(List.of(settings)).in("none", language);
        ShownItems shown = new ShownItems(policy, language, true);
        List<Item> items = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Source source : SOURCES) {
            items.add(shown.of(source));
            ids.add(source.key());
        }
        List<String> out = new ArrayList<>();
        for (BibliographyEntry entry : new StyleProcessor(
                        policy.options(shown.places().sortVariables()))
                .render(new CitationRequest(
                        StyleCatalogue.shipped().find("chicago-author-date"), language, items, List.of(), ids, true))
                .bibliography()) {
            out.add(entry.item());
        }
        return out;
    }

    @Test
    void japanese_sources_stand_in_the_order_of_their_readings_and_unread_ones_behind() {
        assertThat(order("ja", "list.japanese=reading"))
                .containsSubsequence("tomita", "hara", "fujimoto", "horie", "unread");
    }

    @Test
    void scripts_stand_in_the_blocks_that_are_asked_for() {
        assertThat(order("en", "list.scripts=Cyrl, Latn, Jpan")).containsSubsequence("zhukov", "sablin", "hara");
        assertThat(order("en", "list.scripts=Jpan, Latn, Cyrl")).containsSubsequence("hara", "sablin", "zhukov");
    }

    @Test
    void yo_is_ordered_as_ye() {
        assertThat(order("ru", "list.scripts=Cyrl")).containsSubsequence("yolkin", "elkina", "elkov", "zhukov");
    }

    @Test
    void sections_come_first_and_languages_within_them() {
        assertThat(order("ru", "list.sections=archives, documents, studies", "list.languages=ru, en"))
                .containsSubsequence("file", "zhukov", "elkov", "sablin", "hara");
    }

    @Test
    void headings_are_in_the_papers_language() {
        assertThat(headings("ru", "zhukov")).containsExactly("Опубликованные документы", "На русском языке");
        assertThat(headings("ja", "file")).containsExactly("未公刊史料", "ロシア語");
        assertThat(headings("en", "hara")).containsExactly("Studies", "In Other Languages");
    }

    private static List<String> headings(String language, String source) {
        Policy policy = Policies.UNSAID
                .with(List.of("list.sections=archives, documents, studies", "list.languages=ru, en"))
                .in("none", language);
        return new ShownItems(policy, language, true).places().headings(SOURCES.get(source));
    }

    @Test
    void without_a_policy_the_style_alone_orders_the_list() {
        assertThat(new ShownItems(Policy.UNSAID, "en", true).places().sortVariables())
                .isEmpty();
    }
}
