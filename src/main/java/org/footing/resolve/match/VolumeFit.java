package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.resolve.note.PrintedNumbers;
import org.footing.source.Source;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;

/** Whether the volume and issue that a note prints are those of a source. */
final class VolumeFit {
    private static final Map<String, String[]> FIELDS = Map.of(
            "volume", new String[] {"volume", "number", "issue"},
            "book", new String[] {"book", "book-number", "volume"},
            "part", new String[] {"part", "part-number", "volume"},
            "issue", new String[] {"issue", "number", "volume", "collection-number"});

    private VolumeFit() {}

    static Score.Agreement of(CitedWords piece, Source source) {
        Score.Agreement agreement = Score.Agreement.UNSAID;
        for (Map.Entry<String, String> printed : piece.numbers().entrySet()) {
            boolean known = false;
            boolean same = false;
            for (String field : FIELDS.getOrDefault(printed.getKey(), new String[0])) {
                for (String form : forms(source, field)) {
                    known |= field.equals(printed.getKey()) || field.equals("book-number");
                    same |= holds(form, printed.getValue());
                }
            }
            if (known && !same) {
                return Score.Agreement.OTHER;
            }
            agreement = same ? Score.Agreement.SAME : agreement;
        }
        return agreement;
    }

    static List<String> forms(Source source, String field) {
        List<String> forms = new ArrayList<>(source.variants().of(field).values());
        String plain = source.text(field);
        if (plain != null) {
            forms.add(plain);
        }
        if (source.others().get(field) instanceof Scalar own) {
            forms.add(own.text());
        }
        for (Tree other : source.others().values()) {
            if (other instanceof Mapping mapping) {
                for (Mapping.Entry entry : mapping.entries()) {
                    if (entry.name().equals(field) && entry.value() instanceof Scalar scalar) {
                        forms.add(scalar.text());
                    }
                }
            }
        }
        return forms;
    }

    /** How many of the volumes, books and parts that are printed the source does not have. */
    static int missing(CitedWords piece, Source source) {
        int missing = 0;
        for (Map.Entry<String, String> printed : piece.numbers().entrySet()) {
            boolean same = false;
            for (String field : FIELDS.getOrDefault(printed.getKey(), new String[0])) {
                for (String form : forms(source, field)) {
                    same |= holds(form, printed.getValue());
                }
            }
            missing += same || printed.getKey().equals("issue") ? 0 : 1;
        }
        return missing;
    }

    /** Whether one of the numbers that are written is this one. */
    private static boolean holds(String written, String number) {
        int bar = number.indexOf('|');
        if (bar > 0) {
            return holds(written, number.substring(0, bar)) || holds(written, number.substring(bar + 1));
        }
        int slash = number.indexOf('/');
        if (slash > 0) {
            return holds(written, number.substring(0, slash)) || holds(written, number.substring(slash + 1));
        }
        for (String part : written.split("[^\\p{L}\\d]+", -1)) {
            if (!part.isEmpty() && PrintedNumbers.normal(part).equals(number)) {
                return true;
            }
        }
        return false;
    }
}
