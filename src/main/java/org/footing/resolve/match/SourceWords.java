package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** All words of a source that a note may print. */
final class SourceWords {
    private static final Set<String> TITLES = Set.of("title", "title-short", "volume-title", "original-title");
    private static final Set<String> PARTS = Set.of("volume-title", "part-number", "part-title");
    private static final Set<String> UNPRINTED = Set.of("abstract", "annote", "keyword", "language", "note");
    private static final Set<String> AUTHORS = Set.of("author", "container-author", "original-author");

    private static final String[] LEADING = {"author", "editor", "compiler", "editorial-director", "translator"};

    private final Source source;
    private final Lexicon lexicon;
    final List<TitleForm> titles = new ArrayList<>();
    final List<TitleForm> wholeTitles = new ArrayList<>();
    final List<int[]> authors = new ArrayList<>();
    final List<int[]> others = new ArrayList<>();
    final List<int[]> leading = new ArrayList<>();
    final List<List<int[]>> parts = new ArrayList<>();
    final Set<Integer> people = new HashSet<>();
    final Set<Integer> all = new LinkedHashSet<>();

    SourceWords(Source source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
        read();
    }

    private void read() {
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            if (!UNPRINTED.contains(text.getKey())) {
                List<int[]> forms = new ArrayList<>();
                forms.add(text(text.getKey(), text.getValue()));
                for (String form : source.variants().of(text.getKey()).values()) {
                    forms.add(text(text.getKey(), form));
                }
                if (PARTS.contains(text.getKey())) {
                    parts.add(forms);
                }
            }
        }
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            for (Name name : names.getValue()) {
                name(name, AUTHORS.contains(names.getKey()) ? authors : others);
                for (Name form : name.variants().values()) {
                    name(form, AUTHORS.contains(names.getKey()) ? authors : others);
                }
            }
        }
        for (Map.Entry<String, Tree> other : source.others().entrySet()) {
            if (other.getValue() instanceof Scalar scalar) {
                field(other.getKey(), scalar.text());
            } else {
                others(other.getValue());
            }
        }
        for (String variable : LEADING) {
            List<Name> names = source.names(variable);
            if (leading.isEmpty() && !names.isEmpty()) {
                name(names.get(0), leading);
                for (Name form : names.get(0).variants().values()) {
                    name(form, leading);
                }
            }
        }
        for (int year : CitableSource.years(source)) {
            all.add(lexicon.intern(Integer.toString(year)));
        }
        source.printedDates().values().forEach(date -> words(date.printed()));
        archive(source.archival());
    }

    /** Fields of other formats may be printed too. */
    private void others(Tree tree) {
        if (tree instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar scalar) {
                    field(entry.name(), scalar.text());
                } else {
                    others(entry.value());
                }
            }
        }
    }

    private void field(String name, String value) {
        List<NoteWord> words = words(value);
        if (name.equals("book") || name.equals("book-number") || name.equals("part")) {
            parts.add(List.of(ids(words)));
        }
    }

    private int[] text(String field, String value) {
        List<NoteWord> words = words(value);
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

    private void name(Name name, List<int[]> families) {
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
                for (NoteWord word : words(part)) {
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

    private void archive(@Nullable Archival archival) {
        if (archival == null) {
            return;
        }
        for (String value : archival.elements().values()) {
            words(value);
        }
        Repository repository = archival.repository();
        if (repository != null) {
            words(repository.name());
            words(repository.shortest());
            for (Map<String, String> forms : repository.variants().forms().values()) {
                for (String form : forms.values()) {
                    words(form);
                }
            }
        }
    }

    private List<NoteWord> words(String text) {
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
}
