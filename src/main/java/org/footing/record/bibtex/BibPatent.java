package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** A patent as biblatex-gost has it: who holds it, the application and its day, the bulletin that published it, the priority. */
final class BibPatent {
    private BibPatent() {}

    static void put(BibFields fields, RecordDraft draft, @Nullable String language) {
        String holders = fields.raw("holder");
        List<String> names = new ArrayList<>();
        if (holders != null) {
            for (Name name : BibNames.parse(holders)) {
                names.add(name.display());
            }
        }
        draft.text("holder", String.join(", ", names));
        draft.text("author-country", word(fields.text("authortype"), language));
        draft.text("application-number", fields.text("reqnumber"));
        draft.text("classification", fields.text("ipc"));
        draft.text("bulletin", fields.text("publication"));
        priority(fields, draft, language);
        String published = fields.raw("publdate");
        String date = published == null ? null : fields.raw("date");
        if (published != null) {
            draft.date("issued", RecordDate.of(LatexText.decodeVerbatim(published)));
            if (date != null) {
                draft.date("submitted", RecordDate.of(LatexText.decodeVerbatim(date)));
            }
        }
    }

    private static void priority(BibFields fields, RecordDraft draft, @Nullable String language) {
        List<String> parts = new ArrayList<>();
        String date = fields.text("prdate", "prioritydate");
        if (date != null) {
            parts.add(numeric(date));
        }
        String number = fields.text("prnumber", "prioritynumber");
        if (number != null) {
            parts.add(number);
        }
        String country = word(fields.text("prcountry", "prioritycountry"), language);
        draft.text("priority", String.join(", ", parts) + (country == null ? "" : " (" + country + ")"));
    }

    /** 09.04.1999 of 1999-04-09, as patents have it; anything else as it stands. */
    private static String numeric(String date) {
        boolean iso = date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
        return iso ? date.substring(8) + "." + date.substring(5, 7) + "." + date.substring(0, 4) : date;
    }

    private static @Nullable String word(@Nullable String value, @Nullable String language) {
        String word = value == null ? null : BibStrings.of(value, language);
        return word == null ? value : word;
    }
}
