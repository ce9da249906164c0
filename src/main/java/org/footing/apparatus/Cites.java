package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Inline;
import org.footing.document.Citation;
import org.footing.source.Archival;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** Makes processors' cites of a manuscript's citations. */
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
        return of(citation.key(), citation.locator(), prefix(citation), suffix(citation), mode, leaves);
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

    static List<Inline> prefix(Citation citation) {
        return spacedAfter(ProseNodes.of(citation.prefix()));
    }

    static List<Inline> suffix(Citation citation) {
        return spacedBefore(ProseNodes.of(citation.suffix()));
    }

    /** The author of a source and nothing else. */
    static Cite authorOnly(String key) {
        return new Cite(key, Locator.NONE, List.of(), List.of(), CiteMode.AUTHOR_ONLY);
    }

    static Cite of(CitedSource cited, boolean leaves) {
        return of(cited.key(), cited.locator(), List.of(), List.of(), CiteMode.NORMAL, leaves);
    }

    private static Cite of(
            String key, Locator locator, List<Inline> prefix, List<Inline> suffix, CiteMode mode, boolean leaves) {
        return new Cite(key, leavesOrLines(locator, leaves), prefix, suffix, mode);
    }

    /**
     * The leaves of a Russian file are not the folios of a codex: {@code ll. 46–47ob.}, but {@code fols. 3r–4v}. The {@code l.} of a printed work
     * is a line.
     */
    private static Locator leavesOrLines(Locator locator, boolean leaves) {
        if (!locator.names("folio")) {
            return locator;
        }
        if (leaves || locator.names("opis") || locator.names("delo")) {
            return locator.relabelled("folio", "leaf");
        }
        return locator.countsLines() ? locator.relabelled("folio", "line") : locator;
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
