package org.footing.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.footing.text.Controls;

/** An XML document that is written element by element; what XML 1.0 admits nowhere becomes U+FFFD. */
public final class XmlText {
    private final StringWriter out = new StringWriter(1 << 12);
    private final XMLStreamWriter xml;

    public XmlText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element. */
    public XmlText open(String name) {
        return write(() -> xml.writeStartElement(name));
    }

    /** Adds an attribute to the element that was just opened. */
    public XmlText attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, admissible(value)));
    }

    /** Adds text. */
    public XmlText text(String text) {
        return write(() -> xml.writeCharacters(admissible(text)));
    }

    /** Closes the innermost element. */
    public XmlText close() {
        return write(xml::writeEndElement);
    }

    /** Starts a new line, between elements. */
    public XmlText line() {
        return write(() -> xml.writeCharacters("\n"));
    }

    /** The whole document, ending in a line feed. */
    public String finish() {
        write(xml::writeEndDocument);
        return out.append('\n').toString();
    }

    private XmlText write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** XML 1.0, 2.2: the characters that a document may have. */
    private static String admissible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Controls.visible(text)
                .codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
