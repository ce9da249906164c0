package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.output.Inline;
import org.footing.manuscript.Citation;
import org.footing.source.Locator;
import org.footing.source.LocatorParser;

/** Makes processors' cites of a manuscript's citations. No locator is lost: what CSL cannot hold goes into the suffix. */
final class Cites {
    private Cites() {}

    /** @param authorNamed whether the running text, which is not rendered here, shows the author of {@code @key} */
    static Cite of(Citation citation, boolean authorNamed) {
        CiteMode mode = switch (citation.mode()) {
            case NORMAL -> CiteMode.NORMAL;
            case SUPPRESS_AUTHOR -> CiteMode.SUPPRESS_AUTHOR;
            case AUTHOR_IN_TEXT -> authorNamed ? CiteMode.SUPPRESS_AUTHOR : CiteMode.COMPOSITE;
        };
        return of(
                citation.key(),
                LocatorParser.parse(withoutMarkup(citation.locatorText())),
                prefix(citation),
                suffix(citation),
                mode);
    }

    /** A locator is a plain text to a processor: {@code 3 and *passim*} loses its emphasis. */
    private static String withoutMarkup(String locator) {
        return MarkdownText.isPlain(locator) ? locator : MarkdownText.plain(locator);
    }

    static List<Inline> prefix(Citation citation) {
        return spacedAfter(MarkdownInlines.parse(citation.prefix()));
    }

    static List<Inline> suffix(Citation citation) {
        return spacedBefore(MarkdownInlines.parse(citation.suffix()));
    }

    static Cite of(CitedSource cited) {
        return of(cited.key(), cited.locator(), List.of(), List.of(), CiteMode.NORMAL);
    }

    private static Cite of(String key, Locator locator, List<Inline> prefix, List<Inline> suffix, CiteMode mode) {
        if (locator.isEmpty()) {
            return new Cite(key, "", "", prefix, suffix, mode);
        }
        String value = value(locator);
        if (value.isEmpty()) {
            List<Inline> written = new ArrayList<>();
            written.add(Inline.text(", " + locator.verbatim()));
            written.addAll(suffix);
            return new Cite(key, "", "", prefix, written, mode);
        }
        return new Cite(key, locator.parts().get(0).label(), value, prefix, suffix, mode);
    }

    /**
     * The value that goes with the first label: of {@code т. 2, с. 5}, {@code 2, с. 5}, as pandoc takes it. Empty when CSL has no such
     * label, or when more follows that only makes sense with what precedes it ({@code 第2巻5頁}).
     */
    private static String value(Locator locator) {
        if (!locator.isParsed() || !isCslLabel(locator.parts().get(0).label())) {
            return "";
        }
        String first = locator.parts().get(0).value();
        if (locator.parts().size() == 1) {
            return first;
        }
        int at = locator.verbatim().indexOf(first);
        int end = at + first.length();
        boolean parted = at >= 0
                && end < locator.verbatim().length()
                && ",;".indexOf(locator.verbatim().charAt(end)) >= 0;
        return parted ? locator.verbatim().substring(at) : "";
    }

    /** Whether CSL 1.0.2 has the locator type ("Locators"). */
    private static boolean isCslLabel(String label) {
        return switch (label) {
            case "act",
                    "appendix",
                    "article-locator",
                    "book",
                    "canon",
                    "chapter",
                    "column",
                    "elocation",
                    "equation",
                    "figure",
                    "folio",
                    "issue",
                    "line",
                    "note",
                    "opus",
                    "page",
                    "paragraph",
                    "part",
                    "rule",
                    "scene",
                    "section",
                    "sub-verbo",
                    "supplement",
                    "table",
                    "timestamp",
                    "title-locator",
                    "verse",
                    "version",
                    "volume" -> true;
            default -> false;
        };
    }

    private static List<Inline> spacedAfter(List<Inline> prefix) {
        if (prefix.isEmpty() || endsInSpace(prefix)) {
            return prefix;
        }
        List<Inline> out = new ArrayList<>(prefix);
        out.add(Inline.text(" "));
        return out;
    }

    private static boolean endsInSpace(List<Inline> nodes) {
        return nodes.get(nodes.size() - 1) instanceof Inline.Text text
                && !text.content().isEmpty()
                && Character.isWhitespace(text.content().charAt(text.content().length() - 1));
    }

    /** A suffix that starts with a letter or a bracket stands off from the cite. */
    private static List<Inline> spacedBefore(List<Inline> suffix) {
        if (suffix.isEmpty()) {
            return suffix;
        }
        if (suffix.get(0) instanceof Inline.Text text) {
            char first = text.content().isEmpty() ? ' ' : text.content().charAt(0);
            if (!Character.isLetterOrDigit(first) && first != '(' && first != '[') {
                return suffix;
            }
        }
        List<Inline> out = new ArrayList<>();
        out.add(Inline.text(" "));
        out.addAll(suffix);
        return out;
    }
}
