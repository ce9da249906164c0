package org.footing.text.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks through a list of JSON objects without building them. */
public final class JsonItems {
    private JsonItems() {}

    /**
     * The only object of the list that is the file, whose field {@code name} holds {@code value}; null when there is none,
     * or more than one, or the file is no list of objects.
     */
    public static @Nullable Span find(SourceText text, String name, String value) {
        String content = text.content();
        if (!content.stripLeading().startsWith("[")) {
            return null;
        }
        try (JsonParser parser = Json.parser(content)) {
            Span found = null;
            parser.nextToken();
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (hasField(parser, name, value)) {
                    if (found != null) {
                        return null;
                    }
                    found = new Span(start, (int) parser.currentLocation().getCharOffset());
                }
                token = parser.nextToken();
            }
            return token == JsonToken.END_ARRAY ? found : null;
        } catch (IOException e) {
            // The reader of the whole file says what is wrong.
            return null;
        }
    }

    /** Whether the object at which the parser stands has the field; the parser then stands at its end. */
    private static boolean hasField(JsonParser parser, String name, String value) throws IOException {
        boolean has = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean here = parser.currentName().equals(name);
            JsonToken token = parser.nextToken();
            if (here && token.isScalarValue()) {
                has = value.equals(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return has;
    }
}
