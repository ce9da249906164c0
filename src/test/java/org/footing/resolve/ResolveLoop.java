package org.footing.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.footing.apparatus.Apparatus;
import org.footing.apparatus.Formats;
import org.footing.apparatus.Processor;
import org.footing.apparatus.RenderedEntry;
import org.footing.apparatus.RenderedNote;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.Imports;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policy;
import org.footing.resolve.note.RepeatWordReader;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.TextFile;

/**
 * Renders real sources as notes (first, adjacent and later ones) or, in styles without notes, as entries, and looks whether each printed text
 * is linked to the source that it was made of. With noise, each text is damaged once, as by typists and by the recognition of characters.
 */
public final class ResolveLoop {
    private static final List<String> STYLES = List.of(
            "chicago-notes-bibliography",
            "oscola",
            "chicago-shortened-notes-bibliography",
            "mhra-notes",
            "bluebook-law-review",
            "apa",
            "modern-language-association",
            "harvard-cite-them-right",
            "ieee",
            "american-medical-association",
            "gost-r-7-0-5-2008-footnotes",
            "japanese-history-notes",
            "multiscript-notes-english",
            "mixed-language-notes");

    private final Sources sources;
    private final boolean noise;
    private final boolean show;
    private final Random random;
    private int all;
    private int right;
    private int wrong;
    private final StringBuilder figures = new StringBuilder();

    ResolveLoop(Sources sources, boolean noise, boolean show, long seed) {
        this.sources = sources;
        this.noise = noise;
        this.show = show;
        this.random = new Random(seed);
    }

    /** {@code [--count N] [--seed N] [--noise] [--show] [--style ID]… FILE|FOLDER …} */
    public static void main(String[] args) throws IOException {
        int count = 1000;
        long seed = 20_261_127L;
        boolean noise = false;
        boolean show = false;
        List<String> styles = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--count" -> count = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--noise" -> noise = true;
                case "--show" -> show = true;
                case "--style" -> styles.add(args[++i]);
                default -> files.add(Path.of(args[i]));
            }
        }
        boolean sound = true;
        for (Path file : files) {
            ResolveLoop loop = new ResolveLoop(read(file), noise, show, seed);
            for (String style : styles.isEmpty() ? STYLES : styles) {
                loop.run(style, count);
            }
            System.out.print(file.getFileName() + (noise ? ", damaged\n" : "\n") + loop.figures());
            sound &= loop.isSound();
        }
        System.exit(sound ? 0 : 1);
    }

    /** The sources of a library's folder, or of a file in any format of exchange. */
    static Sources read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Library.at(file).sources();
        }
        if (file.toString().endsWith(".json")) {
            return Sources.readJson(TextFile.read(file));
        }
        return ImportedSources.of(Imports.read(file, ImportOptions.DEFAULT));
    }

    void run(String id, int count) {
        Style style = StyleCatalogue.shipped().find(id);
        String language = id.startsWith("gost") ? "ru" : id.startsWith("japanese") ? "ja" : "en";
        Apparatus apparatus = new Apparatus(sources, style, language, Processor.DEFAULT, Policy.UNSAID);
        List<String> keys = new ArrayList<>();
        for (Source source : sources) {
            if (source.title() != null || source.archival() != null) {
                keys.add(source.key());
            }
        }
        Collections.shuffle(keys, random);
        keys = keys.subList(0, Math.min(count, keys.size()));
        int[] before = {all, right, wrong};
        if (style.isNote()) {
            notes(apparatus, keys);
        } else {
            List<String> texts = new ArrayList<>();
            List<String> truth = new ArrayList<>();
            for (RenderedEntry entry : apparatus.bibliography(keys, Formats.TEXT)) {
                texts.add(entry.text());
                truth.add(entry.key());
            }
            compare(texts, truth);
        }
        figures.append(String.format(
                Locale.ROOT,
                "%-46s %5d texts, %5.1f %% right, %d wrong%n",
                id,
                all - before[0],
                100.0 * (right - before[1]) / Math.max(1, all - before[0]),
                wrong - before[2]));
    }

    private void notes(Apparatus apparatus, List<String> keys) {
        StringBuilder text = new StringBuilder();
        StringBuilder bodies = new StringBuilder();
        List<String> truth = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            int dice = random.nextInt(10);
            String key = dice < 6 || truth.isEmpty()
                    ? keys.get(at++)
                    : dice < 8 ? truth.get(truth.size() - 1) : truth.get(random.nextInt(truth.size()));
            truth.add(key);
            text.append("t[^").append(truth.size()).append("] ");
            bodies.append("[^")
                    .append(truth.size())
                    .append("]: [@{")
                    .append(key)
                    .append(leaves(key) ? "}, л. " : "}, p. ");
            bodies.append(1 + random.nextInt(300)).append("]\n\n");
        }
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(new SourceText("loop.md", text + "\n\n" + bodies)));
        List<String> texts = new ArrayList<>();
        for (RenderedNote note : apparatus.notes(manuscript, Formats.TEXT).notes()) {
            texts.add(note.text());
        }
        compare(texts, truth);
    }

    private boolean leaves(String key) {
        Source source = sources.get(key);
        return source.archival() != null && source.archival().element("jacar") == null;
    }

    private void compare(List<String> clean, List<String> truth) {
        List<String> texts = new ArrayList<>(clean);
        if (noise) {
            texts.replaceAll(text -> Damage.of(text, random));
        }
        Map<String, String> made = new HashMap<>();
        Set<String> twins = new HashSet<>();
        for (int i = 0; i < clean.size(); i++) {
            // Sources that print alike cannot be told apart by anybody.
            String other = made.putIfAbsent(
                    clean.get(i).replaceAll("[0-9]+\\.?$", "").replaceAll("(?<=[0-9])[a-z]\\b", ""), truth.get(i));
            if (other != null
                    && !other.equals(truth.get(i))
                    && RepeatWordReader.sameWork(clean.get(i), 0) == null
                    && RepeatWordReader.earlier(clean.get(i)) == null) {
                twins.add(truth.get(i));
                twins.add(other);
            }
        }
        List<List<NoteLink>> links = NoteResolver.resolve(texts, sources);
        for (int i = 0; i < texts.size(); i++) {
            String key = truth.get(i);
            if (twins.contains(key)) {
                continue;
            }
            boolean linked = false;
            boolean other = false;
            for (NoteLink link : links.get(i)) {
                linked |= link.key().equals(key);
                other |= link.isLinked() && !link.key().equals(key);
            }
            all++;
            right += linked && !other ? 1 : 0;
            wrong += other ? 1 : 0;
            if (show && (other || !linked)) {
                System.out.println((other ? "WRONG " : "open  ") + key + "  " + texts.get(i));
                links.get(i)
                        .forEach(link -> System.out.println("        " + link.outcome() + " " + link.key() + " "
                                + link.reason() + " " + link.candidates()));
            }
        }
    }

    String figures() {
        return figures.toString();
    }

    /** Whether enough is right and nothing wrong. */
    boolean isSound() {
        return wrong == 0 && right >= all * (noise ? 0.93 : 0.98);
    }
}
