package org.footing.apparatus;

import org.footing.csl.CitationProcessor;
import org.footing.csl.citeprocjava.CiteprocJava;
import org.footing.text.UsageException;

/** The citation processors. Only the one that is opened is loaded. */
public enum Processor {
    CITEPROC_JAVA("citeproc-java");

    public static final Processor DEFAULT = CITEPROC_JAVA;

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
        for (Processor processor : values()) {
            if (processor.id.equals(id)) {
                return processor;
            }
        }
        throw new UsageException("no processor `" + id + "`", "use citeproc-java");
    }

    CitationProcessor open() {
        return Loader.citeprocJava();
    }

    /** A class of its own, so that the verifier of this one need not look at a processor. */
    private static final class Loader {
        static CitationProcessor citeprocJava() {
            return new CiteprocJava();
        }
    }
}
