package org.footing.manuscript;

import java.util.List;
import org.footing.text.Span;

/**
 * A paragraph of running text, in a list or a quotation too.
 *
 * @param section where it stands
 * @param span of its text
 * @param sentences which cover its text but for white space between them
 */
public record Paragraph(Section section, Span span, List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
