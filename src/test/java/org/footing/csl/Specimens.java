package org.footing.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;

/** Made-up items of every type, with every kind of content that a variable can hold. */
final class Specimens {
    static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");
    private static final List<String> NAMES = List.of(
            "author",
            "editor",
            "translator",
            "container-author",
            "collection-editor",
            "composer",
            "director",
            "interviewer",
            "recipient",
            "reviewed-author",
            "original-author",
            "editorial-director",
            "illustrator",
            "chair",
            "contributor",
            "curator",
            "guest",
            "host",
            "organizer",
            "performer",
            "producer",
            "compiler",
            "script-writer",
            "series-creator");
    private static final List<String> DATES =
            List.of("issued", "accessed", "original-date", "event-date", "submitted", "available-date");
    private static final List<String> NUMBERS = List.of(
            "volume",
            "issue",
            "page",
            "edition",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "collection-number",
            "chapter-number",
            "part-number",
            "section",
            "version",
            "supplement-number",
            "printing-number");
    private static final List<String> TEXTS = List.of(
            "title",
            "title-short",
            "container-title",
            "container-title-short",
            "collection-title",
            "publisher",
            "publisher-place",
            "event-title",
            "event-place",
            "archive",
            "archive_location",
            "archive-place",
            "authority",
            "call-number",
            "dimensions",
            "division",
            "DOI",
            "genre",
            "ISBN",
            "ISSN",
            "jurisdiction",
            "keyword",
            "language",
            "license",
            "medium",
            "note",
            "abstract",
            "annote",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "part-title",
            "PMCID",
            "PMID",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "source",
            "status",
            "URL",
            "volume-title",
            "year-suffix",
            "citation-label",
            "archive_collection");
    private static final List<String> WORDS = List.of(
            "Протоколы Политбюро",
            "外交文書",
            "the making of a <i>treaty</i>",
            "\"quoted\" words, and more",
            "",
            "L'an II",
            "12",
            "A",
            "straße & co.",
            "end.",
            "Why?",
            "<b>x",
            "https://example.org/a_b?c=1#d",
            "ﬁn 🙂 fin",
            "İstanbul ııı",
            "...",
            ",",
            "«Правда»",
            "‘single’ and “double”",
            "O'Neill's",
            "  spaced  out  ",
            "10.1000/x_y");
    private static final List<String> COUNTS =
            List.of("1", "12–34", "2-4, 5 & 7", "L2d", "xiv", "2nd ed.", "101-8", "", "-", "№ 3", "3;4", "IV-VI", "0");

    private final Random random;

    Specimens(long seed) {
        this.random = new Random(seed);
    }

    /** One item of every type. */
    List<Item> everyType() {
        List<Item> out = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            out.add(item("item-" + i, TYPES.get(i)));
        }
        return out;
    }

    Item item(String id, String type) {
        Item.Builder item = Item.builder(id, type);
        int density = 1 + random.nextInt(4);
        for (String variable : NAMES) {
            if (random.nextInt(density + 2) == 0) {
                item.names(variable, names());
            }
        }
        for (String variable : DATES) {
            if (random.nextInt(density) == 0) {
                item.date(variable, date());
            }
        }
        for (String variable : NUMBERS) {
            if (random.nextInt(density) == 0) {
                item.text(variable, pick(COUNTS));
            }
        }
        for (String variable : TEXTS) {
            if (random.nextInt(density) == 0) {
                item.text(variable, pick(WORDS));
            }
        }
        if (random.nextInt(3) == 0) {
            item.text("language", pick(List.of("ru", "ja", "en-GB", "de", "tr", "x-odd", "English")));
        }
        return item.build();
    }

    private List<PersonName> names() {
        List<PersonName> out = new ArrayList<>();
        int count = random.nextInt(5) == 0 ? 12 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            out.add(
                    switch (random.nextInt(7)) {
                        case 0 -> PersonName.of("原", "暉之");
                        case 1 -> PersonName.of("Чичерин", "Георгий Васильевич");
                        case 2 -> PersonName.literal("Ministry of Foreign Affairs");
                        case 3 -> PersonName.of("O'Connor", "Jean-Luc");
                        case 4 -> PersonName.of("", "Plato");
                        case 5 -> PersonName.of("Smith", "J. R.");
                        default -> PersonName.of("van der Berg", "");
                    });
        }
        return out;
    }

    private DateValue date() {
        return switch (random.nextInt(5)) {
            case 0 -> DateValue.literal("um 1905");
            case 1 -> DateValue.of(DatePoint.of(1905, 0, 0));
            case 2 -> DateValue.of(DatePoint.of(-44, 3, 15));
            case 3 -> DateValue.of(DatePoint.of(1917, 11, 0));
            default -> DateValue.of(DatePoint.of(1945, 8, 1 + random.nextInt(28)));
        };
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
