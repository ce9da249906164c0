package org.footing.csl.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.locale.LocaleData;
import org.footing.csl.locale.LocaleParser;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the frame of a style: information, options, layouts. Macros and locales are found and left for later. */
final class StyleParser extends StyleFrame {
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final SourceText source;
    private final XmlScanner xml;
    private final ElementParser elements;
    private final List<Integer> localeOffsets = new ArrayList<>();
    private @Nullable List<LocaleData> locales;

    StyleParser(SourceText source) {
        this.source = source;
        this.xml = new XmlScanner(source);
        this.elements = new ElementParser(xml, this);
    }

    @Override
    SourceText source() {
        return source;
    }

    Style parse() {
        if (!xml.nextChild() || !xml.name().equals("style")) {
            throw xml.error("this is not a CSL style: its root element is not style", "give the file of a style");
        }
        note = "note".equals(xml.attribute("class"));
        defaultLocale = xml.attribute("default-locale", "");
        options = OptionParser.global(xml);
        names = OptionParser.names(xml, true);
        int root = xml.offset();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "info" -> info();
                case "locale" -> {
                    localeOffsets.add(xml.offset());
                    xml.skipFlatElement();
                }
                case "macro" -> {
                    String name = xml.attribute("name");
                    if (name == null) {
                        throw xml.error("a macro without a name", "add the attribute name");
                    }
                    named(name).define(xml.offset(), Body.at(xml.offset(), this));
                    xml.skipFlatElement();
                }
                case "citation" -> {
                    citationOptions = OptionParser.citation(xml);
                    citation = area();
                }
                case "bibliography" -> {
                    bibliographyOptions = OptionParser.bibliography(xml);
                    bibliography = area();
                }
                default -> xml.skipElement();
            }
        }
        if (xml.next() == XmlScanner.START) {
            throw xml.error("a second root element", "remove it");
        }
        if (citation == null && parent == null) {
            throw source.error(root, "the style has no cs:citation and no independent parent", "add one of them");
        }
        return new Style(this);
    }

    Macro named(String name) {
        Macro found = macros.get(name);
        if (found == null) {
            found = new Macro(name, this);
            macros.put(name, found);
        }
        return found;
    }

    @Override
    public synchronized List<Element> elements(int offset) {
        xml.moveTo(offset);
        xml.nextChild();
        return elements.children();
    }

    @Override
    synchronized List<LocaleData> locales() {
        List<LocaleData> found = locales;
        if (found == null) {
            found = new ArrayList<>();
            for (int i = 0; i < localeOffsets.size(); i++) {
                xml.moveTo(localeOffsets.get(i));
                xml.nextChild();
                found.add(LocaleParser.parse(xml));
            }
            found = List.copyOf(found);
            locales = found;
        }
        return found;
    }

    @Override
    List<Macro> macros() {
        return new ArrayList<>(macros.values());
    }

    @Override
    boolean mentions(Mention what) {
        return what.isIn(source.content());
    }

    private void info() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "title" -> title = xml.elementText().trim();
                case "id" -> id = xml.elementText().trim();
                case "link" -> {
                    if ("independent-parent".equals(xml.attribute("rel"))) {
                        parent = xml.attribute("href");
                    }
                    xml.skipElement();
                }
                default -> xml.skipElement();
            }
        }
    }

    private Area area() {
        int start = xml.offset();
        String element = xml.name();
        NameOptions own = OptionParser.names(xml, true).within(names);
        List<Layout> layouts = new ArrayList<>();
        List<SortKey> sort = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "layout" -> layouts.add(layout());
                case "sort" -> sort(sort);
                default -> xml.skipElement();
            }
        }
        if (layouts.isEmpty()) {
            throw source.error(start, "cs:" + element + " has no cs:layout", "add one");
        }
        for (int i = 0; i < layouts.size(); i++) {
            if (layouts.get(i).locales().isEmpty()) {
                layouts.add(layouts.remove(i));
                break;
            }
        }
        return new Area(layouts, sort, own);
    }

    private Layout layout() {
        List<String> tags = OptionParser.words(xml.attribute("locale", ""));
        String delimiter = xml.attribute("delimiter", "");
        Presentation presentation = OptionParser.presentation(xml);
        return new Layout(tags, elements.children(), delimiter, presentation);
    }

    private void sort(List<SortKey> keys) {
        while (xml.nextChild()) {
            if (xml.name().equals("key")) {
                keys.add(key());
            }
            xml.skipElement();
        }
    }

    private SortKey key() {
        String variable = xml.attribute("variable");
        String macro = xml.attribute("macro");
        if (variable == null && macro == null) {
            throw fault("a key without variable or macro", "add one of them");
        }
        Macro called = null;
        if (macro != null) {
            called = named(macro);
            called.call(xml.offset());
        }
        return new SortKey(
                variable == null ? null : variable.intern(),
                called,
                "descending".equals(xml.attribute("sort")),
                OptionParser.sortNames(xml));
    }

    private InputException fault(String message, String advice) {
        return xml.error(message, advice);
    }
}
