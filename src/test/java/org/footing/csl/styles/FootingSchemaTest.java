package org.footing.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.csl.xml.XmlScanner;
import org.footing.source.CslSchema;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The schema of Footing's own names holds exactly those that its styles and its corrections to the locales use, and
 * {@code src/docs/styles.md} lists the same. That the styles are valid against CSL with these names takes a validator.
 */
class FootingSchemaTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", ""), "src/docs/styles.md");
    private static final List<String> LOCALES = List.of("de", "en", "fr", "ja", "ru");
    private static final Set<String> POSITIONS =
            Set.of("first", "subsequent", "ibid", "ibid-with-locator", "near-note", "far-note");
    private static final Set<String> LOCATORS = Set.of(
            ("act appendix article-locator book canon chapter column elocation equation figure folio issue line note"
                            + " opus page paragraph part rule scene section sub-verbo supplement table timestamp title-locator"
                            + " verse version volume")
                    .split(" ", -1));
    private static final Map<String, String> KINDS = Map.of(
            "variables.numbers",
            "variables",
            "variables.strings",
            "variables",
            "variables.names",
            "variables",
            "terms",
            "terms",
            "footing.locators",
            "locator",
            "condition",
            "position",
            "group.attributes",
            "cs:group");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void the_schema_has_the_names_that_the_styles_and_the_locales_use() {
        assertThat(inSchema()).isEqualTo(inUse());
    }

    @Test
    void the_page_on_styles_lists_the_names_of_the_schema() throws IOException {
        assertThat(inDocument()).isEqualTo(inSchema());
    }

    @Test
    void what_the_schema_of_csl_m_takes_besides_are_names_of_csl_that_the_styles_use() {
        String schema = resource(StyleCatalogue.OWN + "csl-m-footing.rnc");
        Set<String> taken = quoted(schema.substring(schema.indexOf("# Names of CSL 1.0.2")));
        Set<String> standard = new TreeSet<>(standardTerms());
        standard.addAll(standardVariables());
        assertThat(taken).isNotEmpty();
        assertThat(standard).containsAll(taken);
        Set<String> used = new TreeSet<>();
        everyUse().values().forEach(used::addAll);
        assertThat(used).containsAll(taken);
    }

    @Test
    void both_schemas_of_styles_include_the_names() {
        assertThat(resource(StyleCatalogue.OWN + "csl-footing.rnc"))
                .contains("include \"csl.rnc\"", "include \"footing.rnc\"");
        assertThat(resource(StyleCatalogue.OWN + "csl-m-footing.rnc"))
                .contains("include \"csl-mlz.rnc\"", "include \"footing.rnc\"");
    }

    /** The names by their kinds: a definition of the schema is a head and names in quotation marks. */
    private static Map<String, Set<String>> inSchema() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String definition : resource(StyleCatalogue.OWN + "footing.rnc").split("\n\n", -1)) {
            int end = definition.indexOf('=');
            String head = end < 0 ? "" : definition.substring(0, end - 1).trim();
            String kind = KINDS.entrySet().stream()
                    .filter(entry -> head.endsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("other");
            Set<String> found = quoted(definition);
            if (kind.equals("cs:group")) {
                assertThat(definition).contains("attribute default-locale { \"true\" }");
                found = Set.of("default-locale");
            }
            if (!found.isEmpty()) {
                names.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(found);
            }
        }
        return names;
    }

    private static Map<String, Set<String>> inUse() {
        Map<String, Set<String>> uses = everyUse();
        uses.get("variables").removeAll(standardVariables());
        uses.get("terms").removeAll(standardTerms());
        uses.get("position").removeAll(POSITIONS);
        uses.get("locator").removeAll(LOCATORS);
        return uses;
    }

    private static Map<String, Set<String>> everyUse() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String kind : List.of("variables", "terms", "position", "locator", "cs:group")) {
            uses.put(kind, new TreeSet<>());
        }
        for (String id : OwnStylesTest.ids()) {
            read(StyleCatalogue.OWN + id + ".csl", uses);
        }
        for (String locale : LOCALES) {
            read("org/footing/csl/locale/historians-" + locale + ".xml", uses);
        }
        return uses;
    }

    private static void read(String name, Map<String, Set<String>> uses) {
        XmlScanner xml = new XmlScanner(new SourceText(name, resource(name)));
        for (int event = xml.next(); event != XmlScanner.EOF; event = xml.next()) {
            if (event == XmlScanner.START) {
                for (String attribute : List.of("variable", "is-numeric")) {
                    uses.get("variables").addAll(words(xml.attribute(attribute)));
                }
                uses.get("position").addAll(words(xml.attribute("position")));
                uses.get("locator").addAll(words(xml.attribute("locator")));
                String term = xml.name().equals("term") ? xml.attribute("name") : xml.attribute("term");
                if (term != null) {
                    uses.get("terms").add(term);
                }
                if (xml.name().equals("group") && xml.attribute("default-locale") != null) {
                    uses.get("cs:group").add("default-locale");
                }
            }
        }
    }

    private static Map<String, Set<String>> inDocument() throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        String page = Files.readString(DOCUMENT);
        String kind = "";
        for (String line : page.substring(page.indexOf("| where | name |")).split("\n", -1)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length < 4 || cells[2].isBlank() || cells[2].contains("---") || cells[2].contains(" name ")) {
                continue;
            }
            kind = cells[1].isBlank() ? kind : cells[1].trim().replace("`", "");
            Set<String> found = names.computeIfAbsent(kind, k -> new TreeSet<>());
            Matcher name = CODE.matcher(cells[2]);
            List<String> row = new ArrayList<>();
            while (name.find()) {
                row.add(name.group(1).replace("=\"true\"", ""));
            }
            found.addAll(cells[2].contains(" … ") ? range(row) : row);
        }
        return names;
    }

    /** From {@code month-01-of-day} to {@code month-12-of-day}. */
    private static List<String> range(List<String> ends) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            all.add(ends.get(0).replace("01", i < 10 ? "0" + i : "" + i));
        }
        assertThat(all).contains(ends.get(1));
        return all;
    }

    private static Set<String> standardVariables() {
        Set<String> all = new TreeSet<>(CslSchema.TEXTS);
        all.addAll(CslSchema.NAMES);
        all.addAll(CslSchema.DATES);
        all.removeAll(CslSchema.OWN_NAMES);
        return all;
    }

    /** The American locale of CSL has every term. */
    private static Set<String> standardTerms() {
        Set<String> all = new TreeSet<>();
        Matcher term = Pattern.compile("<term name=\"([^\"]+)\"").matcher(resource("locales-en-US.xml"));
        while (term.find()) {
            all.add(term.group(1));
        }
        return all;
    }

    private static Set<String> quoted(String text) {
        Set<String> all = new TreeSet<>();
        for (String line : text.split("\n", -1)) {
            Matcher quoted = QUOTED.matcher(line.startsWith("#") ? "" : line);
            while (quoted.find()) {
                all.add(quoted.group(1));
            }
        }
        return all;
    }

    private static List<String> words(@Nullable String value) {
        return value == null ? List.of() : List.of(value.trim().split("\\s+"));
    }

    private static String resource(String name) {
        String text = Resource.text(name);
        assertThat(text).as(name).isNotNull();
        return text == null ? "" : text;
    }
}
