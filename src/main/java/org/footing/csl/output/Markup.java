package org.footing.csl.output;

/** A way to write rendered text. Calls nest properly; the writer escapes what its format needs escaped. */
public interface Markup {
    /** Writes characters. */
    void text(String characters);

    /** Starts a change of formatting; what it does not say stays as it is. */
    void open(Formatting change);

    /** Ends the change of formatting that was started last. */
    void close(Formatting change);

    /** Starts a part with a place of its own. */
    void openBlock(Display display);

    void closeBlock(Display display);

    /** Starts a link to a URI. */
    void openLink(String target);

    void closeLink(String target);
}
