package org.footing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.language.calendar.DateValue;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** Under what words notes may name a source. */
final class SourceForms {
    private static final String[] TITLES = {"title", "title-short"};
    private static final String[] AROUND = {
        "container-title",
        "container-title-short",
        "volume-title",
        "part-title",
        "collection-title",
        "publisher",
        "publisher-place",
        "genre",
        "edition",
        "event-title",
        "volume",
        "number",
        "issue",
        "part-number",
        "number-of-volumes",
        "collection-number",
        "section",
        "medium",
        "dimensions"
    };
    private static final String[] PEOPLE = {
        "author",
        "editor",
        "translator",
        "compiler",
        "container-author",
        "collection-editor",
        "editorial-director",
        "director"
    };
    private static final String BREAKS = ".:：";

    final Source source;

    /** Counted from 0, in the order of the library. */
    final int index;

    final List<Set<String>> titles = new ArrayList<>();
    final List<Set<String>> beginnings = new ArrayList<>();
    final Set<String> around = new HashSet<>();
    final Set<String> authors = new HashSet<>();
    final Set<String> people = new HashSet<>();
    final Set<String> years = new HashSet<>();
    private final @Nullable ArchiveMention titled;

    SourceForms(Source source, int index, TextKeys keys) {
        this.source = source;
        this.index = index;
        String title = source.title();
        this.titled = title == null ? null : ArchiveMention.in(title);
        for (String field : TITLES) {
            for (String form : forms(source, field)) {
                title(form, keys);
            }
        }
        for (String field : AROUND) {
            for (String form : forms(source, field)) {
                around.addAll(keys.of(form));
            }
        }
        for (String role : PEOPLE) {
            for (Name name : source.names(role)) {
                name(name, role.equals("author"), keys);
            }
        }
        if (authors.isEmpty()) {
            authors.addAll(people);
        }
        for (String variable : new String[] {"issued", "original-date", "accessed"}) {
            DateValue date = source.date(variable);
            if (date != null) {
                years.addAll(keys.of(date.display()));
            }
        }
        years.addAll(keys.of(source.year()));
    }

    /** Whether it lies in that place of an archive; a title may say so too. */
    boolean lies(ArchiveMention archive) {
        Archival archival = source.archival();
        return archival != null ? archive.means(archival) : titled != null && archive.isSame(titled);
    }

    /** Whether it is known by its place in an archive. */
    boolean isArchival() {
        return source.archival() != null || titled != null;
    }

    /** Whether it stands in another work. */
    boolean isPart() {
        return source.text("container-title") != null;
    }

    private static List<String> forms(Source source, String field) {
        List<String> forms = new ArrayList<>();
        String main = source.text(field);
        if (main != null) {
            forms.add(main);
        }
        forms.addAll(source.variants().of(field).values());
        return forms;
    }

    /** Adds a form under which the draft itself names the source. */
    void title(String form, TextKeys keys) {
        Set<String> whole = new LinkedHashSet<>(keys.of(form));
        if (whole.isEmpty()) {
            return;
        }
        titles.add(whole);
        for (int i = 1; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean breaks =
                    BREAKS.indexOf(c) >= 0 && (c == '：' || i + 1 == form.length() || form.charAt(i + 1) == ' ');
            if (breaks || (c == '―' && form.charAt(i - 1) != '―') || (c == '—' && form.charAt(i - 1) == ' ')) {
                Set<String> beginning = new LinkedHashSet<>(keys.of(form.substring(0, i)));
                if (beginning.size() > 1 && beginning.size() < whole.size()) {
                    beginnings.add(beginning);
                }
                return;
            }
        }
    }

    private void name(Name name, boolean author, TextKeys keys) {
        family(name, author, keys);
        for (Map.Entry<String, Name> variant : name.variants().entrySet()) {
            family(variant.getValue(), author, keys);
        }
    }

    private void family(Name name, boolean author, TextKeys keys) {
        @Nullable
        String family = name.literal() != null ? name.literal() : name.family() != null ? name.family() : name.given();
        if (family != null) {
            List<String> words = keys.of(family);
            people.addAll(words);
            if (author) {
                authors.addAll(words);
            }
        }
        if (name.given() != null) {
            around.addAll(keys.of(name.given()));
        }
    }
}
