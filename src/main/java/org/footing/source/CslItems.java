package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.item.NameParser;
import org.footing.csl.item.PersonName;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/** Makes of a source the item that a citation processor renders: the plain fields, and the archive's variables. */
public final class CslItems {
    private static final String READING = "ja-Hrkt";

    private CslItems() {}

    public static Item of(Source source) {
        return of(source, DateDisplay.GREGORIAN);
    }

    /**
     * The item.
     *
     * @param dates which calendar its dates are shown in
     */
    public static Item of(Source source, DateDisplay dates) {
        Item.Builder item = Item.builder(source.key(), source.type());
        if (source.language() != null) {
            item.text("language", source.language());
        }
        Map<String, String> texts = source.texts();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String variable = currentName(text.getKey());
            if (variable.equals(text.getKey()) || !texts.containsKey(variable)) {
                item.text(variable, text.getValue());
            }
        }
        if (isHalf(texts.get("volume"))) {
            item.text("volume", texts.get("volume") + "巻");
        }
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            item.names(names.getKey(), people(names.getValue()));
        }
        for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
            DateValue value = date.getValue().isInNumbers() ? date.getValue().withLiteral("") : date.getValue();
            item.date(date.getKey(), ShownDates.of(source, date.getKey(), value, dates));
        }
        if (source.archival() != null) {
            ArchivalText archival = ArchivalText.of(source.archival());
            String searchData = archival.searchData();
            putElements(item, source.archival());
            if (source.title() == null && searchData != null) {
                // Most styles print no archive variables. A file without a title of its own is known by where it lies
                // (GOST R 7.0.5-2008, §11: search data alone suffice), and the type collection sets it without quotes.
                item.type("collection").text("title", searchData).text("archival-untitled", "true");
            } else {
                putUnlessSet(item, texts, "archive", archival.archive());
                putUnlessSet(item, texts, "archive-place", archival.place());
                putUnlessSet(item, texts, "archive_collection", archival.collection());
                putUnlessSet(item, texts, "archive_location", archival.location());
                putUnlessSet(item, texts, "call-number", archival.callNumber());
            }
        }
        if (source.archival() != null || texts.containsKey("archive")) {
            DateValue issued = source.dates().get("issued");
            if (source.title() != null && issued != null && DatedTitles.has(source.title(), issued)) {
                item.text("archival-dated", "true");
            }
        }
        putReading(item, source);
        JapaneseFacts.put(source, item);
        GostFacts.put(source, item);
        return item.build();
    }

    /** Variables of ours: {@code archival-fond} and so on, and the archive's name in full and as notes have it. */
    private static void putElements(Item.Builder item, Archival archival) {
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            String value = element.getKey().equals("image") ? imageNumber(element.getValue()) : element.getValue();
            item.text("archival-" + element.getKey(), value);
        }
        Repository repository = archival.repository();
        if (repository != null) {
            item.text("archival-repository", repository.shortest());
            item.text("archival-repository-name", repository.name());
            if (repository.abbreviation() != null) {
                item.text("archival-repository-abbreviation", repository.abbreviation());
            }
        }
    }

    /** 58 of 第58画像目から: the words around it are the style's. */
    static String imageNumber(String printed) {
        int end = printed.indexOf("画像");
        int start = printed.startsWith("第") ? 1 : 0;
        return end > start ? printed.substring(start, end) : printed;
    }

    /** A variable of ours by which Japanese lists are ordered: the reading of names and title. */
    private static void putReading(Item.Builder item, Source source) {
        StringBuilder reading = new StringBuilder();
        List<Name> names = source.names("author");
        if (names.isEmpty()) {
            names = source.names("editor");
        }
        for (Name name : names) {
            Name kana = name.variants().get(READING);
            if (kana == null && !isKana(name)) {
                reading.setLength(0);
                break;
            }
            Name read = kana == null ? name : kana;
            append(reading, read.literal());
            append(reading, read.family());
            append(reading, read.given());
        }
        if (reading.length() == 0 && !names.isEmpty()) {
            return;
        }
        String title = source.variants().of("title").get(READING);
        append(reading, title == null ? null : withFigures(title, source.title()));
        if (reading.length() > 0) {
            item.text("reading", reading.toString());
        }
    }

    /**
     * The reading with those words of the title in place of their own that have figures in them: 大正10年 comes before
     * 大正11年, but じゅういち before じゅう.
     */
    private static String withFigures(String reading, @Nullable String title) {
        String[] read = reading.split(" ", -1);
        String[] written = title == null ? read : title.split(" ", -1);
        if (read.length != written.length) {
            return reading;
        }
        for (int i = 0; i < read.length; i++) {
            read[i] = padded(written[i], read[i]);
        }
        return String.join(" ", read);
    }

    private static String padded(String written, String read) {
        StringBuilder out = new StringBuilder();
        boolean figures = false;
        int digits = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 1) {
                int end = i;
                while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') {
                    end++;
                }
                out.append("0000", 0, Math.max(0, 4 - (end - i)));
                figures = true;
            }
            out.append(c);
        }
        return figures ? out.toString() : read;
    }

    private static void append(StringBuilder out, @Nullable String part) {
        if (part != null) {
            out.append(out.length() == 0 ? "" : " ").append(part);
        }
    }

    /** Whether a name is its own reading. */
    private static boolean isKana(Name name) {
        return isKana(name.literal()) && isKana(name.family()) && isKana(name.given());
    }

    private static boolean isKana(@Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'ぁ' || c > 'ヿ') && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A volume of two or three that has no number, 上, 中 or 下: no style knows that its counter is due. */
    private static boolean isHalf(@Nullable String volume) {
        return volume != null && volume.length() == 1 && "上中下".contains(volume);
    }

    /** CSL-JSON keeps two names of CSL's drafts. */
    private static String currentName(String variable) {
        return switch (variable) {
            case "shortTitle" -> "title-short";
            case "journalAbbreviation" -> "container-title-short";
            default -> variable;
        };
    }

    private static void putUnlessSet(
            Item.Builder item, Map<String, String> texts, String variable, @Nullable String value) {
        if (value != null && !texts.containsKey(variable)) {
            item.text(variable, value);
        }
    }

    private static List<PersonName> people(List<Name> names) {
        List<PersonName> people = new ArrayList<>(names.size());
        for (Name name : names) {
            people.add(person(name));
        }
        return people;
    }

    /** A name's parts as the processor wants them: particles inside the family or given name are taken out. */
    public static PersonName person(Name name) {
        if (name.literal() != null) {
            return PersonName.literal(name.literal());
        }
        return NameParser.parse(
                name.family(),
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.suffix(),
                name.commaSuffix(),
                name.staticOrdering());
    }
}
