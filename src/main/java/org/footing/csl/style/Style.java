package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.LocaleData;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A CSL style, independent or dependent. A dependent one has no layouts of its own ({@link #parent}). */
public final class Style {
    private final StyleParser parser;
    private final String defaultLocale;

    Style(StyleParser parser, String defaultLocale) {
        this.parser = parser;
        this.defaultLocale = defaultLocale;
    }

    /**
     * Reads a style. Its macros are read when they are first called; {@link #check} reads them all.
     *
     * @throws org.footing.text.InputException when it is not a style
     */
    public static Style parse(SourceText source) {
        return new StyleParser(source).parse();
    }

    /** What the style is called; empty when it does not say. */
    public String title() {
        return parser.title;
    }

    /** The style's identifier, a URI; empty when it does not say. */
    public String id() {
        return parser.id;
    }

    /** The identifier of the style of which this one is a name only; null when this one is independent. */
    public @Nullable String parent() {
        return parser.parent;
    }

    /** This independent style under the name of a dependent one: that one's {@code default-locale} wins. */
    public Style as(Style dependent) {
        return dependent.defaultLocale.isEmpty() ? this : new Style(parser, dependent.defaultLocale);
    }

    /** Whether citations are notes ({@code class="note"}). */
    public boolean isNote() {
        return parser.note;
    }

    /** The attribute {@code default-locale}; empty when it is not there. */
    public String defaultLocale() {
        return defaultLocale;
    }

    public GlobalOptions options() {
        return parser.options;
    }

    /** The name options set on {@code cs:style}. */
    public NameOptions names() {
        return parser.names;
    }

    /** {@code cs:citation}. */
    public Area citation() {
        Area found = parser.citation;
        if (found == null) {
            throw parser.source().error(0, "the style has no cs:citation", "use the style that it depends on");
        }
        return found;
    }

    public CitationOptions citationOptions() {
        citation();
        CitationOptions found = parser.citationOptions;
        if (found == null) {
            throw new IllegalStateException("a citation without options");
        }
        return found;
    }

    /** {@code cs:bibliography}; null when the style has none. */
    public @Nullable Area bibliography() {
        return parser.bibliography;
    }

    public @Nullable BibliographyOptions bibliographyOptions() {
        return parser.bibliographyOptions;
    }

    /** The style's own {@code cs:locale} elements. */
    public List<LocaleData> locales() {
        return parser.locales();
    }

    /** Whether the text of the style names a variable in quotes: a cheap look, true too often rather than too seldom. */
    public boolean mentions(String variable) {
        return parser.source().content().contains(variable);
    }

    public SourceText source() {
        return parser.source();
    }

    /** The names of the macros, in their order. */
    public List<String> macroNames() {
        return new ArrayList<>(parser.macros.keySet());
    }

    /**
     * Reads every macro.
     *
     * @throws org.footing.text.InputException when one is not well-formed, or is called and not defined
     */
    public void check() {
        List<Macro> all = new ArrayList<>(parser.macros.values());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).elements();
        }
    }
}
