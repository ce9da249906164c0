package org.footing.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;

/** Reads new sources from files of other programs. */
public final class Imports {
    private Imports() {}

    /**
     * Reads a file by its name: {@code .json} is CSL-JSON, {@code .bib} BibTeX or biblatex, {@code .ris} RIS.
     *
     * @return CSL items ready for a library, in the order of the file
     * @throws InputException when the file is not what its name says, or has a key twice
     * @throws UsageException when the name says nothing
     */
    public static List<Mapping> read(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".bib") || name.endsWith(".bibtex")) {
            return bibtex(TextFile.read(file));
        }
        if (name.endsWith(".ris")) {
            return ris(TextFile.read(file));
        }
        if (name.endsWith(".json")) {
            return cslJson(TextFile.read(file));
        }
        throw new UsageException(
                "cannot tell what kind of file " + file + " is",
                "name it .json (CSL-JSON), .bib (BibTeX) or .ris (RIS)");
    }

    public static List<Mapping> cslJson(SourceText text) {
        return CslJsonImport.read(text);
    }

    public static List<Mapping> bibtex(SourceText text) {
        return BibImport.read(text);
    }

    public static List<Mapping> ris(SourceText text) {
        return RisImport.read(text);
    }
}
