package org.footing.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.footing.claim.Claim;
import org.footing.claim.Claims;
import org.footing.claim.EvidenceLink;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.formats.DraftFormats;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.jspecify.annotations.Nullable;

/** Finds the notes and claims that rest on a source: in all manuscripts of the library's folder, and in its claims. */
public final class Uses {
    private final String key;
    private final List<Use> found = new ArrayList<>();

    private Uses(String key) {
        this.key = key;
    }

    /**
     * Every place that names the source: manuscripts in the order of their names, then claims.
     *
     * @throws org.footing.text.InputException when one of them cannot be read, for it may cite the source
     */
    public static List<Use> of(Library library, String key) {
        Uses uses = new Uses(key);
        for (Path file : manuscripts(library)) {
            uses.look(Manuscript.of(DraftFormats.read(file)));
        }
        uses.look(library.claims());
        return List.copyOf(uses.found);
    }

    /** The Markdown files of the folder, and the manuscript of the settings wherever it lies. */
    private static Iterable<Path> manuscripts(Library library) {
        TreeSet<Path> files = new TreeSet<>();
        @Nullable Path named = library.manuscript();
        if (named != null) {
            files.add(named);
        }
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(library.folder(), "*.md")) {
            folder.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void look(Manuscript manuscript) {
        for (CitationCluster cluster : manuscript.citations()) {
            look(manuscript, cluster, "text");
        }
        for (Note note : manuscript.notes()) {
            look(manuscript, note, "note " + note.label());
        }
        for (Note note : manuscript.unusedNotes()) {
            look(manuscript, note, "note " + note.label());
        }
    }

    private void look(Manuscript manuscript, Note note, String what) {
        for (CitationCluster cluster : note.citations()) {
            look(manuscript, cluster, what);
        }
    }

    private void look(Manuscript manuscript, CitationCluster cluster, String what) {
        for (Citation citation : cluster.citations()) {
            if (citation.key().equals(key)) {
                found.add(new Use(manuscript.source().locate(citation.keySpan()), what));
            }
        }
    }

    private void look(Claims claims) {
        for (Claim claim : claims.all()) {
            for (EvidenceLink link : claim.evidence()) {
                if (link.source().equals(key)) {
                    found.add(new Use(claims.file().locate(link.sourceSpan()), "claim " + claim.id()));
                }
            }
        }
    }
}
