package org.footing.record.ris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.jspecify.annotations.Nullable;

/** Makes a record of the fields of one RIS record. */
final class RisRecord {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final RecordDraft draft;

    RisRecord(List<RisField> fields, int offset) {
        this.draft = new RecordDraft(offset);
        for (RisField field : fields) {
            // A1 and AU are authors in one order.
            String tag = field.tag().equals("A1") ? "AU" : field.tag();
            this.fields.computeIfAbsent(tag, name -> new ArrayList<>()).add(field.value());
        }
    }

    BibRecord build() {
        String risType = String.valueOf(take("TY"));
        String type = RisTypes.of(risType);
        draft.key(take("ID")).type(type);
        language();
        labelled();
        boolean inContainer = type.startsWith("article") || isPart(type);
        put("title", take("TI", "T1", inContainer ? "CT" : "BT"));
        String conference = fields.containsKey("T2") ? fields.get("T2").get(0) : null;
        if (inContainer) {
            put("container-title", take("T2", "JF", "JO", "BT", "JA"));
        }
        put("container-title-short", take("J2", "JA", "JO"));
        boolean series = isSeries(type);
        if (risType.equals("CONF") || risType.equals("CPAPER")) {
            if (fields.containsKey("C3")) {
                draft.replace("container-title", null).text("event-title", conference);
                put("container-title", take("C3"));
            }
            put("publisher-place", take("C1"));
        }
        put("collection-title", series ? take("T2", "T3") : take("T3"));
        put("title-short", take("ST"));
        people(type.equals("motion_picture") ? "director" : "author", "AU");
        // EndNote's table of tags: books have the series' editors in A2 and their own in A3, parts the other way round.
        people("editor", "ED", series ? (risType.equals("BOOK") || risType.equals("SER") ? "A3" : "ED") : "A2");
        people("collection-editor", series ? "A2" : "A3");
        people("translator", risType.equals("CONF") || risType.equals("CASE") ? "--" : "A4");
        numbers(type);
        put("publisher", take("PB"));
        put("publisher-place", take("CY", "PP"));
        dates();
        put("ISBN".equals(serial(type)) ? "ISBN" : "ISSN", take("SN"));
        put("DOI", take("DO"));
        put("URL", take("UR", "L2"));
        put("abstract", take("AB", "N2"));
        put("note", joined("N1"));
        put("genre", take("M3"));
        put("call-number", take("CN", "H2"));
        put("archive", take("DB"));
        put("archive_location", take("AN", "AV"));
        put("source", take("DP", "H1"));
        tags();
        rest(risType, type);
        return draft.build();
    }

    static boolean isPart(String type) {
        return switch (type) {
            case "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary" -> true;
            default -> false;
        };
    }

    private void language() {
        String language = take("LA");
        String tag = language == null ? null : LanguageNames.tag(language);
        put("language", tag);
        if (language != null && tag == null) {
            fields.put("LA", List.of(language));
        }
    }

    /** Whether {@code T2} and {@code A2} belong to the series that the work is in. */
    static boolean isSeries(String type) {
        return switch (type) {
            case "book", "map", "report", "thesis", "software", "motion_picture" -> true;
            default -> false;
        };
    }

    /** Reference Manager writes what it has no tag for as notes with a label. */
    private void labelled() {
        List<String> notes = fields.get("N1");
        if (notes == null) {
            return;
        }
        List<String> rest = new ArrayList<>();
        for (String note : notes) {
            if (note.startsWith("Call Number: ")) {
                put("call-number", note.substring(13));
            } else if (note.startsWith("Series Volume: ")) {
                put("collection-number", note.substring(15));
            } else {
                rest.add(note);
            }
        }
        fields.remove("N1");
        if (!rest.isEmpty()) {
            fields.put("N1", rest);
        }
    }

    private void numbers(String type) {
        put("volume", take("VL"));
        boolean article = type.startsWith("article");
        put(article ? "issue" : "number", take("IS", article ? "M1" : "IS"));
        if (type.equals("report") || type.equals("patent")) {
            put("number", take("SN"));
        } else if (type.equals("book") || isPart(type)) {
            put("collection-number", take("M1"));
        }
        put("edition", take("ET"));
        put("number-of-volumes", take("NV"));
        String first = take("SP");
        String last = take("EP");
        if (first != null) {
            boolean total = type.equals("book") || type.equals("thesis");
            boolean range = last != null && !first.contains("-") && !first.equals(last);
            put(
                    total && last == null ? "number-of-pages" : "page",
                    range ? first + "-" + last : first.replace("–", "-"));
        } else if (last != null) {
            fields.put("EP", List.of(last));
        }
    }

    /** {@code DA}, {@code PY} and {@code Y1} may each hold the date; the most precise one that is a date counts. */
    private void dates() {
        RecordDate best = null;
        for (String tag : new String[] {"DA", "PY", "Y1"}) {
            String written = take(tag);
            if (written == null) {
                continue;
            }
            RecordDate date = date(written);
            if (best == null) {
                best = date;
                continue;
            }
            boolean better = date.isEdtf()
                    && (!best.isEdtf()
                            || date.written().length() > best.written().length());
            RecordDate other = better ? best : date;
            best = better ? date : best;
            if (!best.written().startsWith(other.written())) {
                fields.computeIfAbsent("PY", name -> new ArrayList<>()).add(other.written());
            }
        }
        draft.date("issued", best);
        String accessed = take("Y2");
        if (accessed != null) {
            draft.date("accessed", date(accessed));
        }
    }

    /** {@code YYYY/MM/DD/words}, of which the parts after the year may be empty. */
    private static RecordDate date(String written) {
        String[] parts = written.split("/", -1);
        boolean onlyWords = parts.length > 3 && !parts[3].isBlank() && parts[1].isBlank();
        if (onlyWords) {
            return RecordDate.words(parts[3].strip() + " " + parts[0].strip());
        }
        return RecordDate.of(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    private void people(String variable, String... tags) {
        for (String tag : tags) {
            List<String> names = fields.remove(tag);
            if (names != null) {
                names.forEach(name -> draft.name(variable, PersonNames.inverted(name)));
            }
        }
    }

    private static String serial(String type) {
        return type.startsWith("article") || type.equals("periodical") ? "ISSN" : "ISBN";
    }

    private void tags() {
        List<String> words = fields.remove("KW");
        if (words != null) {
            words.forEach(draft::tag);
        }
    }

    private void rest(String risType, String type) {
        if (type.equals("document") && !risType.equals("GEN")) {
            draft.foreign("ris", "TY", risType);
        }
        fields.forEach((tag, values) -> values.forEach(value -> draft.foreign("ris", tag, value)));
    }

    /** The first value of the first of these tags that is there; further values stay. */
    private @Nullable String take(String... tags) {
        for (String tag : tags) {
            List<String> values = fields.remove(tag);
            if (values != null) {
                if (values.size() > 1) {
                    fields.put(tag, values.subList(1, values.size()));
                }
                return values.get(0);
            }
        }
        return null;
    }

    private @Nullable String joined(String tag) {
        List<String> values = fields.remove(tag);
        return values == null ? null : String.join(" ", values);
    }

    private void put(String variable, @Nullable String value) {
        draft.text(variable, value);
    }
}
