package org.footing.csl.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup that authors may put into a field: {@code <i>}, {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <sc>},
 * {@code <span>} for small capitals, nocase and nodecor, and quotation marks. Straight apostrophes become curly ones. A
 * tag or a quotation mark without its other half stays as it is written.
 */
public final class FieldMarkup {
    /** Tags what comes from one field: inside it punctuation stays as its author set it. */
    static final Object FIELD = new Object();

    private final String text;
    private final QuoteMarks marks;
    private final StringBuilder run = new StringBuilder();
    private final ArrayList<Frame> open = new ArrayList<>();
    private List<Inline> nodes = new ArrayList<>();

    private FieldMarkup(String text, QuoteMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** What is open: a tag ({@code quote} 0) or a quotation mark, and what came before it on its level. */
    private record Frame(@Nullable Tag tag, char quote, boolean tight, String written, List<Inline> before) {
        /** The mark, where it stays as its author wrote it: curly ones, and guillemets without the space that French has. */
        char kept() {
            return quote == '“' || quote == '‘' || (quote == '«' && tight) ? quote : 0;
        }
    }

    /**
     * The nodes of a field.
     *
     * @param marks the quotation marks of the language in which the field is rendered
     */
    public static List<Inline> parse(String field, QuoteMarks marks) {
        if (isPlain(field, marks)) {
            return field.isEmpty() ? List.of() : List.of(new Inline.Text(field));
        }
        List<Inline> nodes = new FieldMarkup(field, marks).parse();
        return nodes.size() < 2 ? nodes : List.of(new Inline.Tagged(FIELD, nodes));
    }

    private static boolean isPlain(String field, QuoteMarks marks) {
        char own = QuoteChars.first(marks.open());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '<' || c == '\'' || c == '"' || c == own || c == '«' || c == '»' || (c >= '‘' && c <= '„')) {
                return false;
            }
        }
        return true;
    }

    private List<Inline> parse() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '<') {
                int end = tag(i);
                if (end > i) {
                    i = end;
                    continue;
                }
            } else if (QuoteChars.isMark(c, marks)) {
                i = mark(i, c);
                continue;
            } else if (c == ' ' && isGuillemetSpace(i)) {
                run.append('\u202F');
                i++;
                continue;
            }
            run.append(c);
            i++;
        }
        closeTo(0);
        flush();
        return nodes;
    }

    /** Whether a space stands inside guillemets at their edge, where no line may break. */
    private boolean isGuillemetSpace(int at) {
        return (at > 0 && text.charAt(at - 1) == '«') || (at + 1 < text.length() && text.charAt(at + 1) == '»');
    }

    /** Reads the tag at {@code at} and returns where it ends; {@code at} itself when it is no tag of ours. */
    private int tag(int at) {
        int end = text.indexOf('>', at);
        if (end < 0) {
            return at;
        }
        String written = text.substring(at, end + 1);
        if (written.startsWith("</")) {
            String name = written.substring(2, written.length() - 1);
            for (int k = open.size() - 1; k >= 0; k--) {
                Tag tag = open.get(k).tag();
                if (tag != null && tag.element().equals(name)) {
                    closeTo(k + 1);
                    List<Inline> inside = pop();
                    nodes.add(tag.around(inside));
                    return end + 1;
                }
            }
            return at;
        }
        Tag tag = Tag.parse(written);
        if (tag == null) {
            return at;
        }
        push(tag, (char) 0, false, written);
        return end + 1;
    }

    private int mark(int at, char c) {
        boolean mayOpen = QuoteChars.mayOpen(text, at, c, marks);
        int k = QuoteChars.mayClose(text, at, c, marks) ? opener(c) : -1;
        if (k >= 0) {
            closeTo(k + 1);
            char kept = open.get(k).kept();
            trimBeforeClose(c);
            List<Inline> quoted = pop();
            nodes.add(new Inline.Quoted(marks, kept, quoted));
            return at + 1;
        }
        if (mayOpen) {
            boolean tight = at + 1 < text.length() && !QuoteChars.isSpace(text.charAt(at + 1));
            push(null, c, tight, c == '\'' ? "’" : String.valueOf(c));
            return afterOpen(at, c);
        }
        run.append(c == '\'' ? '’' : c);
        return at + 1;
    }

    /** The innermost open quotation mark that {@code c} closes, or −1. It must not be hidden behind a tag. */
    private int opener(char c) {
        for (int k = open.size() - 1; k >= 0; k--) {
            Frame frame = open.get(k);
            if (frame.tag() != null) {
                return -1;
            }
            if (QuoteChars.closes(c, frame.quote(), marks)) {
                return k;
            }
        }
        return -1;
    }

    /** A mark with a space of its own, as in French, takes the place of the space that the author wrote. */
    private int afterOpen(int at, char c) {
        int next = at + 1;
        if (c == QuoteChars.first(marks.open()) && QuoteChars.endsInSpace(marks.open())) {
            while (next < text.length() && QuoteChars.isSpace(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private void trimBeforeClose(char c) {
        if (c == QuoteChars.last(marks.close())
                && QuoteChars.isSpace(marks.close().charAt(0))) {
            int length = run.length();
            while (length > 0 && QuoteChars.isSpace(run.charAt(length - 1))) {
                length--;
            }
            run.setLength(length);
        }
    }

    /** Ends the innermost frame and returns what is in it; {@link #nodes} is then the level around it. */
    private List<Inline> pop() {
        flush();
        List<Inline> inside = nodes;
        nodes = open.remove(open.size() - 1).before();
        return inside;
    }

    private void push(@Nullable Tag tag, char quote, boolean tight, String written) {
        flush();
        open.add(new Frame(tag, quote, tight, written, nodes));
        nodes = new ArrayList<>();
    }

    /** Gives up all but the {@code depth} outermost open marks and tags: they are written as they stand. */
    private void closeTo(int depth) {
        while (open.size() > depth) {
            String written = open.get(open.size() - 1).written();
            List<Inline> inside = pop();
            run.append(written);
            for (int i = 0; i < inside.size(); i++) {
                Inline node = inside.get(i);
                if (node instanceof Inline.Text words) {
                    run.append(words.content());
                } else {
                    flush();
                    nodes.add(node);
                }
            }
        }
    }

    private void flush() {
        if (run.length() > 0) {
            int last = nodes.size() - 1;
            if (last >= 0 && nodes.get(last) instanceof Inline.Text before) {
                nodes.set(last, new Inline.Text(before.content() + run));
            } else {
                nodes.add(new Inline.Text(run.toString()));
            }
            run.setLength(0);
        }
    }
}
