package org.footing.apparatus;

import java.util.List;

/**
 * An archive, and what is cited of it.
 *
 * @param name in the language of the list, or the archive's own where there is no other
 * @param abbreviation in the same language; empty when there is none
 * @param originalName the archive's own; empty when it is {@code name}
 * @param originalAbbreviation empty when it is {@code abbreviation}, or there is none
 * @param language of the archive's own name, BCP 47; empty when it is not known
 * @param place empty when it is not known
 * @param files in the order of their numbers
 */
public record CitedArchive(
        String name,
        String abbreviation,
        String originalName,
        String originalAbbreviation,
        String language,
        String place,
        List<CitedFile> files) {
    public CitedArchive {
        files = List.copyOf(files);
    }

    /** {@code State Archive of the Russian Federation (GARF) [Государственный архив Российской Федерации, ГАРФ], Moscow}. */
    String heading(boolean wide) {
        StringBuilder out = new StringBuilder(name);
        bracketed(abbreviation, wide ? "（" : " (", wide ? "）" : ")", out);
        String separator = originalName.isEmpty() || originalAbbreviation.isEmpty() ? "" : ", ";
        bracketed(originalName + separator + originalAbbreviation, wide ? "［" : " [", wide ? "］" : "]", out);
        if (!place.isEmpty()) {
            out.append(wide ? "、" : ", ").append(place);
        }
        return out.toString();
    }

    private static void bracketed(String text, String before, String after, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(before).append(text).append(after);
        }
    }
}
