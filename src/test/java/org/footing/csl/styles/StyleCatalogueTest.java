package org.footing.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.style.Style;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleCatalogueTest {
    private final StyleCatalogue shipped = StyleCatalogue.shipped();

    @Test
    void a_style_is_found_by_its_id_its_uri_or_its_file_name() {
        assertThat(shipped.find("chicago-notes-bibliography").isNote()).isTrue();
        assertThat(shipped.find("http://www.zotero.org/styles/apa").title()).startsWith("APA");
        assertThat(shipped.find("apa.csl").isNote()).isFalse();
    }

    @Test
    void a_dependent_style_is_its_parent_with_its_own_default_locale() {
        StyleEntry dependent = shipped.search("").stream()
                .filter(e -> !e.parent().isEmpty() && e.defaultLocale().startsWith("de"))
                .findFirst()
                .orElseThrow();
        Style style = shipped.find(dependent.id());
        assertThat(style.parent()).isNull();
        assertThat(style.defaultLocale()).isEqualTo(dependent.defaultLocale());
        assertThat(style.title()).isEqualTo(shipped.find(dependent.parent()).title());
    }

    @Test
    void every_dependent_style_has_its_parent() {
        assertThat(shipped.search(""))
                .filteredOn(e -> !e.parent().isEmpty())
                .hasSizeGreaterThan(7000)
                .allSatisfy(e -> assertThat(shipped.entry(e.parent()))
                        .isNotNull()
                        .satisfies(p -> assertThat(p.parent()).isEmpty()));
    }

    @Test
    void a_search_finds_every_word_and_puts_independent_styles_first() {
        List<StyleEntry> found = shipped.search("chicago notes");
        assertThat(found).extracting(StyleEntry::id).contains("chicago-notes-bibliography");
        assertThat(found)
                .allSatisfy(e -> assertThat((e.id() + e.title()).toLowerCase(java.util.Locale.ROOT))
                        .contains("chicago", "notes"));
        assertThat(shipped.search("Nature").get(0).id()).isEqualTo("nature");
        assertThat(shipped.search("no such style anywhere")).isEmpty();
    }

    @Test
    void the_index_knows_what_each_style_says_of_itself() {
        StyleEntry gost = shipped.entry("gost-r-7-0-5-2008");
        assertThat(gost).isNotNull();
        assertThat(gost.defaultLocale()).isEqualTo("ru-RU");
        assertThat(shipped.entry("chicago-notes-bibliography").note()).isTrue();
        assertThat(shipped.entry("a-style-that-is-not-there")).isNull();
        assertThat(shipped.search(""))
                .hasSizeGreaterThan(10_800)
                .allSatisfy(e -> assertThat(shipped.entry(e.id())).isEqualTo(e));
    }

    @Test
    void an_unknown_style_is_refused_with_a_suggestion() {
        assertThatThrownBy(() -> shipped.find("chicago-notes-bibliografy")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> shipped.find("chicago-bibliography"))
                .isInstanceOf(UsageException.class)
                .satisfies(e -> assertThat(((UsageException) e).advice()).contains("chicago"));
        assertThatThrownBy(() -> shipped.find("../../etc/passwd")).isInstanceOf(UsageException.class);
    }

    @Test
    void styles_of_a_folder_hide_shipped_ones(@TempDir Path folder) throws IOException {
        String own = "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'><info>"
                + "<title>Ours</title></info><citation><layout><text variable='title'/></layout></citation></style>";
        Files.writeString(folder.resolve("apa.csl"), own);
        Files.writeString(
                folder.resolve("named.csl"),
                "<style class='note' default-locale='ja-JP'><info><title>Named</title><link"
                        + " href='http://www.zotero.org/styles/apa' rel='independent-parent'/></info></style>");
        StyleCatalogue catalogue = StyleCatalogue.of(List.of(folder));
        assertThat(catalogue.find("apa").title()).isEqualTo("Ours");
        assertThat(catalogue.find("named").title()).isEqualTo("Ours");
        assertThat(catalogue.find("named").defaultLocale()).isEqualTo("ja-JP");
        assertThat(catalogue.search("named").get(0).parent()).isEqualTo("apa");
        assertThat(catalogue.find("nature").title()).isEqualTo("Nature");
    }

    @Test
    void a_fault_anywhere_in_a_style_of_ones_own_is_named_at_once(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.csl");
        Files.writeString(file, """
                <style><macro name="a"><choose><if type="map"><text macro="gone"/></if></choose></macro>
                <citation><layout><text variable="title"/></layout></citation></style>
                """);
        assertThatThrownBy(() -> StyleCatalogue.of(List.of(folder)).find("ours"))
                .hasMessageContaining("ours.csl:1:47: error: the style has no macro \"gone\"");
        assertThatThrownBy(() -> shipped.read(file)).hasMessageContaining("ours.csl:1:47");
    }
}
