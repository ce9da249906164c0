package org.footing.record.bibtex;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import java.util.Map;
import org.footing.source.CslSchema;
import org.jbibtex.Key;

/** The CSL type of an entry: citeproc-java's for BibTeX's own types, and the types that biblatex adds. */
final class BibTypes {
    private static final Map<String, String> BIBLATEX = Map.ofEntries(
            Map.entry("mvbook", "book"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("mvproceedings", "book"),
            Map.entry("periodical", "periodical"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("letter", "personal_communication"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("standard", "standard"),
            Map.entry("artwork", "graphic"),
            Map.entry("image", "graphic"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("performance", "performance"),
            Map.entry("review", "review"),
            Map.entry("misc", "document"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("online", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("manual", "book"),
            Map.entry("commentary", "book"),
            Map.entry("legal", "treaty"),
            Map.entry("data", "dataset"),
            Map.entry("newsarticle", "article-newspaper"));

    private final BibTeXConverter converter = new BibTeXConverter();

    /** A CSL type; the entry's subtype and its event decide where biblatex has one type for several. */
    String of(BibEntry entry, BibFields fields) {
        String ours = fields.has("csltype") ? fields.raw("csltype") : null;
        if (ours != null && CslSchema.isType(ours)) {
            return ours;
        }
        String subtype = entry.get("entrysubtype");
        boolean article = entry.type().equals("article") || entry.type().equals("suppperiodical");
        if (subtype != null && (article || entry.type().equals("periodical"))) {
            fields.raw("entrysubtype");
            if (subtype.equals("newspaper") || subtype.equals("magazine")) {
                return "article-" + subtype;
            }
            fields.keep("entrysubtype");
        }
        if (entry.type().equals("periodical") && fields.has("issuetitle")) {
            return "article-journal";
        }
        boolean event = fields.has("eventdate") || fields.has("eventtitle") || fields.has("venue");
        return entry.type().equals("unpublished") && event ? "speech" : of(entry.type());
    }

    /** A CSL type; {@code document} for what neither knows. */
    String of(String entryType) {
        String type = BIBLATEX.get(entryType);
        if (type != null) {
            return type;
        }
        String known = converter.toType(new Key(entryType)).toString();
        // What the converter does not know it calls an article, which in CSL is a preprint.
        return known.equals("article") ? "document" : known;
    }

    /** Whether the entry is part of a larger work that has a title of its own. */
    static boolean isPart(String cslType) {
        return switch (cslType) {
            case "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary" -> true;
            default -> false;
        };
    }

    static boolean isArticle(String cslType) {
        return cslType.startsWith("article-") || cslType.equals("periodical");
    }
}
