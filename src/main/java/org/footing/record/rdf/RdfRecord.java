package org.footing.record.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.xml.XmlElement;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Makes a record of one described resource; what it refers to by name is looked up in the same file. */
final class RdfRecord {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("booksection", "chapter"),
            Map.entry("chapter", "chapter"),
            Map.entry("article", "article-journal"),
            Map.entry("academicarticle", "article-journal"),
            Map.entry("journalarticle", "article-journal"),
            Map.entry("magazinearticle", "article-magazine"),
            Map.entry("newspaperarticle", "article-newspaper"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("letter", "personal_communication"),
            Map.entry("map", "map"),
            Map.entry("webpage", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("interview", "interview"),
            Map.entry("film", "motion_picture"),
            Map.entry("conferencepaper", "paper-conference"),
            Map.entry("conferenceproceedings", "paper-conference"),
            Map.entry("encyclopediaarticle", "entry-encyclopedia"),
            Map.entry("dictionaryentry", "entry-dictionary"),
            Map.entry("statute", "legislation"),
            Map.entry("legislation", "legislation"),
            Map.entry("case", "legal_case"),
            Map.entry("document", "document"),
            Map.entry("data", "dataset"),
            Map.entry("dataset", "dataset"),
            Map.entry("image", "graphic"),
            Map.entry("artwork", "graphic"),
            Map.entry("softwaresourcecode", "software"),
            Map.entry("computerprogram", "software"),
            Map.entry("text", "document"));

    private final XmlElement in;
    private final Map<String, XmlElement> byName;
    private final RecordDraft draft;

    RdfRecord(XmlElement in, Map<String, XmlElement> byName) {
        this.in = in;
        this.byName = byName;
        this.draft = new RecordDraft(in.offset());
    }

    /** Whether an element of this name describes a work. */
    static boolean isWork(String name) {
        return TYPES.containsKey(name.toLowerCase(Locale.ROOT)) || name.equals("Description");
    }

    /** Whether it describes what works stand in. */
    static boolean isContainer(String name) {
        return name.equals("Journal") || name.equals("Series") || name.equals("Person") || name.equals("Attachment");
    }

    BibRecord build() {
        draft.type(type());
        draft.text("title", in.textAt("title"));
        draft.text("title", in.textAt("name"));
        draft.text("title-short", in.textAt("shortTitle"));
        String language = in.textAt("language");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        people("authors", "author");
        people("editors", "editor");
        people("translators", "translator");
        people("seriesEditors", "collection-editor");
        people("contributors", "contributor");
        people("creator", "author");
        people("author", "author");
        people("contributor", "contributor");
        draft.text("volume", in.textAt("volume"));
        draft.text("issue", in.textAt("number"));
        draft.text("page", in.textAt("pages"));
        draft.text("version", in.textAt("softwareVersion"));
        draft.text("edition", in.textAt("edition"));
        draft.text("number-of-pages", in.textAt("numPages"));
        draft.text("abstract", in.textAt("abstract"));
        draft.text("abstract", in.textAt("description"));
        publisher();
        for (String name : new String[] {"date", "issued", "datePublished", "dateSubmitted"}) {
            String date = in.textAt(name);
            draft.date("issued", date == null ? null : RecordDate.of(date));
        }
        container();
        in.all("subject").forEach(subject -> draft.tag(subject.wholeText()));
        in.all("identifier").forEach(id -> identifier(id.wholeText()));
        for (String isbn : new String[] {"isbn13", "isbn", "isbn10"}) {
            draft.text("ISBN", in.textAt(isbn));
        }
        draft.text("ISSN", in.textAt("issn"));
        draft.text("DOI", in.textAt("doi"));
        String about = in.attribute("about");
        draft.text("URL", about != null && about.startsWith("http") ? about : null);
        return draft.build();
    }

    private String type() {
        String zotero = in.textAt("itemType");
        String named = zotero == null ? in.name() : zotero;
        String known = TYPES.get(named.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (CslSchema.isType(named)) {
            return named;
        }
        String words = in.textAt("type");
        String typed =
                words == null ? null : TYPES.get(words.toLowerCase(Locale.ROOT).replace(" ", ""));
        return typed == null ? "document" : typed;
    }

    private void people(String element, String role) {
        for (XmlElement list : in.all(element)) {
            List<XmlElement> persons = list.deep("Person");
            String name =
                    list.attributes().getOrDefault("resource", list.attributes().getOrDefault("nodeID", "-"));
            XmlElement named = byName.get(name);
            if (!persons.isEmpty()) {
                persons.forEach(person -> draft.name(role, person(person)));
            } else if (named != null) {
                draft.name(role, person(named));
            } else if (!list.wholeText().isEmpty()) {
                draft.name(role, PersonNames.inverted(list.wholeText()));
            }
        }
    }

    private static @Nullable Name person(XmlElement person) {
        String family = person.textAt("surname") != null ? person.textAt("surname") : person.textAt("familyName");
        String given = person.textAt("givenname") != null ? person.textAt("givenname") : person.textAt("givenName");
        given = given == null ? person.textAt("givenName") : given;
        if (family == null) {
            String name = person.textAt("name");
            return name == null ? null : PersonNames.natural(name);
        }
        return given == null ? Name.literal(family) : Name.of(family, given);
    }

    private void publisher() {
        XmlElement publisher = in.child("publisher");
        if (publisher == null) {
            return;
        }
        List<XmlElement> bodies = publisher.deep("Organization");
        XmlElement body = bodies.isEmpty() ? publisher : bodies.get(0);
        String name = body.textAt("name");
        draft.text("publisher", name == null && bodies.isEmpty() ? publisher.wholeText() : name);
        List<XmlElement> places = publisher.deep("locality");
        draft.text("publisher-place", places.isEmpty() ? null : places.get(0).text());
    }

    /** Zotero points to the container, or holds it; others write its title. */
    private void container() {
        List<XmlElement> containers = new ArrayList<>();
        for (XmlElement part : in.all("isPartOf")) {
            XmlElement named = byName.get(part.attributes().getOrDefault("resource", "-"));
            if (named != null) {
                containers.add(named);
            } else if (!part.children().isEmpty()) {
                containers.add(part.children().get(0));
            } else {
                draft.text("container-title", part.text());
            }
        }
        for (XmlElement container : containers) {
            boolean series = container.name().equals("Series");
            draft.text(series ? "collection-title" : "container-title", container.textAt("title"));
            draft.text("container-title-short", series ? null : container.textAt("alternative"));
            draft.text(series ? "collection-number" : "volume", container.textAt("volume"));
            draft.text("issue", series ? null : container.textAt("number"));
            container.all("identifier").forEach(id -> identifier(id.wholeText()));
        }
    }

    private void identifier(String written) {
        String id = written.strip();
        if (id.startsWith("ISBN ")) {
            draft.text("ISBN", id.substring(5));
        } else if (id.startsWith("ISSN ")) {
            draft.text("ISSN", id.substring(5));
        } else if (id.startsWith("DOI ")) {
            draft.text("DOI", id.substring(4));
        } else if (id.startsWith("doi:")) {
            draft.text("DOI", id.substring(4));
        } else if (id.startsWith("http")) {
            draft.text("URL", id);
        } else {
            draft.foreign("rdf", "identifier", id);
        }
    }
}
