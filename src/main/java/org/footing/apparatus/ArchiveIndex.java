package org.footing.apparatus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.language.LanguageTag;
import org.footing.language.collation.Collation;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.source.Repository;
import org.footing.source.SearchData;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.Variants;
import org.footing.source.form.Form;
import org.footing.source.form.Forms;
import org.footing.source.form.WantedForm;
import org.jspecify.annotations.Nullable;

/** Collects the archives in which sources lie. */
public final class ArchiveIndex {
    private final String language;
    private final SearchData searchData;
    private final Map<String, Repository> repositories = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> files = new LinkedHashMap<>();

    private ArchiveIndex(String language) {
        this.language = language;
        this.searchData = new SearchData(language);
    }

    /** The sources that a manuscript cites, in its text and in its notes; {@link UnknownKeys} tells of the others. */
    public static List<Source> citedIn(Manuscript manuscript, Sources sources) {
        Set<String> keys = new LinkedHashSet<>();
        for (CitationCluster cluster : manuscript.citations()) {
            add(cluster, keys);
        }
        for (Note note : manuscript.notes()) {
            for (CitationCluster cluster : note.citations()) {
                add(cluster, keys);
            }
        }
        List<Source> out = new ArrayList<>();
        for (String key : keys) {
            Source source = sources.find(key);
            if (source != null) {
                out.add(source);
            }
        }
        return out;
    }

    private static void add(CitationCluster cluster, Set<String> keys) {
        for (Citation citation : cluster.citations()) {
            keys.add(citation.key());
        }
    }

    /**
     * The archives of the sources, in the order of their names; sources that lie in none are passed over.
     *
     * @param language of the list, BCP 47
     */
    public static List<CitedArchive> of(Iterable<Source> sources, String language) {
        ArchiveIndex index = new ArchiveIndex(language);
        for (Source source : sources) {
            index.add(source);
        }
        return index.sorted();
    }

    private void add(Source source) {
        Repository repository = repository(source);
        if (repository != null) {
            repositories.putIfAbsent(repository.name(), repository);
            files.computeIfAbsent(repository.name(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(searchData.of(source), text -> new LinkedHashSet<>())
                    .add(source.key());
        }
    }

    private static @Nullable Repository repository(Source source) {
        if (source.archival() != null && source.archival().repository() != null) {
            return source.archival().repository();
        }
        String name = source.text("archive");
        return name == null
                ? null
                : new Repository(null, name, null, source.text("archive-place"), source.language(), Variants.NONE);
    }

    private List<CitedArchive> sorted() {
        List<CitedArchive> out = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Repository repository : repositories.values()) {
            CitedArchive archive = archive(repository, files.getOrDefault(repository.name(), Map.of()));
            out.add(archive);
            names.add(archive.name());
        }
        Comparator<String> order = new Collation(LanguageTag.parse(language), List.of()).over(names);
        out.sort((a, b) -> order.compare(a.name(), b.name()));
        return out;
    }

    private CitedArchive archive(Repository repository, Map<String, Set<String>> found) {
        String name = shown(repository, "name", repository.name());
        String own = repository.abbreviation() == null ? "" : repository.abbreviation();
        String abbreviation = own.isEmpty() ? "" : shown(repository, "abbreviation", own);
        List<CitedFile> all = new ArrayList<>(found.size());
        for (Map.Entry<String, Set<String>> file : found.entrySet()) {
            all.add(new CitedFile(file.getKey(), List.copyOf(file.getValue())));
        }
        all.sort((a, b) -> NaturalOrder.compare(a.text(), b.text()));
        String place = repository.place() == null ? "" : shown(repository, "place", repository.place());
        return new CitedArchive(
                name,
                abbreviation,
                name.equals(repository.name()) ? "" : repository.name(),
                abbreviation.equals(own) ? "" : own,
                repository.language() == null ? "" : repository.language(),
                place,
                all);
    }

    /** The field in the list's language, or in its letters, as the library has it; nothing is made up. */
    private String shown(Repository repository, String field, String own) {
        Forms<String> forms = Forms.of(repository, field);
        Form<String> form = forms.find(new WantedForm.Translated(language));
        if (form == null && isInLatinLetters()) {
            form = forms.find(WantedForm.Transliterated.USUAL);
        }
        return form == null || form.isGenerated() ? own : form.value();
    }

    private boolean isInLatinLetters() {
        return "Latn".equals(LanguageTag.parse(language).effectiveScript());
    }
}
