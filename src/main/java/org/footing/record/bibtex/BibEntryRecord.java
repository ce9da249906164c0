package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes a record of one entry: biblatex's data model (its manual, §2.2) in CSL's variables. */
final class BibEntryRecord {
    private final BibEntry entry;
    private final BibFields fields;
    private final String type;
    private final boolean keepCase;
    private BibTitles titles;
    private @Nullable String language;
    private final RecordDraft draft;

    BibEntryRecord(BibEntry entry, BibFields fields, String type, boolean keepCase) {
        this.entry = entry;
        this.fields = fields;
        this.type = type;
        this.titles = new BibTitles(fields, entry.type(), type, false, keepCase);
        this.keepCase = keepCase;
        this.draft = new RecordDraft(entry.offset()).key(entry.key()).type(type);
    }

    BibRecord build() {
        language = language();
        put("language", language);
        boolean english = language == null || language.startsWith("en");
        titles = new BibTitles(fields, entry.type(), type, english, keepCase);
        titles.find().forEach(this::put);
        new BibPeople(entry, fields, type, draft).put();
        numbers();
        publication();
        if (type.equals("patent")) {
            BibPatent.put(fields, draft, language);
        }
        dates();
        related();
        identifiers();
        remarks();
        fields.rest(draft);
        if (type.equals("document") && !entry.type().equals("misc")) {
            draft.foreign("bibtex", "entrytype", entry.type());
        }
        return draft.build();
    }

    private void put(String variable, @Nullable String value) {
        draft.text(variable, value);
    }

    private @Nullable String language() {
        String babel = fields.text("langid", "hyphenation");
        String printed = fields.text("language");
        String tag = babel == null ? null : LanguageNames.tag(babel);
        String other = printed == null ? null : LanguageNames.tag(printed);
        if (printed != null && (other == null || (tag != null && !other.equals(tag)))) {
            fields.keep("language");
        }
        if (babel != null && tag == null) {
            fields.keep("langid");
        }
        return tag == null ? other : tag;
    }

    private boolean isPresent(String variable) {
        return draft.has(variable);
    }

    private void numbers() {
        String volume = fields.text("volume");
        String volumePart = volume == null ? null : fields.text("part");
        put("volume", volumePart == null ? volume : volume + "." + volumePart);
        put("number-of-volumes", fields.text("volumes"));
        put("number-of-parts", fields.text("parts"));
        put("number-of-books", fields.text("books"));
        put("book-number", type.equals("book") || BibTypes.isPart(type) ? fields.text("book") : null);
        put("heading", fields.text("heading"));
        if (!type.equals("thesis")) {
            put("details", fields.text("specdata"));
        }
        put("part", volume == null ? fields.text("part") : null);
        put("edition", fields.text("edition"));
        put("version", fields.text("version", "revision"));
        put("collection-title", series());
        if (BibTypes.isArticle(type)) {
            String number = fields.text("number");
            String issue = fields.text("issue");
            put("issue", number == null || issue == null ? (number == null ? issue : number) : number + ", " + issue);
        } else if (type.equals("thesis")) {
            BibThesis.put(fields, draft);
            put("issue", fields.text("issue"));
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

    /** A series by biblatex's words, by its number, or by its title. */
    private @Nullable String series() {
        String series = fields.raw("series");
        if (series == null) {
            return null;
        }
        String word = BibStrings.of(series, language);
        if (word != null) {
            return word;
        }
        String ordinal = BibStrings.numberedSeries(series.strip());
        return ordinal != null ? ordinal : titles.title("series");
    }

    private @Nullable String word(@Nullable String value) {
        String word = value == null ? null : BibStrings.of(value, language);
        return word == null ? value : word;
    }

    private void publication() {
        boolean thesis = type.equals("thesis") || type.equals("report");
        put(
                "publisher",
                thesis
                        ? fields.list("institution", "school", "publisher", "organization")
                        : fields.list("publisher", "institution", "school", "organization"));
        if (type.equals("patent")) {
            jurisdiction();
        } else {
            put("publisher-place", fields.list("location", "address"));
        }
        put("original-publisher", fields.list("origpublisher"));
        put("original-publisher-place", fields.list("origlocation"));
        put("event-place", fields.text("venue"));
        put("responsibility", fields.text("credits"));
        put("container-responsibility", BibTypes.isPart(type) ? fields.text("bookcredits") : null);
        String original = fields.text("origlanguage");
        put("original-language", original == null ? null : LanguageNames.tag(original));
        String ofBook = fields.text("bookoriglanguage");
        put("container-original-language", ofBook == null ? null : LanguageNames.tag(ofBook));
        put("genre", genre());
        put("status", word(fields.text("pubstate", "status")));
        String how = fields.raw("howpublished");
        if (how != null) {
            if (how.startsWith("\\url") && !fields.has("url")) {
                put("URL", LatexText.decodeVerbatim(how));
            } else {
                put("medium", LatexText.decode(how));
            }
        }
    }

    private void jurisdiction() {
        String places = fields.list("location", "address");
        if (places != null) {
            List<String> words = new ArrayList<>();
            for (String place : places.split("; ", -1)) {
                words.add(String.valueOf(word(place)));
            }
            put("jurisdiction", String.join("; ", words));
        }
    }

    private @Nullable String genre() {
        String thesis = type.equals("thesis") ? BibThesis.genre(entry.type(), fields, language) : null;
        if (thesis != null) {
            return thesis;
        }
        String genre = fields.text("type");
        if (genre != null) {
            return word(genre);
        }
        return switch (entry.type()) {
            case "phdthesis", "mastersthesis", "techreport" ->
                BibStrings.of(entry.type().equals("mastersthesis") ? "mathesis" : entry.type(), language);
            default -> null;
        };
    }

    /** The other entries that this one names, with what it is to them; other relations stay as they are. */
    private void related() {
        String kind = fields.text("relatedtype");
        String relation = switch (kind == null ? "" : kind) {
            case "translationof", "translationfrom" -> "translation-of";
            case "translatedas", "bytranslator" -> "translated-as";
            case "reprintof", "reprintfrom" -> "reprint-of";
            case "reprintas", "reprintin" -> "reprinted-as";
            default -> "";
        };
        String keys = relation.isEmpty() ? null : fields.raw("related");
        if (keys == null) {
            fields.keep("relatedtype");
            return;
        }
        List<Tree> works = new ArrayList<>();
        for (String key : BibNames.split(keys, ",")) {
            works.add(Draft.mapping().put("relation", relation).put("id", key).build());
        }
        draft.other("related", Draft.list(works));
    }

    private void dates() {
        if (fields.has("date")) {
            draft.date("issued", RecordDate.of(LatexText.decodeVerbatim(String.valueOf(fields.raw("date")))));
        } else if (fields.has("year")) {
            String month = fields.text("month");
            String day = fields.text("day");
            draft.date(
                    "issued",
                    RecordDate.of(
                            String.valueOf(fields.text("year")), month == null ? "" : month, day == null ? "" : day));
        }
        date("original-date", "origdate", "origyear");
        date("event-date", "eventdate");
        date("accessed", "urldate", "accessed");
    }

    private void date(String variable, String... names) {
        String raw = fields.raw(names);
        if (raw != null) {
            draft.date(variable, RecordDate.of(LatexText.decodeVerbatim(raw)));
        }
    }

    private void identifiers() {
        put("ISBN", fields.text("isbn"));
        put("ISSN", fields.text("issn"));
        verbatim("PMID", "pmid");
        verbatim("PMCID", "pmcid");
        if (!optionOff("doi")) {
            verbatim("DOI", "doi");
        }
        if (!isPresent("URL") && (!optionOff("url") || entry.type().equals("online"))) {
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
            case "pubmed" -> "https://www.ncbi.nlm.nih.gov/pubmed/" + eprint;
            case "googlebooks" -> "https://books.google.com?id=" + eprint;
            case "hdl" -> "https://hdl.handle.net/" + eprint;
            default -> null;
        };
    }

    /** Whether biblatex's {@code options} field hides a field. */
    private boolean optionOff(String name) {
        String options = entry.get("options");
        return options != null && options.replace(" ", "").contains(name + "=false");
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
            draft.annotation(annotation);
        }
        String keywords = fields.text("keywords");
        if (keywords != null) {
            for (String tag : keywords.replace(';', ',').split(",", -1)) {
                draft.tag(tag);
            }
        }
    }
}
