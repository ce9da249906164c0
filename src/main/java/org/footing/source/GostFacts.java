package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.csl.item.Item;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Variables of ours for notes and lists after GOST R 7.0.5-2008 and 7.0.100-2018: what CSL has no variable for, and what a
 * style cannot tell by itself.
 */
final class GostFacts {
    /** Fields that CSL does not have and styles print as they stand. */
    private static final List<String> PRINTED_FIELDS = List.of(
            "illustrations",
            "access-mode",
            "details",
            "book-number",
            "number-of-books",
            "number-of-parts",
            "specialty-code",
            "heading",
            "holder",
            "application-number",
            "bulletin",
            "priority",
            "author-country");

    private final Source source;
    private final Item.Builder item;
    private final boolean russian;

    private GostFacts(Source source, Item.Builder item) {
        this.source = source;
        this.item = item;
        this.russian = WorkLanguage.hasWords(source.language(), source.title())
                && WorkLanguage.of(source.language(), source.title()) == WorkLanguage.RUSSIAN;
    }

    static void put(Source source, Item.Builder item) {
        GostFacts facts = new GostFacts(source, item);
        for (String field : PRINTED_FIELDS) {
            facts.put(field, printed(source.others().get(field)));
        }
        facts.volume();
        facts.put("part-of-work", source.text("part"));
        facts.flag("part-numbered", isNumbered(source.text("part")));
        facts.flag("book-numbered", isNumbered(printed(source.others().get("book-number"))));
        facts.flag("issue-numbered", isNumbered(source.text("issue")));
        facts.flag("issue-of-book", facts.russian && !isPeriodical(source.type()) && isNumbered(source.text("issue")));
        facts.flag("number-numbered", isNumbered(source.text("number")));
        facts.flag("unmarked-site", isUnmarkedSite(source));
        facts.flag("note-printed", isRemark(source.text("note")));
        if (source.type().equals("thesis")) {
            facts.fullNames();
        }
        if (source.type().equals("patent")) {
            facts.put("patent-heading", PatentHeading.of(source, facts.russian));
        }
        if (facts.russian) {
            facts.put("author-pronoun", AuthorPronoun.of(source.names("author")).genitive());
        }
        facts.put("responsibility", StatementOfResponsibility.of(source));
        facts.put("container-responsibility", StatementOfResponsibility.ofContainer(source));
        String place = source.text("publisher-place");
        if (place != null && isRussian(source)) {
            facts.put("publisher-place-short", RussianPlaces.abbreviated(place));
        }
    }

    private void put(String variable, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            item.text(variable, value);
        }
    }

    private void flag(String variable, boolean holds) {
        put(variable, holds ? "true" : null);
    }

    /** biblatex's volume and part, as 4.1 or II.2; a Roman volume by itself is none of CSL's numbers. */
    private void volume() {
        String volume = source.text("volume");
        int point = volume == null ? -1 : volume.indexOf('.');
        if (volume == null) {
            return;
        }
        if (point > 0 && isNumber(volume, 0, point) && isNumber(volume, point + 1, volume.length())) {
            item.text("volume-of-parts", volume.substring(0, point));
            item.text("part-of-volume", volume.substring(point + 1));
        } else if (isRoman(volume)) {
            item.text("volume-of-parts", volume);
        }
    }

    /** A thesis names its author in full (GOST R 7.0.100-2018, 5.2.6). */
    private void fullNames() {
        List<String> names = new ArrayList<>();
        for (Name name : source.names("author")) {
            if (name.family() == null || name.given() == null || name.given().indexOf('.') >= 0) {
                return;
            }
            names.add(name.family() + " " + name.given());
        }
        put("author-in-full", russian ? String.join(", ", names) : null);
    }

    /** A text, or texts with colons between them. */
    static String printed(@Nullable Tree tree) {
        if (tree instanceof Sequence list) {
            List<String> texts = new ArrayList<>();
            for (Tree each : list.items()) {
                texts.add(printed(each));
            }
            return String.join(" : ", texts);
        }
        return tree instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    private static boolean isPeriodical(String type) {
        return type.startsWith("article") || type.startsWith("review") || type.equals("periodical");
    }

    /** Whether the container is a site and does not say so: GOST R 7.0.100-2018 then adds {@code : [сайт]}. */
    private static boolean isUnmarkedSite(Source source) {
        String container = source.texts().get("container-title");
        boolean site = source.texts().containsKey("URL")
                && switch (source.type()) {
                    case "webpage", "post", "post-weblog", "legislation", "bill", "regulation", "treaty", "document" ->
                        true;
                    default -> false;
                };
        return site && container != null && !container.toLowerCase(Locale.ROOT).contains("сайт");
    }

    /** Whether a note is meant for readers: programs keep pairs of names and values there, and whole paragraphs. */
    static boolean isRemark(@Nullable String note) {
        if (note == null || note.indexOf('\n') >= 0 || note.length() > 300) {
            return false;
        }
        int colon = note.indexOf(": ");
        return colon < 0 || colon > 30 || note.charAt(0) > 'z';
    }

    private static boolean isRussian(Source source) {
        String language = source.language();
        return language != null && (language.equals("ru") || language.startsWith("ru-"));
    }

    /** Whether a number, or what starts with one, takes the word for what it counts: 3 (76), IV. */
    private static boolean isNumbered(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && (Character.isDigit(text.charAt(0)) || isRoman(text) || (text.length() == 1 && text.charAt(0) < 128));
    }

    private static boolean isNumber(String text, int from, int to) {
        if (from < to && isRoman(text.substring(from, to))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isRoman(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
