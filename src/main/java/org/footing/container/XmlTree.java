package org.footing.container;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;

/** Reads XML into elements. Document types and entities of its own are refused, and so is nesting deeper than anyone writes. */
public final class XmlTree {
    private static final int MAX_DEPTH = 500;

    private XmlTree() {}

    /**
     * The root element.
     *
     * @param name by which messages call the file
     * @throws InputException when it is not well formed
     */
    public static PartElement read(byte[] bytes, String name) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), name);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            int column = line == 0 ? 0 : Math.max(0, e.getLocation().getColumnNumber());
            throw new InputException(
                    new Diagnostic(new Location(name, line, column), "not well-formed XML", "save the file anew"));
        }
    }

    private static PartElement read(XMLStreamReader in, String name) throws XMLStreamException {
        List<PartElement> open = new ArrayList<>();
        PartElement root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    PartElement element = element(in);
                    if (open.size() >= MAX_DEPTH) {
                        throw new InputException(new Diagnostic(
                                Location.of(name), "elements nested deeper than " + MAX_DEPTH, "save the file anew"));
                    }
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.get(open.size() - 1).content().add(element);
                    }
                    open.add(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.get(open.size() - 1).content().add(in.getText());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new InputException(new Diagnostic(Location.of(name), "no element", "save the file anew"));
        }
        return root;
    }

    private static PartElement element(XMLStreamReader in) {
        String[] attributes = new String[in.getAttributeCount() * 2];
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes[2 * i] = Namespaces.name(in.getAttributeNamespace(i), in.getAttributeLocalName(i));
            attributes[2 * i + 1] = in.getAttributeValue(i);
        }
        return new PartElement(Namespaces.name(in.getNamespaceURI(), in.getLocalName()), attributes);
    }
}
