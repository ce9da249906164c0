package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;

/** A format in which drafts are written. */
public interface DraftFormat {
    /** The name that commands take. */
    String id();

    /** Suffixes of its files, without the dot. */
    String[] suffixes();

    /**
     * Reads a draft.
     *
     * @param bytes of the file
     * @param name by which messages call it
     * @param folder in which it lies; files that it names are read from there and from nowhere else
     * @throws org.footing.text.InputException when it is no file of the format
     */
    Document read(byte[] bytes, String name, Path folder);
}
