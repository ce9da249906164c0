package org.footing.document;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;

/**
 * The text that is taken out of a package while its parts are read, paragraph by paragraph; offsets in it are the places of a document's nodes, and
 * it knows which paragraph each lies in.
 */
public final class ExtractedText {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param name by which messages call the file */
    public ExtractedText(String name) {
        this.name = name;
    }

    /** Where the next character will stand. */
    public int offset() {
        return text.length();
    }

    /** Starts a paragraph, which messages call {@code place}: {@code paragraph 12}, {@code footnote 3}. */
    public void start(String place) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        starts.add(text.length());
        names.add(place);
    }

    /** Adds characters; the place where they stand. */
    public Span add(String characters) {
        int start = text.length();
        text.append(characters);
        return new Span(start, text.length());
    }

    /** The whole of it. */
    public SourceText source() {
        return new SourceText(name, text.toString(), this::locate);
    }

    private Location locate(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Location.of(low == 0 ? name : name + ": " + names.get(low - 1));
    }
}
