package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;

/** Reads RIS files: lines of a tag of two characters, two spaces, a hyphen and a value; {@code TY} starts a record, {@code ER} ends it. */
final class RisImport {
    private final SourceText text;
    private final Problems problems;
    private final NewKeys keys;
    private final List<Mapping> items = new ArrayList<>();
    private List<RisField> record = new ArrayList<>();
    private int start = -1;

    private RisImport(SourceText text) {
        this.text = text;
        this.problems = new Problems(text);
        this.keys = new NewKeys(text, problems);
    }

    static List<Mapping> read(SourceText text) {
        RisImport reader = new RisImport(text);
        reader.lines();
        Sources.check(reader.items, reader.problems);
        reader.problems.throwIfAny();
        return reader.items;
    }

    private void lines() {
        String content = text.content();
        int line = content.startsWith("\ufeff") ? 1 : 0;
        while (line < content.length()) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            line(content.substring(line, end).stripTrailing(), line);
            line = end + 1;
        }
        if (start >= 0) {
            problem(start, "the record is not closed", "end it with a line `ER  - `");
        } else if (items.isEmpty() && problems.isEmpty() && !content.isBlank()) {
            problem(0, "no RIS record in the file", "check that it is a RIS file");
        }
    }

    private void line(String line, int offset) {
        if (!isTagged(line)) {
            if (line.isBlank()) {
                return;
            }
            if (start < 0) {
                problem(offset, "not RIS: expected `TY  - `", "check that each record starts with its type");
            } else {
                continueLast(line);
            }
            return;
        }
        String tag = line.substring(0, 2);
        String value = line.length() > 5 ? line.substring(5).strip() : "";
        if (tag.equals("TY")) {
            if (start >= 0) {
                problem(
                        offset,
                        "a record starts, but the one before is not closed",
                        "end that one with a line `ER  - `");
            }
            start = offset;
            record = new ArrayList<>();
            record.add(new RisField(tag, value));
        } else if (start < 0) {
            problem(offset, "not RIS: `" + tag + "` outside of a record", "start the record with `TY  - `");
        } else if (tag.equals("ER")) {
            items.add(Placed.at(new RisItem(record, keys, start).build(), start));
            start = -1;
        } else if (!value.isEmpty()) {
            record.add(new RisField(tag, value));
        }
    }

    private void continueLast(String line) {
        RisField last = record.remove(record.size() - 1);
        record.add(new RisField(last.tag(), last.value() + " " + line.strip()));
    }

    private void problem(int offset, String message, String advice) {
        problems.add(new Span(offset, offset), message, advice);
    }

    private static boolean isTagged(String line) {
        if (line.length() < 5 || line.charAt(4) != '-' || line.charAt(2) != ' ' || line.charAt(3) != ' ') {
            return false;
        }
        return isUpper(line.charAt(0)) && (isUpper(line.charAt(1)) || Character.isDigit(line.charAt(1)));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
