package org.footing.report;

/**
 * Gives stretches of Japanese and Russian inside text of another language a {@code lang} attribute, so that a browser chooses the right
 * fonts: without it 直 and 骨 come in Chinese forms on many machines.
 */
final class ScriptRuns {
    private static final int NONE = 0;
    private static final int JAPANESE = 1;
    private static final int CYRILLIC = 2;

    private ScriptRuns() {}

    /** Appends markup; tags and entities pass unchanged. */
    static void append(StringBuilder out, String markup, String language) {
        int open = NONE;
        int i = 0;
        while (i < markup.length()) {
            char c = markup.charAt(i);
            if (c == '<') {
                open = change(out, open, NONE);
                int end = markup.indexOf('>', i);
                int next = end < 0 ? markup.length() : end + 1;
                out.append(markup, i, next);
                i = next;
                continue;
            }
            int script = scriptAt(markup, i, open, language);
            if (script != open) {
                open = change(out, open, script);
            }
            out.append(c);
            i++;
        }
        change(out, open, NONE);
    }

    private static int change(StringBuilder out, int from, int to) {
        if (from != NONE) {
            out.append("</span>");
        }
        if (to != NONE) {
            out.append(to == JAPANESE ? "<span lang=\"ja\">" : "<span lang=\"ru\">");
        }
        return to;
    }

    /** The run that the character belongs to: spaces and commas go on with one that continues after them. */
    private static int scriptAt(String markup, int at, int open, String language) {
        char c = markup.charAt(at);
        if (Character.isLowSurrogate(c)) {
            return open;
        }
        int own = scriptOf(c, language);
        if (own != NONE || open == NONE || Character.isLetter(c) || c == '&') {
            return own;
        }
        for (int i = at + 1; i < markup.length(); i++) {
            char next = markup.charAt(i);
            if (scriptOf(next, language) == open) {
                return open;
            }
            if (next == '<' || next == '&' || Character.isLetter(next)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static int scriptOf(char c, String language) {
        if (c < '\u0400') {
            return NONE;
        }
        if (c <= '\u052f') {
            return language.startsWith("ru") ? NONE : CYRILLIC;
        }
        boolean japanese = (c >= '\u3001' && c <= '\u30ff')
                || (c >= '\u31f0' && c <= '\u31ff')
                || (c >= '\u3400' && c <= '\u9fff')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff01' && c <= '\uff9f')
                || (c >= '\ud840' && c <= '\ud8ff');
        return japanese && !language.startsWith("ja") && !language.startsWith("zh") ? JAPANESE : NONE;
    }
}
