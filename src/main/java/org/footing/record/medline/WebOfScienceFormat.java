package org.footing.record.medline;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Web of Science's tagged format: a tag of two places and a value; three spaces go on; {@code ER} ends a record. */
public final class WebOfScienceFormat {
    private WebOfScienceFormat() {}

    public static RecordFormat format() {
        return new RecordFormat("wos", List.of(".ciw"), WebOfScienceFormat::looksLike, WebOfScienceFormat::read, null);
    }

    private static boolean looksLike(String start) {
        return start.contains("FN Thomson Reuters") || start.contains("FN Clarivate") || start.contains("FN ISI ");
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<BibRecord> records = new ArrayList<>();
        String content = text.content();
        TaggedRecord tagged = new TaggedRecord(0);
        String tag = "";
        for (int line = content.startsWith("\ufeff") ? 1 : 0; line < content.length(); ) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            String whole = content.substring(line, end).stripTrailing();
            if (isTagged(whole)) {
                tag = whole.substring(0, 2);
                if (tag.equals("ER")) {
                    records.add(read(tagged));
                    tagged = new TaggedRecord(end);
                } else {
                    tagged.add(tag, whole.length() > 3 ? whole.substring(3) : "");
                }
            } else if (!whole.isBlank()) {
                // Each author has a line of its own.
                if (tag.equals("AU") || tag.equals("AF") || tag.equals("ED") || tag.equals("BE")) {
                    tagged.add(tag, whole);
                } else {
                    tagged.extend(tag, whole);
                }
            }
            line = end + 1;
        }
        if (records.isEmpty()) {
            throw text.error(0, "no record of Web of Science in the file", "check that each ends with a line `ER`");
        }
        return records;
    }

    private static boolean isTagged(String line) {
        return line.length() >= 2
                && Character.isUpperCase(line.charAt(0))
                && (Character.isUpperCase(line.charAt(1)) || Character.isDigit(line.charAt(1)))
                && (line.length() == 2 || line.charAt(2) == ' ');
    }

    private static BibRecord read(TaggedRecord in) {
        String type = type(String.valueOf(in.first("PT")), in.first("DT"), in.first("SO") != null);
        RecordDraft draft = new RecordDraft(in.offset()).type(type);
        draft.text("title", in.first("TI"));
        String language = in.first("LA");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        List<String> full = in.all("AF");
        (full.isEmpty() ? in.all("AU") : full).forEach(author -> draft.name("author", name(author)));
        List<String> editors = in.all("BE").isEmpty() ? in.all("ED") : in.all("BE");
        editors.forEach(editor -> draft.name("editor", name(editor)));
        draft.text(
                type.equals("book") ? "collection-title" : "container-title",
                type.equals("patent") ? null : in.first("SO"));
        draft.text("collection-title", in.first("SE"));
        draft.text("container-title-short", in.first("JI"));
        draft.text("event-title", in.first("CT"));
        draft.text("event-place", in.first("CL"));
        draft.text("volume", in.first("VL"));
        draft.text("issue", in.first("IS"));
        draft.text("number", in.first("PN"));
        String first = in.first("BP");
        String last = in.first("EP");
        draft.text("page", first == null ? in.first("AR") : last == null ? first : first + "-" + last);
        draft.text("publisher", type.equals("patent") ? in.first("AE") : in.first("PU"));
        draft.text("publisher-place", in.first("PI"));
        draft.text("jurisdiction", type.equals("patent") ? in.first("PC") : null);
        date(draft, in);
        draft.text("ISSN", in.first("SN", "EI"));
        draft.text("ISBN", in.first("BN"));
        draft.text("DOI", in.first("DI"));
        draft.text("abstract", in.first("AB"));
        draft.foreign("wos", "UT", in.first("UT"));
        for (String tag : new String[] {"DE", "ID"}) {
            String words = in.first(tag);
            if (words != null) {
                for (String word : words.split(";", -1)) {
                    draft.tag(word);
                }
            }
        }
        return draft.build();
    }

    private static void date(RecordDraft draft, TaggedRecord in) {
        String year = in.first("PY");
        String day = in.first("PD");
        if (day != null && year != null) {
            draft.date("issued", NbibFormat.date(day.endsWith(year) ? day : day + " " + year));
        } else if (year != null) {
            draft.date("issued", NbibFormat.date(year));
        }
    }

    /** An address in parentheses may stand behind a name; a comma stands before the given names. */
    private static @Nullable Name name(String written) {
        int bracket = written.indexOf('(');
        return PersonNames.inverted(bracket > 0 ? written.substring(0, bracket) : written);
    }

    private static String type(String kind, @Nullable String words, boolean inSource) {
        String lower = words == null ? "" : words.toLowerCase(java.util.Locale.ROOT);
        if (kind.equals("P") || lower.contains("patent")) {
            return "patent";
        }
        if (lower.contains("proceedings paper") && !kind.equals("J")) {
            return "paper-conference";
        }
        if (kind.equals("B")) {
            return lower.contains("chapter") || inSource ? "chapter" : "book";
        }
        return "article-journal";
    }
}
