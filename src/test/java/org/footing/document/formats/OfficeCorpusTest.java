package org.footing.document.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.Document;
import org.footing.document.NoteBody;
import org.footing.document.write.PlainNodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of word processors that pandoc reads too: nothing that it reads is lost here. */
class OfficeCorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("basedir", "")).resolve("../shared/corpus");

    /** Comments are left alone; citations of a reference manager are read as citations, not as the words that they show ({@code FieldsTest}). */
    private static final List<String> LEFT_ALONE =
            List.of("comments.docx", "track_changes_scrubbed_metadata.docx", "zotero_citations.docx");

    @ParameterizedTest
    @CsvSource({"pandoc-docx, .docx", "pandoc-odt, .odt"})
    void no_word_and_no_note_that_pandoc_reads_is_lost(String folder, String suffix) throws IOException {
        assumeThat(Files.isDirectory(CORPUS.resolve(folder)))
                .as("the corpus stands beside the project")
                .isTrue();
        Map<String, String> lost = new TreeMap<>();
        int files = 0;
        for (Path file : files(CORPUS.resolve(folder), suffix)) {
            Path tree = tree(file, suffix);
            if (tree == null || LEFT_ALONE.contains(file.getFileName().toString())) {
                continue;
            }
            files++;
            PandocTree native_ = PandocTree.read(tree);
            Document document = DraftFormats.read(file);
            Words words = new Words();
            words.read(document.blocks());
            for (NoteBody note : document.notes()) {
                words.read(note.blocks());
            }
            String have = words.out.toString().replaceAll("\\s+", "");
            List<String> missing = new ArrayList<>();
            for (String word : native_.words()) {
                String bare = word.replaceAll("\\s+", "");
                if (!have.contains(bare) && !have.contains(plain(bare))) {
                    missing.add(word);
                }
            }
            int notes = native_.count("Note");
            if (document.notes().size() < notes) {
                missing.add(notes + " notes, " + document.notes().size() + " read");
            }
            if (!missing.isEmpty()) {
                lost.put(file.getFileName().toString(), String.join(" ", missing));
            }
        }
        System.out.println(folder + ": " + files + " files; lost in " + lost.size() + ": " + lost);
        assertThat(lost).isEmpty();
    }

    /** pandoc turns some quotation marks and dots. */
    private static String plain(String word) {
        return word.replace('’', '\'').replace('“', '"').replace('”', '"').replace("…", "...");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static Path tree(Path file, String suffix) {
        String base = file.toString().substring(0, file.toString().length() - suffix.length());
        for (String end : List.of(".native", "_accept.native", "_plus.native", "_no_comments.native")) {
            if (Files.exists(Path.of(base + end))) {
                return Path.of(base + end);
            }
        }
        return null;
    }

    private static final class Words extends BlockWalk {
        final StringBuilder out = new StringBuilder();

        @Override
        public void text(Block.Text text) {
            out.append(PlainNodes.of(text.content())).append(' ');
        }

        @Override
        public void code(Block.Code code) {
            out.append(code.text()).append(' ');
        }
    }
}
