package org.footing.resolve.match;

import java.util.List;
import org.footing.resolve.word.NearWords;
import org.footing.resolve.word.NoteWord;

/**
 * The best place of a title in a note: a local alignment in which words may be misprinted, missing or added.
 *
 * @param share of the title that is found, from 0 to 1
 * @param matched the weight of the words that agree
 * @param first the index of the first word of the note that agrees; -1 when none does
 * @param last the index of the last one
 * @param fromStart whether the title is found from its first word on
 */
record Alignment(float share, float matched, int first, int last, boolean fromStart) {
    static final Alignment NONE = new Alignment(0, 0, -1, -1, false);

    private static final float GAP = 0.35f;
    private static final float NEAR = 0.85f;
    private static final float CLOSENESS = 0.3f;

    static Alignment of(TitleForm form, List<NoteWord> note, NearWords near) {
        int rows = form.ids.length;
        int columns = note.size();
        if (rows == 0 || columns == 0) {
            return NONE;
        }
        float[] score = new float[columns + 1];
        int[] start = new int[columns + 1];
        int[] row0 = new int[columns + 1];
        float[] gained = new float[columns + 1];
        float best = 0;
        float bestGain = 0;
        int bestFirst = -1;
        int bestLast = -1;
        int bestRow = 0;
        for (int i = 0; i < rows; i++) {
            float diagonal = 0;
            float diagonalGain = 0;
            int diagonalStart = -1;
            int diagonalRow = i;
            for (int j = 1; j <= columns; j++) {
                float above = score[j];
                float aboveGain = gained[j];
                int aboveStart = start[j];
                int aboveRow = row0[j];
                NoteWord word = note.get(j - 1);
                float value = 0;
                float gain = 0;
                int from = -1;
                int fromRow = i;
                float agree = agreement(form, i, word, near);
                if (agree > 0) {
                    boolean fresh = diagonal <= 0;
                    value = (fresh ? 0 : diagonal) + agree;
                    gain = (fresh ? 0 : diagonalGain) + agree;
                    from = fresh ? j - 1 : diagonalStart;
                    fromRow = fresh ? i : diagonalRow;
                }
                float skipTitle = above - GAP * form.weights[i];
                if (skipTitle > value) {
                    value = skipTitle;
                    gain = aboveGain;
                    from = aboveStart;
                    fromRow = aboveRow;
                }
                float skipNote = score[j - 1] - GAP * Math.max(word.weight(), 0.05f);
                if (skipNote > value) {
                    value = skipNote;
                    gain = gained[j - 1];
                    from = start[j - 1];
                    fromRow = row0[j - 1];
                }
                diagonal = above;
                diagonalGain = aboveGain;
                diagonalStart = aboveStart;
                diagonalRow = aboveRow;
                score[j] = value;
                gained[j] = gain;
                start[j] = from;
                row0[j] = fromRow;
                if (value > best + 1e-6f) {
                    best = value;
                    bestGain = gain;
                    bestFirst = from;
                    bestLast = j - 1;
                    bestRow = fromRow;
                }
            }
        }
        if (bestFirst < 0) {
            return NONE;
        }
        float lost = Math.max(0, bestGain - best);
        float share = (bestGain - CLOSENESS * lost) / form.total;
        return new Alignment(share, bestGain, bestFirst, bestLast, before(form, bestRow) < 0.3f);
    }

    private static float before(TitleForm form, int row) {
        float sum = 0;
        for (int i = 0; i < row; i++) {
            sum += form.weights[i];
        }
        return sum;
    }

    private static float agreement(TitleForm form, int i, NoteWord word, NearWords near) {
        if (form.ids[i] == word.id()) {
            return form.weights[i];
        }
        boolean long1 = form.weights[i] > 0.5f && word.weight() > 0.5f;
        return long1 && !word.isNumber() && near.areNear(form.ids[i], word.id()) ? NEAR * form.weights[i] : 0;
    }
}
