package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.document.Citation;
import org.footing.source.Source;
import org.footing.source.Sources;

/**
 * A cluster as the processor gets it. A source that the library does not have is no matter for a processor: its key in bold with a
 * question mark, as pandoc shows it, goes into the prefix or suffix of a neighbour.
 *
 * @param cites of the sources that the library has
 * @param rest what is left when it has none of them
 */
record PlacedCluster(List<Cite> cites, List<Inline> rest) {
    static PlacedCluster of(List<Citation> citations, Sources sources, boolean authorNamed) {
        List<Cite> cites = new ArrayList<>();
        List<Inline> pending = new ArrayList<>();
        for (Citation citation : citations) {
            Source source = sources.find(citation.key());
            Cite cite = Cites.of(citation, authorNamed, Cites.hasLeaves(source));
            if (source != null) {
                cites.add(pending.isEmpty() ? cite : withPrefix(cite, pending));
                pending = new ArrayList<>();
            } else if (cites.isEmpty()) {
                pending.addAll(unknown(citation));
                pending.add(Inline.text("; "));
            } else {
                cites.set(cites.size() - 1, withSuffix(cites.get(cites.size() - 1), unknown(citation)));
            }
        }
        return new PlacedCluster(cites, pending.isEmpty() ? pending : pending.subList(0, pending.size() - 1));
    }

    private static List<Inline> unknown(Citation citation) {
        List<Inline> out = new ArrayList<>(Cites.prefix(citation));
        out.add(new Inline.Styled(Formatting.BOLD, List.of(Inline.text(citation.key() + "?"))));
        if (!citation.locatorText().isEmpty()) {
            out.add(Inline.text(", " + citation.locatorText()));
        }
        out.addAll(Cites.suffix(citation));
        return out;
    }

    private static Cite withPrefix(Cite cite, List<Inline> before) {
        List<Inline> prefix = new ArrayList<>(before);
        prefix.addAll(cite.prefix());
        return cite.with(prefix, cite.suffix());
    }

    private static Cite withSuffix(Cite cite, List<Inline> after) {
        List<Inline> suffix = new ArrayList<>(cite.suffix());
        suffix.add(Inline.text("; "));
        suffix.addAll(after);
        return cite.with(cite.prefix(), suffix);
    }
}
