package org.footing.csl.styles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.footing.csl.style.Style;
import org.footing.text.InputException;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Finds styles by id: first in folders of the user's own, then among the project's own, then among those of the Citation
 * Style Language project. A style is opened directly by its name; the index is read for searches alone.
 */
public final class StyleCatalogue {
    /** Where the project's own styles lie on the class path, made by the build of their parts; a file {@code own.list} names them. */
    static final String OWN = StylePack.FOLDER + "own/";

    private final List<Path> folders;
    private final List<InputException> broken = new ArrayList<>();
    private @Nullable StyleIndex index;

    private StyleCatalogue(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The shipped styles. */
    public static StyleCatalogue shipped() {
        return new StyleCatalogue(List.of());
    }

    /** The styles of some folders, which hide shipped ones of the same id, and the shipped ones. */
    public static StyleCatalogue of(List<Path> folders) {
        return new StyleCatalogue(folders);
    }

    /**
     * The independent style of an id; of a dependent style its parent, with the default locale of the dependent one.
     *
     * @param id an id in any case, a style's URI, or a file name with or without {@code .csl}
     * @throws UsageException when there is no such style
     * @throws org.footing.text.InputException when the style cannot be read
     */
    public Style find(String id) {
        Style style = unresolved(id);
        if (style == null) {
            style = unresolved(id.toLowerCase(Locale.ROOT));
        }
        if (style == null) {
            throw unknown(id);
        }
        return resolve(style);
    }

    /** The style of a file; of a dependent style its parent, as with {@link #find}. */
    public Style read(Path file) {
        return resolve(checked(TextFile.read(file)));
    }

    private Style resolve(Style style) {
        String parent = style.parent();
        if (parent == null) {
            return style;
        }
        Style found = unresolved(parent);
        if (found == null) {
            throw new UsageException(
                    "the style " + style.title() + " depends on " + parent + ", which is not there",
                    "put the file of that style beside it");
        }
        return found.as(style);
    }

    private @Nullable Style unresolved(String id) {
        String name = StyleHead.idOf(id);
        Path file = file(name);
        if (file != null) {
            return checked(TextFile.read(file));
        }
        byte[] pack = isName(name) ? StylePack.parsed(name) : null;
        if (pack != null) {
            return Style.unpack(pack, new ShippedText(name));
        }
        SourceText source = source(id);
        return source == null ? null : Style.parse(source);
    }

    /** A style of the user's own: every part of it is read, so that no fault waits for the item that needs that part. */
    private static Style checked(SourceText text) {
        Style style = Style.parse(text);
        style.check();
        style.checkWords();
        return style;
    }

    /** The text of a shipped style, read when it is wanted. Not a lambda: the first one of a process costs milliseconds. */
    private record ShippedText(String name) implements Supplier<SourceText> {
        @Override
        public SourceText get() {
            String text = StylePack.text(name);
            if (text == null) {
                throw new IllegalStateException("the pack lacks the text of " + name);
            }
            return new SourceText(name + ".csl", text);
        }
    }

    /** The file of a style in the user's folders; null when there is none. */
    private @Nullable Path file(String name) {
        for (Path folder : folders) {
            Path file = folder.resolve(name + ".csl");
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    /** The text of a style as it lies there, dependent or not; null when there is no such style. */
    public @Nullable SourceText source(String id) {
        String name = StyleHead.idOf(id);
        Path file = file(name);
        if (file != null) {
            return TextFile.read(file);
        }
        if (!isName(name)) {
            return null;
        }
        String text = StylePack.text(name);
        // A build without packs: the classes as an editor or a quick compile leaves them.
        if (text == null) {
            text = StyleParts.text(name);
        }
        if (text == null) {
            text = Resource.text(name + ".csl");
        }
        if (text == null) {
            text = Resource.text("dependent/" + name + ".csl");
        }
        return text == null ? null : new SourceText(name + ".csl", text);
    }

    /** The catalogue's entry of a style, or null. */
    public @Nullable StyleEntry entry(String id) {
        String name = StyleHead.idOf(id);
        Path file = file(name);
        if (file != null) {
            return StyleHead.read(name, TextFile.read(file));
        }
        return index().find(name);
    }

    /**
     * The styles whose id or title holds every word of a query: whole matches first, then independent styles, then
     * dependent ones, each in the order of their ids. An empty query finds all.
     */
    public List<StyleEntry> search(String query) {
        broken.clear();
        List<StyleEntry> found = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Path folder : folders) {
            addLines(folder, lines);
        }
        if (lines.length() > 0) {
            found.addAll(new StyleIndex(lines.toString()).search(query));
        }
        found.addAll(index().search(query));
        return found;
    }

    /** Files of the user's that the last search could not read as styles; it passed over them. */
    public List<InputException> broken() {
        return List.copyOf(broken);
    }

    private void addLines(Path folder, StringBuilder lines) {
        List<Path> files = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder, "*.csl")) {
            stream.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        for (Path file : files) {
            try {
                lines.append(StyleHead.read(StyleHead.idOf(file.toString()), TextFile.read(file))
                                .toLine())
                        .append('\n');
            } catch (InputException e) {
                broken.add(e);
            }
        }
    }

    private UsageException unknown(String id) {
        List<String> near = StyleProposals.of(StyleHead.idOf(id), this);
        if (near.isEmpty()) {
            return new UsageException("there is no style " + id, "search for one with footing styles WORDS");
        }
        return new UsageException("there is no style " + id, "did you mean " + String.join(", ", near) + "?");
    }

    private StyleIndex index() {
        StyleIndex known = index;
        if (known == null) {
            known = StyleIndex.load();
            index = known;
        }
        return known;
    }

    /** Whether a name can be that of a shipped style; anything else could leave its folder. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
