package org.footing.source.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;

/**
 * A field of a source that can have several forms.
 *
 * @param name for people: {@code title}, {@code author 2}, {@code repository name}
 * @param variable CSL's, or {@code repository}
 * @param place where {@code footing edit} puts a form, up to the tag: {@code multi._keys.title}; empty when the form belongs
 *     elsewhere than in the source
 * @param sorts whether lists are ordered by it: the authors, else the editors, else the title
 */
public record FormField<T>(String name, String variable, String place, boolean sorts, Forms<T> forms) {
    /** The texts that have forms; numbers, identifiers and descriptions have none. */
    private static final List<String> TEXTS = List.of(
            "title",
            "title-short",
            "shortTitle",
            "container-title",
            "container-title-short",
            "journalAbbreviation",
            "collection-title",
            "volume-title",
            "volume-title-short",
            "part-title",
            "original-title",
            "reviewed-title",
            "event",
            "event-title",
            "publisher",
            "publisher-place",
            "original-publisher",
            "original-publisher-place",
            "event-place",
            "archive",
            "archive-place",
            "archive_collection",
            "authority",
            "genre");

    /** The fields that the source has: names first, then texts, then its archive. */
    public static List<FormField<?>> of(Source source) {
        List<FormField<?>> fields = new ArrayList<>();
        String sorting = !source.names("author").isEmpty()
                ? "author"
                : source.names("editor").isEmpty() ? "title" : "editor";
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            List<Name> all = names.getValue();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isOthers()) {
                    continue;
                }
                String name = all.size() == 1 ? names.getKey() : names.getKey() + " " + (i + 1);
                String place = names.getKey() + "." + i + ".multi._key";
                fields.add(new FormField<>(
                        name, names.getKey(), place, names.getKey().equals(sorting), Forms.of(source, all.get(i))));
            }
        }
        for (String variable : TEXTS) {
            if (source.text(variable) != null || !source.variants().of(variable).isEmpty()) {
                String place = "multi._keys." + variable;
                fields.add(new FormField<>(
                        variable, variable, place, variable.equals(sorting), Forms.of(source, variable)));
            }
        }
        Archival archival = source.archival();
        Repository repository = archival == null ? null : archival.repository();
        if (repository != null) {
            for (String part : List.of("name", "abbreviation", "place")) {
                Forms<String> forms = Forms.of(repository, part);
                if (forms.main() != null) {
                    fields.add(new FormField<>("repository " + part, "repository", "", false, forms));
                }
            }
        }
        return fields;
    }

    /** Its forms as people read them in a list, the plain field's first. */
    public List<ShownForm> shown() {
        List<ShownForm> shown = new ArrayList<>();
        for (Form<T> form : forms.stored()) {
            shown.add(shown(form));
        }
        return shown;
    }

    ShownForm shown(Form<T> form) {
        return new ShownForm(form, forms.display(form));
    }
}
