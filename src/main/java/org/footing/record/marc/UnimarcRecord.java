package org.footing.record.marc;

import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Makes a record of UNIMARC (IFLA, Bibliographic Format) or of RUSMARC, its Russian edition. */
final class UnimarcRecord {
    private final MarcRecord marc;
    private final RecordDraft draft;

    UnimarcRecord(MarcRecord marc) {
        this.marc = marc;
        this.draft = new RecordDraft(marc.offset());
    }

    BibRecord build() {
        draft.type(marc.first("328") != null ? "thesis" : MarcTypes.type(unimarcKind(), marc.leaderAt(7)));
        String language = marc.text("a", "101");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        draft.text("title", title());
        people();
        draft.text("publisher-place", marc.text("a", "210", "214"));
        draft.text("publisher", marc.text("c", "210", "214"));
        String date = marc.text("d", "210", "214");
        draft.date("issued", date == null ? null : RecordDate.of(MarcTypes.year(date)));
        draft.text("edition", marc.text("a", "205"));
        String extent = marc.text("a", "215");
        draft.text("number-of-pages", extent == null ? null : MarcTypes.pages(extent));
        draft.text("collection-title", marc.text("a", "225", "410"));
        draft.text("collection-number", marc.text("v", "225", "410"));
        String isbn = marc.text("a", "010");
        draft.text("ISBN", isbn == null ? null : isbn.replace("-", ""));
        draft.text("ISSN", marc.text("a", "011"));
        draft.text("abstract", marc.text("a", "330"));
        draft.text("URL", marc.text("u", "856"));
        draft.text("genre", marc.text("b", "328"));
        draft.text("call-number", marc.text("a", "930"));
        draft.text("container-title", marc.text("t", "463", "461"));
        draft.text("volume", marc.text("v", "463", "461"));
        for (MarcField subject : marc.all("600", "601", "606", "607", "610")) {
            draft.tag(subject.get("a"));
        }
        for (MarcField note : marc.all("300")) {
            draft.append("note", ". ", note.get("a"));
        }
        return draft.build();
    }

    /** UNIMARC's {@code b} and {@code l} are MARC 21's {@code t} and {@code m}. */
    private char unimarcKind() {
        char kind = marc.leaderAt(6);
        return kind == 'l' ? 'm' : kind == 'b' ? 't' : kind;
    }

    private @Nullable String title() {
        MarcField field = marc.first("200");
        if (field == null) {
            return null;
        }
        StringBuilder title = new StringBuilder(String.valueOf(field.get("a")));
        for (String more : field.all("e")) {
            title.append(": ").append(more);
        }
        if (field.get("h") != null) {
            title.append(". ").append(field.get("h"));
        }
        if (field.get("i") != null) {
            title.append(field.get("h") == null ? ". " : ": ").append(field.get("i"));
        }
        return title.toString();
    }

    private void people() {
        for (MarcField field : marc.all("700", "701", "702", "710", "711", "712")) {
            String otherwise = field.tag().endsWith("2") ? "contributor" : "author";
            String relator = field.get("4");
            String role = relator == null ? otherwise : MarcTypes.role(relator, otherwise);
            String family = field.get("a");
            if (family == null) {
                continue;
            }
            String given = field.get("g") != null ? field.get("g") : field.get("b");
            boolean person = field.tag().startsWith("70");
            draft.name(
                    role,
                    !person
                            ? Name.literal(family)
                            : given == null ? PersonNames.inverted(family) : Name.of(family, given));
        }
    }
}
