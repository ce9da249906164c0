package org.footing.resolve.match;

import java.util.List;
import java.util.regex.Pattern;
import org.footing.resolve.word.NearWords;
import org.footing.resolve.word.NoteWord;
import org.footing.source.Source;

/** What tells sources of one title apart: the volume, the whole set, the chapter of a book that is called like the book. */
final class SiblingFit {
    private static final float PART = 0.05f;
    private static final float UNSAID = 0.02f;
    private static final float CONTAINER = 0.06f;
    private static final float WHOLE = 0.14f;
    private static final float UNDATED = 0.04f;
    private static final float BRIEF = 0.02f;
    private static final float MOST = 0.1f;
    private static final Pattern SET = Pattern.compile(
            "(?<!\\p{L})(?:[Вв] \\d+ (?:т|кн|ч|вып)\\.|in \\d+ vols|[Vv]ols?\\. 1[–-]\\d+|\\d+ vols\\.|\\d+ Bde|全\\d+巻)");

    /**
     * A small number, above 0 for a candidate that fits better than its siblings.
     *
     * @param brief whether it may be a short form
     * @param volumes whether short forms print volumes
     */
    float of(CitedWords piece, CitableSource candidate, NearWords near, boolean brief, boolean volumes) {
        Source source = candidate.source();
        float fit = 0;
        float missing = volumes ? PART : UNSAID;
        for (List<int[]> forms : candidate.parts()) {
            fit += isPrinted(forms, piece) ? PART : -UNSAID;
        }
        boolean periodical =
                source.text("container-title") != null && !source.type().equals("chapter");
        boolean volume = source.text("volume") != null || source.text("issue") != null;
        if (volume && !periodical) {
            fit += VolumeFit.of(piece, source) == Score.Agreement.SAME
                    ? PART
                    : source.text("volume") == null ? -UNSAID : -missing;
        }
        boolean several =
                source.text("number-of-volumes") != null || source.others().containsKey("number-of-books");
        boolean set = several && SET.matcher(piece.text()).find();
        int unknown = periodical ? 0 : VolumeFit.missing(piece, source);
        if (!volume && !periodical && candidate.parts().isEmpty()) {
            fit += set && unknown == 0 ? PART : 0;
        }
        fit = Math.max(-MOST, Math.min(MOST, fit)) - MOST * unknown;
        boolean contained = source.text("container-title") != null;
        boolean marked = piece.container() < piece.text().length();
        if (marked) {
            fit += contained ? 0 : -CONTAINER;
        } else if (contained && !piece.years().isEmpty() && source.type().equals("chapter")) {
            fit -= CONTAINER;
        }
        float whole = 0;
        for (TitleForm title : candidate.wholeTitles()) {
            whole = Math.max(whole, Alignment.of(title, piece.words(), near).share());
        }
        float weight = brief ? BRIEF : piece.years().isEmpty() ? UNDATED : WHOLE;
        return fit + weight * (whole - 1);
    }

    private static boolean isPrinted(List<int[]> forms, CitedWords piece) {
        for (int[] form : forms) {
            int found = 0;
            for (int id : form) {
                found += holds(piece, id) ? 1 : 0;
            }
            if (form.length > 0 && found * 3 >= form.length * 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(CitedWords piece, int id) {
        for (NoteWord word : piece.words()) {
            if (word.id() == id) {
                return true;
            }
        }
        return false;
    }
}
