package org.footing.csl.item;

import org.jspecify.annotations.Nullable;

/**
 * Finds particles and suffixes that a source left inside the family or the given name: lower-case words at the start of
 * the family name are non-dropping particles, lower-case words at the end of the given name are dropping ones, and what
 * follows a comma in the given name is a suffix. A family name in double quotes is taken as it is.
 */
public final class NameParser {
    private String family;
    private String given;
    private String dropping;
    private String nonDropping;
    private String suffix;
    private boolean commaSuffix;

    private NameParser(
            String family, String given, String dropping, String nonDropping, String suffix, boolean commaSuffix) {
        this.family = family;
        this.given = given;
        this.dropping = dropping;
        this.nonDropping = nonDropping;
        this.suffix = suffix;
        this.commaSuffix = commaSuffix;
    }

    /** The name of these parts, each of which may be missing. */
    public static PersonName parse(
            @Nullable String family,
            @Nullable String given,
            @Nullable String dropping,
            @Nullable String nonDropping,
            @Nullable String suffix,
            boolean commaSuffix,
            boolean staticOrdering) {
        NameParser parser = new NameParser(
                clean(family), clean(given), clean(dropping), clean(nonDropping), clean(suffix), commaSuffix);
        parser.run();
        return new PersonName(
                parser.family,
                parser.given,
                parser.dropping,
                parser.nonDropping,
                parser.suffix,
                parser.commaSuffix,
                staticOrdering,
                "",
                "");
    }

    private static String clean(@Nullable String part) {
        return part == null ? "" : part.trim();
    }

    private void run() {
        if (family.length() > 1 && family.startsWith("\"") && family.endsWith("\"")) {
            family = family.substring(1, family.length() - 1);
            return;
        }
        if (given.isEmpty() || family.isEmpty()) {
            return;
        }
        if (suffix.isEmpty()) {
            splitSuffix();
        }
        if (nonDropping.isEmpty()) {
            splitFamily();
        }
        if (dropping.isEmpty()) {
            splitGiven();
        }
    }

    private void splitSuffix() {
        int comma = given.indexOf(',');
        if (comma < 0) {
            return;
        }
        int after = comma + 1;
        if (after < given.length() && given.charAt(after) == '!') {
            commaSuffix = true;
            after++;
        }
        suffix = given.substring(after).trim();
        given = given.substring(0, comma).trim();
        if (suffix.replace(".", "").equals("et al") && dropping.isEmpty()) {
            dropping = suffix;
            suffix = "";
        }
    }

    private void splitFamily() {
        int start = 0;
        while (true) {
            int end = particleEnd(start);
            if (end < 0 || end >= family.length() || !isLower(family, start)) {
                break;
            }
            start = end;
        }
        if (start > 0) {
            nonDropping = family.substring(0, start).trim();
            // The space of de’ Medici is the name's own; the particle of d’Alembert has none.
            if (family.charAt(start - 1) == ' ' && PersonName.clings(nonDropping)) {
                nonDropping += " ";
            }
            family = family.substring(start);
        }
    }

    /** Where a word that may be a particle ends, the space after it included; −1 when there is none. */
    private int particleEnd(int start) {
        for (int i = start + 1; i < family.length(); i++) {
            char c = family.charAt(i);
            if (c == ' ' || c == '\'' || c == '’' || c == 'ʻ' || c == '-') {
                int end = i + 1;
                while (end < family.length() && family.charAt(end) == ' ') {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    private void splitGiven() {
        int end = given.length();
        int cut = end;
        while (true) {
            int space = given.lastIndexOf(' ', cut - 1);
            if (space < 0 || !isLower(given, space + 1)) {
                break;
            }
            cut = space;
        }
        if (cut < end) {
            dropping = given.substring(cut).trim();
            given = given.substring(0, cut).trim();
        }
    }

    private static boolean isLower(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '\'' || c == '’' || c == 'ʻ' || c == '-' || c == ' ') {
                continue;
            }
            return Character.isLowerCase(c) && Character.toUpperCase(c) != c;
        }
        return false;
    }
}
