package org.footing.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What both processors render.
 *
 * @param name for the report
 * @param styles a file with the id of a style on each line
 * @param items CSL-JSON
 * @param clusters a JSON array of citations, each an array of cites as citeproc-js takes them
 */
record ComparedSet(String name, Path styles, Path items, Path clusters) {
    List<String> styleIds() throws IOException {
        return Files.readAllLines(styles).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
