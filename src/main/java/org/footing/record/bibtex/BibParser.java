package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.record.ReadNotes;
import org.footing.text.InputException;
import org.footing.text.SourceText;

/** Reads the syntax of BibTeX files: entries, {@code @string} macros, comments, values joined by {@code #}. One class, since all its methods move one cursor. */
final class BibParser {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private static final int DEPTH = 200;

    private final SourceText text;
    private final String content;
    private final Map<String, String> macros = new HashMap<>();
    private int at;
    /** What is being read, for messages. */
    private String what = "the entry";

    private final ReadNotes notes;

    private BibParser(SourceText text, ReadNotes notes) {
        this.text = text;
        this.notes = notes;
        this.content = text.content();
        for (int i = 0; i < MONTHS.length; i++) {
            macros.put(MONTHS[i], String.valueOf(i + 1));
        }
    }

    /** The entries of a file; what stands outside of entries is a comment. A broken entry is told, and the next one read. */
    static List<BibEntry> parse(SourceText text, ReadNotes notes) {
        BibParser parser = new BibParser(text, notes);
        List<BibEntry> entries = new ArrayList<>();
        while (parser.findEntry()) {
            int start = parser.at;
            try {
                parser.entry(entries);
            } catch (InputException fault) {
                notes.broken(fault);
                parser.at = parser.nextEntry(start + 1);
            }
        }
        return entries;
    }

    /** Where the next line starts with an {@code @}. */
    private int nextEntry(int from) {
        int line = content.indexOf("\n@", from);
        return line < 0 ? content.length() : line + 1;
    }

    /** Goes to the next {@code @} that a type and an opening bracket follow; a line with % is a comment. */
    private boolean findEntry() {
        boolean comment = false;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '\n' || c == '\r') {
                comment = false;
            } else if (c == '%') {
                comment = true;
            } else if (c == '@' && !comment) {
                return true;
            }
            at++;
        }
        return false;
    }

    private void entry(List<BibEntry> entries) {
        int start = at++;
        skipSpace();
        String type = word().toLowerCase(Locale.ROOT);
        skipSpace();
        if (type.isEmpty() || at == content.length() || (content.charAt(at) != '{' && content.charAt(at) != '(')) {
            // An address in a comment, as in me@example.org.
            return;
        }
        char close = content.charAt(at) == '{' ? '}' : ')';
        what = "the @" + type + " in line " + text.lines().lineAt(start);
        if (type.equals("comment")) {
            skipGroup();
            return;
        }
        at++;
        skipSpace();
        if (type.equals("preamble")) {
            at--;
            skipPreamble();
        } else if (type.equals("string")) {
            String name = word().toLowerCase(Locale.ROOT);
            skipSpace();
            expect('=');
            macros.put(name, value());
            skipSpace();
            if (at < content.length() && content.charAt(at) == ',') {
                at++;
            }
            expect(close);
        } else {
            String key = key();
            what = "the entry `" + key + "` in line " + text.lines().lineAt(start);
            entries.add(new BibEntry(type, key, start, fields(close)));
        }
    }

    private String key() {
        int start = at;
        if (at < content.length() && content.charAt(at) == ',') {
            notes.note(text, start, what + " has no key", "one is made of its author and year");
        }
        while (at < content.length() && ",})=\"\n\r".indexOf(content.charAt(at)) < 0) {
            at++;
        }
        if (at < content.length() && (content.charAt(at) == '=' || content.charAt(at) == '"')) {
            notes.note(text, start, what + " has no key", "one is made of its author and year");
            at = start;
            return "";
        }
        return content.substring(start, at).strip();
    }

    private List<BibEntry.Field> fields(char close) {
        List<BibEntry.Field> fields = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at == content.length()) {
                throw text.error(at, what + " is not closed", "add the `" + close + "` that ends it");
            }
            char c = content.charAt(at);
            if (c == close) {
                at++;
                return fields;
            }
            if (c == ',') {
                at++;
                continue;
            }
            int start = at;
            String name = word().toLowerCase(Locale.ROOT);
            skipSpace();
            if (name.isEmpty() || at == content.length() || content.charAt(at) != '=') {
                throw text.error(
                        start,
                        "in " + what + ": expected a field `name = {value}`",
                        "check the braces and commas just above");
            }
            at++;
            fields.add(new BibEntry.Field(name, value()));
            skipSpace();
            if (startsField()) {
                notes.note(
                        text,
                        at,
                        "in " + what + ": no comma after the field `" + name + "`",
                        "the next field is read all the same");
                continue;
            }
            if (at < content.length() && content.charAt(at) != ',' && content.charAt(at) != close) {
                throw text.error(
                        at,
                        "in " + what + ": expected a comma after the field `" + name + "`",
                        "add the comma, or close the braces above");
            }
        }
    }

    /** Whether a name and an equals sign stand here. */
    private boolean startsField() {
        int here = at;
        boolean starts = !word().isEmpty();
        skipSpace();
        starts = starts && at < content.length() && content.charAt(at) == '=';
        at = here;
        return starts;
    }

    private String value() {
        StringBuilder out = new StringBuilder();
        while (true) {
            skipSpace();
            if (at == content.length()) {
                throw text.error(at, what + " ends in the middle", "complete it");
            }
            char c = content.charAt(at);
            int start = at;
            if (c == '{') {
                skipGroup();
                out.append(content, start + 1, at - 1);
            } else if (c == '"') {
                out.append(quoted());
            } else {
                String word = word();
                if (word.isEmpty()) {
                    throw text.error(at, "in " + what + ": expected a value", "write it in braces");
                }
                String macro = macros.get(word.toLowerCase(Locale.ROOT));
                if (macro == null && !isNumber(word)) {
                    notes.note(
                            text,
                            start,
                            "in " + what + ": no @string `" + word + "`",
                            "the word itself is taken; define it, or put the value in braces");
                }
                out.append(macro == null ? word : macro);
            }
            skipSpace();
            if (at == content.length() || content.charAt(at) != '#') {
                return out.toString();
            }
            at++;
        }
    }

    private String quoted() {
        int start = at++;
        int depth = 0;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
                checkDepth(depth);
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth == 0) {
                return content.substring(start + 1, at++);
            }
            at++;
        }
        throw text.error(start, "in " + what + ": quotes that are not closed", "close them");
    }

    /** Goes past a group in braces or parentheses. */
    private void skipGroup() {
        int start = at;
        char open = content.charAt(at);
        char close = open == '{' ? '}' : ')';
        int depth = 0;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == open) {
                depth++;
                checkDepth(depth);
            } else if (c == close && --depth == 0) {
                at++;
                return;
            }
            at++;
        }
        at = content.length();
        throw text.error(
                start, "in " + what + ": a brace that is not closed", "close it, or write \\{ for the sign itself");
    }

    /** A preamble says nothing of sources; one whose braces do not match ends where the next entry starts. */
    private void skipPreamble() {
        int start = at;
        try {
            skipGroup();
        } catch (InputException unclosed) {
            at = nextEntry(start);
            notes.note(text, start, "in " + what + ": a brace that is not closed", "the preamble is passed over");
        }
    }

    private void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw text.error(
                    at, "in " + what + ": braces nested deeper than " + DEPTH, "check the file; no title needs that");
        }
    }

    private void expect(char c) {
        skipSpace();
        if (at == content.length() || content.charAt(at) != c) {
            throw text.error(at, "in " + what + ": expected `" + c + "`", "check the braces just above");
        }
        at++;
    }

    private String word() {
        int start = at;
        while (at < content.length() && isOfWord(content.charAt(at))) {
            at++;
        }
        return content.substring(start, at);
    }

    private static boolean isOfWord(char c) {
        return c > ' ' && "{}(),=\"#%'\\".indexOf(c) < 0;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void skipSpace() {
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '%') {
                while (at < content.length() && content.charAt(at) != '\n') {
                    at++;
                }
            } else if (c > ' ' && c != '\ufeff') {
                return;
            } else {
                at++;
            }
        }
    }
}
