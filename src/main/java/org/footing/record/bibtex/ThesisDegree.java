package org.footing.record.bibtex;

import org.jspecify.annotations.Nullable;

/**
 * What a Russian thesis says of itself, as biblatex-gost's keys and fields have it: {@code дис. … канд. ист. наук : 07.00.02} (GOST R
 * 7.0.5-2008 and 7.0.100-2018, theses and their abstracts).
 */
final class ThesisDegree {
    private ThesisDegree() {}

    /**
     * The words for the key of a type; null when it is no thesis's, or says nothing of a degree in Russian.
     *
     * @param science the branch in the genitive plural, {@code ист. наук}; null when the entry does not name it
     * @param code of the speciality; null when the entry does not give it
     */
    static @Nullable String of(String type, @Nullable String science, @Nullable String code) {
        String degree = switch (type) {
            case "docthesis" -> "дис. … д-ра ";
            case "candthesis" -> "дис. … канд. ";
            case "docautoref" -> "автореф. дис. … д-ра ";
            case "candautoref" -> "автореф. дис. … канд. ";
            // biblatex's own word for it is that of a foreign doctorate; with a branch of science it is a candidate's.
            case "phdthesis" -> science == null ? null : "дис. … канд. ";
            default -> null;
        };
        if (degree == null) {
            return null;
        }
        return degree + (science == null ? "наук" : science) + (code == null ? "" : " : " + code);
    }
}
