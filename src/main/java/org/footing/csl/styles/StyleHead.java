package org.footing.csl.styles;

import org.footing.csl.xml.XmlScanner;
import org.footing.text.SourceText;

/** Reads the head of a style: no further than its {@code cs:info}. */
final class StyleHead {
    private StyleHead() {}

    /**
     * The entry of a style.
     *
     * @throws org.footing.text.InputException when the text is not a style
     */
    static StyleEntry read(String id, SourceText source) {
        XmlScanner xml = new XmlScanner(source);
        if (!xml.nextChild() || !xml.name().equals("style")) {
            throw xml.error("this is not a CSL style: its root element is not style", "give the file of a style");
        }
        boolean note = "note".equals(xml.attribute("class"));
        String locale = xml.attribute("default-locale", "");
        String title = "";
        String parent = "";
        while (xml.nextChild()) {
            if (!xml.name().equals("info")) {
                break;
            }
            while (xml.nextChild()) {
                if (xml.name().equals("title") && title.isEmpty()) {
                    title = xml.elementText();
                } else {
                    if (xml.name().equals("link") && "independent-parent".equals(xml.attribute("rel"))) {
                        parent = idOf(xml.attribute("href", ""));
                    }
                    xml.skipElement();
                }
            }
        }
        return new StyleEntry(id, title, parent, note, locale);
    }

    /** The last part of a style's URI or of a file's name: {@code apa} of {@code http://www.zotero.org/styles/apa}. */
    static String idOf(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith(".csl") ? last.substring(0, last.length() - 4) : last;
    }
}
