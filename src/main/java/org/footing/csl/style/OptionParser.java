package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.footing.csl.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of the element at whose START the scanner is. */
final class OptionParser {
    private OptionParser() {}

    static GlobalOptions global(XmlScanner xml) {
        GlobalOptions.DemoteParticle demote = switch (xml.attribute("demote-non-dropping-particle", "")) {
            case "never" -> GlobalOptions.DemoteParticle.NEVER;
            case "sort-only" -> GlobalOptions.DemoteParticle.SORT_ONLY;
            default -> GlobalOptions.DemoteParticle.DISPLAY_AND_SORT;
        };
        return new GlobalOptions(
                !"false".equals(xml.attribute("initialize-with-hyphen")),
                xml.attribute("page-range-format", "").intern(),
                demote);
    }

    static CitationOptions citation(XmlScanner xml) {
        CitationOptions.GivenNameRule rule = switch (xml.attribute("givenname-disambiguation-rule", "")) {
            case "all-names" -> CitationOptions.GivenNameRule.ALL_NAMES;
            case "all-names-with-initials" -> CitationOptions.GivenNameRule.ALL_NAMES_WITH_INITIALS;
            case "primary-name" -> CitationOptions.GivenNameRule.PRIMARY_NAME;
            case "primary-name-with-initials" -> CitationOptions.GivenNameRule.PRIMARY_NAME_WITH_INITIALS;
            default -> CitationOptions.GivenNameRule.BY_CITE;
        };
        CitationOptions.Collapse collapse = switch (xml.attribute("collapse", "")) {
            case "citation-number" -> CitationOptions.Collapse.CITATION_NUMBER;
            case "year" -> CitationOptions.Collapse.YEAR;
            case "year-suffix" -> CitationOptions.Collapse.YEAR_SUFFIX;
            case "year-suffix-ranged" -> CitationOptions.Collapse.YEAR_SUFFIX_RANGED;
            default -> CitationOptions.Collapse.NONE;
        };
        Integer distance = number(xml, "near-note-distance");
        return new CitationOptions(
                "true".equals(xml.attribute("disambiguate-add-names")),
                "true".equals(xml.attribute("disambiguate-add-givenname")),
                rule,
                "true".equals(xml.attribute("disambiguate-add-year-suffix")),
                collapse,
                xml.attribute("cite-group-delimiter"),
                xml.attribute("year-suffix-delimiter"),
                xml.attribute("after-collapse-delimiter"),
                distance == null ? 5 : distance);
    }

    static BibliographyOptions bibliography(XmlScanner xml) {
        BibliographyOptions.SubstituteRule rule = switch (xml.attribute("subsequent-author-substitute-rule", "")) {
            case "complete-each" -> BibliographyOptions.SubstituteRule.COMPLETE_EACH;
            case "partial-each" -> BibliographyOptions.SubstituteRule.PARTIAL_EACH;
            case "partial-first" -> BibliographyOptions.SubstituteRule.PARTIAL_FIRST;
            default -> BibliographyOptions.SubstituteRule.COMPLETE_ALL;
        };
        String align = xml.attribute("second-field-align");
        Integer line = number(xml, "line-spacing");
        Integer entry = number(xml, "entry-spacing");
        return new BibliographyOptions(
                "true".equals(xml.attribute("hanging-indent")),
                align == null || align.equals("false") ? null : align,
                line == null ? 1 : line,
                entry == null ? 1 : entry,
                xml.attribute("subsequent-author-substitute"),
                rule);
    }

    /** @param outer whether the element is cs:style, cs:citation or cs:bibliography, not cs:name */
    static NameOptions names(XmlScanner xml, boolean outer) {
        if (xml.attributeCount() == 0) {
            return NameOptions.NONE;
        }
        String initialize = xml.attribute("initialize");
        String useLast = xml.attribute("et-al-use-last");
        return new NameOptions(
                and(xml.attribute("and")),
                precedes(xml.attribute("delimiter-precedes-et-al")),
                precedes(xml.attribute("delimiter-precedes-last")),
                number(xml, "et-al-min"),
                number(xml, "et-al-use-first"),
                useLast == null ? null : Boolean.valueOf("true".equals(useLast)),
                number(xml, "et-al-subsequent-min"),
                number(xml, "et-al-subsequent-use-first"),
                form(xml.attribute(outer ? "name-form" : "form")),
                initialize == null ? null : Boolean.valueOf(!"false".equals(initialize)),
                xml.attribute("initialize-with"),
                sortOrder(xml.attribute("name-as-sort-order")),
                xml.attribute("sort-separator"),
                xml.attribute(outer ? "name-delimiter" : "delimiter"),
                outer ? xml.attribute("names-delimiter") : null);
    }

    /** What a sort key says of names; its names-min stands for both kinds of et-al-min. */
    static NameOptions sortNames(XmlScanner xml) {
        Integer min = number(xml, "names-min");
        Integer first = number(xml, "names-use-first");
        String last = xml.attribute("names-use-last");
        if (min == null && first == null && last == null) {
            return NameOptions.NONE;
        }
        Boolean useLast = last == null ? null : Boolean.valueOf("true".equals(last));
        return new NameOptions(
                null, null, null, min, first, useLast, min, first, null, null, null, null, null, null, null);
    }

    static Presentation presentation(XmlScanner xml) {
        String prefix = onOneLine(xml.attribute("prefix", ""));
        String suffix = onOneLine(xml.attribute("suffix", ""));
        Formatting formatting = Formatting.parse(
                xml.attribute("font-style"),
                xml.attribute("font-variant"),
                xml.attribute("font-weight"),
                xml.attribute("text-decoration"),
                xml.attribute("vertical-align"));
        String display = xml.attribute("display");
        String textCase = xml.attribute("text-case");
        boolean quotes = "true".equals(xml.attribute("quotes"));
        boolean strip = "true".equals(xml.attribute("strip-periods"));
        if (prefix.isEmpty()
                && suffix.isEmpty()
                && formatting.isNone()
                && display == null
                && textCase == null
                && !quotes
                && !strip) {
            return Presentation.PLAIN;
        }
        return new Presentation(
                prefix,
                suffix,
                formatting,
                display == null ? null : Display.parse(display),
                textCase == null ? null : TextCase.parse(textCase),
                quotes,
                strip);
    }

    /** The words of a value, interned. */
    static List<String> words(String value) {
        List<String> out = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int end = start;
            while (end < value.length() && value.charAt(end) > ' ') {
                end++;
            }
            if (end > start) {
                out.add(value.substring(start, end).intern());
            }
            start = end + 1;
        }
        return out;
    }

    static @Nullable Integer number(XmlScanner xml, String attribute) {
        String value = xml.attribute(attribute);
        if (value == null) {
            return null;
        }
        try {
            return Integer.valueOf(value.trim());
        } catch (NumberFormatException e) {
            throw xml.error(attribute + "=\"" + value + "\" is not a whole number", "write digits only");
        }
    }

    private static NameOptions.@Nullable And and(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.equals("symbol") ? NameOptions.And.SYMBOL : value.equals("text") ? NameOptions.And.TEXT : null;
    }

    private static NameOptions.@Nullable Precedes precedes(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "always" -> NameOptions.Precedes.ALWAYS;
            case "never" -> NameOptions.Precedes.NEVER;
            case "after-inverted-name" -> NameOptions.Precedes.AFTER_INVERTED_NAME;
            default -> NameOptions.Precedes.CONTEXTUAL;
        };
    }

    private static NameOptions.@Nullable Form form(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "short" -> NameOptions.Form.SHORT;
            case "count" -> NameOptions.Form.COUNT;
            default -> NameOptions.Form.LONG;
        };
    }

    private static NameOptions.@Nullable SortOrder sortOrder(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.equals("all")
                ? NameOptions.SortOrder.ALL
                : value.equals("first") ? NameOptions.SortOrder.FIRST : null;
    }

    /** White space around a line break inside an affix is one space. */
    private static String onOneLine(String affix) {
        if (affix.indexOf('\n') < 0) {
            return affix;
        }
        StringBuilder out = new StringBuilder(affix.length());
        int i = 0;
        while (i < affix.length()) {
            int end = i;
            boolean broken = false;
            while (end < affix.length() && " \t\r\n".indexOf(affix.charAt(end)) >= 0) {
                broken |= affix.charAt(end) == '\n';
                end++;
            }
            out.append(broken ? " " : affix.substring(i, end));
            i = end;
            if (i < affix.length()) {
                out.append(affix.charAt(i));
                i++;
            }
        }
        return out.toString();
    }
}
