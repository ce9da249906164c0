package org.footing.document.formats;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pandoc reads from a file, as far as it is compared: its tree in Haskell's notation. */
final class PandocTree {
    private static final Pattern STRING = Pattern.compile("Str\\s+\"((?:\\\\.|[^\"\\\\])*)\"");

    private final String text;

    private PandocTree(String text) {
        this.text = text;
    }

    static PandocTree read(Path file) throws java.io.IOException {
        return new PandocTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The words, in order. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = STRING.matcher(text);
        while (matcher.find()) {
            words.add(unescaped(matcher.group(1)));
        }
        return words;
    }

    /** How often a constructor stands in the tree. */
    int count(String constructor) {
        Matcher matcher =
                Pattern.compile("(?<![\\w\"])" + constructor + "(?![\\w\"])").matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static String unescaped(String literal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (i + 1 < literal.length() && Character.isDigit(literal.charAt(i + 1))) {
                int end = i + 1;
                while (end < literal.length() && Character.isDigit(literal.charAt(end))) {
                    end++;
                }
                out.appendCodePoint(Integer.parseInt(literal.substring(i + 1, end)));
                i = end - 1;
            } else if (i + 1 < literal.length() && literal.charAt(i + 1) == '&') {
                i++;
            } else {
                i++;
                out.append(literal.charAt(i));
            }
        }
        return out.toString();
    }
}
