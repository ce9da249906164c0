package org.footing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.library.Library;
import org.footing.search.index.Finder;
import org.footing.search.index.Found;
import org.footing.search.index.SourceIndex;
import org.footing.search.query.QueryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a large library: kept, made anew when something changed, and never wrong. */
class LargeLibraryTest {
    private static final int COUNT = 4000;

    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void aLargeLibrary() throws IOException {
        index = folder.resolve(SourceSearch.FILE);
        StringBuilder yaml = new StringBuilder("references:\n");
        for (int i = 0; i < COUNT; i++) {
            yaml.append("- id: s").append(i).append("\n  type: book\n  title: ");
            yaml.append(i % 2 == 0 ? "Буферное государство " : "日本外交文書 ").append(i);
            yaml.append("\n  author: [{family: 原, given: 暉之, multi: {_key: {ja-Hrkt: {family: はら}}}}]\n");
            yaml.append("  issued: ").append(1900 + i % 100).append('\n');
        }
        Files.writeString(folder.resolve("sources.yaml"), yaml);
    }

    private SourceSearch search() {
        return new SourceSearch(Library.at(folder));
    }

    private static List<String> found(SourceIndex index, String query) {
        Found found = new Finder(index).find(QueryReader.read(query));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            keys.add(index.line(found.source(i)).key());
        }
        return keys;
    }

    @Test
    void whatTheKeptIndexFindsIsWhatAFreshOneFinds() {
        assertThat(search().isToBeMade()).isTrue();
        SourceIndex fresh = search().index();
        assertThat(search().isToBeMade()).isFalse();
        SourceIndex kept = search().index();
        for (String query : List.of("хара", "государства year:1950..1960", "外交文書 17", "s12", "NOT 日本")) {
            assertThat(found(kept, query)).isNotEmpty().isEqualTo(found(fresh, query));
        }
        assertThat(kept.texts(17)).isEqualTo(fresh.texts(17)).containsEntry("title", "日本外交文書 17");
    }

    @Test
    void aChangedLibraryIsReadAnew() throws IOException {
        assertThat(found(search().index(), "neuland")).isEmpty();
        Path sources = folder.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources) + "- {id: new, type: book, title: Neuland}\n");
        assertThat(found(search().index(), "neuland")).containsExactly("new");
        Files.writeString(folder.resolve("readings.yaml"), "日本: にほん\n");
        assertThat(search().isToBeMade()).isTrue();
        Files.delete(index);
        assertThat(found(search().index(), "neuland")).containsExactly("new");
        assertThat(index).exists();
    }

    @Test
    void anIndexThatIsCutShortOrOverwrittenIsNotBelieved() throws IOException {
        List<String> right = found(search().index(), "year:1950 хара");
        byte[] whole = Files.readAllBytes(index);
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            try (RandomAccessFile file = new RandomAccessFile(index.toFile(), "rw")) {
                file.setLength(random.nextInt(whole.length));
            }
            assertThat(found(search().index(), "year:1950 хара")).isEqualTo(right);
        }
        Files.write(index, new byte[5000]);
        assertThat(found(search().index(), "year:1950 хара")).isEqualTo(right);
    }
}
