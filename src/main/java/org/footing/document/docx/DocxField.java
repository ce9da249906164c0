package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.TextNode;

/** A field while it is read: its instruction, then what it shows. */
final class DocxField {
    final StringBuilder instruction = new StringBuilder();
    final List<TextNode> shown = new ArrayList<>();
    final int start;
    boolean separated;

    DocxField(int start) {
        this.start = start;
    }
}
