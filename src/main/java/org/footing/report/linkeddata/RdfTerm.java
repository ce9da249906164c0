package org.footing.report.linkeddata;

/** An RDF term: an IRI or a literal (RDF 1.1 Concepts, 3). */
sealed interface RdfTerm {
    /** As Turtle writes it. */
    String turtle();

    /** An absolute IRI. */
    record Iri(String value) implements RdfTerm {
        @Override
        public String turtle() {
            StringBuilder out = new StringBuilder("<");
            value.codePoints().forEach(c -> {
                // What IRIREF excludes (Turtle, 6.5), as it is written there.
                if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                    out.append(String.format("\\u%04X", c));
                } else {
                    out.appendCodePoint(c);
                }
            });
            return out.append('>').toString();
        }
    }

    /**
     * A literal.
     *
     * @param language BCP 47; empty for a plain string
     */
    record Literal(String value, String language) implements RdfTerm {
        @Override
        public String turtle() {
            StringBuilder out = new StringBuilder("\"");
            value.codePoints().forEach(c -> {
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    default -> {
                        if (c < ' ' || c == 0x7F) {
                            out.append(String.format("\\u%04X", c));
                        } else {
                            out.appendCodePoint(c);
                        }
                    }
                }
            });
            out.append('"');
            return language.isEmpty() ? out.toString() : out + "@" + language;
        }
    }
}
