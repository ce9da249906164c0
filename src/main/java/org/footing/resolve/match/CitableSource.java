package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.language.calendar.DateValue;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NoteWord;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** A source that notes may mean, as words: its titles, its people, and all that a note may print of it. */
public final class CitableSource {

    private static final int MOST_FORMS = 20;

    private final Source source;
    private final boolean stub;
    private final Lexicon lexicon;
    private int[] bag = {};
    private @Nullable SourceWords words;
    private int number = -1;

    /** @param stub whether it was made of what a note prints */
    public CitableSource(Source source, boolean stub, Lexicon lexicon) {
        this.source = source;
        this.stub = stub;
        this.lexicon = lexicon;
    }

    /** Its place in the index; -1 while it is in none. */
    int number() {
        return number;
    }

    void setNumber(int place) {
        number = place;
    }

    public String key() {
        return source.key();
    }

    public Source source() {
        return source;
    }

    /** Whether it was made of what a note prints, because the library has no such source. */
    public boolean isStub() {
        return stub;
    }

    /** Its titles in all their forms. */
    List<TitleForm> titles() {
        return words().titles;
    }

    /** Its titles with their subtitles, without short forms. */
    List<TitleForm> wholeTitles() {
        return words().wholeTitles;
    }

    /** What tells it from others of one title: volume, title of the volume. Each with its forms as words. */
    List<List<int[]>> parts() {
        return words().parts;
    }

    /** The family names of its first author, or first editor where it has none, in all their forms. */
    List<int[]> leading() {
        return words().leading;
    }

    /** Whether a word belongs to a name of its people. */
    boolean isOfName(int id) {
        return words().people.contains(id);
    }

    Set<Integer> people() {
        return words().people;
    }

    /** The family names of its authors in all their forms, as words. */
    List<int[]> authors() {
        return words().authors;
    }

    /** The family names of its editors, translators and others. */
    List<int[]> others() {
        return words().others;
    }

    /** The first words of the family names of its people. */
    public Set<Integer> families() {
        Set<Integer> first = new LinkedHashSet<>();
        for (int[] family : authors()) {
            first.add(family[0]);
        }
        for (int[] family : others()) {
            first.add(family[0]);
        }
        return first;
    }

    boolean has(int id) {
        words();
        return Arrays.binarySearch(bag, id) >= 0;
    }

    int[] bag() {
        words();
        return bag;
    }

    /**
     * Takes in what a note printed of it.
     *
     * @param asTitle whether the words are one more form of its title
     */
    public void printedAs(List<NoteWord> printed, boolean asTitle) {
        words();
        if (!printed.isEmpty()) {
            List<NoteWord> eastAsian = new ArrayList<>();
            List<NoteWord> others = new ArrayList<>();
            for (NoteWord word : printed) {
                (word.kind() == NoteWord.Kind.EAST_ASIAN ? eastAsian : others).add(word);
            }
            if (asTitle) {
                addForm(eastAsian);
                addForm(others);
            }
            Set<Integer> all = new LinkedHashSet<>();
            for (int id : bag) {
                all.add(id);
            }
            for (NoteWord word : printed) {
                all.add(word.id());
            }
            bag = sorted(all);
        }
    }

    private void addForm(List<NoteWord> printed) {
        TitleForm form = new TitleForm(printed);
        if (form.total >= 1 && words().titles.size() < MOST_FORMS) {
            words().titles.add(form);
        }
    }

    /** The year of issue and those of the title's date; empty when none is known. */
    int[] years() {
        return years(source);
    }

    static int[] years(Source source) {
        List<Integer> years = new ArrayList<>();
        for (DateValue date : source.dates().values()) {
            if (date.start() != null) {
                years.add(date.start().year());
            }
            if (date.end() != null) {
                years.add(date.end().year());
            }
        }
        int[] out = new int[years.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = years.get(i);
        }
        return out;
    }

    private SourceWords words() {
        SourceWords known = words;
        if (known == null) {
            known = new SourceWords(source, lexicon);
            words = known;
            bag = sorted(known.all);
        }
        return known;
    }

    private static int[] sorted(Set<Integer> all) {
        int[] out = new int[all.size()];
        int at = 0;
        for (int id : all) {
            out[at++] = id;
        }
        Arrays.sort(out);
        return out;
    }
}
