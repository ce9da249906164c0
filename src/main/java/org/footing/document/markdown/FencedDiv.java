package org.footing.document.markdown;

import org.commonmark.node.CustomBlock;
import org.footing.document.Attributes;

/** A fenced div of pandoc: {@code ::: {.claim #id}} … {@code :::}. */
final class FencedDiv extends CustomBlock {
    final Attributes attributes;
    boolean closed;

    FencedDiv(Attributes attributes) {
        this.attributes = attributes;
    }
}
