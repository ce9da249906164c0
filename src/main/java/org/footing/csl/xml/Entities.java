package org.footing.csl.xml;

import org.footing.text.SourceText;

/** Character references and the five named entities of XML. */
final class Entities {
    private Entities() {}

    static String resolve(SourceText source, int from, int to) {
        String content = source.content();
        StringBuilder out = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = content.charAt(i);
            if (c != '&') {
                out.append(c);
                i++;
                continue;
            }
            int end = content.indexOf(';', i);
            if (end < 0 || end >= to) {
                throw source.error(i, "& without an entity", "write &amp;");
            }
            appendOne(source, content.substring(i + 1, end), i, out);
            i = end + 1;
        }
        return out.toString();
    }

    private static void appendOne(SourceText source, String name, int at, StringBuilder out) {
        switch (name) {
            case "amp" -> out.append('&');
            case "lt" -> out.append('<');
            case "gt" -> out.append('>');
            case "quot" -> out.append('"');
            case "apos" -> out.append('\'');
            default -> out.appendCodePoint(codePoint(source, name, at));
        }
    }

    private static int codePoint(SourceText source, String name, int at) {
        int value = -1;
        if (name.length() > 1 && name.charAt(0) == '#') {
            boolean hex = name.charAt(1) == 'x';
            try {
                value = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            } catch (NumberFormatException e) {
                value = -1;
            }
        }
        if (!Character.isValidCodePoint(value)) {
            throw source.error(at, "the entity &" + name + "; is unknown", "write the character itself");
        }
        return value;
    }
}
