package org.footing.record.medline;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** MEDLINE's tagged format, as PubMed and ERIC write it: a tag of four places, a hyphen, a value; six spaces go on. */
public final class NbibFormat {
    private NbibFormat() {}

    public static RecordFormat format() {
        return new RecordFormat("nbib", List.of(".nbib"), NbibFormat::looksLike, NbibFormat::read, null);
    }

    private static boolean looksLike(String start) {
        String stripped = start.stripLeading();
        return stripped.startsWith("PMID- ") || stripped.startsWith("OWN - ") || start.contains("\nPMID- ");
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<BibRecord> records = new ArrayList<>();
        String content = text.content();
        TaggedRecord tagged = new TaggedRecord(0);
        String tag = "";
        for (int line = 0; line < content.length(); ) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            String whole = content.substring(line, end).stripTrailing();
            if (whole.startsWith("ISSN - ")) {
                tag = "ISSN";
                tagged.add(tag, whole.substring(7));
            } else if (isTagged(whole)) {
                tag = whole.substring(0, 4).strip();
                boolean starts = tag.equals("PMID")
                        || (tag.equals("OWN") && tagged.first("OWN", "PMID") != null && tagged.first("TI") != null);
                if (starts && !tagged.isEmpty()) {
                    records.add(read(tagged));
                    tagged = new TaggedRecord(line);
                } else if (tagged.isEmpty()) {
                    tagged = new TaggedRecord(line);
                }
                tagged.add(tag, whole.length() > 5 ? whole.substring(5) : "");
            } else if (!whole.isBlank()) {
                tagged.extend(tag, whole);
            }
            line = end + 1;
        }
        if (!tagged.isEmpty()) {
            records.add(read(tagged));
        } else if (records.isEmpty()) {
            throw text.error(0, "no MEDLINE record in the file", "check that it is a .nbib file");
        }
        return records;
    }

    private static boolean isTagged(String line) {
        return line.length() > 4
                && line.charAt(4) == '-'
                && Character.isUpperCase(line.charAt(0))
                && line.charAt(3) != '-';
    }

    private static BibRecord read(TaggedRecord in) {
        boolean journal = in.first("IS", "ISSN", "VI", "TA") != null || in.first("JT") == null;
        RecordDraft draft = new RecordDraft(in.offset()).type(journal ? "article-journal" : "report");
        draft.text("title", in.first("TI", "BTI", "TT"));
        String language = in.first("LA");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        List<String> full = in.all("FAU");
        for (String author : full.isEmpty() ? in.all("AU") : full) {
            draft.name("author", full.isEmpty() ? abbreviated(author) : PersonNames.inverted(author));
        }
        in.all("CN").forEach(body -> draft.name("author", Name.literal(body)));
        in.all("FED").forEach(editor -> draft.name("editor", PersonNames.inverted(editor)));
        draft.text(journal ? "container-title" : "publisher", in.first("JT"));
        draft.text("container-title-short", journal ? in.first("TA") : null);
        draft.text("volume", in.first("VI"));
        draft.text("issue", in.first("IP"));
        String pages = in.first("PG");
        draft.text("page", pages == null ? null : PageRanges.whole(pages));
        draft.date("issued", date(in.first("DP")));
        draft.date("issued", date(in.first("DEP")));
        draft.text("ISSN", issn(in));
        draft.text("ISBN", in.first("ISBN"));
        for (String tag : new String[] {"LID", "AID"}) {
            for (String id : in.all(tag)) {
                int doi = id.indexOf(" [doi]");
                draft.text("DOI", doi > 0 ? id.substring(0, doi) : null);
                int article = id.indexOf(" [pii]");
                draft.text("page", article > 0 && tag.equals("LID") ? id.substring(0, article) : null);
            }
        }
        String location = in.first("LID");
        draft.text("URL", location != null && location.startsWith("http") ? location : null);
        draft.text("abstract", in.first("AB"));
        draft.text("PMID", in.first("PMID"));
        draft.text("PMCID", in.first("PMC"));
        draft.foreign("eric", "OID", in.first("OID"));
        in.all("MH").forEach(word -> draft.tag(word.replace("*", "")));
        in.all("OT").forEach(word -> draft.tag(word.replace("*", "")));
        return draft.build();
    }

    /** {@code Mouse M}: initials stand behind the family; ERIC writes a comma. */
    private static @Nullable Name abbreviated(String written) {
        int space = written.lastIndexOf(' ');
        return written.contains(",") || space < 0
                ? PersonNames.inverted(written)
                : Name.of(written.substring(0, space), written.substring(space + 1));
    }

    private static @Nullable String issn(TaggedRecord in) {
        String issn = in.first("IS");
        if (issn != null) {
            int space = issn.indexOf(' ');
            return space < 0 ? issn : issn.substring(0, space);
        }
        String eric = in.first("ISSN");
        return eric == null ? null : eric.replace("EISSN-", "").replace("ISSN-", "");
    }

    /** {@code 1993 Oct 8}, {@code Apr 2019}, {@code 20221007}. */
    static @Nullable RecordDate date(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (written.length() == 8 && written.chars().allMatch(Character::isDigit)) {
            return RecordDate.of(written.substring(0, 4), written.substring(4, 6), written.substring(6));
        }
        String[] words = written.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        if (words.length == 2 && last.length() == 4 && RecordDate.month(words[0]) > 0) {
            return RecordDate.of(last, words[0], "");
        }
        if (words.length == 3 && last.length() == 4 && RecordDate.month(words[0]) > 0) {
            return RecordDate.of(last, words[0], words[1]);
        }
        boolean known = words.length == 1 || RecordDate.month(words[1]) > 0;
        return known && words.length < 4
                ? RecordDate.of(words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "")
                : RecordDate.of(written);
    }
}
