package org.footing.csl.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rendering elements that are read when they are first wanted: of most styles a document needs a small part. */
public final class Body {
    private final @Nullable Source source;
    private final int place;
    /** An immutable list, so that threads which read it at once do no harm but the work. */
    private @Nullable List<Element> elements;

    /** Where elements are read from. */
    interface Source {
        /** The elements whose reading starts at a place. */
        List<Element> elements(int place);
    }

    private Body(@Nullable Source source, int place, @Nullable List<Element> elements) {
        this.source = source;
        this.place = place;
        this.elements = elements;
    }

    static Body of(List<Element> elements) {
        return new Body(null, 0, List.copyOf(elements));
    }

    static Body at(int place, Source source) {
        return new Body(source, place, null);
    }

    /** The elements. */
    public List<Element> elements() {
        List<Element> found = elements;
        if (found == null) {
            found = source == null ? List.of() : List.copyOf(source.elements(place));
            elements = found;
        }
        return found;
    }
}
