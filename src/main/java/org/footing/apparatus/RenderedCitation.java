package org.footing.apparatus;

import java.util.List;
import org.footing.text.Span;

/**
 * A citation in the running text, in a style that sets it there.
 *
 * @param text in the format that was asked for
 * @param keys of the sources that it cites, in its order, each once
 * @param span in the manuscript
 */
public record RenderedCitation(String text, List<String> keys, Span span) {
    public RenderedCitation {
        keys = List.copyOf(keys);
    }
}
