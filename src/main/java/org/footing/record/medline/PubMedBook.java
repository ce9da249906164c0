package org.footing.record.medline;

import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.RecordDraft;
import org.footing.record.xml.XmlElement;

/** Makes a record of a {@code BookDocument}: a book, or a chapter of one when it has a title of its own. */
final class PubMedBook {
    private PubMedBook() {}

    static BibRecord read(XmlElement document) {
        RecordDraft draft = new RecordDraft(document.offset()).type("book");
        String chapter = document.textAt("ArticleTitle");
        XmlElement book = document.child("Book");
        String title = book == null ? null : book.textAt("BookTitle");
        if (chapter != null) {
            draft.type("chapter")
                    .text("title", PubMedXmlFormat.withoutStop(chapter))
                    .text("container-title", title);
        } else {
            draft.text("title", title);
        }
        String language = document.textAt("Language");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        PubMedXmlFormat.people(draft, document);
        if (book != null) {
            PubMedXmlFormat.people(draft, book);
            draft.text("publisher", book.textAt("Publisher", "PublisherName"));
            draft.text("publisher-place", book.textAt("Publisher", "PublisherLocation"));
            draft.text("ISBN", book.textAt("Isbn"));
            draft.text("edition", book.textAt("Edition"));
            draft.date("issued", PubMedXmlFormat.date(book.child("PubDate")));
        }
        draft.text("abstract", document.textAt("Abstract", "AbstractText"));
        draft.text("PMID", document.textAt("PMID"));
        return draft.build();
    }
}
