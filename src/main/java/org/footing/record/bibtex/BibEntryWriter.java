package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.RecordDate;
import org.footing.record.WriteLosses;
import org.footing.source.Name;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Writes one record as an entry of biblatex, the way in which {@link BibEntryRecord} reads it. */
final class BibEntryWriter {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("chapter", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("entry-encyclopedia", "inreference"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("webpage", "online"),
            Map.entry("manuscript", "unpublished"),
            Map.entry("patent", "patent"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("motion_picture", "movie"),
            Map.entry("song", "audio"),
            Map.entry("graphic", "artwork"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal_case", "jurisdiction"),
            Map.entry("standard", "standard"),
            Map.entry("periodical", "periodical"),
            Map.entry("pamphlet", "booklet"),
            Map.entry("personal_communication", "letter"),
            Map.entry("performance", "performance"),
            Map.entry("review", "review"),
            Map.entry("document", "misc"));

    /** Variables with a field of their own, whatever the type. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("container-title-short", "shortjournal"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event-place", "venue"),
            Map.entry("original-title", "origtitle"),
            Map.entry("volume", "volume"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("part", "part"),
            Map.entry("number-of-parts", "parts"),
            Map.entry("number-of-books", "books"),
            Map.entry("book-number", "book"),
            Map.entry("specialty-code", "specialitycode"),
            Map.entry("heading", "heading"),
            Map.entry("application-number", "reqnumber"),
            Map.entry("bulletin", "publication"),
            Map.entry("classification", "ipc"),
            Map.entry("author-country", "authortype"),
            Map.entry("responsibility", "credits"),
            Map.entry("container-responsibility", "bookcredits"),
            Map.entry("edition", "edition"),
            Map.entry("version", "version"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("genre", "type"),
            Map.entry("status", "pubstate"),
            Map.entry("medium", "howpublished"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("call-number", "library"),
            Map.entry("note", "note"),
            Map.entry("abstract", "abstract"));

    private final BibRecord from;
    private final StringBuilder out;
    private final WriteLosses losses;
    private final boolean english;
    private final Set<String> written = new HashSet<>();

    BibEntryWriter(BibRecord from, StringBuilder out, WriteLosses losses) {
        this.from = from;
        this.out = out;
        this.losses = losses;
        String language = from.text("language");
        this.english = language == null || language.startsWith("en");
    }

    void write() {
        String type = TYPES.getOrDefault(from.type(), "misc");
        out.append('@').append(type).append('{').append(from.key()).append(",\n");
        if (!TYPES.containsKey(from.type())) {
            field("csltype", from.type());
        } else if (type.equals("article") && !from.type().equals("article-journal")) {
            field("entrysubtype", from.type().substring("article-".length()));
        }
        people();
        titles();
        numbers();
        lists();
        FIELDS.forEach((variable, field) -> {
            String text = from.text(variable);
            if (text != null) {
                boolean title = field.endsWith("title") && !field.equals("origtitle");
                field(field, title && english ? LatexWriter.title(text) : LatexWriter.text(text));
                written.add(variable);
            }
        });
        verbatim("DOI", "doi");
        verbatim("URL", "url");
        verbatim("PMID", "pmid");
        verbatim("PMCID", "pmcid");
        dates();
        language();
        if (!from.tags().isEmpty()) {
            field("keywords", LatexWriter.text(String.join(", ", from.tags())));
        }
        if (from.annotation() != null) {
            field("annotation", LatexWriter.text(from.annotation().strip()));
        }
        rest();
        out.append("}\n\n");
    }

    private void field(String name, @Nullable String latex) {
        if (latex != null && !latex.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(latex).append("},\n");
        }
    }

    private void people() {
        names("author", "author");
        names("editor", "editor");
        names("translator", "translator");
        names("container-author", "bookauthor");
        names("collection-editor", "serieseditor");
        for (String role :
                new String[] {"translator", "introduction", "foreword", "afterword", "commentator", "annotator"}) {
            if (!role.equals("translator")) {
                names(role, role);
            }
            names("container-" + role, "book" + role);
        }
        List<String> free = new ArrayList<>(List.of("editor", "editora", "editorb", "editorc"));
        if (!from.people("editor").isEmpty()) {
            free.remove(0);
        }
        for (String role : new String[] {"compiler", "director", "organizer", "producer"}) {
            if (!from.people(role).isEmpty() && !free.isEmpty()) {
                String field = free.remove(0);
                names(role, field);
                field(field + "type", role);
            }
        }
    }

    private void names(String variable, String field) {
        List<String> names = new ArrayList<>();
        for (Name name : from.people(variable)) {
            names.add(BibNameWriter.name(name));
            if (!name.variants().isEmpty()) {
                losses.add(from, variable + " in other scripts");
            }
        }
        field(field, String.join(" and ", names));
        written.add(variable);
    }

    private void titles() {
        boolean part = BibTypes.isPart(from.type());
        boolean article = BibTypes.isArticle(from.type());
        boolean volume = from.text("volume-title") != null;
        title("title", volume && !part && !article ? "maintitle" : "title", english);
        title("volume-title", article ? "issuetitle" : part ? "booktitle" : "title", english);
        boolean journal = from.type().startsWith("article-");
        title(
                "container-title",
                journal ? "journaltitle" : volume && part ? "maintitle" : "booktitle",
                english && !journal);
        title("collection-title", "series", english);
        String title = from.text("title");
        if (from.text("title-short") != null) {
            title("title-short", "shorttitle", english);
        } else if (title != null && title.indexOf(':') > 0) {
            // Left out, the part before the colon would be read as the short title.
            out.append("  shorttitle = {},\n");
        }
    }

    private void title(String variable, String field, boolean protect) {
        String text = from.text(variable);
        if (text != null) {
            field(field, protect ? LatexWriter.title(text) : LatexWriter.text(text));
            written.add(variable);
        }
    }

    private void numbers() {
        boolean article = BibTypes.isArticle(from.type());
        boolean series = from.text("collection-title") != null
                || BibTypes.isPart(from.type())
                || from.type().equals("book");
        String number = article ? "issue" : series ? "collection-number" : "number";
        for (String variable : new String[] {"issue", "collection-number", "number"}) {
            String text = from.text(variable);
            if (text != null && (variable.equals(number) || (variable.equals("issue") && !article))) {
                field(variable.equals(number) ? "number" : "issue", LatexWriter.text(text));
                written.add(variable);
            }
        }
        String page = from.text("page");
        if (page != null) {
            field("pages", LatexWriter.text(page.replace('-', '–')).replace("–", "--"));
            written.add("page");
        }
    }

    private void lists() {
        boolean thesis = from.type().equals("thesis") || from.type().equals("report");
        list("publisher", thesis ? "institution" : "publisher");
        list(from.type().equals("patent") ? "jurisdiction" : "publisher-place", "location");
        list("original-publisher", "origpublisher");
        list("original-publisher-place", "origlocation");
    }

    private void list(String variable, String field) {
        String text = from.text(variable);
        if (text != null) {
            List<String> items = new ArrayList<>();
            for (String item : text.split("; ", -1)) {
                String latex = LatexWriter.text(item);
                items.add((" " + latex + " ").contains(" and ") ? "{" + latex + "}" : latex);
            }
            field(field, String.join(" and ", items));
            written.add(variable);
        }
    }

    private void verbatim(String variable, String field) {
        String text = from.text(variable);
        if (text != null) {
            field(field, text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"));
            written.add(variable);
        }
    }

    private void dates() {
        from.dates().forEach((variable, date) -> {
            String field = switch (variable) {
                case "issued" -> "date";
                case "original-date" -> "origdate";
                case "event-date" -> "eventdate";
                case "accessed" -> "urldate";
                default -> "";
            };
            if (field.isEmpty()) {
                losses.add(from, variable);
            } else {
                field(field, date(date));
            }
        });
    }

    private static String date(RecordDate date) {
        return date.isEdtf() ? date.written() : LatexWriter.text(date.written());
    }

    private void language() {
        String language = from.text("language");
        if (language != null) {
            String babel = LanguageNames.babel(language);
            field(babel == null ? "language" : "langid", babel == null ? language : babel);
            written.add("language");
        }
    }

    private void rest() {
        for (String variable : from.texts().keySet()) {
            if (!written.contains(variable)) {
                losses.add(from, variable);
            }
        }
        for (String variable : from.names().keySet()) {
            if (!written.contains(variable)) {
                losses.add(from, variable);
            }
        }
        from.forms().keySet().forEach(field -> losses.add(from, field + " in other scripts"));
        if (!from.archival().isEmpty()) {
            losses.add(from, "archival");
        }
        from.others().forEach((name, tree) -> {
            if (name.equals("bibtex") && tree instanceof Mapping own) {
                own.entries().forEach(entry -> foreign(entry.name(), entry.value()));
            } else {
                losses.add(from, name);
            }
        });
    }

    private void foreign(String name, Tree value) {
        boolean plain = value instanceof Scalar && !name.endsWith("-replaced") && !name.equals("entrytype");
        if (value instanceof Scalar text && plain) {
            field(name, LatexWriter.text(text.text()));
        } else if (value instanceof Sequence || !plain) {
            losses.add(from, "bibtex." + name);
        }
    }
}
