package org.footing.csl.render;

import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.locator.KanjiFigures;
import org.footing.csl.locator.Locator;
import org.footing.csl.locator.Locator.Part;

/**
 * A locator in the two places that styles have for it: {@code locator}, and our {@code locator-inner}. What is wider than the
 * narrowest place goes into the first, {@code т. 1, кн. 1}, the narrowest with its note into the second, {@code с. 8–10}. What
 * a Japanese note has in Japanese stays in its words and order.
 */
final class LocatorText {
    private static final List<Part> NO_PARTS = List.of();

    private LocatorText() {}

    /** The parts of a place, of which the first is the variable's own; empty when it has none. */
    static List<Part> parts(Scope scope, boolean inner) {
        List<Part> all = scope.at.locator().parts();
        int from = scope.locatorFrom;
        int split = split(all, from);
        if (inner) {
            return isAsWritten(scope) ? NO_PARTS : all.subList(split, all.size());
        }
        return all.subList(from, split);
    }

    private static int split(List<Part> all, int from) {
        int size = all.size();
        if (size - from < 2) {
            return size;
        }
        int last = size - 1;
        while (last > from && !isPage(all.get(last)) && isPage(all.get(last - 1))) {
            // A note, a line, a column of a page stand with it.
            last--;
        }
        return last == from || isDivision(all.get(last)) ? size : last;
    }

    /** Divisions of a text stand in one row, {@code ч. 2, гл. 3, § 4}; pages are another way to count. */
    private static boolean isDivision(Part part) {
        return switch (part.label()) {
            case "section", "paragraph", "chapter", "part", "book" -> true;
            default -> false;
        };
    }

    private static boolean isPage(Part part) {
        return part.label().equals("page")
                || part.label().equals("folio")
                || part.label().equals("leaf");
    }

    /** The variable's text: the value of the first part, or all as it was written. */
    static String text(Scope scope, boolean inner) {
        Locator locator = scope.at.locator();
        if (!locator.isParsed()) {
            return inner || !isEastAsian(scope.terms) ? "" : locator.verbatim();
        }
        if (!inner && isAsWritten(scope)) {
            return scope.locatorFrom >= locator.parts().size() ? "" : asWritten(locator, scope);
        }
        List<Part> parts = parts(scope, inner);
        return parts.isEmpty() ? "" : shown(parts.get(0), scope.terms);
    }

    /** The term of the first part; empty when the text stands for itself. */
    static String label(Scope scope, boolean inner) {
        List<Part> parts = parts(scope, inner);
        return parts.isEmpty() ? "" : label(parts.get(0));
    }

    private static String label(Part part) {
        return part.label().equals("sub verbo") ? "sub-verbo" : part.label();
    }

    static boolean hasLabel(String label, Scope scope) {
        List<Part> parts = parts(scope, false);
        return !parts.isEmpty() && label(parts.get(0)).equals(label);
    }

    /** Whether the words of the note's writer stand: then there is no label, and no sign of a style's around it. */
    static boolean isAsWritten(Scope scope) {
        Locator locator = scope.at.locator();
        if (!isEastAsian(scope.terms)) {
            return false;
        }
        return !locator.isParsed()
                || locator.parts().get(0).isArchival()
                || (locator.isInJapanese() && !isPagesOnly(locator, scope.terms));
    }

    /** {@code 30－35頁} needs no words of its writer's: any style has its way with pages. */
    private static boolean isPagesOnly(Locator locator, LocaleView terms) {
        Part only = locator.parts().get(0);
        if (locator.parts().size() > 1 || !only.label().equals("page")) {
            return false;
        }
        String value = only.value();
        for (int i = 0; i < value.length(); i++) {
            if (!isFigure(value.charAt(i)) && !isBetweenFigures(value.charAt(i))) {
                return false;
            }
        }
        return only.sign().isEmpty() || only.sign().equals(terms.term("page", TermForm.SHORT, false));
    }

    /** What of a style's affix may stand around words that have their own label: its signs, and no {@code с.}, {@code p.} or 第. */
    static String signs(String affix) {
        int end = 0;
        while (end < affix.length() && !Character.isLetter(affix.charAt(end))) {
            end++;
        }
        return affix.substring(0, end);
    }

    /** The sign of sections keeps its form where labels stand before numbers. */
    static boolean hasSectionSign(Part part, LocaleView terms) {
        return part.sign().startsWith("§") && !isEastAsian(terms);
    }

    static String sectionSign(boolean plural, LocaleView terms) {
        return plural && !terms.language().startsWith("ru") ? "§§" : "§";
    }

    /** What stands behind the label where labels stand behind their numbers: {@code 5頁以下}. */
    static String behindLabel(Part part, LocaleView terms) {
        return isEastAsian(terms) && FollowingPages.isIn(part.value()) ? FollowingPages.JAPANESE : "";
    }

    static boolean isEastAsian(LocaleView terms) {
        return terms.language().startsWith("ja") || terms.language().startsWith("zh");
    }

    private static String asWritten(Locator locator, Scope scope) {
        String text = locator.verbatim()
                .substring(locator.parts().get(scope.locatorFrom).at());
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean range = i > 0
                    && i + 1 < text.length()
                    && isFigure(text.charAt(i - 1))
                    && isFigure(text.charAt(i + 1))
                    && isRangeSign(c);
            out.append(range ? scope.terms.pageRangeDelimiter() : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isRangeSign(char c) {
        return "-‐‑–—―－〜～".indexOf(c) >= 0;
    }

    private static boolean isBetweenFigures(char c) {
        return c == ' ' || c == ',' || c == '、' || c == '，' || isRangeSign(c);
    }

    private static boolean isFigure(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The value of a part in the signs of the locale. */
    static String shown(Part part, LocaleView terms) {
        String value = part.value();
        if (part.label().equals("diary-entry")) {
            return EntryDay.of(KanjiFigures.asFigures(value), terms);
        }
        if (part.label().isEmpty() || part.label().equals("sub-verbo")) {
            return value;
        }
        String text = figures(FollowingPages.in(value, terms), terms);
        return isEastAsian(terms) ? InnerPlaces.inJapanese(text, part.label(), terms) : text;
    }

    private static String figures(String value, LocaleView terms) {
        String text = isEastAsian(terms) ? value : KanjiFigures.asFigures(value);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean foreign = !isEastAsian(terms);
            if (foreign && (c == '、' || c == '，' || c == '・')) {
                out.append(", ");
            } else if (foreign && (c == '―' || c == '－')) {
                out.append('–');
            } else if (c == '№' && !terms.language().startsWith("ru")) {
                String number = terms.term("number", TermForm.SHORT, false);
                out.append(foreign && number != null ? number : "no.");
            } else {
                out.append(c);
            }
        }
        return terms.language().startsWith("ru") ? numberSigns(out.toString()) : out.toString();
    }

    /** {@code 41 (no. 58)}: in Russian the sign. */
    private static String numberSigns(String text) {
        int at = text.indexOf("(no. ");
        if (at < 0) {
            return text;
        }
        return text.substring(0, at) + "(№ " + numberSigns(text.substring(at + 5));
    }

    /** The variable {@code volume} is shown: what in the locator is the same volume has been said with it. */
    static List<Part> saidWithVolume(Item item, Scope scope) {
        List<Part> parts = scope.at.locator().parts();
        String volume = item.text("volume");
        if (volume == null || scope.locatorFrom > 0 || parts.isEmpty() || scope.at.bibliography()) {
            return NO_PARTS;
        }
        Part first = parts.get(0);
        if (!first.label().equals("volume")
                || !KanjiFigures.asFigures(first.value()).equals(KanjiFigures.asFigures(volume))) {
            return NO_PARTS;
        }
        int end = 1;
        while (end < parts.size() && parts.get(end).isContainer()) {
            end++;
        }
        scope.locatorFrom = end;
        return parts.subList(1, end);
    }
}
