package org.footing.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.style.Style;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The project's own styles use only what CSL 1.0.2 has and, where the version says CSL-M, what CSL-M has. This checks elements,
 * attributes and calls of macros; the values of variables and terms include ours.
 */
class OwnStylesTest {
    private static final Set<String> LOOK = Set.of(
            "prefix",
            "suffix",
            "font-style",
            "font-variant",
            "font-weight",
            "text-decoration",
            "vertical-align",
            "text-case",
            "strip-periods",
            "quotes",
            "display");
    private static final Set<String> NAMES = Set.of(
            "and",
            "delimiter",
            "delimiter-precedes-et-al",
            "delimiter-precedes-last",
            "et-al-min",
            "et-al-use-first",
            "et-al-use-last",
            "form",
            "initialize",
            "initialize-with",
            "name-as-sort-order",
            "sort-separator");
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("style", Set.of("xmlns", "class", "version", "default-locale", "page-range-format")),
            Map.entry("info", Set.of()),
            Map.entry("title", Set.of()),
            Map.entry("id", Set.of()),
            Map.entry("link", Set.of("href", "rel")),
            Map.entry("author", Set.of()),
            Map.entry("name", NAMES),
            Map.entry("category", Set.of("citation-format", "field")),
            Map.entry("summary", Set.of()),
            Map.entry("updated", Set.of()),
            Map.entry("locale", Set.of("xml:lang")),
            Map.entry("terms", Set.of()),
            Map.entry("term", Set.of("name", "form")),
            Map.entry("macro", Set.of("name")),
            Map.entry("citation", Set.of()),
            Map.entry("bibliography", Set.of("hanging-indent")),
            Map.entry("sort", Set.of()),
            Map.entry("key", Set.of("macro", "variable", "sort")),
            Map.entry("layout", Set.of("delimiter", "locale")),
            Map.entry("text", Set.of("variable", "macro", "term", "value", "form", "plural")),
            Map.entry("number", Set.of("variable", "form")),
            Map.entry("label", Set.of("variable", "form", "plural")),
            Map.entry("date", Set.of("variable", "form", "date-parts")),
            Map.entry("date-part", Set.of("name", "form", "range-delimiter")),
            Map.entry("group", Set.of("delimiter", "default-locale")),
            Map.entry("names", Set.of("variable", "delimiter")),
            Map.entry("et-al", Set.of("term")),
            Map.entry("substitute", Set.of()),
            Map.entry("choose", Set.of()),
            Map.entry(
                    "if",
                    Set.of(
                            "type",
                            "variable",
                            "is-numeric",
                            "is-uncertain-date",
                            "locator",
                            "position",
                            "disambiguate",
                            "locale",
                            "match")),
            Map.entry(
                    "else-if",
                    Set.of(
                            "type",
                            "variable",
                            "is-numeric",
                            "is-uncertain-date",
                            "locator",
                            "position",
                            "disambiguate",
                            "locale",
                            "match")),
            Map.entry("else", Set.of()));
    private static final Set<String> PLAIN =
            Set.of("title", "id", "link", "author", "category", "key", "if", "else-if", "choose");

    static List<String> ids() {
        String list = org.footing.text.Resource.text(StyleCatalogue.OWN + "own.list");
        return list == null ? List.of() : list.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void elements_and_attributes_are_those_of_the_language(String id) {
        SourceText source = StyleCatalogue.shipped().source(id);
        assertThat(source).isNotNull();
        XmlScanner xml = new XmlScanner(source);
        boolean extended = source.content().contains("version=\"1.1mlz1\"");
        int elements = 0;
        for (int event = xml.next(); event != XmlScanner.EOF; event = xml.next()) {
            if (event == XmlScanner.START) {
                elements++;
                Set<String> own = OWN.get(xml.name());
                assertThat(own).as("<%s> in %s", xml.name(), id).isNotNull();
                for (int i = 0; i < xml.attributeCount(); i++) {
                    String attribute = xml.attributeName(i);
                    boolean known =
                            own.contains(attribute) || (!PLAIN.contains(xml.name()) && LOOK.contains(attribute));
                    assertThat(known)
                            .as("%s on <%s> in %s", attribute, xml.name(), id)
                            .isTrue();
                    boolean localeOfCslM = attribute.equals("locale")
                            || (attribute.equals("default-locale")
                                    && !xml.name().equals("style"));
                    assertThat(extended || !localeOfCslM)
                            .as("%s in %s is CSL-M", attribute, id)
                            .isTrue();
                }
            }
        }
        assertThat(elements).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_macro_is_there_and_is_called(String id) {
        Style style = StyleCatalogue.shipped().find(id);
        style.check();
        String content = style.source().content();
        for (String macro : style.macroNames()) {
            assertThat(content).as("%s in %s", macro, id).contains("macro=\"" + macro + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_summary_says_what_is_beyond_the_standard(String id) {
        String content = StyleCatalogue.shipped().find(id).source().content();
        assertThat(content).containsPattern("<summary>[^<]*(CSL-M|CSL 1\\.0\\.2)[^<]*</summary>");
        assertThat(content).contains("<id>https://footing.org/styles/" + id + "</id>");
    }
}
