package org.footing.record.zotero;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Zotero's types, fields and roles as CSL has them (zotero-schema, its {@code csl} part). */
final class ZoteroFields {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("artwork", "graphic"),
            Map.entry("audioRecording", "song"),
            Map.entry("bill", "bill"),
            Map.entry("blogPost", "post-weblog"),
            Map.entry("book", "book"),
            Map.entry("bookSection", "chapter"),
            Map.entry("case", "legal_case"),
            Map.entry("computerProgram", "software"),
            Map.entry("conferencePaper", "paper-conference"),
            Map.entry("dataset", "dataset"),
            Map.entry("dictionaryEntry", "entry-dictionary"),
            Map.entry("email", "personal_communication"),
            Map.entry("encyclopediaArticle", "entry-encyclopedia"),
            Map.entry("film", "motion_picture"),
            Map.entry("forumPost", "post"),
            Map.entry("hearing", "hearing"),
            Map.entry("instantMessage", "personal_communication"),
            Map.entry("interview", "interview"),
            Map.entry("journalArticle", "article-journal"),
            Map.entry("letter", "personal_communication"),
            Map.entry("magazineArticle", "article-magazine"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("map", "map"),
            Map.entry("newspaperArticle", "article-newspaper"),
            Map.entry("patent", "patent"),
            Map.entry("podcast", "song"),
            Map.entry("preprint", "article"),
            Map.entry("presentation", "speech"),
            Map.entry("radioBroadcast", "broadcast"),
            Map.entry("report", "report"),
            Map.entry("standard", "standard"),
            Map.entry("statute", "legislation"),
            Map.entry("thesis", "thesis"),
            Map.entry("tvBroadcast", "broadcast"),
            Map.entry("videoRecording", "motion_picture"),
            Map.entry("webpage", "webpage"));

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("caseName", "title"),
            Map.entry("nameOfAct", "title"),
            Map.entry("subject", "title"),
            Map.entry("shortTitle", "title-short"),
            Map.entry("publicationTitle", "container-title"),
            Map.entry("bookTitle", "container-title"),
            Map.entry("proceedingsTitle", "container-title"),
            Map.entry("encyclopediaTitle", "container-title"),
            Map.entry("dictionaryTitle", "container-title"),
            Map.entry("websiteTitle", "container-title"),
            Map.entry("blogTitle", "container-title"),
            Map.entry("forumTitle", "container-title"),
            Map.entry("programTitle", "container-title"),
            Map.entry("code", "container-title"),
            Map.entry("reporter", "container-title"),
            Map.entry("journalAbbreviation", "container-title-short"),
            Map.entry("conferenceName", "event-title"),
            Map.entry("meetingName", "event-title"),
            Map.entry("series", "collection-title"),
            Map.entry("seriesTitle", "collection-title"),
            Map.entry("seriesNumber", "collection-number"),
            Map.entry("volume", "volume"),
            Map.entry("reporterVolume", "volume"),
            Map.entry("codeNumber", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "page"),
            Map.entry("firstPage", "page"),
            Map.entry("codePages", "page"),
            Map.entry("numPages", "number-of-pages"),
            Map.entry("numberOfVolumes", "number-of-volumes"),
            Map.entry("edition", "edition"),
            Map.entry("versionNumber", "version"),
            Map.entry("section", "section"),
            Map.entry("place", "publisher-place"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("university", "publisher"),
            Map.entry("company", "publisher"),
            Map.entry("label", "publisher"),
            Map.entry("distributor", "publisher"),
            Map.entry("studio", "publisher"),
            Map.entry("network", "publisher"),
            Map.entry("repository", "publisher"),
            Map.entry("court", "authority"),
            Map.entry("legislativeBody", "authority"),
            Map.entry("issuingAuthority", "authority"),
            Map.entry("country", "jurisdiction"),
            Map.entry("number", "number"),
            Map.entry("reportNumber", "number"),
            Map.entry("patentNumber", "number"),
            Map.entry("billNumber", "number"),
            Map.entry("docketNumber", "number"),
            Map.entry("publicLawNumber", "number"),
            Map.entry("documentNumber", "number"),
            Map.entry("archiveID", "number"),
            Map.entry("genre", "genre"),
            Map.entry("thesisType", "genre"),
            Map.entry("reportType", "genre"),
            Map.entry("manuscriptType", "genre"),
            Map.entry("letterType", "genre"),
            Map.entry("mapType", "genre"),
            Map.entry("presentationType", "genre"),
            Map.entry("websiteType", "genre"),
            Map.entry("medium", "medium"),
            Map.entry("artworkMedium", "medium"),
            Map.entry("interviewMedium", "medium"),
            Map.entry("scale", "scale"),
            Map.entry("artworkSize", "dimensions"),
            Map.entry("runningTime", "dimensions"),
            Map.entry("history", "references"),
            Map.entry("legalStatus", "status"),
            Map.entry("status", "status"),
            Map.entry("ISBN", "ISBN"),
            Map.entry("ISSN", "ISSN"),
            Map.entry("DOI", "DOI"),
            Map.entry("PMID", "PMID"),
            Map.entry("PMCID", "PMCID"),
            Map.entry("url", "URL"),
            Map.entry("abstractNote", "abstract"),
            Map.entry("callNumber", "call-number"),
            Map.entry("archive", "archive"),
            Map.entry("archiveLocation", "archive_location"),
            Map.entry("libraryCatalog", "source"),
            Map.entry("date", "issued"),
            Map.entry("issueDate", "issued"),
            Map.entry("dateDecided", "issued"),
            Map.entry("dateEnacted", "issued"),
            Map.entry("filingDate", "submitted"),
            Map.entry("originalDate", "original-date"),
            Map.entry("accessDate", "accessed"));

    /** What Zotero keeps for itself. */
    private static final Set<String> BOOKKEEPING = Set.of(
            "itemType",
            "itemID",
            "itemKey",
            "key",
            "version",
            "libraryID",
            "collections",
            "relations",
            "dateAdded",
            "dateModified",
            "attachments",
            "notes",
            "uri",
            "select",
            "seeAlso",
            "citationKey",
            "citekey",
            "parentItem");

    private ZoteroFields() {}

    static String type(String itemType) {
        return TYPES.getOrDefault(itemType, "document");
    }

    static @Nullable String variable(String field) {
        return VARIABLES.get(field);
    }

    static boolean isBookkeeping(String field) {
        return BOOKKEEPING.contains(field);
    }

    static String role(String creatorType) {
        return switch (creatorType) {
            case "editor", "translator", "contributor", "director", "composer", "performer", "recipient", "guest" ->
                creatorType;
            case "seriesEditor" -> "collection-editor";
            case "bookAuthor" -> "container-author";
            case "reviewedAuthor" -> "reviewed-author";
            case "interviewer" -> "interviewer";
            case "scriptwriter" -> "script-writer";
            case "producer" -> "producer";
            case "counsel", "cosponsor", "commenter", "wordsBy", "castMember" -> "contributor";
            default -> "author";
        };
    }
}
