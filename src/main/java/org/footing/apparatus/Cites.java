package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.output.Inline;
import org.footing.manuscript.Citation;
import org.footing.source.Archival;
import org.footing.source.Locator;
import org.footing.source.LocatorParser;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** Makes processors' cites of a manuscript's citations. No locator is lost: what is not understood goes into the suffix. */
final class Cites {
    private Cites() {}

    /**
     * @param authorNamed whether the running text, which is not rendered here, shows the author of {@code @key}
     * @param leaves whether the source is a file of leaves ({@link #hasLeaves})
     */
    static Cite of(Citation citation, boolean authorNamed, boolean leaves) {
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
                mode,
                leaves);
    }

    /** Whether a source is a file of a Russian archive. */
    static boolean hasLeaves(@Nullable Source source) {
        Archival archival = source == null ? null : source.archival();
        return archival != null
                && (archival.element("fond") != null
                        || archival.element("opis") != null
                        || archival.element("delo") != null
                        || archival.element("edinitsa-khraneniya") != null);
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

    static Cite of(CitedSource cited, boolean leaves) {
        return of(cited.key(), cited.locator(), List.of(), List.of(), CiteMode.NORMAL, leaves);
    }

    private static Cite of(
            String key, Locator locator, List<Inline> prefix, List<Inline> suffix, CiteMode mode, boolean leaves) {
        if (locator.isEmpty()) {
            return new Cite(key, "", "", prefix, suffix, mode);
        }
        // A cite has a place and a place in that; of three, none would be said right in another language.
        if (!locator.isParsed() || locator.parts().size() > 2) {
            List<Inline> written = new ArrayList<>();
            written.add(Inline.text(", " + locator.verbatim()));
            written.addAll(suffix);
            return new Cite(key, "", "", prefix, written, mode);
        }
        Locator.Part outer = locator.parts().get(0);
        if (locator.parts().size() == 1) {
            return new Cite(key, label(outer, leaves), outer.value(), prefix, suffix, mode);
        }
        Locator.Part inner = locator.parts().get(1);
        return new Cite(
                key, label(outer, leaves), outer.value(), label(inner, leaves), inner.value(), prefix, suffix, mode);
    }

    /** The leaves of a Russian file are not the folios of a codex: {@code ll. 46–47ob.}, but {@code fols. 3r–4v}. */
    private static String label(Locator.Part part, boolean leaves) {
        return leaves && part.label().equals("folio") ? "leaf" : part.label();
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
