package org.footing.apparatus;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CitationRequest;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.Rendering;
import org.footing.csl.item.Item;
import org.footing.csl.output.Inline;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.CitationCluster;
import org.footing.library.Library;
import org.footing.library.Settings;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Restarts;
import org.footing.policy.HouseRule;
import org.footing.policy.Policies;
import org.footing.policy.Policy;
import org.footing.policy.ShownItems;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.text.UsageException;

/** Renders notes, bibliographies and single citations from a library's sources in one style and language. */
public final class Apparatus {
    private final Sources sources;
    private final Style style;
    private final String language;
    private final Processor processor;
    private final Policy policy;
    private final ShownItems shown;
    private final Restarts restarts;

    /**
     * @param style independent
     * @param language of the paper, BCP 47; empty for the style's own
     * @param policy how sources of several languages are shown
     */
    public Apparatus(Sources sources, Style style, String language, Processor processor, Policy policy) {
        this(sources, style, language, processor, policy, Restarts.NONE);
    }

    /**
     * @param restarts what begins anew with each chapter of a manuscript
     */
    public Apparatus(
            Sources sources, Style style, String language, Processor processor, Policy policy, Restarts restarts) {
        this.restarts = restarts;
        this.sources = sources;
        this.style = style;
        this.language = language;
        this.processor = processor;
        this.policy = policy;
        this.shown = new ShownItems(policy, language, style.isNote(), sources);
    }

    /**
     * The apparatus of a library.
     *
     * @param styleId empty for the one in the library's settings
     * @param asked the language of the paper, BCP 47; empty for the one in the library's settings
     * @throws UsageException when there is no such style
     */
    public static Apparatus of(Library library, String styleId, String asked, Processor processor, Policies policies) {
        StyleCatalogue styles = Files.isDirectory(library.styles())
                ? StyleCatalogue.of(List.of(library.styles()))
                : StyleCatalogue.shipped();
        Settings settings = library.settings();
        String id = styleId.isEmpty() ? settings.style() : styleId;
        String language = asked.isEmpty() ? settings.language() : asked;
        return new Apparatus(
                library.sources(),
                styles.find(id),
                language,
                processor,
                policies.in(id, language),
                settings.restarts());
    }

    /** Whether the style makes lists of sources at all. */
    public boolean hasBibliography() {
        return style.bibliography() != null;
    }

    /** The notes of a manuscript and, in a style that sets citations in the running text, these too. */
    public RenderedPaper notes(Manuscript manuscript, Format format) {
        return render(manuscript, format, false);
    }

    /** The notes of a manuscript, and the bibliography of what it cites. */
    public RenderedPaper paper(Manuscript manuscript, Format format) {
        return render(manuscript, format, true);
    }

    private RenderedPaper render(Manuscript manuscript, Format format, boolean bibliography) {
        PassageRenderer passages = new PassageRenderer(Passage.of(manuscript, style.isNote(), restarts), sources);
        List<Cluster> clusters = passages.clusters();
        Set<String> cited = new LinkedHashSet<>();
        for (Cluster cluster : clusters) {
            for (Cite cite : cluster.cites()) {
                cited.add(cite.item());
            }
        }
        List<String> uncited = bibliography ? uncited(manuscript, cited) : List.of();
        Rendering rendering = process(cited, clusters, uncited, bibliography);
        passages.write(rendering.clusters(), format);
        return new RenderedPaper(
                passages.notes(),
                passages.citations(),
                entries(rendering, format),
                UnknownKeys.in(manuscript, sources));
    }

    /**
     * All that a style makes of a manuscript's citations, to be written into it.
     *
     * @param annotated whether the entries of the bibliography bring the annotations of their sources
     */
    public DraftApparatus draft(Manuscript manuscript, boolean annotated) {
        // Drafts count their notes through: the programs that read them number notes by themselves.
        List<Passage> passages =
                Passage.of(manuscript, style.isNote(), new Restarts(restarts.positions() || restarts.numbers(), false));
        PassageRenderer renderer = new PassageRenderer(passages, sources);
        Set<String> cited = new LinkedHashSet<>();
        for (Cluster cluster : renderer.clusters()) {
            for (Cite cite : cluster.cites()) {
                cited.add(cite.item());
            }
        }
        // The names that the text shows are asked for last: they are no cites, and no position depends on them.
        List<CitationCluster> named = renderer.named();
        List<Cluster> clusters = new ArrayList<>(renderer.clusters());
        for (CitationCluster cluster : named) {
            clusters.add(Cluster.note(
                    0, List.of(Cites.authorOnly(cluster.citations().get(0).key()))));
        }
        List<String> uncited = uncited(manuscript, cited);
        Rendering rendering = process(cited, clusters, uncited, true);
        int count = renderer.clusters().size();
        renderer.settle(rendering
                .clusters()
                .subList(0, Math.min(count, rendering.clusters().size())));
        IdentityHashMap<CitationCluster, List<Inline>> authors = new IdentityHashMap<>();
        for (int i = 0; i < named.size() && count + i < rendering.clusters().size(); i++) {
            List<Inline> author = rendering.clusters().get(count + i);
            String key = named.get(i).citations().get(0).key();
            authors.put(named.get(i), PlainMarkup.write(author).isBlank() ? title(key) : author);
        }
        List<DraftApparatus.Entry> entries =
                new ArrayList<>(rendering.bibliography().size());
        for (BibliographyEntry entry : rendering.bibliography()) {
            Source source = sources.get(entry.item());
            String itemLanguage = source.language();
            entries.add(new DraftApparatus.Entry(
                    entry.item(),
                    itemLanguage == null ? "" : itemLanguage,
                    shown.places().headings(source),
                    content(entry),
                    annotated && source.annotation() != null
                            ? source.annotation().strip()
                            : ""));
        }
        return new DraftApparatus(passages, renderer, authors, entries, UnknownKeys.in(manuscript, sources));
    }

    /** The bibliography of the sources with these keys. */
    public List<RenderedEntry> bibliography(Collection<String> keys, Format format) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String key : keys) {
            distinct.add(sources.get(key).key());
        }
        return entries(process(distinct, List.of(), List.copyOf(distinct), true), format);
    }

    /** The bibliography of the whole library. */
    public List<RenderedEntry> bibliography(Format format) {
        List<String> keys = new ArrayList<>(sources.size());
        for (Source source : sources) {
            keys.add(source.key());
        }
        return bibliography(keys, format);
    }

    /**
     * One citation of one or more sources, as the first of a paper.
     *
     * @throws UsageException when the library does not have one of them
     */
    public String cite(List<CitedSource> cited, Format format) {
        List<Cite> cites = new ArrayList<>(cited.size());
        Set<String> keys = new LinkedHashSet<>();
        for (CitedSource source : cited) {
            keys.add(sources.get(source.key()).key());
            cites.add(Cites.of(source, Cites.hasLeaves(sources.get(source.key()))));
        }
        Cluster cluster = Cluster.note(style.isNote() ? 1 : 0, cites);
        return format.write(
                process(keys, List.of(cluster), List.of(), false).clusters().get(0));
    }

    /** What the sentence says of a source without an author: its title. */
    private List<Inline> title(String key) {
        String title = sources.get(key).title();
        return title == null ? List.of() : List.of(Inline.text(title));
    }

    /** What the draft wants in its bibliography although nothing cites it ({@code nocite}); it joins {@code cited}. */
    private List<String> uncited(Manuscript manuscript, Set<String> cited) {
        List<String> uncited = new ArrayList<>();
        for (String key : manuscript.metadata().nocite()) {
            if (key.equals("*")) {
                for (Source source : sources) {
                    if (cited.add(source.key())) {
                        uncited.add(source.key());
                    }
                }
            } else if (sources.find(key) != null && cited.add(key)) {
                uncited.add(key);
            }
        }
        return uncited;
    }

    private Rendering process(Set<String> keys, List<Cluster> clusters, List<String> uncited, boolean bibliography) {
        if (keys.isEmpty()) {
            return new Rendering(List.of(), List.of());
        }
        List<Item> items = new ArrayList<>(keys.size());
        for (String key : keys) {
            items.add(shown.of(sources.get(key)));
        }
        return processor
                .open(policy.options(shown.places().sortVariables()))
                .render(new CitationRequest(style, language, items, clusters, uncited, bibliography));
    }

    private List<Inline> content(BibliographyEntry entry) {
        return policy.departs(HouseRule.LIST_DASH) ? HouseDash.em(entry.content()) : entry.content();
    }

    private List<RenderedEntry> entries(Rendering rendering, Format format) {
        List<RenderedEntry> out = new ArrayList<>(rendering.bibliography().size());
        for (BibliographyEntry entry : rendering.bibliography()) {
            Source source = sources.get(entry.item());
            String itemLanguage = source.language();
            out.add(new RenderedEntry(
                    entry.item(),
                    itemLanguage == null ? "" : itemLanguage,
                    shown.places().headings(source),
                    format.write(content(entry)).strip()));
        }
        return out;
    }
}
