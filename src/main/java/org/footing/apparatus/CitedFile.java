package org.footing.apparatus;

import java.util.List;

/**
 * A file, volume or box of an archive.
 *
 * @param text its search data, in the words of the list's language; empty when the archive alone is known
 * @param sources the keys of the sources that lie in it
 */
public record CitedFile(String text, List<String> sources) {
    public CitedFile {
        sources = List.copyOf(sources);
    }
}
