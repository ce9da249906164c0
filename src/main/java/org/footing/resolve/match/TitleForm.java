package org.footing.resolve.match;

import java.util.List;
import org.footing.resolve.word.NoteWord;

/** One form of a title: in one script, whole or short, or as an earlier note printed it. */
final class TitleForm {
    final int[] ids;
    final float[] weights;
    final float total;

    TitleForm(List<NoteWord> words) {
        ids = new int[words.size()];
        weights = new float[words.size()];
        float sum = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.get(i).id();
            // A title may consist of labels and links: Op. cit. is one, The End of It another.
            weights[i] = Math.max(words.get(i).weight(), 0.05f);
            sum += weights[i];
        }
        total = sum;
    }
}
