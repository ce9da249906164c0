package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.csl.styles.StyleEntry;
import org.footing.source.CslSchema;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * What a style prints of a source it also prints when the source has one field more: a title, a year or a name of the smaller set of
 * fields neither vanishes from the entry of the larger one nor doubles in it. Every kind of item, in every independent style in the
 * first run of the suite ({@code -Dfooting.styles=all}), in a seeded sample in the others.
 */
class NothingVanishesTest {
    private static final long SEED = 1921;
    private static final int SAMPLE = 60;

    /** Fields that may join an item of author, title, container and year. */
    private static final List<String> MORE = List.of(
            "\"editor\":[{\"family\":\"Editrix%d\",\"given\":\"Eva\"}]",
            "\"translator\":[{\"family\":\"Translat%d\",\"given\":\"Tom\"}]",
            "\"editor\":[{\"family\":\"Editrix%d\",\"given\":\"Eva\"}],\"translator\":[{\"family\":\"Translat%d\",\"given\":\"Tom\"}]",
            "\"DOI\":\"10.1000/%d\"",
            "\"URL\":\"https://example.org/%d\"",
            "\"edition\":\"2\"",
            "\"publisher\":\"Nauka\",\"publisher-place\":\"Moscow\"");

    /** Styles that print a title or a year only where something else is missing, as the reference processor does with them too. */
    private static final Set<String> KNOWN = known();

    private static final List<Item> ITEMS = items();

    private static Set<String> known() {
        String text = Resource.text("conformance/styles-that-drop-fields.txt");
        return Set.copyOf(List.of(String.valueOf(text).strip().split("\\s+", -1)));
    }

    private static List<Item> items() {
        StringBuilder json = new StringBuilder("[");
        int number = 0;
        for (String type : CslSchema.TYPES) {
            for (boolean author : new boolean[] {true, false}) {
                for (int more = -1; more < MORE.size(); more++) {
                    json.append(number == 0 ? "" : ",").append(item(number, type, author, more));
                    number++;
                }
            }
        }
        return CslJson.read(new SourceText("items.json", json.append(']').toString()));
    }

    private static String item(int number, String type, boolean author, int more) {
        String extra = more < 0 ? "" : "," + MORE.get(more).replace("%d", "" + number);
        String by = author ? ",\"author\":[{\"family\":\"Writer" + number + "x\",\"given\":\"Will\"}]" : "";
        return "{\"id\":\"" + number + "\",\"type\":\"" + type + "\",\"title\":\"Title" + number
                + "x\",\"issued\":{\"date-parts\":[[1907]]}" + by + extra + "}";
    }

    @Test
    void from_an_entry_with_one_field_more() {
        StyleCatalogue catalogue = StyleCatalogue.shipped();
        List<String> ids = new ArrayList<>();
        for (StyleEntry entry : catalogue.search("")) {
            if (entry.parent().isEmpty()) {
                ids.add(entry.id());
            }
        }
        if (!System.getProperty("footing.styles", "").equals("all")) {
            Collections.shuffle(ids, new Random(SEED));
            ids = ids.subList(0, SAMPLE);
        }
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        ids.parallelStream().forEach(id -> check(id, catalogue.find(id), faults));
        faults.removeIf(fault -> KNOWN.contains(fault.substring(0, fault.indexOf(','))));
        Collections.sort(faults);
        assertThat(faults).isEmpty();
    }

    private static void check(String id, Style style, List<String> faults) {
        Map<String, String> entries = entries(style);
        int group = MORE.size() + 1;
        for (int base = 0; base < ITEMS.size(); base += group) {
            String plain = entries.getOrDefault("" + base, "");
            for (int other = base + 1; other < base + group; other++) {
                String fuller = entries.getOrDefault("" + other, "");
                for (String word : List.of("Title", "Writer")) {
                    int before = count(plain, word + base + "x");
                    int after = count(fuller, word + other + "x");
                    if (after < Math.min(1, before) || after > Math.max(1, before)) {
                        faults.add(id + ", " + ITEMS.get(base).type() + ": " + plain + "  |  " + fuller);
                    }
                }
                if (plain.contains("1907") && !fuller.contains("1907")) {
                    faults.add(id + ", " + ITEMS.get(base).type() + " (year): " + plain + "  |  " + fuller);
                }
            }
        }
    }

    private static int count(String text, String word) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = word.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    private static Map<String, String> entries(Style style) {
        DocumentProcessor processor = new DocumentProcessor(style, ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        processor.register(ITEMS);
        processor.setUncited(ITEMS.stream().map(Item::id).toList());
        Map<String, String> entries = new HashMap<>();
        for (BibliographyEntry entry : processor.bibliography()) {
            StringBuilder out = new StringBuilder();
            new Output().write(entry.content(), new PlainMarkup(out));
            entries.put(entry.item(), out.toString());
        }
        return entries;
    }
}
