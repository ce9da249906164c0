package org.footing.exchange;

import java.util.List;
import org.footing.text.Diagnostic;
import org.footing.text.tree.Mapping;

/**
 * What a file of another program holds.
 *
 * @param format the id of its format
 * @param encoding its charset
 * @param items ready for a library, in the order of the file
 * @param guesses what was guessed, repaired or passed over
 * @param skipped why records were skipped
 */
public record ImportedFile(
        String format, String encoding, List<Mapping> items, List<Diagnostic> guesses, List<Diagnostic> skipped) {
    public ImportedFile {
        items = List.copyOf(items);
        guesses = List.copyOf(guesses);
        skipped = List.copyOf(skipped);
    }
}
