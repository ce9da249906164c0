package org.footing.csl.cite;

import java.util.HashSet;
import java.util.Set;
import org.footing.csl.item.Item;
import org.jspecify.annotations.Nullable;

/** Tells whether an archive is cited for the first time, so that a style can give its full name and its abbreviation once. */
public final class Archives {
    /** Knows of no items: nothing lies in an archive. */
    static final Archives UNKNOWN = new Archives(null);

    private static final String[] NAMES = {"archival-repository-name", "archival-repository", "archive"};

    private final @Nullable Registry registry;
    private final Set<String> cited = new HashSet<>();

    private Archives(@Nullable Registry registry) {
        this.registry = registry;
    }

    /** For one pass through a document. */
    public static Archives of(Registry registry) {
        return new Archives(registry);
    }

    /** Whether the item lies in an archive of which nothing was cited before; to be asked for each cite in their order. */
    boolean isFirstCiteOf(String id) {
        String archive = registry == null ? "" : archive(registry.get(id));
        return !archive.isEmpty() && cited.add(archive);
    }

    /** JACAR shows what other archives keep: it is what a reader has to be told of. */
    private static String archive(Item item) {
        if (item.has("archival-jacar")) {
            return "JACAR";
        }
        for (String variable : NAMES) {
            String name = item.text(variable);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
