package org.footing.record.marc;

import java.util.Map;

/** The CSL types of MARC's type of record and bibliographic level, and roles by relator codes. */
final class MarcTypes {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("aut", "author"),
            Map.entry("cre", "author"),
            Map.entry("edt", "editor"),
            Map.entry("pbd", "editor"),
            Map.entry("trl", "translator"),
            Map.entry("com", "compiler"),
            Map.entry("cmp", "composer"),
            Map.entry("ill", "illustrator"),
            Map.entry("prf", "performer"),
            Map.entry("drt", "director"),
            Map.entry("ivr", "interviewer"),
            Map.entry("nrt", "narrator"),
            Map.entry("ctb", "contributor"),
            Map.entry("070", "author"),
            Map.entry("340", "editor"),
            Map.entry("651", "editor"),
            Map.entry("730", "translator"),
            Map.entry("220", "compiler"),
            Map.entry("440", "illustrator"),
            Map.entry("editor", "editor"),
            Map.entry("ed", "editor"),
            Map.entry("hrsg", "editor"),
            Map.entry("hrsg.", "editor"),
            Map.entry("ed.", "editor"),
            Map.entry("translator", "translator"),
            Map.entry("übers.", "translator"),
            Map.entry("author", "author"));

    private MarcTypes() {}

    /** The type by characters 6 and 7 of the leader. */
    static String type(char kind, char level) {
        return switch (kind) {
            case 'c', 'd' -> "musical_score";
            case 'e', 'f' -> "map";
            case 'g' -> "motion_picture";
            case 'i', 'j' -> "song";
            case 'k' -> "graphic";
            case 'm' -> "software";
            case 't', 'p', 'b' -> "manuscript";
            default -> level == 's' ? "periodical" : level == 'a' || level == 'b' ? "chapter" : "book";
        };
    }

    /** The name variable of a relator code or term; {@code otherwise} for what is not known. */
    static String role(String relator, String otherwise) {
        String word = relator.toLowerCase(java.util.Locale.ROOT).strip();
        return ROLES.getOrDefault(word.substring(word.lastIndexOf('/') + 1), otherwise);
    }

    /** The first number in an extent such as {@code xvi, 304 p.}, or the largest when no unit follows; empty for none. */
    static String pages(String extent) {
        String first = "";
        for (int i = 0; i < extent.length(); i++) {
            int end = i;
            while (end < extent.length() && Character.isDigit(extent.charAt(end))) {
                end++;
            }
            if (end > i) {
                String number = extent.substring(i, end);
                String after = extent.substring(end).stripLeading().toLowerCase(java.util.Locale.ROOT);
                boolean unit = after.startsWith("p")
                        || after.startsWith("s")
                        || after.startsWith("с")
                        || after.startsWith("頁");
                if (unit) {
                    return number;
                }
                first = first.isEmpty() ? number : first;
                i = end;
            }
        }
        return first;
    }

    /** The year in a date of issue such as {@code [cop. 1987?]}; the text itself when there is none. */
    static String year(String written) {
        for (int i = 0; i + 4 <= written.length(); i++) {
            boolean digits = true;
            for (int j = i; j < i + 4; j++) {
                digits &= Character.isDigit(written.charAt(j));
            }
            if (digits) {
                return written.substring(i, i + 4);
            }
        }
        return written;
    }
}
