package org.footing.apparatus;

import org.footing.csl.CitationProcessor;
import org.footing.csl.citeprocjava.CiteprocJava;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.document.StyleProcessor;
import org.footing.text.UsageException;

/** The citation processors. Only the one that is opened is loaded. */
public enum Processor {
    /** Footing's own. */
    FOOTING("footing"),
    /** The library of that name, to compare with. */
    CITEPROC_JAVA("citeproc-java");

    /** The one that is used unless another is asked for. */
    public static final Processor DEFAULT = FOOTING;

    private final String id;

    Processor(String id) {
        this.id = id;
    }

    /** The name that commands take. */
    public String id() {
        return id;
    }

    /**
     * The processor that commands call so.
     *
     * @throws UsageException when there is none
     */
    public static Processor of(String id) {
        return switch (id) {
            case "footing" -> FOOTING;
            case "citeproc-java" -> CITEPROC_JAVA;
            default -> throw new UsageException("no processor `" + id + "`", "use footing or citeproc-java");
        };
    }

    /** @param options what citeproc-java knows nothing of, and passes over */
    CitationProcessor open(ProcessorOptions options) {
        return this == FOOTING ? new StyleProcessor(options) : Other.citeprocJava();
    }

    /** Apart, so that the library is not even looked at when it is not used. */
    private static final class Other {
        static CitationProcessor citeprocJava() {
            return new CiteprocJava();
        }
    }
}
