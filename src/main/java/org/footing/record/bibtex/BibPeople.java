package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.record.RecordDraft;
import org.footing.source.Name;

/** The people of an entry by what they did (biblatex's manual, §2.2.2 and §2.3.6); a role without a variable stays a field. */
final class BibPeople {
    private static final String[] FURTHER_ROLES = {"introduction", "foreword", "afterword", "commentator", "annotator"};

    private final BibEntry entry;
    private final BibFields fields;
    private final String type;
    private final RecordDraft draft;

    BibPeople(BibEntry entry, BibFields fields, String type, RecordDraft draft) {
        this.entry = entry;
        this.fields = fields;
        this.type = type;
        this.draft = draft;
    }

    void put() {
        names("author", "author");
        names("container-author", "bookauthor");
        editors("editor", "editortype");
        editors("editora", "editoratype");
        editors("editorb", "editorbtype");
        editors("editorc", "editorctype");
        names("translator", "translator");
        names("collection-editor", "serieseditor");
        for (String role : FURTHER_ROLES) {
            names(role, role);
        }
        if (BibTypes.isPart(type)) {
            names("container-translator", "booktranslator");
            for (String role : FURTHER_ROLES) {
                names("container-" + role, "book" + role);
            }
        }
    }

    private void names(String variable, String field) {
        String value = fields.raw(field);
        if (value == null) {
            return;
        }
        List<Name> names = BibNames.parse(value);
        if (names.isEmpty() || draft.has(variable)) {
            fields.keep(field);
            return;
        }
        draft.names(variable, prefixed(names));
    }

    /** With {@code options = {useprefix}} a prefix belongs to the family name. */
    private List<Name> prefixed(List<Name> names) {
        String options = entry.get("options");
        String folded = options == null ? "" : options.replace(" ", "");
        if (!folded.contains("useprefix") || folded.contains("useprefix=false")) {
            return names;
        }
        List<Name> prefixed = new ArrayList<>();
        for (Name name : names) {
            prefixed.add(
                    name.droppingParticle() == null
                            ? name
                            : new Name(
                                    name.family(),
                                    name.given(),
                                    null,
                                    name.droppingParticle(),
                                    name.suffix(),
                                    null,
                                    false,
                                    false,
                                    null,
                                    Map.of()));
        }
        return prefixed;
    }

    private void editors(String field, String typeField) {
        String role = fields.text(typeField);
        String variable = switch (role == null ? "editor" : role) {
            case "editor" -> field.equals("editor") ? "editor" : "";
            case "compiler", "gecompiler" -> "compiler";
            case "geneditor" -> "editorial-director";
            case "director" -> "director";
            case "organizer" -> "organizer";
            case "producer" -> "producer";
            default -> field.equals("editor") ? "editor" : "";
        };
        boolean keepsRole = role != null && variable.equals("editor") && !role.equals("editor");
        if (variable.isEmpty() || keepsRole) {
            fields.keep(typeField);
        }
        if (!variable.isEmpty()) {
            names(variable, field);
        }
        if ("gecompiler".equals(role)) {
            names("editorial-director", field);
        }
    }
}
