package org.footing.csl.render;

import java.util.List;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.locator.Locator.Part;

/** The parts of a locator behind the first of a variable, each with its label: {@code , кн. 1}, {@code n3}, {@code 第1号}. */
final class LocatorTail {
    private LocatorTail() {}

    /** Whether the tail stands behind the label, because the labels of the language stand behind their numbers. */
    static boolean isBehindLabel(Part first, LocaleView terms) {
        String term = terms.term(first.label(), TermForm.SHORT, false);
        return term != null && !term.isEmpty() && !NameScript.takesSpace(term.codePointAt(0));
    }

    /** @param parts those of the variable, the first among them */
    static String of(List<Part> parts, LocaleView terms) {
        if (parts.size() < 2) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < parts.size(); i++) {
            append(parts.get(i - 1), parts.get(i), terms, out);
        }
        return out.toString();
    }

    /** Those behind the volume of the item itself. */
    static String behindVolume(List<Part> parts, LocaleView terms) {
        StringBuilder out = new StringBuilder();
        Part before = new Part("volume", "");
        for (int i = 0; i < parts.size(); i++) {
            append(before, parts.get(i), terms, out);
            before = parts.get(i);
        }
        return out.toString();
    }

    private static void append(Part before, Part part, LocaleView terms, StringBuilder out) {
        String value = LocatorText.shown(part, terms);
        String side = LeafSides.afterLabel(value, part.label(), terms);
        String number = LeafSides.in(value, part.label(), terms);
        boolean plural = Numbers.isPlural("locator", value, terms);
        if (part.label().equals("column") && Tier.isOne(part.value()) && !LocatorText.isEastAsian(terms)) {
            out.append(", ").append(Tier.of(part.value(), terms));
            return;
        }
        String found = LocatorText.hasSectionSign(part, terms)
                ? LocatorText.sectionSign(plural, terms)
                : VolumeHalves.keepsItsWord(value, part.label(), terms)
                        ? VolumeHalves.WORD
                        : terms.term(
                                part.label(),
                                TermForm.SHORT,
                                plural && !terms.language().startsWith("ru"));
        String term = found == null ? "" : found;
        boolean spaced = term.isEmpty() || NameScript.takesSpace(term.codePointAt(0));
        if (!spaced) {
            boolean behind =
                    terms.language().startsWith("ja") || terms.language().startsWith("zh");
            boolean sign = behind && isSign(part.label());
            boolean ordinal = behind && Character.isDigit(number.charAt(0)) && isOrdinal(part.label());
            out.append(behind ? "" : ", ")
                    .append(sign ? term : "")
                    .append(ordinal ? "第" : "")
                    .append(number);
            out.append(sign || InnerPlaces.hasLabels(number) ? "" : term)
                    .append(side)
                    .append(LocatorText.behindLabel(part, terms));
            return;
        }
        if (part.label().equals("note")
                && before.label().equals("page")
                && terms.language().startsWith("en")) {
            out.append(plural ? "nn" : "n").append(number);
            return;
        }
        boolean archive = terms.language().startsWith("ru") && part.isArchival();
        if (archive && !term.isEmpty()) {
            out.append(". ").appendCodePoint(Character.toUpperCase(term.codePointAt(0)));
            out.append(term, Character.charCount(term.codePointAt(0)), term.length());
        } else {
            out.append(", ").append(term);
        }
        out.append(term.isEmpty() ? "" : " ").append(number);
    }

    /** Whether the label stands before its number in Japanese as well. */
    private static boolean isSign(String label) {
        return label.equals("note") || label.equals("figure") || label.equals("table") || label.equals("document");
    }

    private static boolean isOrdinal(String label) {
        return switch (label) {
            case "volume", "issue", "chapter", "section", "part", "article-locator" -> true;
            default -> false;
        };
    }
}
