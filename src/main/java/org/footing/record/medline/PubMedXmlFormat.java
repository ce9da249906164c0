package org.footing.record.medline;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** PubMed's XML as a format of records (NLM, DTD of 2019). */
public final class PubMedXmlFormat {
    private PubMedXmlFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "pubmed-xml",
                List.of(),
                start -> start.contains("<PubmedArticle") || start.contains("<MedlineCitation"),
                PubMedXmlFormat::read,
                null);
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        XmlElement root = XmlReader.read(text);
        List<BibRecord> records = new ArrayList<>();
        List<XmlElement> articles = root.deep("PubmedArticle");
        for (XmlElement article : articles.isEmpty() ? List.of(root) : articles) {
            XmlElement citation = article.child("MedlineCitation");
            if (citation != null && citation.child("Article") != null) {
                records.add(read(article, citation));
            }
        }
        for (XmlElement book : root.deep("PubmedBookArticle")) {
            XmlElement document = book.child("BookDocument");
            if (document != null) {
                records.add(PubMedBook.read(document));
            }
        }
        if (records.isEmpty()) {
            throw text.error(0, "no article in the file", "check that it is PubMed's XML");
        }
        return records;
    }

    private static BibRecord read(XmlElement whole, XmlElement citation) {
        XmlElement article = citation.child("Article");
        RecordDraft draft = new RecordDraft(whole.offset()).type("article-journal");
        if (article == null) {
            return draft.build();
        }
        String title = article.textAt("ArticleTitle");
        draft.text("title", title == null ? null : withoutStop(title));
        String language = article.textAt("Language");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        people(draft, article);
        draft.text("container-title", article.textAt("Journal", "Title"));
        draft.text("container-title-short", article.textAt("Journal", "ISOAbbreviation"));
        draft.text("container-title-short", citation.textAt("MedlineJournalInfo", "MedlineTA"));
        draft.text("volume", article.textAt("Journal", "JournalIssue", "Volume"));
        draft.text("issue", article.textAt("Journal", "JournalIssue", "Issue"));
        String pages = article.textAt("Pagination", "MedlinePgn");
        draft.text("page", pages == null ? null : PageRanges.whole(pages));
        draft.text("ISSN", article.textAt("Journal", "ISSN"));
        draft.date("issued", date(article.at("Journal", "JournalIssue", "PubDate")));
        draft.date("issued", date(article.child("ArticleDate")));
        XmlElement summary = article.child("Abstract");
        if (summary != null) {
            summary.all("AbstractText").forEach(text -> {
                String label = text.attribute("Label");
                draft.append("abstract", " ", label == null ? text.wholeText() : label + ": " + text.wholeText());
            });
        }
        draft.text("PMID", citation.textAt("PMID"));
        XmlElement ids = whole.at("PubmedData", "ArticleIdList");
        if (ids != null) {
            for (XmlElement id : ids.all("ArticleId")) {
                draft.text(id.has("IdType", "doi") ? "DOI" : id.has("IdType", "pmc") ? "PMCID" : "none", id.text());
            }
            draft.replace("none", null);
        }
        for (XmlElement location : article.all("ELocationID")) {
            draft.text("DOI", location.has("EIdType", "doi") ? location.text() : null);
        }
        citation.deep("DescriptorName").forEach(word -> draft.tag(word.text()));
        citation.deep("Keyword").forEach(word -> draft.tag(word.wholeText()));
        return draft.build();
    }

    static String withoutStop(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }

    static void people(RecordDraft draft, XmlElement in) {
        for (XmlElement list : in.all("AuthorList")) {
            String role = list.has("Type", "editors") ? "editor" : "author";
            for (XmlElement author : list.all("Author")) {
                String family = author.textAt("LastName");
                String body = author.textAt("CollectiveName");
                String given =
                        author.textAt("ForeName") == null ? author.textAt("Initials") : author.textAt("ForeName");
                if (family != null) {
                    Name name = Name.of(family, given);
                    String suffix = author.textAt("Suffix");
                    draft.name(
                            role,
                            suffix == null
                                    ? name
                                    : new Name(
                                            family,
                                            given,
                                            null,
                                            null,
                                            suffix,
                                            null,
                                            false,
                                            false,
                                            null,
                                            java.util.Map.of()));
                } else if (body != null) {
                    draft.name(role, Name.literal(body));
                }
            }
        }
    }

    static @Nullable RecordDate date(@Nullable XmlElement date) {
        if (date == null) {
            return null;
        }
        String year = date.textAt("Year");
        String words = date.textAt("MedlineDate");
        String month = date.textAt("Month");
        String day = date.textAt("Day");
        return year == null
                ? words == null ? null : RecordDate.of(words)
                : RecordDate.of(year, month == null ? "" : month, day == null ? "" : day);
    }
}
