package org.footing.search.index;

import java.util.Arrays;
import org.footing.search.query.Query;
import org.jspecify.annotations.Nullable;

/** Asks queries of an index. For one thread. */
public final class Finder {
    private final SourceIndex index;
    private final byte[] text;
    private final Sieves sieves;

    public Finder(SourceIndex index) {
        this.index = index;
        this.text = index.folded().array();
        this.sieves = new Sieves(index);
    }

    public Found find(Query query) {
        return find(query, null);
    }

    /** The sources among {@code among} that fit, or among all when it is null. */
    public Found find(Query query, @Nullable Found among) {
        Sieve sieve = sieves.of(query);
        Parts folded = index.folded();
        int count = among == null ? index.size() : among.size();
        int[] sources = new int[count];
        int[] scores = new int[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            int source = among == null ? i : among.source(i);
            int score = sieve.score(text, folded.start(source), folded.end(source));
            if (score != Sieve.NO) {
                sources[found] = source;
                scores[found++] = score;
            }
        }
        return new Found(Arrays.copyOf(sources, found), Arrays.copyOf(scores, found));
    }
}
