package org.footing.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.exchange.ImportedFile;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.YamlWriter;

/** Imported items as the sources of a library. */
final class ImportedSources {
    private ImportedSources() {}

    static Sources of(ImportedFile file) throws IOException {
        StringBuilder yaml = new StringBuilder("references:\n");
        for (Mapping item : file.items()) {
            yaml.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        Path written = Files.createTempFile("sources", ".yaml");
        try {
            return SourcesFile.at(Files.writeString(written, yaml)).read();
        } finally {
            Files.delete(written);
        }
    }
}
