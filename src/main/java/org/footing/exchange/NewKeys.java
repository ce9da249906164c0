package org.footing.exchange;

import java.util.HashMap;
import java.util.Map;
import org.footing.record.ReadNotes;
import org.footing.source.Keys;
import org.footing.text.Controls;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Problems;

/** Gives imported items their keys: the file's own where it is one, else one that is made. */
final class NewKeys {
    private final SourceText text;
    private final Problems problems;
    private final Map<String, Integer> taken = new HashMap<>();

    NewKeys(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The key that the file gives; characters that a key cannot hold become hyphens. A second use is a problem. */
    String given(String key, int offset) {
        String clean = Keys.isValid(key) ? key : clean(key);
        Integer first = taken.putIfAbsent(clean, offset);
        if (first != null) {
            problems.add(
                    new Span(offset, offset),
                    "the key `" + key + "` is taken by the entry in line "
                            + text.lines().lineAt(first),
                    "rename or remove one of the two");
        }
        return clean;
    }

    /** The key that the file gives; a second use gets a letter, which is noted. */
    String own(String key, int offset, ReadNotes notes) {
        String clean = Keys.isValid(key) ? key : clean(key);
        Integer first = taken.putIfAbsent(clean, offset);
        if (first == null) {
            return clean;
        }
        String other = made(clean, "", offset);
        notes.note(
                text,
                offset,
                "the key `" + key + "` is taken by the entry in line "
                        + text.lines().lineAt(first),
                "this one comes in as `" + other + "`");
        return other;
    }

    /** A key made of a name and a year, with a letter when it is taken. */
    String made(String name, String year, int offset) {
        String base = clean(name.isEmpty() ? "source" : name);
        base = year.isEmpty() ? base : base + "-" + clean(year);
        String key = base;
        for (int i = 0; taken.putIfAbsent(key, offset) != null; i++) {
            key = base + (i < 26 ? String.valueOf((char) ('a' + i)) : "-" + i);
        }
        return key;
    }

    private static String clean(String written) {
        String key = Controls.without(written);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length(); ) {
            int c = key.codePointAt(i);
            i += Character.charCount(c);
            if (Keys.isAllowed(c)) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.length() == 0 ? "source" : out.toString();
    }
}
