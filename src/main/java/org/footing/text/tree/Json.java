package org.footing.text.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Reads JSON (RFC 8259). */
public final class Json {
    /** No canonical names: a short process would only fill the table. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(String content) throws IOException {
        return FACTORY.createParser(content.toCharArray());
    }

    /**
     * Reads a file that holds one value; an empty one reads as a null of length 0.
     *
     * @throws InputException on a syntax error, a key given twice, or more than 200 levels of nesting
     */
    public static Tree parse(SourceText text) {
        return parse(text, new Span(0, text.content().length()));
    }

    /** Reads the characters of {@code part} as if they were the file; spans are those of the whole file. */
    public static Tree parse(SourceText text, Span part) {
        int start = part.start();
        if (start < part.end() && text.content().charAt(start) == '\ufeff') {
            start++;
        }
        return new JsonReader(FACTORY, text, new Span(start, part.end())).document();
    }
}
