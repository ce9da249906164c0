package org.footing.render;

/** Text in XML: what is no character of XML (Extensible Markup Language 1.0, 2.2) is left out. */
final class PartText {
    private PartText() {}

    static void append(String characters, StringBuilder out) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean lone = Character.isSurrogate(c) && !isPaired(characters, i);
                    boolean allowed = c >= ' ' || c == '\t' || c == '\n' || c == '\r';
                    if (allowed && !lone && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    static String escaped(String characters) {
        StringBuilder out = new StringBuilder(characters.length() + 8);
        append(characters, out);
        return out.toString();
    }
}
