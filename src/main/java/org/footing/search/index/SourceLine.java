package org.footing.search.index;

import java.util.List;
import java.util.Map;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.SourceClass;
import org.jspecify.annotations.Nullable;

/** What a list shows of a source. They follow no citation style. */
public final class SourceLine {
    private final String[] parts;

    /** @param parts key, type, class, language, year, responsible, title, heading; what is not known is empty */
    SourceLine(String[] parts) {
        this.parts = parts;
    }

    public static SourceLine of(Source source) {
        SourceClass sourceClass = source.sourceClass();
        return new SourceLine(new String[] {
            source.key(),
            source.type(),
            sourceClass == null ? "" : sourceClass.word(),
            orEmpty(source.language()),
            source.year(),
            responsible(source),
            orEmpty(source.title()),
            heading(source)
        });
    }

    String[] parts() {
        return parts;
    }

    public String key() {
        return parts[0];
    }

    public String type() {
        return parts[1];
    }

    /** Empty when it has none; so the following ones. */
    public String sourceClass() {
        return parts[2];
    }

    public String language() {
        return parts[3];
    }

    public String year() {
        return parts[4];
    }

    public String responsible() {
        return parts[5];
    }

    public String title() {
        return parts[6];
    }

    /** The title, or the place in the archive, or the type. */
    public String heading() {
        return parts[7];
    }

    /** Who answers for a source: its authors, else its editors; at most two by name. */
    public static String responsible(Source source) {
        List<Name> names = source.names("author");
        if (names.isEmpty()) {
            names = source.names("editor");
        }
        if (names.isEmpty()) {
            return "";
        }
        String first = shortName(names.get(0));
        return switch (names.size()) {
            case 1 -> first;
            case 2 -> names.get(1).isOthers() ? first + " +" : first + ", " + shortName(names.get(1));
            default -> first + " +" + (names.size() - 1);
        };
    }

    private static String shortName(Name name) {
        String family = name.family();
        return family == null || family.isEmpty() ? name.display() : family;
    }

    private static String heading(Source source) {
        String title = source.title();
        if (title != null) {
            return title;
        }
        Archival archival = source.archival();
        return archival == null ? "[" + source.type() + "]" : place(archival);
    }

    /** The elements of an archival description one after another, as on the folder's cover. */
    private static String place(Archival archival) {
        StringBuilder out = new StringBuilder();
        if (archival.repository() != null) {
            out.append(archival.repository().shortest());
        }
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            if (!element.getKey().equals("fond-name")) {
                out.append(out.isEmpty() ? "" : ", ")
                        .append(element.getKey())
                        .append(' ')
                        .append(element.getValue());
            }
        }
        return out.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
