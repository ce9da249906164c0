package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.source.FieldValue;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes a CSL item of one entry: biblatex's data model (its manual, §2.2) in CSL's variables. */
final class BibItem {
    private final BibEntry entry;
    private final BibFields fields;
    private final String type;
    private final Draft item = Draft.mapping();

    BibItem(BibEntry entry, BibFields fields, String type) {
        this.entry = entry;
        this.fields = fields;
        this.type = type;
    }

    Mapping build(String key) {
        item.put("id", key).put("type", type);
        String language = language();
        put("language", language);
        boolean english = language == null || language.startsWith("en");
        new BibTitles(fields, type, english).find().forEach(this::put);
        names();
        numbers();
        publication();
        dates();
        identifiers();
        remarks();
        Draft rest = fields.rest();
        if (type.equals("document") && !entry.type().equals("misc")) {
            rest.put("entrytype", entry.type());
        }
        if (!rest.isEmpty()) {
            item.put("bibtex", rest.build());
        }
        return item.build();
    }

    private void put(String variable, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            item.put(variable, FieldValue.ofText(variable, value));
        }
    }

    private @Nullable String language() {
        String babel = fields.text("langid", "hyphenation");
        String printed = fields.text("language");
        String tag = babel == null ? null : Languages.tag(babel);
        String other = printed == null ? null : Languages.tag(printed);
        if (printed != null && (other == null || (tag != null && !other.equals(tag)))) {
            fields.keep("language");
        }
        if (babel != null && tag == null) {
            fields.keep("langid");
        }
        return tag == null ? other : tag;
    }

    private void names() {
        names("author", "author");
        if (BibTypes.isPart(type)) {
            names("container-author", "bookauthor");
        }
        editors("editor", "editortype");
        editors("editora", "editoratype");
        editors("editorb", "editorbtype");
        editors("editorc", "editorctype");
        names("translator", "translator");
        names("collection-editor", "serieseditor");
    }

    private void names(String variable, String field) {
        String value = fields.raw(field);
        if (value == null) {
            return;
        }
        List<Tree> names = BibNames.parse(value);
        if (names.isEmpty() || isPresent(variable)) {
            fields.keep(field);
            return;
        }
        if (BibNames.hasOthers(value)) {
            fields.keep(field);
        }
        item.put(variable, Draft.list(names));
    }

    private void editors(String field, String typeField) {
        String role = fields.text(typeField);
        String variable = switch (role == null ? "editor" : role) {
            case "editor" -> field.equals("editor") ? "editor" : "";
            case "compiler" -> "compiler";
            case "geneditor" -> "editorial-director";
            case "director" -> "director";
            case "organizer" -> "organizer";
            case "producer" -> "producer";
            default -> field.equals("editor") ? "editor" : "";
        };
        boolean keepsRole = role != null && variable.equals("editor") && !role.equals("editor");
        if (variable.isEmpty() || keepsRole) {
            fields.keep(typeField);
        }
        if (!variable.isEmpty()) {
            names(variable, field);
        }
    }

    private boolean isPresent(String variable) {
        for (Mapping.Entry present : item.build().entries()) {
            if (present.name().equals(variable)) {
                return true;
            }
        }
        return false;
    }

    private void numbers() {
        put("volume", fields.text("volume"));
        put("number-of-volumes", fields.text("volumes"));
        put("part", fields.text("part"));
        put("edition", fields.text("edition"));
        put("version", fields.text("version", "revision"));
        put("collection-title", fields.text("series"));
        if (BibTypes.isArticle(type)) {
            put("issue", fields.text("number", "issue"));
        } else if (fields.has("series") || BibTypes.isPart(type) || type.equals("book")) {
            put("collection-number", fields.text("number"));
            put("issue", fields.text("issue"));
        } else {
            put("number", fields.text("number"));
            put("issue", fields.text("issue"));
        }
        if (fields.has("title")) {
            put("chapter-number", fields.text("chapter"));
        }
        String pages = fields.text("pages");
        put("page", pages == null ? null : pages.replace("–", "-").replace(" - ", "-"));
        put("number-of-pages", fields.text("pagetotal", "numpages"));
    }

    private void publication() {
        boolean thesis = type.equals("thesis") || type.equals("report");
        put(
                "publisher",
                thesis
                        ? fields.list("institution", "school", "publisher", "organization")
                        : fields.list("publisher", "institution", "school", "organization"));
        put("publisher-place", fields.list("location", "address"));
        put("original-publisher", fields.list("origpublisher"));
        put("original-publisher-place", fields.list("origlocation"));
        put("event-place", fields.text("venue"));
        put("genre", genre());
        put("status", fields.text("pubstate", "status"));
        String how = fields.raw("howpublished");
        if (how != null) {
            if (how.startsWith("\\url") && !fields.has("url")) {
                put("URL", LatexText.decodeVerbatim(how));
            } else {
                put("medium", LatexText.decode(how));
            }
        }
    }

    private @Nullable String genre() {
        String genre = fields.text("type");
        String known = genre == null ? entry.type() : genre.toLowerCase(Locale.ROOT);
        return switch (known) {
            case "phdthesis" -> "PhD thesis";
            case "mathesis", "mastersthesis" -> "Master’s thesis";
            case "bathesis" -> "Bachelor’s thesis";
            case "techreport" -> "Technical report";
            default -> genre;
        };
    }

    private void dates() {
        if (fields.has("date")) {
            item.put("issued", ImportedDate.of(LatexText.decodeVerbatim(String.valueOf(fields.raw("date")))));
        } else if (fields.has("year")) {
            String month = fields.text("month");
            String day = fields.text("day");
            item.put(
                    "issued",
                    ImportedDate.of(
                            String.valueOf(fields.text("year")), month == null ? "" : month, day == null ? "" : day));
        }
        date("original-date", "origdate", "origyear");
        date("event-date", "eventdate");
        date("accessed", "urldate", "accessed");
    }

    private void date(String variable, String... names) {
        String raw = fields.raw(names);
        if (raw != null) {
            item.put(variable, ImportedDate.of(LatexText.decodeVerbatim(raw)));
        }
    }

    private void identifiers() {
        put("ISBN", fields.text("isbn"));
        put("ISSN", fields.text("issn"));
        verbatim("DOI", "doi");
        if (!isPresent("URL")) {
            verbatim("URL", "url");
        }
        String eprint = fields.has("eprint") ? LatexText.decodeVerbatim(String.valueOf(fields.raw("eprint"))) : null;
        String kind = eprint == null ? null : fields.text("eprinttype", "archiveprefix");
        if (eprint != null && kind != null && !isPresent("URL")) {
            put("URL", eprintAddress(kind.toLowerCase(Locale.ROOT), eprint));
        }
        if (!isPresent("URL") || kind == null) {
            fields.keep("eprint");
        }
        fields.keep("eprinttype");
        put("call-number", fields.text("library", "lccn"));
    }

    private static @Nullable String eprintAddress(String kind, String eprint) {
        return switch (kind) {
            case "arxiv" -> "https://arxiv.org/abs/" + eprint;
            case "jstor" -> "https://www.jstor.org/stable/" + eprint;
            case "pubmed" -> "https://pubmed.ncbi.nlm.nih.gov/" + eprint;
            case "hdl" -> "https://hdl.handle.net/" + eprint;
            default -> null;
        };
    }

    private void verbatim(String variable, String field) {
        String raw = fields.raw(field);
        put(variable, raw == null ? null : LatexText.decodeVerbatim(raw));
    }

    private void remarks() {
        String note = fields.text("note");
        String addendum = fields.text("addendum");
        put("note", note == null ? addendum : addendum == null ? note : note + ". " + addendum);
        put("abstract", fields.text("abstract"));
        String annotation = fields.text("annotation", "annote");
        if (annotation != null) {
            item.put("annotation", annotation + "\n");
        }
        String keywords = fields.text("keywords");
        if (keywords != null) {
            List<String> tags = new ArrayList<>();
            for (String tag : keywords.replace(';', ',').split(",", -1)) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
            item.put("tags", Draft.texts(tags));
        }
    }
}
