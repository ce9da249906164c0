package org.footing.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.container.ZipPackage;

/** Where the references of a part lead (ISO/IEC 29500-2, relationships). */
final class DocxLinks {
    private final Map<String, String> targets = new HashMap<>();

    /** @param part as {@code word/document.xml} */
    DocxLinks(ZipPackage zip, String part) {
        int slash = part.lastIndexOf('/');
        String rels = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        PartElement root = zip.xml(rels);
        if (root != null) {
            for (PartElement each : root.children()) {
                targets.put(each.attribute("Id", ""), each.attribute("Target", ""));
            }
        }
    }

    /** The address or part with this id; empty when there is none. */
    String target(String id) {
        return targets.getOrDefault(id, "");
    }
}
