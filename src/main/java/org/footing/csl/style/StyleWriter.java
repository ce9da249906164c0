package org.footing.csl.style;

import java.util.List;
import org.footing.csl.locale.LocaleData;
import org.footing.csl.locale.PackedLocale;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/** Packs a style all of whose macros are defined; {@link StyleReader} reads it. */
final class StyleWriter {
    private final PackWriter out = new PackWriter();
    private final PackedElements.Writer elements;

    private StyleWriter(StyleFrame style) {
        this.elements = new PackedElements.Writer(style.macros(), out);
    }

    static byte[] write(StyleFrame style) {
        StyleWriter writer = new StyleWriter(style);
        writer.frame(style);
        return writer.out.toBytes();
    }

    private void frame(StyleFrame style) {
        out.text(style.title);
        out.text(style.id);
        out.text(style.parent);
        out.flag(style.note);
        out.text(style.defaultLocale);
        out.flag(style.options.initializeWithHyphen());
        out.text(style.options.pageRangeFormat());
        out.choice(style.options.demoteParticle());
        PackedOptions.write(style.names, out);
        int mentions = 0;
        for (Mention mention : Mention.values()) {
            mentions |= style.mentions(mention) ? mention.bit : 0;
        }
        out.number(mentions);
        out.number(style.macros().size());
        for (Macro macro : style.macros()) {
            elements.writePart(macro);
        }
        PackWriter locales = out.startPart();
        locales.number(style.locales().size());
        for (LocaleData locale : style.locales()) {
            PackedLocale.write(locale, locales);
        }
        out.part(locales);
        area(style.citation);
        if (style.citationOptions != null) {
            citation(style.citationOptions);
        }
        area(style.bibliography);
        if (style.bibliographyOptions != null) {
            bibliography(style.bibliographyOptions);
        }
    }

    private void area(@Nullable Area area) {
        out.flag(area != null);
        if (area == null) {
            return;
        }
        PackedOptions.write(area.names(), out);
        out.number(area.layouts().size());
        for (Layout layout : area.layouts()) {
            out.texts(layout.locales());
            out.text(layout.delimiter());
            PackedOptions.write(layout.presentation(), out);
            elements.write(layout.elements());
        }
        sort(area.sort());
    }

    private void sort(List<SortKey> keys) {
        out.number(keys.size());
        for (SortKey key : keys) {
            out.text(key.variable());
            out.number(key.macro() == null ? 0 : elements.number(key.macro()) + 1);
            out.flag(key.descending());
            PackedOptions.write(key.names(), out);
        }
    }

    private void citation(CitationOptions options) {
        out.flag(options.addNames());
        out.flag(options.addGivenName());
        out.choice(options.givenNameRule());
        out.flag(options.addYearSuffix());
        out.choice(options.collapse());
        out.text(options.citeGroupDelimiter());
        out.text(options.yearSuffixDelimiter());
        out.text(options.afterCollapseDelimiter());
        out.number(options.nearNoteDistance());
    }

    private void bibliography(BibliographyOptions options) {
        out.flag(options.hangingIndent());
        out.text(options.secondFieldAlign());
        out.number(options.lineSpacing());
        out.number(options.entrySpacing());
        out.text(options.subsequentAuthorSubstitute());
        out.choice(options.substituteRule());
    }
}
