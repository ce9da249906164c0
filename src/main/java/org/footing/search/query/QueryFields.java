package org.footing.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.source.CslSchema;
import org.footing.text.Similar;
import org.footing.text.UsageException;

/** The names that a query may give before a colon, and the fields of a source that each means. */
public final class QueryFields {
    private static final List<String> OWN = List.of(
            "key",
            "year",
            "type",
            "class",
            "language",
            "tag",
            "annotation",
            "excerpt",
            "file",
            "status",
            "archive",
            "uncertain",
            "name",
            "title",
            "in",
            "text",
            "id");

    private QueryFields() {}

    /**
     * The name as fields are stored.
     *
     * @throws UsageException when there is no such field
     */
    static String named(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (OWN.contains(lower)) {
            return lower.equals("id") ? "key" : lower;
        }
        List<String> all = new ArrayList<>(OWN);
        for (String name : CslSchema.TEXTS) {
            all.add(name);
            if (name.toLowerCase(Locale.ROOT).equals(lower)) {
                return name;
            }
        }
        for (String name : CslSchema.NAMES) {
            all.add(name);
            if (name.equals(lower)) {
                return name;
            }
        }
        for (String name : CslSchema.DATES) {
            all.add(name);
            if (name.equals(lower)) {
                return name;
            }
        }
        String near = Similar.to(lower, all);
        throw new UsageException(
                "no source has a field '" + given + "'",
                (near == null ? "" : "did you mean " + near + "? ") + "A word with a colon in it stands in quotes: '\""
                        + given + ":…\"'");
    }

    /** Whether a stored field answers for the name that a query gives; an empty name is any. */
    public static boolean means(String asked, String stored) {
        return switch (asked) {
            case "" -> !stored.equals("type") && !stored.equals("class") && !stored.equals("status");
            case "name" -> CslSchema.NAMES.contains(stored);
            case "title" ->
                stored.equals("title")
                        || stored.equals("title-short")
                        || stored.equals("original-title")
                        || stored.equals("volume-title");
            case "in" ->
                stored.equals("container-title")
                        || stored.equals("container-title-short")
                        || stored.equals("collection-title");
            case "text" ->
                stored.equals("annotation")
                        || stored.equals("note")
                        || stored.equals("abstract")
                        || stored.equals("excerpt")
                        || stored.equals("file");
            default -> asked.equals(stored);
        };
    }

    /** Whether a value of this field is one word that is compared whole. */
    public static boolean isWhole(String field) {
        return switch (field) {
            case "type", "class", "language", "tag", "status", "uncertain" -> true;
            default -> false;
        };
    }
}
