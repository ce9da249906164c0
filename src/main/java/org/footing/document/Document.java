package org.footing.document;

import java.util.List;
import org.footing.text.SourceText;

/**
 * A draft. All spans count UTF-16 code units of {@code source}: of the file itself where it is a text, and of the text that was taken out of it
 * where it is a package; {@link SourceText#locate} then names the place in the package.
 *
 * @param format it was read from, as commands call it; {@code printed} where notes were found among the text
 * @param source the text that was read
 * @param metadata what the draft says of itself
 * @param blocks the running text
 * @param notes the bodies of the notes, in the order in which they stand; a call names its note by the label
 * @param sources those that the draft carries itself
 * @param problems what is malformed or was not understood, in the order of the text
 */
public record Document(
        String format,
        SourceText source,
        Metadata metadata,
        List<Block> blocks,
        List<NoteBody> notes,
        List<CarriedSource> sources,
        List<DocumentProblem> problems) {
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }
}
