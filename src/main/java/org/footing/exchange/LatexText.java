package org.footing.exchange;

import java.text.Normalizer;
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

    /** A title in English, in which words in braces must keep their lower case. */
    static String decodeTitle(String latex) {
        return decode(latex, true);
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
        LatexText text = new LatexText(latex, protect);
        text.run();
        return Normalizer.normalize(fold(text.out), Normalizer.Form.NFC);
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
                case '}', '$' -> at++;
                case '~' -> put("\u00a0", 1);
                case '-' -> dashes();
                case '`' -> quotes("`", "‘", "“");
                case '\'' -> quotes("'", "’", "”");
                default -> put(String.valueOf(c), 1);
            }
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
        out.append(
                protect && !isCommand(inner) && hasLowerCaseWord(text)
                        ? "<span class=\"nocase\">" + spaced + "</span>"
                        : spaced);
    }

    /** Whether a group holds nothing but a command: braces that LaTeX wants, not ones that protect. */
    private static boolean isCommand(@Nullable String inner) {
        return inner != null && inner.startsWith("\\");
    }

    private static boolean hasLowerCaseWord(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start && Character.isLowerCase(c)) {
                return true;
            }
            start = c == ' ' || c == '\u00a0';
        }
        return false;
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

    private void named(String name) {
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
        String text = name.equals("url") ? decodeVerbatim(inner) : decode(inner, protect);
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
