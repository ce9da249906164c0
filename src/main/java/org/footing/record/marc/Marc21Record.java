package org.footing.record.marc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Makes a record of MARC 21 (Library of Congress, Format for Bibliographic Data); fields 880 give the original script. */
final class Marc21Record {
    private static final int LANGUAGE = 35;

    private final MarcRecord marc;
    private final RecordDraft draft;
    private final Map<String, MarcField> originals = new HashMap<>();
    private String romanised = "und-Latn";

    Marc21Record(MarcRecord marc) {
        this.marc = marc;
        this.draft = new RecordDraft(marc.offset());
        for (MarcField field : marc.all("880")) {
            String link = field.get("6");
            if (link != null && link.length() >= 6) {
                originals.put(link.substring(0, 6), field);
            }
        }
    }

    BibRecord build() {
        String type = MarcTypes.type(marc.leaderAt(6), marc.leaderAt(7));
        draft.type(marc.first("502") != null ? "thesis" : type);
        language();
        title();
        people();
        MarcField imprint = marc.first("264", "260");
        if (imprint != null) {
            draft.text("publisher-place", text("publisher-place", imprint, "a"));
            draft.text("publisher", text("publisher", imprint, "b"));
            String date = imprint.get("c");
            draft.date("issued", date == null ? null : RecordDate.of(MarcTypes.year(date)));
        }
        MarcField control = marc.first("008");
        if (control != null && control.value().length() > 11) {
            String year = control.value().substring(7, 11);
            draft.date("issued", year.isBlank() || year.contains("u") ? null : RecordDate.of(year));
        }
        draft.text("edition", marc.text("a", "250"));
        String extent = marc.text("a", "300");
        draft.text("number-of-pages", extent == null ? null : MarcTypes.pages(extent));
        draft.text("collection-title", marc.text("a", "490", "440", "830"));
        draft.text("collection-number", marc.text("v", "490", "440", "830"));
        draft.text("ISBN", number("020"));
        draft.text("ISSN", number("022"));
        draft.text("abstract", marc.text("a", "520"));
        draft.text("URL", marc.text("u", "856"));
        draft.text("genre", marc.text("b", "502"));
        draft.text("publisher", marc.text("c", "502"));
        callNumber();
        host();
        for (MarcField subject : marc.all("600", "610", "611", "630", "650", "651", "653")) {
            draft.tag(subject.get("a"));
        }
        for (MarcField note : marc.all("500")) {
            draft.append("note", ". ", note.get("a"));
        }
        return draft.build();
    }

    private void language() {
        String code = marc.text("a", "041");
        MarcField control = marc.first("008");
        if (code == null && control != null && control.value().length() >= LANGUAGE + 3) {
            code = control.value().substring(LANGUAGE, LANGUAGE + 3);
        }
        String tag = code == null || code.isBlank()
                ? null
                : LanguageNames.tag(code.substring(0, Math.min(3, code.length())));
        draft.text("language", tag);
        if (tag != null) {
            romanised = tag + "-Latn";
        }
    }

    private void title() {
        MarcField field = marc.first("245");
        if (field == null) {
            return;
        }
        MarcField original = original(field);
        draft.text("title", title(original == null ? field : original));
        if (original != null) {
            draft.form("title", romanised, title(field));
        }
    }

    private static String title(MarcField field) {
        String main = field.get("a") == null ? "" : String.valueOf(field.get("a"));
        String rest = field.get("b");
        StringBuilder title = new StringBuilder(rest == null ? main : main + ": " + rest);
        String number = field.get("n");
        String part = field.get("p");
        if (number != null) {
            title.append(title.length() == 0 ? "" : ". ").append(number);
        }
        if (part != null) {
            title.append(number == null ? ". " : ": ").append(part);
        }
        return title.toString();
    }

    private @Nullable MarcField original(MarcField field) {
        String link = field.get("6");
        return link == null || link.length() < 6 ? null : originals.get(field.tag() + link.substring(3, 6));
    }

    private @Nullable String text(String variable, MarcField field, String code) {
        MarcField original = original(field);
        String text = original == null ? null : original.get(code);
        if (text == null) {
            return field.get(code);
        }
        draft.form(variable, romanised, field.get(code));
        return text;
    }

    private void people() {
        boolean hasMain = marc.first("100", "110", "111") != null;
        for (MarcField field : marc.all("100", "110", "111", "700", "710", "711")) {
            boolean main = field.tag().startsWith("1");
            String otherwise = main || !hasMain ? "author" : "contributor";
            String relator = field.get("4") != null ? field.get("4") : field.get("e");
            String role = relator == null ? otherwise : MarcTypes.role(relator, otherwise);
            boolean person = field.tag().endsWith("00");
            MarcField original = original(field);
            Name name = original == null ? name(field, person) : name(original, person);
            Name roman = original == null ? null : name(field, person);
            draft.name(role, roman == null || name == null ? name : withForm(name, roman));
        }
    }

    private Name withForm(Name name, Name roman) {
        return new Name(
                name.family(),
                name.given(),
                null,
                null,
                name.suffix(),
                name.literal(),
                false,
                false,
                null,
                Map.of(romanised, roman));
    }

    private static @Nullable Name name(MarcField field, boolean person) {
        String written = field.get("a");
        if (written == null) {
            return null;
        }
        if (person) {
            return PersonNames.inverted(written);
        }
        StringBuilder body = new StringBuilder(written);
        field.all("b")
                .forEach(part ->
                        body.append(body.toString().endsWith(".") ? " " : ". ").append(part));
        return Name.literal(body.toString());
    }

    private @Nullable String number(String tag) {
        String written = marc.text("a", tag);
        if (written == null) {
            return null;
        }
        int space = written.indexOf(' ');
        return (space < 0 ? written : written.substring(0, space)).replace("-", tag.equals("022") ? "-" : "");
    }

    private void callNumber() {
        MarcField shelf = marc.first("852");
        if (shelf != null) {
            StringBuilder mark = new StringBuilder();
            for (MarcField.Subfield part : shelf.parts()) {
                if ("khijlmn".contains(part.code())) {
                    mark.append(mark.length() == 0 ? "" : " ")
                            .append(part.text().strip());
                }
            }
            draft.text("call-number", mark.toString());
        }
        MarcField shelving = marc.first("090", "050");
        if (shelving != null) {
            String second = shelving.get("b");
            draft.text("call-number", shelving.get("a") + (second == null ? "" : " " + second));
        }
    }

    private void host() {
        MarcField field = marc.first("773");
        if (field == null) {
            return;
        }
        draft.text("container-title", field.get("t"));
        if (draft.type().equals("chapter") && field.get("x") != null) {
            draft.type("article-journal");
            draft.text("ISSN", field.get("x"));
        }
        List<String> places = field.all("g");
        for (String place : places) {
            draft.foreign("marc", "773g", place);
        }
    }
}
