package org.footing.cli;

import java.util.List;
import org.footing.library.Library;
import org.footing.library.Use;
import org.footing.library.Uses;

/** Keeps the key of a source that notes or claims cite from vanishing under them. */
final class Citing {
    private static final int SHOWN = 10;

    private Citing() {}

    /**
     * Whether something cites the source, which is then told with its places.
     *
     * @param deed what is refused: {@code removed}, {@code renamed}
     */
    static boolean refuses(Call call, String key, String deed) {
        Library library = call.library();
        List<Use> uses = Uses.of(library, library.source(key).key());
        if (uses.isEmpty()) {
            return false;
        }
        Console console = call.console();
        for (int i = 0; i < Math.min(uses.size(), SHOWN); i++) {
            console.err().println(uses.get(i).location() + ": " + uses.get(i).what() + " cites " + key);
        }
        if (uses.size() > SHOWN) {
            console.err().println("… and " + (uses.size() - SHOWN) + " more");
        }
        console.err()
                .println("footing: " + key + " is cited and was not " + deed
                        + "; change these places first, then try again");
        return true;
    }
}
