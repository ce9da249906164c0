package org.footing.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.claim.Claims;
import org.footing.claim.ClaimsFile;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/** A library on disk. What it holds is read when it is first asked for; the object is for one thread. */
public final class Library {
    private final Path folder;
    private final SourcesFile sourcesFile;
    private @Nullable Settings settings;
    private @Nullable Sources sources;
    private @Nullable Claims claims;

    private Library(Path folder) {
        this.folder = folder;
        this.sourcesFile = SourcesFile.in(folder);
    }

    /**
     * The library in {@code folder}.
     *
     * @throws UsageException when it is not a folder
     */
    public static Library at(Path folder) {
        return new Library(LibraryFolder.at(folder));
    }

    /** The library in the nearest {@code bibliography} upwards from {@code start}. */
    public static Library nearest(Path start) {
        return new Library(LibraryFolder.nearest(start));
    }

    public Path folder() {
        return folder;
    }

    public Settings settings() {
        Settings read = settings;
        if (read == null) {
            read = Settings.read(folder);
            settings = read;
        }
        return read;
    }

    public SourcesFile sourcesFile() {
        return sourcesFile;
    }

    /**
     * All sources.
     *
     * @throws InputException when the file is not there, or with everything that is wrong with it
     */
    public Sources sources() {
        Sources read = sources;
        if (read == null) {
            checkThere();
            read = sourcesFile.read();
            sources = read;
        }
        return read;
    }

    /** Takes in the sources that a draft brings, for this run: the library's own come first. */
    public void take(Sources carried) {
        Sources own = Files.exists(sourcesFile.path())
                ? sources()
                : new Sources(sourcesFile.path().toString(), List.of());
        sources = own.and(carried);
    }

    /** One source, without reading the others where that can be helped. */
    public Source source(String key) {
        Sources read = sources;
        if (read != null) {
            return read.get(key);
        }
        checkThere();
        return sourcesFile.get(key);
    }

    /** A library without a file of sources is a mistake to anyone who reads it; only adding makes the file. */
    private void checkThere() {
        if (!Files.exists(sourcesFile.path())) {
            throw new InputException(new Diagnostic(
                    Location.of(sourcesFile.path().toString()),
                    "there is no such file",
                    "check --library, or make it with `footing add`"));
        }
    }

    /** The claims; none when there is no file of claims. */
    public Claims claims() {
        Claims read = claims;
        if (read == null) {
            read = claimsFile().read();
            claims = read;
        }
        return read;
    }

    public ClaimsFile claimsFile() {
        return ClaimsFile.in(folder);
    }

    /** The folder for the library's own styles, which need not be there. */
    public Path styles() {
        return folder.resolve("styles");
    }

    /** The manuscript that the settings name, or null. */
    public @Nullable Path manuscript() {
        String name = settings().manuscript();
        return name == null ? null : folder.resolve(name);
    }
}
