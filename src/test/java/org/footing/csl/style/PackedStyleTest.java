package org.footing.csl.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.csl.styles.StyleEntry;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** A packed style says what its text says. */
class PackedStyleTest {
    private static final StyleCatalogue SHIPPED = StyleCatalogue.shipped();

    private static SourceText text(String id) {
        SourceText found = SHIPPED.source(id);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    /** Chicago, Footing's own, and every fiftieth of the rest. */
    private static List<String> ids() {
        List<String> out = new ArrayList<>(List.of("chicago-notes-bibliography"));
        int number = 0;
        for (StyleEntry entry : SHIPPED.search("")) {
            if (entry.parent().isEmpty() && (entry.id().startsWith("footing-") || number++ % 50 == 0)) {
                out.add(entry.id());
            }
        }
        return out;
    }

    @Test
    void a_style_reads_the_same_from_its_pack_as_from_its_text() throws ReflectiveOperationException {
        for (String id : ids()) {
            Style parsed = Style.parse(text(id));
            Style unpacked = Style.unpack(parsed.pack(), () -> parsed.source());
            assertThat(StyleTree.of(unpacked)).as(id).isEqualTo(StyleTree.of(parsed));
            assertThat(unpacked.pack()).as(id).isEqualTo(parsed.pack());
        }
    }

    @Test
    void the_packs_of_the_build_are_of_the_texts_beside_them() throws ReflectiveOperationException {
        for (String id : ids()) {
            Style shipped = SHIPPED.find(id);
            assertThat(StyleTree.of(shipped)).as(id).isEqualTo(StyleTree.of(Style.parse(text(id))));
            assertThat(shipped.source().content()).isEqualTo(text(id).content());
        }
    }

    @Test
    void every_corner_of_a_style_is_kept() throws ReflectiveOperationException {
        Style parsed = Style.parse(new SourceText("corners.csl", """
                <style class="note" default-locale="ru-RU" initialize-with-hyphen="false" page-range-format="chicago-16"
                    demote-non-dropping-particle="sort-only" and="symbol" et-al-min="-1" name-form="count"
                    names-delimiter="; " delimiter-precedes-et-al="after-inverted-name" et-al-use-last="true">
                  <info><title>Углы &amp; 角</title><id>corners</id></info>
                  <locale xml:lang="ru"><terms><term name="ibid">там же</term></terms></locale>
                  <locale><date form="text"><date-part name="year" range-delimiter="/" text-case="title"/></date>
                    <style-options punctuation-in-quote="true"/></locale>
                  <macro name="a"><choose>
                    <if><conditions match="none"><condition variable="title DOI" match="any"/>
                      <condition position="ibid"/></conditions><text value=""/></if>
                    <else-if locale="ja zh" context="citation" match="any"><text macro="b" quotes="true"/></else-if>
                    <else><group delimiter=", " default-locale="true" display="block"><date variable="issued"
                      form="numeric" date-parts="year-month"><date-part name="day" form="ordinal"
                      strip-periods="true"/></date><label variable="page" form="symbol" plural="always"/></group></else>
                  </choose></macro>
                  <macro name="b"><names variable="author editor" delimiter="/"><label form="verb-short"/>
                    <name form="short" initialize="false" initialize-with=". " name-as-sort-order="all"
                      sort-separator=" " delimiter-precedes-last="never" et-al-subsequent-min="3"
                      et-al-subsequent-use-first="2" et-al-use-first="1"><name-part name="given" font-variant="small-caps"/>
                      <name-part name="family" text-case="uppercase"/></name><et-al term="and others" font-weight="bold"/>
                    <substitute><text variable="title" form="short" vertical-align="sup" text-decoration="underline"/>
                      <number variable="volume" form="long-ordinal"/></substitute></names></macro>
                  <citation disambiguate-add-names="true" givenname-disambiguation-rule="primary-name" collapse="year"
                      cite-group-delimiter="" year-suffix-delimiter="," near-note-distance="300">
                    <sort><key macro="a" names-min="1" names-use-last="true" sort="descending"/><key variable="issued"/></sort>
                    <layout locale="ja zh" suffix="。"><text term="ibid" form="short" plural="true"/></layout>
                    <layout delimiter="; "><text macro="a" font-style="oblique" text-case="capitalize-all"/></layout>
                  </citation>
                  <bibliography hanging-indent="true" second-field-align="margin" line-spacing="2" entry-spacing="0"
                      subsequent-author-substitute="—" subsequent-author-substitute-rule="partial-each">
                    <layout><text variable="year-suffix"/></layout></bibliography>
                </style>
                """));
        Style unpacked = Style.unpack(parsed.pack(), parsed::source);
        assertThat(StyleTree.of(unpacked))
                .isEqualTo(StyleTree.of(parsed))
                .contains("Углы & 角", "and others", "COUNT", "300", "-1", "partial".toUpperCase(java.util.Locale.ROOT));
        assertThat(unpacked.pack()).isEqualTo(parsed.pack());
        assertThat(unpacked.locales()).hasSize(2);
        assertThat(unpacked.locales().get(0).language()).isEqualTo("ru");
        assertThat(unpacked.locales().get(1).language()).isNull();
    }

    @Test
    void a_style_with_a_fault_is_not_packed() {
        Style style = Style.parse(new SourceText(
                "my.csl", "<style><citation><layout><text macro=\"gone\"/></layout></citation></style>"));
        assertThatThrownBy(style::pack)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my.csl:1:26: error: the style has no macro \"gone\"");
    }

    @Test
    void a_fault_in_a_packed_style_is_named_with_its_place_in_the_text() {
        SourceText text = new SourceText(
                "my.csl",
                "<style>\n<macro name=\"m\"><text value=\"x\"/></macro><citation><layout><text macro=\"m\"/></layout>"
                        + "</citation></style>");
        Style unpacked = Style.unpack(Style.parse(text).pack(), () -> text);
        assertThat(unpacked.macros().get(0).fault("it calls itself")).hasMessageContaining("my.csl:2:1: error: it");
    }
}
