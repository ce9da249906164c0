package org.footing.policy;

import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.item.OtherForm;
import org.footing.language.LanguageTag;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.word.CustomaryWords;
import org.footing.source.AuthorPronoun;
import org.footing.source.CslItems;
import org.footing.source.Name;
import org.footing.source.RelatedWorks;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.TitleLanguage;
import org.footing.source.form.Forms;
import org.jspecify.annotations.Nullable;

/** Makes of sources the items to cite: in first notes, in later ones and in the list, each with the forms that belong there. */
public final class ShownItems {
    /** Says that the title is not in the letters or the language of the source: its quotation marks are not either. */
    private static final String FOREIGN = "title-foreign";

    private final Policy policy;
    private final boolean inNotes;
    private final Composer composer;
    private final ShownNames names;
    private final ShownArchives archives;
    private final ListPlaces places;
    private final RelatedWorks related;
    private final String paper;

    /**
     * @param language the document's, BCP 47
     * @param inNotes whether the style sets notes; citations in the running text are short from the first
     */
    public ShownItems(Policy policy, String language, boolean inNotes) {
        this(policy, language, inNotes, new Sources("", List.of()));
    }

    /**
     * @param language the document's, BCP 47
     * @param inNotes whether the style sets notes; citations in the running text are short from the first
     * @param library the sources that others name as related
     */
    public ShownItems(Policy policy, String language, boolean inNotes, Sources library) {
        this.related = new RelatedWorks(library);
        this.paper = language;
        this.policy = policy;
        this.inNotes = inNotes;
        this.composer = new Composer(policy, language);
        this.names = new ShownNames(policy, composer);
        this.archives = new ShownArchives(composer, language);
        this.places = new ListPlaces(policy.list(), language);
    }

    /** Where the list's parts are, and what they are called. */
    public ListPlaces places() {
        return places;
    }

    public Item of(Source source) {
        Item plain = CslItems.of(source, dates(source));
        String language = source.language() == null ? TitleLanguage.of(wordsOf(source), paper) : null;
        if (language != null) {
            plain = plain.copy().text("language", language).build();
        }
        String works = related.of(source);
        if (!works.isEmpty()) {
            plain = plain.copy().text("related-works", works).build();
        }
        if (isForeign(source.variants().mainOf("title"), source)) {
            plain = plain.copy().text(FOREIGN, "true").build();
        }
        if (policy.departs(HouseRule.SAME_AUTHOR) && plain.text("author-pronoun") != null) {
            String pronoun = AuthorPronoun.of(source.names("author")).nominative();
            plain = plain.copy().text("author-pronoun", String.valueOf(pronoun)).build();
        }
        plain = atHouse(plain);
        if (policy.forms().isEmpty()) {
            return places.isStyle()
                    ? plain
                    : plain.copy().listed(places.put(source, plain)).build();
        }
        Item later = in("short", source, plain);
        Item first = inNotes ? in("first", source, plain) : later;
        Item listed = places.put(source, in("list", source, plain));
        return first.copy().repeated(later).listed(listed).build();
    }

    /** What styles ask of a house: a variable for each departure, {@code house-title-comma-yes}, and the word for further names. */
    private Item atHouse(Item plain) {
        Item.Builder item = null;
        for (HouseRule rule : HouseRule.values()) {
            String said = policy.departure(rule);
            if (said != null) {
                item = item == null ? plain.copy() : item;
                item.text("house-" + rule.id() + (rule == HouseRule.OTHERS ? "" : "-" + said), said);
            }
        }
        return item == null ? plain : item.build();
    }

    /** Which calendar the dates of a source are shown in. */
    private DateDisplay dates(Source source) {
        String language = source.language() == null ? "" : source.language();
        String found = null;
        while (found == null && !language.isEmpty()) {
            found = policy.dates().get(language);
            int end = language.lastIndexOf('-');
            language = end < 0 ? "" : language.substring(0, end);
        }
        return switch (found == null ? policy.dates().getOrDefault("", "gregorian") : found) {
            case "printed" -> DateDisplay.PRINTED;
            case "era" -> DateDisplay.ERA;
            case "both" -> DateDisplay.BOTH;
            default -> DateDisplay.GREGORIAN;
        };
    }

    private Item in(String where, Source source, Item plain) {
        String language = source.language() == null ? "" : source.language();
        Item.Builder item = plain.copy();
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            String variable = text.getKey();
            String what = what(variable);
            FormPattern pattern = what.isEmpty() ? FormPattern.ORIGINAL : policy.forms(language, what, where);
            if (!pattern.isOriginal() || source.variants().mainOf(variable) != null) {
                put(source, variable, pattern, item);
            }
        }
        FormPattern archive = policy.forms(language, "archives", where);
        if (!archive.isOriginal()) {
            archives.put(source, archive, where.equals("short"), item);
        }
        FormPattern pattern = policy.forms(language, "names", where);
        if (!pattern.isOriginal()) {
            for (Map.Entry<String, List<Name>> people : source.names().entrySet()) {
                item.names(people.getKey(), names.of(source, people.getValue(), pattern));
            }
        }
        return item.build();
    }

    private void put(Source source, String variable, FormPattern pattern, Item.Builder item) {
        List<Composer.Placed<String>> placed =
                composer.choose(Forms.of(source, variable, customary(source, variable)), pattern);
        String full = fullVariable(variable);
        if (!full.isEmpty() && lacksMain(placed, source.text(variable))) {
            // A full title in the form that is wanted says more than a short one in another.
            List<Composer.Placed<String>> fully = composer.choose(Forms.of(source, full), pattern);
            if (!lacksMain(fully, source.text(full))) {
                item.remove(variable);
                return;
            }
        }
        if (placed.isEmpty()) {
            return;
        }
        item.text(variable, placed.get(0).form().value());
        List<OtherForm> others = Composer.others(placed);
        item.otherForms(variable, others);
        if (variable.equals("title")) {
            LanguageTag tag = placed.get(0).form().tag();
            if (tag.isRomanization() || isForeign(tag.primaryLanguage(), source)) {
                item.text(FOREIGN, "true");
            } else {
                item.remove(FOREIGN);
            }
        }
    }

    /** The words that tell a source's language: its title, or what stands in the place of one. */
    private static @Nullable String wordsOf(Source source) {
        for (String variable : List.of("title", "reviewed-title", "container-title", "genre")) {
            String text = source.text(variable);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** What the paper's language calls a place, or the kind, edition, medium or state of a source; by language. */
    private Map<String, String> customary(Source source, String variable) {
        String what = what(variable);
        String text = source.text(variable);
        String language = source.language();
        if (text == null || language == null || !(what.equals("places") || what.equals("words"))) {
            return Map.of();
        }
        String to = LanguageTag.parse(paper).primaryLanguage();
        CustomaryWords table = what.equals("places") ? CustomaryWords.ofPlaces() : CustomaryWords.ofSources();
        String found = table.translate(text, LanguageTag.parse(language).primaryLanguage(), to);
        return found == null ? Map.of() : Map.of(paper, found);
    }

    private static boolean isForeign(@Nullable String tag, Source source) {
        String own = source.language();
        return tag != null && own != null && !LanguageTag.parse(tag).sameLanguage(LanguageTag.parse(own));
    }

    private static boolean lacksMain(List<Composer.Placed<String>> placed, @Nullable String plain) {
        return placed.isEmpty() || placed.get(0).form().value().equals(plain);
    }

    /** The variable that a short form shortens; empty for all others. */
    private static String fullVariable(String variable) {
        return variable.endsWith("-short") ? variable.substring(0, variable.length() - 6) : "";
    }

    /** The kind of thing that a variable holds, as rules name it; empty for what has one form only. */
    private static String what(String variable) {
        return switch (variable) {
            case "title", "title-short", "volume-title", "part-title", "original-title", "reviewed-title" -> "titles";
            case "container-title", "container-title-short", "collection-title", "event-title" -> "containers";
            case "publisher", "original-publisher", "authority" -> "publishers";
            case "publisher-place", "original-publisher-place", "event-place", "archive-place" -> "places";
            case "genre", "edition", "medium", "status" -> "words";
            default -> "";
        };
    }
}
