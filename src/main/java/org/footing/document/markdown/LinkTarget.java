package org.footing.document.markdown;

/** Where a link leads; {@code title} may be empty. */
record LinkTarget(String target, String title) {}
