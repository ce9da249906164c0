package org.footing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.claim.Claim;
import org.footing.claim.EvidenceLink;
import org.footing.library.Library;
import org.footing.library.ReadingsFile;
import org.footing.search.index.IndexBuilder;
import org.footing.search.index.IndexFile;
import org.footing.search.index.SourceIndex;
import org.footing.source.Source;
import org.footing.text.InputException;

/**
 * The index of a library. A large library keeps it in {@value #FILE} beside its sources, where it is made anew whenever a file
 * that it was made of has changed; a small one is indexed when it is asked.
 */
public final class SourceSearch {
    public static final String FILE = ".index";

    /** Bytes of a file of sources below which reading it takes no time that anyone feels. */
    private static final long SMALL = 300_000;

    private final Library library;
    private final List<String> warnings = new ArrayList<>();

    public SourceSearch(Library library) {
        this.library = library;
    }

    /** What could not be searched, and why. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Whether the library is so large that its index is kept. */
    public boolean isLarge() {
        try {
            Path file = library.sourcesFile().path();
            return Files.exists(file) && Files.size(file) >= SMALL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the index has to be made first, which takes seconds. */
    public boolean isToBeMade() {
        return isLarge() && file().read(stamp()) == null;
    }

    /**
     * The index as the library's files are now.
     *
     * @throws InputException when the sources cannot be read
     */
    public SourceIndex index() {
        if (!isLarge()) {
            return make();
        }
        String stamp = stamp();
        SourceIndex kept = file().read(stamp);
        if (kept != null) {
            return kept;
        }
        SourceIndex made = make();
        // Whoever changed a file meanwhile changed the stamp: the index is then not kept.
        if (warnings.isEmpty() && stamp.equals(stamp())) {
            file().write(made, stamp);
        }
        return made;
    }

    private IndexFile file() {
        return new IndexFile(library.folder().resolve(FILE));
    }

    private SourceIndex make() {
        IndexBuilder builder = new IndexBuilder();
        Map<String, List<String>> excerpts = excerpts();
        for (Source source : library.sources()) {
            builder.add(source, excerpts.getOrDefault(source.key(), List.of()), List.of());
        }
        readings(builder);
        return builder.build();
    }

    private Map<String, List<String>> excerpts() {
        Map<String, List<String>> excerpts = new HashMap<>();
        try {
            for (Claim claim : library.claims().all()) {
                for (EvidenceLink link : claim.evidence()) {
                    List<String> of = excerpts.get(link.source());
                    if (of == null) {
                        of = new ArrayList<>();
                        excerpts.put(link.source(), of);
                    }
                    if (link.excerpt().isPresent()) {
                        of.add(link.excerpt().get().text());
                    }
                    if (link.translation().isPresent()) {
                        of.add(link.translation().get().text());
                    }
                }
            }
        } catch (InputException e) {
            warnings.add("excerpts are not searched: " + e.diagnostics().get(0));
            return Map.of();
        }
        return excerpts;
    }

    private void readings(IndexBuilder builder) {
        try {
            for (Map.Entry<String, List<String>> entry :
                    ReadingsFile.read(library.folder()).entrySet()) {
                for (String reading : entry.getValue()) {
                    builder.addReading(entry.getKey(), reading);
                }
            }
        } catch (InputException e) {
            warnings.add("readings are not used: " + e.diagnostics().get(0));
        }
    }

    private String stamp() {
        StringBuilder stamp = new StringBuilder("1");
        stamp(stamp, library.sourcesFile().path());
        stamp(stamp, library.claimsFile().path());
        stamp(stamp, library.folder().resolve(ReadingsFile.FILE));
        return stamp.toString();
    }

    private static void stamp(StringBuilder stamp, Path file) {
        stamp.append('\n').append(file.getFileName());
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            stamp.append(' ')
                    .append(now.size())
                    .append(' ')
                    .append(now.lastModifiedTime())
                    .append(' ')
                    .append(now.fileKey());
        } catch (IOException e) {
            stamp.append(" is not there");
        }
    }
}
