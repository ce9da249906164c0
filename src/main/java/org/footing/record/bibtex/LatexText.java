package org.footing.record.bibtex;

import java.text.Normalizer;
import org.footing.text.LatexSigns;
import org.jspecify.annotations.Nullable;

/** Undoes LaTeX in a field's value: accents, symbols, dashes, commands; markup becomes CSL's. */
final class LatexText {
    private final String latex;
    private final boolean protect;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LatexText(String latex, boolean protect) {
        this.latex = latex;
        this.protect = protect;
    }

    /** The plain text, its white space folded. */
    static String decode(String latex) {
        return decode(latex, false);
    }

    /** A title in English in sentence case, as CSL's data are, in which words in braces keep their case. */
    static String decodeTitle(String latex, boolean keepCase) {
        String marked = decode(latex, true);
        return SentenceCase.unmark(keepCase ? marked : SentenceCase.sentence(marked));
    }

    /** An address or an identifier, which may hold any sign; only escaped ones are undone. */
    static String decodeVerbatim(String latex) {
        String url = latex.startsWith("\\url{") && latex.endsWith("}") ? latex.substring(5, latex.length() - 1) : latex;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            boolean escape = url.charAt(i) == '\\' && i + 1 < url.length() && "_%&#{}$".indexOf(url.charAt(i + 1)) >= 0;
            if (!escape && url.charAt(i) != '{' && url.charAt(i) != '}') {
                out.append(url.charAt(i));
            } else if (escape) {
                out.append(url.charAt(++i));
            }
        }
        return out.toString().strip();
    }

    private static String decode(String latex, boolean protect) {
        if (isPlain(latex)) {
            return latex;
        }
        LatexText text = new LatexText(latex, protect);
        text.run();
        return Normalizer.normalize(fold(text.out), Normalizer.Form.NFC);
    }

    /** Whether nothing in a text has to be undone, as in most. */
    private static boolean isPlain(String latex) {
        boolean space = true;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            boolean sign = "\\{}$~`'".indexOf(c) >= 0
                    || isShorthand(latex, i)
                    || (c == '-' && i > 0 && latex.charAt(i - 1) == '-');
            if (sign || c < ' ' || (c >= '\u0300' && c < '\u0370') || c > '\u1000' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || latex.isEmpty();
    }

    private static boolean isShorthand(String latex, int at) {
        return latex.charAt(at) == '"' && at + 1 < latex.length() && "=~-".indexOf(latex.charAt(at + 1)) >= 0;
    }

    /** Runs of white space become one space; a no-break space stays. */
    private static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ';
            if (!space) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private void run() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '{' -> group();
                case '}' -> at++;
                case '$' -> math();
                case '~' -> put("\u00a0", 1);
                case '-' -> dashes();
                case '"' -> shorthand();
                case '`' -> quotes("`", "‘", "“");
                case '\'' -> quotes("'", "’", "”");
                default -> put(String.valueOf(c), 1);
            }
        }
    }

    /** Hyphens and dashes as babel writes them in German and Russian: {@code "=}, {@code "~}, {@code "---}; else the mark itself. */
    private void shorthand() {
        char next = at + 1 < latex.length() ? latex.charAt(at + 1) : 0;
        if (next == '=' || next == '~') {
            put("-", 2);
        } else if (latex.startsWith("\"---", at)) {
            put("—", 4);
        } else if (latex.startsWith("\"--~", at) || latex.startsWith("\"--*", at)) {
            put("—", 4);
        } else {
            put("\"", 1);
        }
    }

    private void put(String text, int length) {
        out.append(text);
        at += length;
    }

    private void dashes() {
        if (latex.startsWith("---", at)) {
            put("—", 3);
        } else if (latex.startsWith("--", at)) {
            put("–", 2);
        } else {
            put("-", 1);
        }
    }

    private void quotes(String sign, String single, String pair) {
        if (latex.startsWith(sign + sign, at)) {
            put(pair, 2);
        } else {
            put(single, 1);
        }
    }

    private void group() {
        String inner = argument();
        String text = inner == null ? "" : decode(inner, false);
        boolean leading = inner != null && !inner.isEmpty() && inner.charAt(0) == ' ';
        boolean trailing = inner != null && inner.length() > 1 && inner.charAt(inner.length() - 1) == ' ';
        String spaced = (leading ? " " : "") + text + (trailing ? " " : "");
        out.append(protect && !isSign(inner) ? SentenceCase.OPEN + spaced + SentenceCase.CLOSE : spaced);
    }

    /** Whether a group is there because LaTeX wants it around a sign or an accent; markup in braces is protected. */
    private static boolean isSign(@Nullable String inner) {
        if (inner == null || !inner.startsWith("\\")) {
            return false;
        }
        for (String name : LatexSigns.MARKUP.keySet()) {
            if (inner.startsWith(name, 1)) {
                return false;
            }
        }
        return true;
    }

    /** The digits and letters of a formula, what is raised or lowered in markup. */
    private void math() {
        int end = latex.indexOf('$', at + 1);
        if (end < 0) {
            put("$", 1);
            return;
        }
        out.append(formula(latex.substring(at + 1, end)));
        at = end + 1;
    }

    private static String formula(String formula) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if ((c == '_' || c == '^') && i + 1 < formula.length()) {
                int close = formula.charAt(i + 1) == '{' ? formula.indexOf('}', i) : -1;
                String script = close > 0 ? formula.substring(i + 2, close) : formula.substring(i + 1, i + 2);
                plain.append(c == '_' ? "\\textsubscript{" : "\\textsuperscript{")
                        .append(script)
                        .append('}');
                i = close > 0 ? close : i + 1;
            } else {
                plain.append(c);
            }
        }
        return decode(plain.toString(), false);
    }

    private void command() {
        int start = ++at;
        if (at == latex.length()) {
            return;
        }
        if (!isLetter(latex.charAt(at))) {
            String sign = String.valueOf(latex.charAt(at++));
            if (LatexSigns.ACCENTS.containsKey(sign)) {
                accent(sign);
            } else if (!"-/@".contains(sign)) {
                out.append(" \n,;:!".contains(sign) ? " " : sign);
            }
            return;
        }
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(start, at);
        String symbol = LatexSigns.SYMBOLS.get(name);
        if (symbol != null) {
            skipSpaceAfterCommand();
            out.append(symbol);
        } else if (LatexSigns.ACCENTS.containsKey(name) && at < latex.length()) {
            accent(name);
        } else {
            named(name);
        }
    }

    private void named(String command) {
        boolean starred = at < latex.length() && latex.charAt(at) == '*';
        at += starred ? 1 : 0;
        String name = starred ? command + "*" : command;
        skipSpaceAfterCommand();
        if (name.equals("foreignlanguage") || name.equals("href") || name.equals("textlang")) {
            argument();
        }
        boolean hasArgument = at < latex.length() && latex.charAt(at) == '{';
        String inner = hasArgument ? argument() : null;
        if (inner == null) {
            return;
        }
        String[] around = LatexSigns.MARKUP.get(name);
        String text = switch (name) {
            case "url" -> decodeVerbatim(inner);
            case "ensuremath" -> formula(inner);
            default -> decode(inner, protect);
        };
        if (protect && name.contains("quote")) {
            text = SentenceCase.OPEN + text + SentenceCase.CLOSE;
        }
        out.append(around == null ? text : around[0] + text + around[1]);
    }

    private void accent(String name) {
        skipSpaceAfterCommand();
        String base = at < latex.length() && latex.charAt(at) == '{' ? argument() : null;
        if (base == null) {
            if (at == latex.length()) {
                return;
            }
            int length = latex.charAt(at) == '\\' ? commandLength() : Character.charCount(latex.codePointAt(at));
            base = latex.substring(at, at + length);
            at += length;
        }
        String plain = base.equals("\\i") ? "i" : base.equals("\\j") ? "j" : decode(base, false);
        if (plain.equals("ı")) {
            plain = "i";
        }
        int first = plain.isEmpty() ? 0 : Character.charCount(plain.codePointAt(0));
        out.append(plain, 0, first).append(LatexSigns.ACCENTS.get(name)).append(plain, first, plain.length());
    }

    private int commandLength() {
        int end = at + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        return Math.max(1, end - at);
    }

    /** The text in the braces at this place, or null when there are none; goes past them. */
    private @Nullable String argument() {
        if (at >= latex.length() || latex.charAt(at) != '{') {
            return null;
        }
        int start = ++at;
        int depth = 1;
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return latex.substring(start, at++);
            }
            at++;
        }
        at = latex.length();
        return latex.substring(start);
    }

    private void skipSpaceAfterCommand() {
        if (latex.startsWith("{}", at)) {
            at += 2;
            return;
        }
        while (at < latex.length() && latex.charAt(at) <= ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
