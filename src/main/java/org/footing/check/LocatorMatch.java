package org.footing.check;

import org.footing.csl.locator.Extent;
import org.footing.csl.locator.Locator;

/** Whether one locator lies within another: {@code л. 46 об.} within {@code Л. 46–47}. */
final class LocatorMatch {
    private LocatorMatch() {}

    /** Whether everything that {@code narrow} names is also named by {@code wide}. */
    static boolean isWithin(Locator narrow, Locator wide) {
        if (!narrow.isParsed() || !wide.isParsed()) {
            return plain(narrow.verbatim()).equals(plain(wide.verbatim()));
        }
        boolean shared = false;
        for (Locator.Part part : narrow.parts()) {
            boolean named = false;
            boolean within = false;
            for (Locator.Part other : wide.parts()) {
                if (other.label().equals(part.label())) {
                    named = true;
                    within |= isWithin(part, other);
                }
            }
            if (named && !within) {
                return false;
            }
            shared |= named;
        }
        return shared;
    }

    private static boolean isWithin(Locator.Part narrow, Locator.Part wide) {
        if (plain(narrow.value()).equals(plain(wide.value()))) {
            return true;
        }
        Extent inner = narrow.extent();
        Extent outer = wide.extent();
        return inner != null && outer != null && outer.contains(inner);
    }

    /** Without spaces and full stops, with one kind of dash and in lower case: ways of writing that change nothing. */
    static String plain(String locator) {
        StringBuilder out = new StringBuilder(locator.length());
        for (int i = 0; i < locator.length(); i++) {
            char c = locator.charAt(i);
            if (Extent.isDash(c)) {
                out.append('-');
            } else if (c != '.' && !Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** Where a hyphen stands between two digits, or -1. */
    static int hyphenRange(String locator) {
        for (int i = locator.indexOf('-'); i >= 0; i = locator.indexOf('-', i + 1)) {
            int before = i - 1;
            int after = i + 1;
            while (before >= 0 && locator.charAt(before) == ' ') {
                before--;
            }
            while (after < locator.length() && locator.charAt(after) == ' ') {
                after++;
            }
            if (before >= 0
                    && after < locator.length()
                    && Character.isDigit(locator.charAt(before))
                    && Character.isDigit(locator.charAt(after))) {
                return i;
            }
        }
        return -1;
    }
}
