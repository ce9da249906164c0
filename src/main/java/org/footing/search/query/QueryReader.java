package org.footing.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.footing.search.word.Folded;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query: words, {@code "phrases"}, {@code field:word}, {@code year:1917..1922}, {@code title:/regex/},
 * {@code field:*}, joined by {@code AND} (which may be left out), {@code OR}, {@code NOT} or a minus, and brackets.
 */
public final class QueryReader {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private QueryReader(String text) {
        this.text = text;
    }

    /**
     * Reads a whole query; a blank one finds everything.
     *
     * @throws UsageException with the column when it cannot be read
     */
    public static Query read(String text) {
        QueryReader reader = new QueryReader(text);
        reader.space();
        if (reader.at == text.length()) {
            return new Query.All(List.of());
        }
        Query query = reader.any();
        if (reader.at < text.length()) {
            throw reader.fault("a bracket closes that none opened", "take `)` away, or put it in quotes");
        }
        return query;
    }

    private Query any() {
        if (++depth > DEEPEST) {
            throw fault("brackets in brackets, more than " + DEEPEST + " deep", "write it flatter");
        }
        List<Query> parts = new ArrayList<>();
        parts.add(all());
        while (word("OR")) {
            parts.add(all());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Query.Any(parts);
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        parts.add(one());
        while (at < text.length() && text.charAt(at) != ')' && !sees("OR")) {
            word("AND");
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.All(parts);
    }

    private Query one() {
        if (at == text.length() || sees("AND") || sees("OR") || text.charAt(at) == ')') {
            throw fault("something to look for is missing", "write a word, or put AND, OR and NOT in quotes as words");
        }
        if (word("NOT") || minus()) {
            if (++depth > DEEPEST) {
                throw fault("NOT upon NOT", "write it plainer");
            }
            Query part = one();
            depth--;
            return new Query.Not(part);
        }
        if (text.charAt(at) == '(') {
            int open = at++;
            space();
            Query inside = any();
            if (at == text.length()) {
                at = open;
                throw fault("a bracket is not closed", "add `)`");
            }
            at++;
            space();
            return inside;
        }
        return value(field());
    }

    private boolean minus() {
        if (text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    /** The field before a colon; empty when there is none. */
    private String field() {
        int end = at;
        while (end < text.length()
                && (isLatin(text.charAt(end)) || (end > at && "-_".indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        if (end == at || end >= text.length() || (text.charAt(end) != ':' && text.charAt(end) != '：')) {
            return "";
        }
        String name = text.substring(at, end);
        String field;
        try {
            field = QueryFields.named(name);
        } catch (UsageException e) {
            throw fault(String.valueOf(e.getMessage()), e.advice());
        }
        at = end + 1;
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
            throw fault("nothing stands behind `" + name + ":`", "write " + name + ":WORD, or " + name + ":* for any");
        }
        return field;
    }

    private Query value(String field) {
        char first = text.charAt(at);
        int close = first == '"' ? '"' : first == '“' ? '”' : first == '«' ? '»' : first == '„' ? '“' : 0;
        if (close != 0) {
            String phrase = until((char) close, "a quotation is not closed");
            return words(field, phrase, false);
        }
        if (first == '/') {
            return pattern(field, until('/', "a regular expression is not closed"));
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("*")) {
            space();
            return field.isEmpty() ? new Query.All(List.of()) : new Query.Has(field);
        }
        Query range = range(field, word, start);
        if (range != null) {
            space();
            return range;
        }
        boolean star = word.endsWith("*");
        at = star ? at - 1 : at;
        Query found =
                words(field, star ? word.substring(0, word.length() - 1) : word, star || !QueryFields.isWhole(field));
        at = star ? at + 1 : at;
        space();
        return found;
    }

    private Query words(String field, String given, boolean begins) {
        List<String> words = new ArrayList<>();
        String folded = Folded.of(given);
        int from = 0;
        for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', from)) {
            words.add(folded.substring(from, space));
            from = space + 1;
        }
        if (from == folded.length()) {
            throw fault("there is no letter and no digit in `" + given + "`", "write a word to look for");
        }
        words.add(folded.substring(from));
        return new Query.Words(field, List.copyOf(words), begins);
    }

    private @Nullable Query range(String field, String word, int start) {
        int dots = word.indexOf("..");
        boolean year = field.equals("year");
        if (field.isEmpty() || (dots < 0 && !year)) {
            return null;
        }
        try {
            if (dots < 0) {
                int only = Integer.parseInt(word);
                return new Query.Range(field, only, only);
            }
            String from = word.substring(0, dots);
            String to = word.substring(dots + 2);
            int first = from.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(from);
            int last = to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to);
            if (first > last) {
                at = start;
                throw fault("the range " + word + " ends before it begins", "write " + to + ".." + from);
            }
            return new Query.Range(field, first, last);
        } catch (NumberFormatException e) {
            at = start;
            throw fault("`" + word + "` is no number or range", "write " + field + ":1921 or " + field + ":1917..1922");
        }
    }

    private Query pattern(String field, String regex) {
        try {
            int flags = java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE;
            return new Query.Pattern(field, java.util.regex.Pattern.compile(foldLetters(regex), flags));
        } catch (PatternSyntaxException e) {
            throw fault("`" + regex + "` is no regular expression: " + e.getDescription(), "see /…/ in search.md");
        }
    }

    /** The text is folded, so the letters of an expression are too; what follows a backslash is not. */
    private static String foldLetters(String regex) {
        StringBuilder out = new StringBuilder(regex.length());
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                out.append(c).append(regex.charAt(++i));
            } else {
                String folded = c < 0x80 ? "" : Folded.of(String.valueOf(c));
                out.append(folded.isEmpty() ? String.valueOf(c) : folded);
            }
        }
        return out.toString();
    }

    /** What stands between the sign here and {@code close}; a backslash before it keeps it. */
    private String until(char close, String fault) {
        int open = at++;
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != close) {
            if (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == close) {
                at++;
            }
            out.append(text.charAt(at++));
        }
        if (at == text.length()) {
            at = open;
            throw fault(fault, "add `" + close + "`");
        }
        at++;
        space();
        return out.toString();
    }

    private boolean sees(String operator) {
        int end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(');
    }

    private boolean word(String operator) {
        if (!sees(operator)) {
            return false;
        }
        at += operator.length();
        space();
        return true;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private UsageException fault(String message, String advice) {
        return new UsageException("query:" + (at + 1) + ": " + message, advice);
    }
}
