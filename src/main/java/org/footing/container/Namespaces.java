package org.footing.container;

import java.util.Map;

/** The customary prefixes of the namespaces of office documents; ISO/IEC 29500 has two for each, transitional and strict. */
final class Namespaces {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/bibliography", "b"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private Namespaces() {}

    /** The name with the customary prefix; of an unknown namespace, with {@code ?}. */
    static String name(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(namespace, "?") + ":" + local;
    }
}
