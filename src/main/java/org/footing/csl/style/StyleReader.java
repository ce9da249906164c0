package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.footing.csl.locale.LocaleData;
import org.footing.csl.locale.PackedLocale;
import org.footing.csl.pack.PackReader;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the frame of a packed style. */
final class StyleReader extends StyleFrame {
    private final PackReader in;
    private final Supplier<SourceText> text;
    private final int mentions;
    private final @Nullable Macro[] numbered;
    /** Where each macro is in the pack. */
    private final int[] places;

    private final int placeOfLocales;
    private @Nullable List<LocaleData> locales;
    private @Nullable SourceText source;

    StyleReader(byte[] pack, Supplier<SourceText> text) {
        this.in = new PackReader(pack);
        this.text = text;
        title = in.text();
        id = in.text();
        parent = in.textOrNull();
        note = in.flag();
        defaultLocale = in.text();
        options = new GlobalOptions(in.flag(), in.text(), in.choice(GlobalOptions.DemoteParticle.values()));
        names = PackedOptions.readNames(in);
        mentions = in.number();
        numbered = new Macro[in.number()];
        places = new int[numbered.length];
        for (int i = 0; i < numbered.length; i++) {
            places[i] = in.skipPart();
        }
        placeOfLocales = in.skipPart();
        citation = area();
        citationOptions = citation == null ? null : citationOptions();
        bibliography = area();
        bibliographyOptions = bibliography == null ? null : bibliographyOptions();
    }

    /** A macro by its number. */
    synchronized Macro macro(int number) {
        Macro found = numbered[number];
        if (found == null) {
            PackReader at = in.readerAt(places[number]);
            found = new Macro(at.text(), this);
            found.define(at.number(), Body.at(at.place(), this));
            numbered[number] = found;
        }
        return found;
    }

    @Override
    List<Macro> macros() {
        List<Macro> out = new ArrayList<>(numbered.length);
        for (int i = 0; i < numbered.length; i++) {
            out.add(macro(i));
        }
        return out;
    }

    @Override
    public List<Element> elements(int place) {
        return PackedElements.read(in.readerAt(place), this);
    }

    @Override
    List<LocaleData> locales() {
        List<LocaleData> found = locales;
        if (found == null) {
            PackReader part = in.readerAt(placeOfLocales);
            int size = part.number();
            List<LocaleData> read = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                read.add(PackedLocale.read(part));
            }
            found = List.copyOf(read);
            locales = found;
        }
        return found;
    }

    @Override
    boolean mentions(Mention what) {
        return (mentions & what.bit) != 0;
    }

    @Override
    SourceText source() {
        SourceText found = source;
        if (found == null) {
            found = text.get();
            source = found;
        }
        return found;
    }

    private @Nullable Area area() {
        if (!in.flag()) {
            return null;
        }
        NameOptions own = PackedOptions.readNames(in);
        int size = in.number();
        List<Layout> layouts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<String> tags = in.texts();
            String delimiter = in.text();
            Presentation look = PackedOptions.readPresentation(in);
            layouts.add(new Layout(tags, PackedElements.read(in, this), delimiter, look));
        }
        int keys = in.number();
        List<SortKey> sort = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            String variable = in.textOrNull();
            int macro = in.number() - 1;
            sort.add(new SortKey(variable, macro < 0 ? null : macro(macro), in.flag(), PackedOptions.readNames(in)));
        }
        return new Area(layouts, sort, own);
    }

    private CitationOptions citationOptions() {
        return new CitationOptions(
                in.flag(),
                in.flag(),
                in.choice(CitationOptions.GivenNameRule.values()),
                in.flag(),
                in.choice(CitationOptions.Collapse.values()),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.number());
    }

    private BibliographyOptions bibliographyOptions() {
        return new BibliographyOptions(
                in.flag(),
                in.textOrNull(),
                in.number(),
                in.number(),
                in.textOrNull(),
                in.choice(BibliographyOptions.SubstituteRule.values()));
    }
}
