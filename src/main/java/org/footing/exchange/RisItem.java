package org.footing.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.FieldValue;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes a CSL item of one RIS record. */
final class RisItem {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final NewKeys keys;
    private final int offset;
    private final Draft item = Draft.mapping();

    RisItem(List<RisField> record, NewKeys keys, int offset) {
        for (RisField field : record) {
            fields.computeIfAbsent(field.tag(), tag -> new ArrayList<>()).add(field.value());
        }
        this.keys = keys;
        this.offset = offset;
    }

    Mapping build() {
        String risType = String.valueOf(take("TY"));
        String type = RisTypes.of(risType);
        String id = take("ID");
        String year = fields.containsKey("PY") ? fields.get("PY").get(0) : "";
        item.put("id", id == null ? keys.made(firstFamily(), beforeSlash(year), offset) : keys.given(id, offset));
        item.put("type", type);
        language();
        boolean inContainer = type.startsWith("article") || BibTypes.isPart(type);
        put("title", take("TI", "T1", inContainer ? "CT" : "BT"));
        put("container-title", inContainer ? take("T2", "JO", "JF", "BT", "JA") : null);
        put("container-title-short", take("J2", "JA"));
        put("collection-title", take("T3", inContainer ? "T3" : "T2"));
        put("title-short", take("ST"));
        people("author", "AU", "A1");
        people("editor", "ED", inContainer || type.equals("book") ? "A2" : "ED");
        people("collection-editor", "A3");
        people("translator", type.equals("book") || BibTypes.isPart(type) ? "A4" : "--");
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
        put("call-number", take("CN"));
        put("archive", take("DB"));
        tags();
        rest(risType, type);
        return item.build();
    }

    private void language() {
        String language = take("LA");
        String tag = language == null ? null : Languages.tag(language);
        put("language", tag);
        if (language != null && tag == null) {
            fields.put("LA", List.of(language));
        }
    }

    private void numbers(String type) {
        put("volume", take("VL"));
        boolean article = type.startsWith("article");
        put(article ? "issue" : "number", take("IS", article ? "M1" : "IS"));
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

    private void dates() {
        String date = take("DA");
        String year = take("PY", "Y1");
        String best = date == null ? year : date;
        if (best != null) {
            item.put("issued", date(best));
        }
        if (date != null && year != null && !date.startsWith(beforeSlash(year))) {
            fields.put("PY", List.of(year));
        }
        String accessed = take("Y2");
        if (accessed != null) {
            item.put("accessed", date(accessed));
        }
    }

    /** {@code YYYY/MM/DD/words}, of which the parts after the year may be empty. */
    private static Tree date(String written) {
        String[] parts = written.split("/", -1);
        boolean words = parts.length > 3 && !parts[3].isBlank();
        boolean onlyWords = words && parts[1].isBlank();
        if (onlyWords) {
            return Draft.mapping()
                    .put("literal", parts[3].strip() + " " + parts[0].strip())
                    .build();
        }
        return ImportedDate.of(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    private static String beforeSlash(String date) {
        int slash = date.indexOf('/');
        return slash < 0 ? date : date.substring(0, slash);
    }

    private void people(String variable, String... tags) {
        List<Tree> people = new ArrayList<>();
        for (String tag : tags) {
            List<String> names = fields.remove(tag);
            if (names != null) {
                names.forEach(name -> people.add(person(name)));
            }
        }
        if (!people.isEmpty()) {
            item.put(variable, Draft.list(people));
        }
    }

    /** {@code Family, Given, Suffix}; a name without a comma is an institution's. */
    private static Mapping person(String name) {
        String[] parts = name.split(",", 3);
        Draft draft = Draft.mapping();
        if (parts.length == 1) {
            return draft.put("literal", name.strip()).build();
        }
        draft.put("family", parts[0].strip());
        if (!parts[1].isBlank()) {
            draft.put("given", parts[1].strip());
        }
        if (parts.length > 2 && !parts[2].isBlank()) {
            draft.put("suffix", parts[2].strip());
        }
        return draft.build();
    }

    private String firstFamily() {
        for (String tag : new String[] {"AU", "A1", "ED", "A2"}) {
            List<String> names = fields.get(tag);
            if (names != null) {
                int comma = names.get(0).indexOf(',');
                return comma < 0 ? names.get(0) : names.get(0).substring(0, comma);
            }
        }
        return "";
    }

    private static String serial(String type) {
        return type.startsWith("article") || type.equals("periodical") ? "ISSN" : "ISBN";
    }

    private void tags() {
        List<String> words = fields.remove("KW");
        if (words != null) {
            item.put("tags", Draft.texts(words));
        }
    }

    private void rest(String risType, String type) {
        Draft rest = Draft.mapping();
        if (type.equals("document") && !risType.equals("GEN")) {
            rest.put("TY", risType);
        }
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            List<String> values = field.getValue();
            rest.put(field.getKey(), values.size() == 1 ? Draft.text(values.get(0)) : Draft.texts(values));
        }
        if (!rest.isEmpty()) {
            item.put("ris", rest.build());
        }
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
        if (value != null && !value.isEmpty()) {
            item.put(variable, FieldValue.ofText(variable, value));
        }
    }
}
