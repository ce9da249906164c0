package org.footing.csl.style;

import java.util.List;
import org.footing.csl.locale.LocaleData;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A style as it is read: what it says outside its macros, and where the rest comes from. */
abstract class StyleFrame implements Body.Source {
    String title = "";
    String id = "";

    @Nullable
    String parent;

    boolean note;
    String defaultLocale = "";
    GlobalOptions options = GlobalOptions.DEFAULT;
    NameOptions names = NameOptions.NONE;

    @Nullable
    Area citation;

    @Nullable
    CitationOptions citationOptions;

    @Nullable
    Area bibliography;

    @Nullable
    BibliographyOptions bibliographyOptions;

    /** The macros, in their order; those that are called and not defined too, as far as the calls have been read. */
    abstract List<Macro> macros();

    /** The style's own {@code cs:locale} elements. */
    abstract List<LocaleData> locales();

    abstract boolean mentions(Mention what);

    /** The text of the style. */
    abstract SourceText source();
}
