package org.footing.csl.xml;

import java.util.Arrays;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML by pulling events. Element names lose their prefix, attribute names keep it ({@code xml:lang}). Comments,
 * processing instructions and the document type are passed over; an empty element gives a start and an end. It checks
 * that tags match and that entities are known, not validity.
 */
public final class XmlScanner {
    /** What {@link #next} found. */
    public static final int EOF = 0;

    public static final int START = 1;
    public static final int END = 2;
    public static final int TEXT = 3;

    private final SourceText source;
    private final char[] chars;
    private final Symbols symbols;
    private final AttributeList attributes = new AttributeList();
    private int at;
    private int eventStart;
    /** The first {@code <!} at or after {@link #lookedFrom}; −1 before it was looked for. */
    private int declaration = -1;

    private int lookedFrom;
    private String name = "";
    private String text = "";
    private boolean endIsDue;
    private String[] open = new String[16];
    private int depth;

    public XmlScanner(SourceText source) {
        this.source = source;
        this.chars = source.content().toCharArray();
        this.symbols = new Symbols(chars);
        this.at = chars.length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
    }

    /** Goes to the start of an element's tag ({@link #offset} as it was at its START), to read that element alone. */
    public void moveTo(int offset) {
        at = offset;
        depth = 0;
        endIsDue = false;
    }

    /** Reads on to the next event: START, END, TEXT or EOF. */
    public int next() {
        if (endIsDue) {
            endIsDue = false;
            depth--;
            return END;
        }
        while (at < chars.length) {
            eventStart = at;
            if (chars[at] != '<') {
                readText();
                return TEXT;
            }
            char c = at + 1 < chars.length ? chars[at + 1] : ' ';
            if (c == '/') {
                return endTag();
            }
            if (c == '?') {
                at = find("?>", at + 2, "a processing instruction") + 2;
            } else if (c == '!') {
                if (declaration()) {
                    return TEXT;
                }
            } else {
                return startTag();
            }
        }
        eventStart = at;
        if (depth > 0) {
            throw error("<" + open[depth - 1] + "> is never closed", "add </" + open[depth - 1] + ">");
        }
        return EOF;
    }

    /**
     * Inside an element: goes to its next child element and returns true (the child is then at its START), or returns
     * false at the element's END. A child must be read to its own END before the next call. Text is passed over.
     */
    public boolean nextChild() {
        while (true) {
            int event = next();
            if (event == START) {
                return true;
            }
            if (event == END || event == EOF) {
                return false;
            }
        }
    }

    /** At a START: reads on to the element's END and returns the text in it, that of elements inside it included. */
    public String elementText() {
        int outer = depth;
        String first = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == EOF || (event == END && depth < outer)) {
                return more == null ? first : more.toString();
            }
            if (event == TEXT) {
                if (first.isEmpty()) {
                    first = text;
                } else {
                    if (more == null) {
                        more = new StringBuilder(first);
                    }
                    more.append(text);
                }
            }
        }
    }

    /** At a START: reads on to the element's END. */
    public void skipElement() {
        int outer = depth;
        while (true) {
            int event = next();
            if (event == EOF || (event == END && depth < outer)) {
                return;
            }
        }
    }

    /** At a START of an element that cannot hold itself: as {@link #skipElement}, without looking at what is inside. */
    public void skipFlatElement() {
        if (endIsDue) {
            endIsDue = false;
            depth--;
            return;
        }
        String content = source.content();
        String tag = "</" + name;
        int close = content.indexOf(tag, at);
        int from = at;
        while (close >= 0 && nextDeclaration(from) < close) {
            int end = startsWith("<!--", declaration) ? content.indexOf("-->", declaration + 4) : -1;
            if (end < 0) {
                close = -1;
            } else {
                from = end + 3;
                close = close < from ? content.indexOf(tag, from) : close;
            }
        }
        if (close < 0) {
            skipElement();
        } else {
            at = close;
            next();
        }
    }

    /** Where the next {@code <!} is, or the end of the text. Looked for once, not once for each element before it. */
    private int nextDeclaration(int from) {
        if (declaration < from || from < lookedFrom) {
            int found = source.content().indexOf("<!", from);
            declaration = found < 0 ? chars.length : found;
            lookedFrom = from;
        }
        return declaration;
    }

    /** The local name of the element at START or END. */
    public String name() {
        return name;
    }

    /** The characters at TEXT, entities resolved; at least one. */
    public String text() {
        return text;
    }

    /** At START: the value of an attribute, or null when it is not there. */
    public @Nullable String attribute(String attributeName) {
        int index = attributes.indexOf(attributeName);
        return index < 0 ? null : attributes.value(index);
    }

    /** At START: the value of an attribute, or {@code otherwise} when it is not there. */
    public String attribute(String attributeName, String otherwise) {
        int index = attributes.indexOf(attributeName);
        return index < 0 ? otherwise : attributes.value(index);
    }

    public int attributeCount() {
        return attributes.size();
    }

    public String attributeName(int index) {
        return attributes.name(index);
    }

    public String attributeValue(int index) {
        return attributes.value(index);
    }

    /** Where the event starts, in UTF-16 code units of the source: at START the {@code <}. */
    public int offset() {
        return eventStart;
    }

    /** The text that is read. */
    public SourceText source() {
        return source;
    }

    /** An error at the current event, ready to be thrown. */
    public InputException error(String message, String advice) {
        return source.error(eventStart, message, advice);
    }

    private void readText() {
        int end = at;
        boolean entities = false;
        while (end < chars.length && chars[end] != '<') {
            entities |= chars[end] == '&';
            end++;
        }
        text = value(at, end, entities);
        at = end;
    }

    /** Reads {@code <!…>}; true when it was a CDATA section with something in it. */
    private boolean declaration() {
        if (startsWith("<!--", at)) {
            at = find("-->", at + 4, "a comment") + 3;
            return false;
        }
        if (startsWith("<![CDATA[", at)) {
            int end = find("]]>", at + 9, "a CDATA section");
            text = new String(chars, at + 9, end - at - 9);
            at = end + 3;
            return !text.isEmpty();
        }
        int square = 0;
        for (int i = at; i < chars.length; i++) {
            char c = chars[i];
            if (c == '[') {
                square++;
            } else if (c == ']') {
                square--;
            } else if (c == '>' && square <= 0) {
                at = i + 1;
                return false;
            }
        }
        throw error("a declaration is never closed", "add >");
    }

    private int endTag() {
        at += 2;
        name = readName(true);
        skipSpace();
        expect('>');
        if (depth == 0) {
            throw error("</" + name + "> closes nothing", "remove it, or add <" + name + "> before it");
        }
        depth--;
        if (!open[depth].equals(name)) {
            throw error("</" + name + "> where </" + open[depth] + "> is due", "close the elements in their order");
        }
        return END;
    }

    private int startTag() {
        at++;
        name = readName(true);
        attributes.clear();
        while (true) {
            skipSpace();
            if (at >= chars.length) {
                throw error("the tag <" + name + "> is never closed", "add >");
            }
            char c = chars[at];
            if (c == '>' || c == '/') {
                at++;
                if (c == '/') {
                    expect('>');
                    endIsDue = true;
                }
                break;
            }
            readAttribute();
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
        return START;
    }

    private void readAttribute() {
        int start = at;
        String attribute = readName(false);
        skipSpace();
        expect('=');
        skipSpace();
        char quote = at < chars.length ? chars[at] : ' ';
        if (quote != '"' && quote != '\'') {
            throw source.error(start, "the attribute " + attribute + " has no quoted value", "put it in quotes");
        }
        int from = ++at;
        boolean entities = false;
        while (at < chars.length && chars[at] != quote) {
            entities |= chars[at] == '&';
            if (chars[at] == '<') {
                throw source.error(at, "< inside the attribute " + attribute, "close the quotes, or write &lt;");
            }
            at++;
        }
        if (at >= chars.length) {
            throw source.error(start, "the attribute " + attribute + " is never closed", "add " + quote);
        }
        attributes.add(attribute, value(from, at, entities));
        at++;
    }

    private String readName(boolean local) {
        int start = at;
        int end = at;
        while (end < chars.length && isNameChar(chars[end])) {
            if (local && chars[end] == ':') {
                start = end + 1;
            }
            end++;
        }
        if (end == start) {
            at = end;
            throw source.error(at, "a name is due here", "check that < and & in text are written &lt; and &amp;");
        }
        at = end;
        return symbols.get(start, end);
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z')
                || c == '-'
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= ':')
                || c == '_'
                || c == '.'
                || c >= 0x80;
    }

    private void skipSpace() {
        while (at < chars.length && chars[at] <= ' ') {
            at++;
        }
    }

    private void expect(char c) {
        if (at >= chars.length || chars[at] != c) {
            throw source.error(at, c + " is due here", "close or correct the tag <" + name + ">");
        }
        at++;
    }

    private boolean startsWith(String literal, int from) {
        return source.content().startsWith(literal, from);
    }

    private int find(String literal, int from, String what) {
        int found = source.content().indexOf(literal, from);
        if (found < 0) {
            throw error(what + " is never closed", "add " + literal);
        }
        return found;
    }

    private String value(int from, int to, boolean entities) {
        return entities ? Entities.resolve(source, from, to) : symbols.get(from, to);
    }
}
