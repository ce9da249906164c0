package org.footing.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One case of the suite: sections set off by {@code >>=== NAME ===>>} and {@code <<=== NAME ===<<}.
 *
 * @param name the file's name without {@code .txt}
 */
record Fixture(String name, Map<String, String> sections) {
    static Fixture read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Map<String, String> sections = new HashMap<>();
        String open = "";
        StringBuilder body = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (open.isEmpty()) {
                open = marker(line, ">>=", "=>>");
                body.setLength(0);
            } else if (marker(line, "<<=", "=<<").equals(open)) {
                sections.put(open, body.length() == 0 ? "" : body.substring(0, body.length() - 1));
                open = "";
            } else {
                body.append(line).append('\n');
            }
        }
        return new Fixture(name.substring(0, name.length() - 4), Map.copyOf(sections));
    }

    /** The name in a marker; empty when the line is none. Some files start with a byte order mark. */
    private static String marker(String line, String start, String end) {
        String trimmed = (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
        if (!trimmed.startsWith(start) || !trimmed.endsWith(end)) {
            return "";
        }
        int from = 2;
        int to = trimmed.length() - 2;
        while (from < to && trimmed.charAt(from) == '=') {
            from++;
        }
        while (to > from && trimmed.charAt(to - 1) == '=') {
            to--;
        }
        return trimmed.substring(from, to).strip();
    }

    /** The part of the name before the underscore. */
    String category() {
        int underscore = name.indexOf('_');
        return underscore < 0 ? name : name.substring(0, underscore);
    }

    boolean has(String section) {
        return !section(section).isBlank();
    }

    /** The text of a section; empty when there is none. */
    String section(String section) {
        return sections.getOrDefault(section, "");
    }

    /** What must be rendered, whole. Only the line breaks between the markers and the text are not part of it. */
    String expected() {
        return withoutOuterBreaks(section("RESULT"));
    }

    static String withoutOuterBreaks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(start, end);
    }
}
