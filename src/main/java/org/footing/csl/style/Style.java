package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.footing.csl.locale.LocaleData;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A CSL style, independent or dependent. A dependent one has no layouts of its own ({@link #parent}). */
public final class Style {
    private final StyleFrame frame;
    private final String defaultLocale;

    Style(StyleFrame frame) {
        this(frame, frame.defaultLocale);
    }

    private Style(StyleFrame frame, String defaultLocale) {
        this.frame = frame;
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

    /**
     * A style from its pack ({@link #pack}).
     *
     * @param text gives the style's text, for those who want it
     */
    public static Style unpack(byte[] pack, Supplier<SourceText> text) {
        return new Style(new StyleReader(pack, text));
    }

    /**
     * The style in the form from which it is read fastest. Its text is not in it.
     *
     * @throws org.footing.text.InputException as {@link #check}
     */
    public byte[] pack() {
        check();
        return StyleWriter.write(frame);
    }

    /** What the style is called; empty when it does not say. */
    public String title() {
        return frame.title;
    }

    /** The style's identifier, a URI; empty when it does not say. */
    public String id() {
        return frame.id;
    }

    /** The identifier of the style of which this one is a name only; null when this one is independent. */
    public @Nullable String parent() {
        return frame.parent;
    }

    /** This independent style under the name of a dependent one: that one's {@code default-locale} wins. */
    public Style as(Style dependent) {
        return dependent.defaultLocale.isEmpty() ? this : new Style(frame, dependent.defaultLocale);
    }

    /** Whether citations are notes ({@code class="note"}). */
    public boolean isNote() {
        return frame.note;
    }

    /** The attribute {@code default-locale}; empty when it is not there. */
    public String defaultLocale() {
        return defaultLocale;
    }

    public GlobalOptions options() {
        return frame.options;
    }

    /** The name options set on {@code cs:style}. */
    public NameOptions names() {
        return frame.names;
    }

    /** {@code cs:citation}. */
    public Area citation() {
        Area found = frame.citation;
        if (found == null) {
            throw frame.source().error(0, "the style has no cs:citation", "use the style that it depends on");
        }
        return found;
    }

    public CitationOptions citationOptions() {
        citation();
        CitationOptions found = frame.citationOptions;
        if (found == null) {
            throw new IllegalStateException("a citation without options");
        }
        return found;
    }

    /** {@code cs:bibliography}; null when the style has none. */
    public @Nullable Area bibliography() {
        return frame.bibliography;
    }

    public @Nullable BibliographyOptions bibliographyOptions() {
        return frame.bibliographyOptions;
    }

    /** The style's own {@code cs:locale} elements. */
    public List<LocaleData> locales() {
        return frame.locales();
    }

    /** Whether the style may speak of something; true too often rather than too seldom. */
    public boolean mentions(Mention what) {
        return frame.mentions(what);
    }

    public SourceText source() {
        return frame.source();
    }

    List<Macro> macros() {
        return frame.macros();
    }

    /** The names of the macros, in their order. */
    public List<String> macroNames() {
        List<String> out = new ArrayList<>();
        for (Macro macro : frame.macros()) {
            out.add(macro.name());
        }
        return out;
    }

    /**
     * Reads every macro.
     *
     * @throws org.footing.text.InputException when one is not well-formed, or is called and not defined
     */
    public void check() {
        int read = 0;
        List<Macro> known = frame.macros();
        while (read < known.size()) {
            for (; read < known.size(); read++) {
                known.get(read).elements();
            }
            // What was read may have called macros that are not defined.
            known = frame.macros();
        }
    }

    /**
     * Looks for variables, types and values of attributes that CSL does not have.
     *
     * @throws org.footing.text.InputException at the first, with the nearest word that CSL has
     */
    public void checkWords() {
        WordCheck.check(frame.source());
    }
}
