package org.footing.record.endnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** EndNote's XML as a format of records. */
public final class EndNoteXmlFormat {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal article", "article-journal"),
            Map.entry("electronic article", "article-journal"),
            Map.entry("magazine article", "article-magazine"),
            Map.entry("newspaper article", "article-newspaper"),
            Map.entry("book", "book"),
            Map.entry("edited book", "book"),
            Map.entry("electronic book", "book"),
            Map.entry("book section", "chapter"),
            Map.entry("electronic book section", "chapter"),
            Map.entry("conference paper", "paper-conference"),
            Map.entry("conference proceedings", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("government document", "report"),
            Map.entry("web page", "webpage"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("unpublished work", "manuscript"),
            Map.entry("map", "map"),
            Map.entry("patent", "patent"),
            Map.entry("statute", "legislation"),
            Map.entry("case", "legal_case"),
            Map.entry("bill", "bill"),
            Map.entry("dictionary", "entry-dictionary"),
            Map.entry("encyclopedia", "entry-encyclopedia"),
            Map.entry("film or broadcast", "motion_picture"),
            Map.entry("artwork", "graphic"),
            Map.entry("figure", "figure"),
            Map.entry("personal communication", "personal_communication"),
            Map.entry("interview", "interview"),
            Map.entry("dataset", "dataset"),
            Map.entry("computer program", "software"),
            Map.entry("standard", "standard"),
            Map.entry("hearing", "hearing"),
            Map.entry("pamphlet", "pamphlet"),
            Map.entry("serial", "periodical"),
            Map.entry("classical work", "classic"),
            Map.entry("blog", "post-weblog"));

    private EndNoteXmlFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "endnote-xml",
                List.of(".enw.xml"),
                start -> start.contains("<ref-type") || (start.contains("<records>") && start.contains("<record>")),
                EndNoteXmlFormat::read,
                null);
    }

    /** The CSL type of EndNote's word for one, in small letters; {@code document} for what is not known. */
    static String type(String word) {
        return TYPES.getOrDefault(word, "document");
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<XmlElement> all = XmlReader.read(text).deep("record");
        if (all.isEmpty()) {
            throw text.error(0, "no record in the file", "check that it is EndNote's XML");
        }
        List<BibRecord> records = new ArrayList<>();
        for (XmlElement each : all) {
            records.add(read(each));
        }
        return records;
    }

    private static BibRecord read(XmlElement in) {
        XmlElement ref = in.child("ref-type");
        String word =
                ref == null ? "" : ref.attributes().getOrDefault("name", "").toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(word, "document");
        boolean part = type.startsWith("article") || type.equals("chapter") || type.equals("paper-conference");
        RecordDraft draft = new RecordDraft(in.offset()).type(type);
        draft.key(
                in.textAt("label") != null
                                && !String.valueOf(in.textAt("label")).contains(" ")
                        ? in.textAt("label")
                        : null);
        String language = in.textAt("language");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        draft.text("title", in.textAt("titles", "title"));
        draft.text(
                part || type.equals("webpage") ? "container-title" : "collection-title",
                in.textAt("titles", "secondary-title"));
        draft.text("container-title", part ? in.textAt("periodical", "full-title") : null);
        draft.text("container-title-short", in.textAt("periodical", "abbr-1"));
        draft.text("collection-title", in.textAt("titles", "tertiary-title"));
        draft.text("title-short", in.textAt("titles", "short-title"));
        draft.text("original-title", in.textAt("titles", "orig-pub"));
        people(draft, in, "authors", "author");
        people(
                draft,
                in,
                "secondary-authors",
                part ? "editor" : type.equals("book") ? "collection-editor" : "contributor");
        people(draft, in, "tertiary-authors", "collection-editor");
        people(draft, in, "subsidiary-authors", "translator");
        draft.text("volume", in.textAt("volume"));
        draft.text(type.startsWith("article") ? "issue" : "number", in.textAt("number"));
        String pages = in.textAt("pages");
        draft.text(type.equals("book") || type.equals("thesis") ? "number-of-pages" : "page", pages);
        draft.text("edition", in.textAt("edition"));
        draft.text("section", in.textAt("section"));
        draft.text("number-of-volumes", in.textAt("num-vols"));
        draft.text("publisher", in.textAt("publisher"));
        draft.text("publisher-place", in.textAt("pub-location"));
        draft.date("issued", date(in));
        draft.text(type.startsWith("article") ? "ISSN" : type.equals("patent") ? "number" : "ISBN", in.textAt("isbn"));
        draft.text("DOI", in.textAt("electronic-resource-num"));
        draft.text("URL", in.textAt("urls", "web-urls", "url"));
        draft.text("URL", in.textAt("urls", "related-urls", "url"));
        draft.text("abstract", in.textAt("abstract"));
        draft.text("note", in.textAt("notes"));
        draft.text("genre", in.textAt("work-type"));
        draft.text("call-number", in.textAt("call-num"));
        draft.text("archive", in.textAt("remote-database-name"));
        draft.text("source", in.textAt("remote-database-provider"));
        draft.annotation(in.textAt("research-notes"));
        XmlElement keywords = in.child("keywords");
        if (keywords != null) {
            keywords.all("keyword").forEach(keyword -> draft.tag(keyword.wholeText()));
        }
        for (int i = 1; i < 9; i++) {
            draft.foreign("endnote", "custom" + i, in.textAt("custom" + i));
        }
        return draft.build();
    }

    private static @Nullable RecordDate date(XmlElement in) {
        String year = in.textAt("dates", "year");
        String day = in.textAt("dates", "pub-dates", "date");
        RecordDate whole = day == null ? null : RecordDate.of(day);
        return whole != null
                        && whole.isEdtf()
                        && (year == null || whole.written().startsWith(year))
                ? whole
                : year == null ? whole : RecordDate.of(year);
    }

    private static void people(RecordDraft draft, XmlElement in, String list, String role) {
        XmlElement people = in.at("contributors", list);
        if (people != null) {
            people.all("author").forEach(author -> draft.name(role, PersonNames.inverted(author.wholeText())));
        }
    }
}
