package org.footing.text.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds a tree from a stream of tokens. */
final class JsonReader {
    private final JsonFactory factory;
    private final SourceText text;
    private final Span part;
    private final boolean blank;

    JsonReader(JsonFactory factory, SourceText text, Span part) {
        this.factory = factory;
        this.text = text;
        this.part = part;
        this.blank = part.of(text.content()).isBlank();
    }

    Tree document() {
        if (blank) {
            return new Scalar("", Scalar.Kind.NULL, new Span(part.end(), part.end()));
        }
        char[] content = text.content().substring(part.start(), part.end()).toCharArray();
        try (JsonParser parser = factory.createParser(content)) {
            Tree root = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw text.error(start(parser), "a second value starts here", "keep one value in the file");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tree value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw text.error(part.end(), "not JSON: the file ends too early", "complete the value");
        }
        int from = start(parser);
        return switch (token) {
            case START_OBJECT -> object(parser, from);
            case START_ARRAY -> array(parser, from);
            case VALUE_NUMBER_INT -> scalar(parser, from, Scalar.Kind.INTEGER);
            case VALUE_NUMBER_FLOAT -> scalar(parser, from, Scalar.Kind.FLOAT);
            case VALUE_TRUE, VALUE_FALSE -> scalar(parser, from, Scalar.Kind.BOOLEAN);
            case VALUE_NULL -> scalar(parser, from, Scalar.Kind.NULL);
            default -> scalar(parser, from, Scalar.Kind.STRING);
        };
    }

    /** The text is taken first: until then the parser has not looked for the end of a string. */
    private Scalar scalar(JsonParser parser, int from, Scalar.Kind kind) throws IOException {
        String value = parser.getText();
        boolean number = kind == Scalar.Kind.INTEGER || kind == Scalar.Kind.FLOAT;
        int to = number ? from + value.length() : end(parser);
        return new Scalar(value, kind, new Span(from, to));
    }

    private Sequence array(JsonParser parser, int from) throws IOException {
        List<Tree> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token));
            token = parser.nextToken();
        }
        return new Sequence(items, new Span(from, end(parser)));
    }

    private Mapping object(JsonParser parser, int from) throws IOException {
        MappingBuilder builder = new MappingBuilder(text);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyStart = start(parser);
            String name = parser.currentName();
            Scalar key = new Scalar(name, Scalar.Kind.STRING, new Span(keyStart, endOfName(keyStart)));
            builder.check(key);
            builder.add(key, value(parser, parser.nextToken()));
        }
        return builder.build(new Span(from, end(parser)));
    }

    /** The parser has read past the colon by now, so the closing quote is looked for in the text. */
    private int endOfName(int keyStart) {
        String content = text.content();
        int at = keyStart + 1;
        while (content.charAt(at) != '"') {
            at += content.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int start(JsonParser parser) {
        return part.start() + (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end(JsonParser parser) {
        return part.start() + (int) parser.currentLocation().getCharOffset();
    }

    private InputException syntaxError(JsonProcessingException e) {
        long at = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        int offset = at < 0 ? part.start() : Math.min(part.end(), part.start() + (int) at);
        return text.error(
                offset, "not JSON: " + reason(e.getOriginalMessage()), "correct the syntax here or just above");
    }

    /** The parser's reason without the place that it adds in its own words; ours stands in front. */
    private static String reason(String message) {
        int place = message.indexOf("[Source");
        int bracket = place < 0 ? -1 : message.lastIndexOf(" (", place);
        return bracket < 0 ? message : message.substring(0, bracket);
    }
}
