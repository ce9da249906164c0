package org.footing.manuscript;

import org.commonmark.node.CustomBlock;

/** A fenced div of pandoc: {@code ::: {.claim #id}} … {@code :::}. */
final class FencedDiv extends CustomBlock {
    final Attributes attributes;
    boolean closed;

    FencedDiv(Attributes attributes) {
        this.attributes = attributes;
    }
}
