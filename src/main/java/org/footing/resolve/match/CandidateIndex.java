package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NoteWord;

/** Finds the candidates that share rare words with a piece of a note. */
public final class CandidateIndex {
    private static final int MOST = 14;
    private static final float NAME = 1.2f;
    private static final float COMMON = 0.12f;
    private static final int FEW = 40;

    private final Lexicon lexicon;
    private final List<CitableSource> all = new ArrayList<>();
    private int[][] postings = new int[1024][];
    private int[] counts = new int[1024];
    private float[] sums = new float[64];

    public CandidateIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void add(CitableSource candidate) {
        int number = all.size();
        all.add(candidate);
        candidate.setNumber(number);
        for (TitleForm title : candidate.titles()) {
            words(title.ids, number);
        }
        for (int[] name : candidate.authors()) {
            words(name, number);
        }
        for (int[] name : candidate.others()) {
            words(name, number);
        }
        for (int year : candidate.years()) {
            post(lexicon.intern(Integer.toString(year)), number);
        }
    }

    /** Takes a title as a note prints it for one more way to find the candidate. */
    public void addForm(CitableSource candidate, List<NoteWord> printed) {
        int number = candidate.number();
        int[] ids = new int[printed.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = printed.get(i).id();
        }
        words(ids, number);
    }

    private void words(int[] ids, int number) {
        for (int i = 0; i < ids.length; i++) {
            int id = ids[i];
            if (isCharacter(id)) {
                if (i + 1 < ids.length && isCharacter(ids[i + 1])) {
                    post(pair(id, ids[i + 1]), number);
                }
            } else if (lexicon.key(id).length() > 1) {
                post(id, number);
            }
        }
    }

    private boolean isCharacter(int id) {
        String key = lexicon.key(id);
        return key.length() == 1 && key.charAt(0) > '\u2e80';
    }

    private int pair(int a, int b) {
        return lexicon.intern(lexicon.key(a) + lexicon.key(b));
    }

    private void post(int id, int number) {
        if (id >= postings.length) {
            postings = Arrays.copyOf(postings, Math.max(id + 1, postings.length * 2));
            counts = Arrays.copyOf(counts, postings.length);
        }
        int[] list = postings[id];
        int count = counts[id];
        if (count > 0 && list[count - 1] == number) {
            return;
        }
        if (list == null) {
            list = new int[2];
        } else if (count == list.length) {
            list = Arrays.copyOf(list, count * 2);
        }
        list[count] = number;
        postings[id] = list;
        counts[id] = count + 1;
    }

    /** The most likely candidates, the best first. */
    public List<CitableSource> find(List<NoteWord> words) {
        if (sums.length < all.size()) {
            sums = new float[all.size() * 2];
        }
        List<Integer> touched = new ArrayList<>();
        int limit = Math.max(FEW, (int) (all.size() * COMMON));
        for (int i = 0; i < words.size(); i++) {
            NoteWord word = words.get(i);
            int id = word.id();
            float weight = word.kind() == NoteWord.Kind.CAPITAL ? NAME : 1f;
            if (word.kind() == NoteWord.Kind.EAST_ASIAN) {
                boolean next = i + 1 < words.size() && words.get(i + 1).kind() == NoteWord.Kind.EAST_ASIAN;
                id = next ? pair(id, words.get(i + 1).id()) : 0;
            } else if (word.weight() < 0.1f && lexicon.key(id).length() < 4) {
                id = 0;
            }
            int count = id == 0 || id >= postings.length ? 0 : counts[id];
            if (count == 0 || count > limit) {
                continue;
            }
            float rare = weight * (float) Math.log(1 + (double) (all.size() + 20) / count);
            int[] list = postings[id];
            for (int k = 0; k < count; k++) {
                if (sums[list[k]] == 0) {
                    touched.add(list[k]);
                }
                sums[list[k]] += rare;
            }
        }
        return best(touched);
    }

    private List<CitableSource> best(Collection<Integer> touched) {
        int[] top = new int[MOST];
        int size = 0;
        for (int number : touched) {
            float sum = sums[number];
            int at = size;
            while (at > 0 && sums[top[at - 1]] < sum) {
                at--;
            }
            if (at < MOST) {
                int last = Math.min(size, MOST - 1);
                System.arraycopy(top, at, top, at + 1, last - at);
                top[at] = number;
                size = Math.min(size + 1, MOST);
            }
        }
        for (int number : touched) {
            sums[number] = 0;
        }
        List<CitableSource> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(all.get(top[i]));
        }
        return out;
    }
}
