package org.footing.policy;

import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.source.Archival;
import org.footing.source.Repository;
import org.footing.source.SearchData;
import org.footing.source.Source;
import org.footing.source.form.Forms;
import org.jspecify.annotations.Nullable;

/** Gives an item the name, the abbreviation and the search data of its archive in the forms that a pattern asks for. */
final class ShownArchives {
    private static final String CENTER = "Japan Center for Asian Historical Records (JACAR), Ref. ";

    private final Composer composer;
    private final String language;
    private @Nullable SearchData searchData;

    ShownArchives(Composer composer, String language) {
        this.composer = composer;
        this.language = language;
    }

    /** @param brief whether later notes are meant, which name the Japan Center for Asian Historical Records by its letters */
    void put(Source source, FormPattern pattern, boolean brief, Item.Builder item) {
        Archival archival = source.archival();
        if (archival == null) {
            return;
        }
        SearchData words = words();
        for (Map.Entry<String, String> element : words.transliterated(archival).entrySet()) {
            item.text("archival-" + element.getKey(), element.getValue());
        }
        Repository repository = archival.repository();
        String archive = repository == null ? "" : put(repository, pattern, item);
        if (repository != null && source.text("archive") == null && source.title() != null) {
            item.text("archive", archive);
        }
        String jacar = archival.element("jacar");
        if (jacar != null && source.title() == null && !language.startsWith("ja")) {
            String full = CENTER + jacar + (archive.isEmpty() ? "" : ", " + archive);
            item.text("title", brief ? "JACAR: " + jacar : full);
        }
        if (archival.element("fond") == null) {
            return;
        }
        if (source.title() == null) {
            item.text("title", archive.isEmpty() ? words.of(source) : archive + ", " + words.of(source));
        } else if (source.text("archive_location") == null
                && archival.element("collection") == null
                && archival.element("call-number") == null) {
            item.text("archive_location", words.of(source));
        }
    }

    private SearchData words() {
        SearchData known = searchData;
        if (known == null) {
            known = new SearchData(language);
            searchData = known;
        }
        return known;
    }

    /** What notes call the archive. */
    private String put(Repository repository, FormPattern pattern, Item.Builder item) {
        List<Composer.Placed<String>> names = composer.choose(Forms.of(repository, "name"), pattern);
        String name = repository.name();
        if (!names.isEmpty()) {
            name = names.get(0).form().value();
            item.otherForms("archival-repository-name", Composer.others(names));
        }
        item.text("archival-repository-name", name);
        String abbreviation = repository.abbreviation();
        if (abbreviation != null) {
            List<Composer.Placed<String>> found = composer.choose(Forms.of(repository, "abbreviation"), pattern);
            abbreviation = found.isEmpty() ? abbreviation : found.get(0).form().value();
            item.text("archival-repository-abbreviation", abbreviation);
        }
        String shortest = abbreviation == null ? name : abbreviation;
        item.text("archival-repository", shortest);
        return shortest;
    }
}
