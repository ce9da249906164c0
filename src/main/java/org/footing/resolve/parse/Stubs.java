package org.footing.resolve.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.source.Archival;
import org.footing.source.Keys;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.source.Sources;

/** Gives the sources that notes make keys that nothing else has: name and year, or what is known of them. */
public final class Stubs {
    private final Set<String> taken = new HashSet<>();

    public Stubs(Sources sources) {
        for (Source source : sources) {
            taken.add(source.key());
        }
    }

    /** The source under a key of its own. */
    public Source keyed(Source stub) {
        StringBuilder base = new StringBuilder();
        add(base, name(stub));
        add(base, stub.year());
        Archival archival = stub.archival();
        if (archival != null) {
            for (String element : archival.elements().values()) {
                add(base, element);
            }
        }
        String key = base.length() == 0 ? "source" : base.toString();
        String free = key;
        for (int i = 0; !taken.add(free); i++) {
            free = key + (i < 26 ? String.valueOf((char) ('a' + i)) : "-" + i);
        }
        return new Source(
                free,
                stub.type(),
                stub.sourceClass(),
                stub.language(),
                stub.texts(),
                stub.names(),
                stub.dates(),
                stub.variants(),
                stub.archival(),
                stub.printedDates(),
                stub.annotation(),
                stub.tags(),
                stub.uncertain(),
                stub.others(),
                stub.location(),
                stub.span());
    }

    private static String name(Source stub) {
        for (String variable : List.of("author", "editor")) {
            for (Name name : stub.names(variable)) {
                String family = name.family() == null ? name.literal() : name.family();
                if (family != null) {
                    return family;
                }
            }
        }
        Archival archival = stub.archival();
        Repository repository = archival == null ? null : archival.repository();
        String title = repository == null ? stub.title() : repository.shortest();
        String words = title == null ? "" : title;
        int second = words.indexOf(' ', words.indexOf(' ') + 1);
        return second > 0 ? words.substring(0, second) : words;
    }

    private static void add(StringBuilder base, String part) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < part.length() && clean.length() < 30; i++) {
            char c = Character.toLowerCase(part.charAt(i));
            if (Character.isLetterOrDigit(c) && Keys.isAllowed(c)) {
                clean.append(c);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != '-') {
                clean.append('-');
            }
        }
        while (clean.length() > 0 && clean.charAt(clean.length() - 1) == '-') {
            clean.setLength(clean.length() - 1);
        }
        if (clean.length() > 0) {
            base.append(base.length() == 0 ? "" : "-").append(clean);
        }
    }
}
