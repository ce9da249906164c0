package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.source.Sources;
import org.footing.text.Diagnostic;

/** Finds the citations of sources that the library does not have. */
public final class UnknownKeys {
    private final Manuscript manuscript;
    private final Sources sources;
    private final List<Diagnostic> found = new ArrayList<>();

    private UnknownKeys(Manuscript manuscript, Sources sources) {
        this.manuscript = manuscript;
        this.sources = sources;
    }

    /** In the running text first, then in the notes. */
    public static List<Diagnostic> in(Manuscript manuscript, Sources sources) {
        UnknownKeys keys = new UnknownKeys(manuscript, sources);
        for (CitationCluster cluster : manuscript.citations()) {
            keys.look(cluster);
        }
        for (Note note : manuscript.notes()) {
            for (CitationCluster cluster : note.citations()) {
                keys.look(cluster);
            }
        }
        return keys.found;
    }

    private void look(CitationCluster cluster) {
        for (Citation citation : cluster.citations()) {
            if (sources.find(citation.key()) == null) {
                found.add(new Diagnostic(
                        manuscript.source().locate(citation.keySpan()),
                        "no source `" + citation.key() + "` in the library",
                        advice(sources.similar(citation.key()))));
            }
        }
    }

    private static String advice(List<String> similar) {
        return similar.isEmpty()
                ? "add it to the library, or correct the key"
                : "did you mean " + String.join(", ", similar) + "?";
    }
}
