package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.source.Source;
import org.footing.source.SourceClass;
import org.jspecify.annotations.Nullable;

/** In which part of the list each source stands: section, language, block of its script. */
public final class ListPlaces {
    private static final String SECTION = "list-section";
    private static final String LANGUAGE = "list-language";
    private static final String SCRIPT = "list-script";
    private static final String READING = "list-reading";

    private final List<String> sections;
    private final List<String> languages;
    private final List<String> scripts;
    private final boolean byReading;
    private final Headings headings;

    /** @param language the document's */
    ListPlaces(ListOrder order, String language) {
        this.sections = order.sections() == null ? List.of() : order.sections();
        this.languages = order.languages() == null ? List.of() : order.languages();
        this.byReading = order.byReading() != null && order.byReading();
        List<String> blocks = order.scripts() == null ? List.of() : order.scripts();
        // Readings order sources only among each other: so blocks there must be, in the order in which letters sort.
        this.scripts = !byReading || !blocks.isEmpty()
                ? blocks
                : language.startsWith("ru") ? List.of("Cyrl", "Latn", "Grek", "Hang", "Jpan") : ScriptBlock.SORTED;
        this.headings = new Headings(language);
    }

    /** Whether nothing is said: the style alone orders the list. */
    boolean isStyle() {
        return sections.isEmpty() && languages.isEmpty() && scripts.isEmpty();
    }

    /** The variables by which the list is sorted before the style's own keys. */
    public List<String> sortVariables() {
        List<String> out = new ArrayList<>(4);
        if (!sections.isEmpty()) {
            out.add(SECTION);
        }
        if (!languages.isEmpty()) {
            out.add(LANGUAGE);
        }
        if (!scripts.isEmpty()) {
            out.add(SCRIPT);
        }
        if (byReading) {
            out.add(READING);
        }
        return out;
    }

    /** The item with the variables by which the list is sorted. */
    Item put(Source source, Item shown) {
        if (isStyle()) {
            return shown;
        }
        Item.Builder out = shown.copy();
        if (!sections.isEmpty()) {
            out.text(SECTION, place(sections.indexOf(section(source)), sections));
        }
        if (!languages.isEmpty()) {
            out.text(LANGUAGE, place(languages.indexOf(language(source)), languages));
        }
        String script = script(shown);
        if (!scripts.isEmpty()) {
            out.text(SCRIPT, place(scripts.indexOf(script), scripts));
        }
        String reading = shown.text("reading");
        if (byReading && script.equals("Jpan") && reading != null) {
            out.text(READING, reading);
        }
        return out.build();
    }

    /** The headings over a source's entry, the widest first; empty when the list has no parts with headings. */
    public List<String> headings(Source source) {
        List<String> out = new ArrayList<>(2);
        if (!sections.isEmpty()) {
            out.add(headings.section(section(source)));
        }
        if (!languages.isEmpty()) {
            String language = language(source);
            out.add(headings.language(languages.contains(language) ? language : ""));
        }
        return out;
    }

    private static String section(Source source) {
        if (source.archival() != null) {
            return "archives";
        }
        return source.sourceClass() == SourceClass.PRIMARY ? "documents" : "studies";
    }

    private static String language(Source source) {
        String tag = source.language();
        if (tag == null) {
            return "";
        }
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The script of the first letter of what mostly comes first in an entry. */
    private static String script(Item shown) {
        String first = lead(shown, "author");
        if (first == null) {
            first = lead(shown, "editor");
        }
        if (first == null) {
            first = shown.text("title");
        }
        return first == null ? "" : ScriptBlock.of(first);
    }

    private static @Nullable String lead(Item shown, String variable) {
        List<PersonName> people = shown.names(variable);
        if (people.isEmpty()) {
            return null;
        }
        PersonName first = people.get(0);
        return first.isLiteral() ? first.literal() : first.family().isEmpty() ? first.given() : first.family();
    }

    /** A letter that sorts like the index; what is not in the list comes behind. */
    private static String place(int index, List<String> all) {
        return String.valueOf((char) ('a' + (index < 0 ? Math.min(all.size(), 25) : index)));
    }
}
