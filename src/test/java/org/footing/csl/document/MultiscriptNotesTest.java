package org.footing.csl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.item.Item;
import org.footing.csl.item.OtherForm;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.MarkdownMarkup;
import org.footing.csl.output.Output;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.junit.jupiter.api.Test;

/** English notes whose items carry the forms to show beside a name or title. */
class MultiscriptNotesTest {
    private static final Item TOMITA = Item.builder("tomita", "book")
            .text("language", "ja")
            .names("author", List.of(familyFirst("Tomita", "Takeshi", " 富田武")))
            .text("title", "Senkanki no Nisso kankei")
            .otherForms(
                    "title",
                    List.of(
                            new OtherForm(" ", "戦間期の日ソ関係", ""),
                            new OtherForm(" [", "Soviet-Japanese relations in the interwar period", "]")))
            .text("publisher-place", "Tokyo")
            .text("publisher", "Iwanami Shoten")
            .date("issued", DateValue.of(DatePoint.of(2010, 0, 0)))
            .build();
    private static final Item HARA = Item.builder("hara", "article-journal")
            .text("language", "ja")
            .names("author", List.of(familyFirst("Hara", "Teruyuki", " 原暉之")))
            .text("title", "Naisen shūketsuki")
            .otherForms(
                    "title",
                    List.of(new OtherForm(" ", "内戦終結期", ""), new OtherForm(" [", "The end of the Civil War", "]")))
            .text("container-title", "Roshiashi kenkyū")
            .otherForms("container-title", List.of(new OtherForm(" ", "ロシア史研究", "")))
            .text("volume", "56")
            .date("issued", DateValue.of(DatePoint.of(1995, 0, 0)))
            .build();
    private static final Item GARF = Item.builder("garf", "collection")
            .text("language", "ru")
            .text("title", "GARF")
            .text("archival-untitled", "true")
            .text("archival-repository", "GARF")
            .text("archival-fond", "R-6761")
            .text("archival-opis", "1")
            .text("archival-delo", "555")
            .build();
    private static final Item JACAR = Item.builder("jacar", "collection")
            .text("language", "ja")
            .text("title", "JACAR")
            .text("archival-untitled", "true")
            .text("archival-jacar", "B02030938800")
            .build();

    private static PersonName familyFirst(String family, String given, String beside) {
        return new PersonName(family, given, "", "", "", false, true, "", beside);
    }

    private static DocumentProcessor processor(String style, Item... items) {
        DocumentProcessor processor = new DocumentProcessor(
                StyleCatalogue.shipped().find(style),
                HistorianLocales.shared(),
                new ProcessorOptions("en", LanguageChoice.STYLE));
        processor.register(List.of(items));
        return processor;
    }

    private static List<String> notes(DocumentProcessor processor, Cite... cites) {
        List<DocumentCitation> citations = new ArrayList<>();
        for (Cite cite : cites) {
            int note = citations.size() + 1;
            citations.add(DocumentCitation.of("" + note, Cluster.note(note, List.of(cite))));
        }
        processor.set(citations);
        List<String> out = new ArrayList<>();
        for (DocumentCitation citation : citations) {
            out.add(markdown(processor.citation(citation.id())));
        }
        return out;
    }

    private static String markdown(List<org.footing.csl.output.Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new MarkdownMarkup(out));
        return out.toString();
    }

    private static Cite at(String item, String label, String locator) {
        return new Cite(item, Locator.of(label, locator), List.of(), List.of(), CiteMode.NORMAL);
    }

    @Test
    void only_the_romanised_title_is_italic() {
        assertThat(notes(processor("multiscript-notes-english", TOMITA), at("tomita", "page", "39")))
                .containsExactly("Tomita Takeshi 富田武, *Senkanki no Nisso kankei* 戦間期の日ソ関係"
                        + " \\[Soviet-Japanese relations in the interwar period\\] (Tokyo: Iwanami Shoten, 2010), 39.");
    }

    @Test
    void only_the_romanised_title_is_quoted() {
        assertThat(notes(processor("multiscript-notes-english", HARA), at("hara", "page", "32")))
                .containsExactly("Hara Teruyuki 原暉之, “Naisen shūketsuki” 内戦終結期 \\[The end of the Civil War\\],"
                        + " *Roshiashi kenkyū* ロシア史研究 56 (1995): 32.");
    }

    @Test
    void later_notes_are_short_and_never_ibid() {
        Item later = Item.builder("tomita", "book")
                .names("author", List.of(familyFirst("Tomita", "Takeshi", "")))
                .text("title", "Senkanki no Nisso kankei")
                .build();
        Item tomita = Item.builder("tomita", "book")
                .names("author", TOMITA.names("author"))
                .text("title", "Senkanki no Nisso kankei")
                .otherForms("title", TOMITA.otherForms("title"))
                .repeated(later)
                .build();
        assertThat(notes(
                        processor("multiscript-notes-english", tomita),
                        Cite.of("tomita"),
                        at("tomita", "page", "45"),
                        at("tomita", "page", "45")))
                .endsWith("Tomita, *Senkanki no Nisso kankei*, 45.", "Tomita, *Senkanki no Nisso kankei*, 45.");
    }

    @Test
    void a_family_name_that_stands_first_takes_no_comma_in_the_bibliography() {
        DocumentProcessor processor = processor("multiscript-notes-english", TOMITA);
        processor.setUncited(List.of("tomita"));
        assertThat(markdown(processor.bibliography().get(0).content()))
                .isEqualTo("Tomita Takeshi 富田武. *Senkanki no Nisso kankei* 戦間期の日ソ関係 \\[Soviet-Japanese relations in"
                        + " the interwar period\\]. Tokyo: Iwanami Shoten, 2010.");
    }

    @Test
    void a_russian_file_has_its_transliterated_words() {
        assertThat(notes(processor("multiscript-notes-english", GARF), at("garf", "leaf", "46–47 об.")))
                .containsExactly("GARF, f. R-6761, op. 1, d. 555, ll. 46–47ob.");
    }

    @Test
    void a_reference_code_is_short_after_the_first_note() {
        assertThat(notes(processor("multiscript-notes-english", JACAR), Cite.of("jacar"), Cite.of("jacar")))
                .containsExactly(
                        "Japan Center for Asian Historical Records (JACAR), Ref. B02030938800.",
                        "JACAR: B02030938800.");
    }

    @Test
    void forms_beside_a_title_serve_other_styles_too() {
        Item kreutzer = Item.builder("kreutzer", "book")
                .text("language", "ru")
                .text("title", "Крейцерова соната")
                .otherForms(
                        "title",
                        List.of(
                                new OtherForm(" [", "Kreĭt͡serova sonata", ""),
                                new OtherForm("; ", "Kreutzer Sonata", "]")))
                .build();
        DocumentProcessor processor = processor("modern-language-association", kreutzer);
        processor.setUncited(List.of("kreutzer"));
        assertThat(markdown(processor.bibliography().get(0).content()))
                .startsWith("*Крейцерова соната* \\[Kreĭt͡serova sonata; Kreutzer Sonata\\]");
    }
}
