package org.footing.record.marc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A MARC record as ISO 2709 or MARCXML has it.
 *
 * @param leader 24 characters, or fewer in a careless file
 */
record MarcRecord(String leader, List<MarcField> fields, int offset) {
    MarcRecord {
        fields = List.copyOf(fields);
    }

    List<MarcField> all(String... tags) {
        List<MarcField> found = new ArrayList<>();
        for (MarcField field : fields) {
            for (String tag : tags) {
                if (field.tag().equals(tag)) {
                    found.add(field);
                }
            }
        }
        return found;
    }

    @Nullable
    MarcField first(String... tags) {
        for (String tag : tags) {
            List<MarcField> found = all(tag);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** A subfield of the first of these fields that has it, or null. */
    @Nullable
    String text(String code, String... tags) {
        for (String tag : tags) {
            for (MarcField field : all(tag)) {
                String text = field.get(code);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** The character at a place of the leader, or a space. */
    char leaderAt(int at) {
        return at < leader.length() ? leader.charAt(at) : ' ';
    }

    /** UNIMARC and RUSMARC have the title in field 200. */
    boolean isUnimarc() {
        return first("245") == null && first("200") != null;
    }
}
