package org.footing.text;

import org.jspecify.annotations.Nullable;

/** The text of one file, with the name by which messages call it. */
public final class SourceText {
    private final String name;
    private final String content;
    private final @Nullable Places places;
    private @Nullable LineMap lines;

    public SourceText(String name, String content) {
        this.name = name;
        this.content = content;
        this.places = null;
    }

    /**
     * A text that was taken out of a file that is none itself.
     *
     * @param places how its parts are called
     */
    public SourceText(String name, String content, Places places) {
        this.name = name;
        this.content = content;
        this.places = places;
    }

    /** Knows where in a package an offset of the text taken out of it lies. */
    public interface Places {
        Location locate(int offset);
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }

    public LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = new LineMap(content);
            lines = map;
        }
        return map;
    }

    /** Where {@code offset} (in UTF-16 code units) lies. */
    public Location locate(int offset) {
        if (places != null) {
            return places.locate(offset);
        }
        return new Location(name, lines().lineAt(offset), lines().columnAt(offset));
    }

    public Location locate(Span span) {
        return locate(span.start());
    }

    /** An error at {@code offset} of this text, ready to be thrown. */
    public InputException error(int offset, String message, String advice) {
        return new InputException(new Diagnostic(locate(offset), message, advice));
    }
}
