package org.footing.record.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.footing.text.InputException;
import org.footing.text.SourceText;

/** Reads XML into a tree. Document types are passed over and entities of their own refused. */
public final class XmlReader {
    private static final int DEPTH = 200;

    private final SourceText text;
    private final XMLStreamReader in;

    private XmlReader(SourceText text, XMLStreamReader in) {
        this.text = text;
        this.in = in;
    }

    /**
     * The root element.
     *
     * @throws InputException when it is not well formed, or nested deeper than 200
     */
    public static XmlElement read(SourceText text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Servers' answers are saved in pieces, whose prefixes are declared nowhere.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String content = text.content().startsWith("\ufeff") ? text.content().substring(1) : text.content();
        XMLStreamReader in = null;
        try {
            in = factory.createXMLStreamReader(new StringReader(content.stripLeading()));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    return new XmlReader(text, in).element(0);
                }
            }
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            throw text.error(
                    Math.max(0, Math.min(offset, text.content().length())),
                    "not well-formed XML",
                    "check the tags and entities here");
        }
        throw text.error(0, "no element in the XML", "check that it is the file you meant");
    }

    private XmlElement element(int depth) throws XMLStreamException {
        int offset =
                Math.min(in.getLocation().getCharacterOffset(), text.content().length());
        if (depth > DEPTH) {
            throw text.error(offset, "elements nested deeper than " + DEPTH, "check the file; no record needs that");
        }
        String name = local(in.getLocalName());
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(local(in.getAttributeLocalName(i)), in.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (true) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(in.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw text.error(
                            offset,
                            "an entity of the file's own, &" + in.getLocalName() + ";",
                            "write the sign itself");
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlElement(name, attributes, children, folded(words), Math.max(0, offset));
                }
                default -> {
                    // Comments and processing instructions say nothing of the record.
                }
            }
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String folded(StringBuilder words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ') {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
