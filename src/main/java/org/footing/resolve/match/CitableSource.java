package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.language.calendar.DateValue;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NoteWord;
import org.footing.resolve.word.NoteWords;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** A source that notes may mean, as words: its titles, its people, and all that a note may print of it. */
public final class CitableSource {
    private static final Set<String> TITLES = Set.of("title", "title-short", "volume-title", "original-title");
    private static final Set<String> PARTS = Set.of("volume-title", "part-number", "part-title");
    private static final Set<String> UNPRINTED = Set.of("abstract", "annote", "keyword", "language", "note");
    private static final Set<String> AUTHORS = Set.of("author", "container-author", "original-author");

    private static final int MOST_FORMS = 20;

    private final Source source;
    private final boolean stub;
    private final Lexicon lexicon;
    private final List<TitleForm> titles = new ArrayList<>();
    private final List<int[]> authors = new ArrayList<>();
    private final List<int[]> others = new ArrayList<>();
    private final List<TitleForm> wholeTitles = new ArrayList<>();
    private final List<List<int[]>> parts = new ArrayList<>();
    private final Set<Integer> people = new HashSet<>();
    private int[] bag = {};
    private boolean read;
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
        read();
        return titles;
    }

    /** Its titles with their subtitles, without short forms. */
    List<TitleForm> wholeTitles() {
        read();
        return wholeTitles;
    }

    /** What tells it from others of one title: volume, title of the volume. Each with its forms as words. */
    List<List<int[]>> parts() {
        read();
        return parts;
    }

    /** Whether a word belongs to a name of its people. */
    boolean isOfName(int id) {
        read();
        return people.contains(id);
    }

    Set<Integer> people() {
        read();
        return people;
    }

    /** The family names of its authors in all their forms, as words. */
    List<int[]> authors() {
        read();
        return authors;
    }

    /** The family names of its editors, translators and others. */
    List<int[]> others() {
        read();
        return others;
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
        read();
        return Arrays.binarySearch(bag, id) >= 0;
    }

    int[] bag() {
        read();
        return bag;
    }

    /**
     * Takes in what a note printed of it.
     *
     * @param asTitle whether the words are one more form of its title
     */
    public void printedAs(List<NoteWord> words, boolean asTitle) {
        read();
        if (!words.isEmpty()) {
            List<NoteWord> eastAsian = new ArrayList<>();
            List<NoteWord> others = new ArrayList<>();
            for (NoteWord word : words) {
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
            for (NoteWord word : words) {
                all.add(word.id());
            }
            bag = sorted(all);
        }
    }

    private void addForm(List<NoteWord> words) {
        TitleForm form = new TitleForm(words);
        if (form.total >= 1 && titles.size() < MOST_FORMS) {
            titles.add(form);
        }
    }

    /** The year of issue and those of the title's date; empty when none is known. */
    int[] years() {
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

    private void read() {
        if (read) {
            return;
        }
        read = true;
        Set<Integer> all = new LinkedHashSet<>();
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            if (!UNPRINTED.contains(text.getKey())) {
                List<int[]> forms = new ArrayList<>();
                forms.add(text(text.getKey(), text.getValue(), all));
                for (String form : source.variants().of(text.getKey()).values()) {
                    forms.add(text(text.getKey(), form, all));
                }
                if (PARTS.contains(text.getKey())) {
                    parts.add(forms);
                }
            }
        }
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            for (Name name : names.getValue()) {
                name(name, AUTHORS.contains(names.getKey()) ? authors : others, all);
                for (Name form : name.variants().values()) {
                    name(form, AUTHORS.contains(names.getKey()) ? authors : others, all);
                }
            }
        }
        for (Tree other : source.others().values()) {
            others(other, all);
        }
        for (int year : years()) {
            all.add(lexicon.intern(Integer.toString(year)));
        }
        source.printedDates().values().forEach(date -> words(date.printed(), all));
        archive(source.archival(), all);
        bag = sorted(all);
    }

    /** Fields of other formats may be printed too. */
    private void others(Tree tree, Set<Integer> all) {
        if (tree instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar scalar) {
                    List<NoteWord> words = words(scalar.text(), all);
                    if (entry.name().equals("book") || entry.name().equals("part")) {
                        parts.add(List.of(ids(words)));
                    }
                } else {
                    others(entry.value(), all);
                }
            }
        }
    }

    private int[] text(String field, String value, Set<Integer> all) {
        List<NoteWord> words = words(value, all);
        boolean ofWork =
                TITLES.contains(field) && !(field.equals("volume-title") && source.text("container-title") != null);
        if (ofWork) {
            titles.add(new TitleForm(words));
            if (field.equals("title")) {
                wholeTitles.add(new TitleForm(words));
            }
            int main = mainEnd(value);
            if (main > 0) {
                List<NoteWord> first = new ArrayList<>();
                for (NoteWord word : words) {
                    if (word.end() <= main) {
                        first.add(word);
                    }
                }
                if (!first.isEmpty() && first.size() < words.size()) {
                    titles.add(new TitleForm(first));
                }
            }
        }
        return ids(words);
    }

    /** Where the main title ends; 0 when there is no subtitle. */
    private static int mainEnd(String title) {
        for (int i = 1; i + 1 < title.length(); i++) {
            char c = title.charAt(i);
            boolean spaced = title.charAt(i + 1) == ' ';
            if ((c == ' ' || c == '\u3000') && isEastAsian(title.charAt(i - 1))) {
                return i;
            }
            if (c == '：'
                    || ((c == ':' || c == '.' || c == '?' || c == ';') && spaced && i > 3)
                    || (c == '―' && title.charAt(i + 1) == '―')
                    || (c == '—' && (spaced || title.charAt(i + 1) == '—'))
                    || (c == '–' && spaced)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isEastAsian(char c) {
        return c > '\u3040';
    }

    private void name(Name name, List<int[]> families, Set<Integer> all) {
        String family = name.literal() == null ? name.family() : name.literal();
        for (String part : new String[] {
            name.nonDroppingParticle(),
            name.droppingParticle(),
            name.given(),
            name.suffix(),
            name.family(),
            name.literal()
        }) {
            if (part != null) {
                for (NoteWord word : words(part, all)) {
                    people.add(word.id());
                }
            }
        }
        if (family != null) {
            List<NoteWord> words = NoteWords.of(family, lexicon);
            if (!words.isEmpty()) {
                families.add(ids(words));
            }
        }
    }

    private void archive(@Nullable Archival archival, Set<Integer> all) {
        if (archival == null) {
            return;
        }
        for (String value : archival.elements().values()) {
            words(value, all);
        }
        Repository repository = archival.repository();
        if (repository != null) {
            words(repository.name(), all);
            words(repository.shortest(), all);
            for (Map<String, String> forms : repository.variants().forms().values()) {
                for (String form : forms.values()) {
                    words(form, all);
                }
            }
        }
    }

    private List<NoteWord> words(String text, Set<Integer> all) {
        List<NoteWord> words = NoteWords.of(text, lexicon);
        for (NoteWord word : words) {
            all.add(word.id());
        }
        return words;
    }

    private static int[] ids(List<NoteWord> words) {
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.get(i).id();
        }
        return ids;
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
