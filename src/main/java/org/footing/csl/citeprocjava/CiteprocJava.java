package org.footing.csl.citeprocjava;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CitationProcessor;
import org.footing.csl.CitationRequest;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.Rendering;
import org.footing.csl.item.Item;
import org.footing.csl.output.Inline;

/** Renders through citeproc-java. */
public final class CiteprocJava implements CitationProcessor {
    @Override
    public Rendering render(CitationRequest request) {
        TreeFormat format = new TreeFormat();
        CSL csl = open(request);
        csl.setOutputFormat(format);
        csl.setConvertLinks(true);
        // Registering as one goes makes citeproc-java forget the citations that it has made.
        csl.registerCitationItems(listed(request));

        List<List<Inline>> clusters = new ArrayList<>();
        for (Cluster cluster : request.clusters()) {
            format.setContinued(cluster.continued());
            List<Citation> made = csl.makeCitation(citation(cluster));
            clusters.add(format.tree(made.get(made.size() - 1).getText()));
        }
        List<BibliographyEntry> entries = new ArrayList<>();
        if (request.bibliography() && request.style().bibliography() != null) {
            for (String entry : csl.makeBibliography().getEntries()) {
                entries.add(new BibliographyEntry(format.item(entry), format.tree(entry)));
            }
        }
        return new Rendering(clusters, entries);
    }

    private static CSL open(CitationRequest request) {
        List<CSLItemData> items = new ArrayList<>();
        for (Item item : request.items()) {
            items.add(ItemData.of(item));
        }
        String locale = request.locale().isEmpty() ? request.style().defaultLocale() : request.locale();
        try {
            return new CSL(
                    new ListItemDataProvider(items),
                    LocaleFiles::read,
                    new DefaultAbbreviationProvider(),
                    request.style().source().content(),
                    LocaleFiles.dialect(locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the bibliography, in the order of the first cites. */
    private static Set<String> listed(CitationRequest request) {
        Set<String> ids = new LinkedHashSet<>();
        for (Cluster cluster : request.clusters()) {
            for (Cite cite : cluster.cites()) {
                ids.add(cite.item());
            }
        }
        ids.addAll(request.uncited());
        return ids;
    }

    private static CSLCitation citation(Cluster cluster) {
        CSLCitationItem[] items = new CSLCitationItem[cluster.cites().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = CiteData.of(cluster.cites().get(i), cluster.note());
        }
        return new CSLCitation(items);
    }
}
