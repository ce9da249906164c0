package org.footing.source;

import org.footing.text.SourceText;

/** Sources that a test writes down. */
public final class TestSources {
    private TestSources() {}

    /** The sources in a text like that of {@code sources.yaml}. */
    public static Sources of(String yaml) {
        return SourcesReader.read(new SourceText("sources.yaml", yaml), false);
    }
}
