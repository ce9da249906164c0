package org.footing.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.footing.text.InputException;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;

    @Test
    void the_nearest_bibliography_upwards_is_the_library() throws IOException {
        Path library = Files.createDirectories(folder.resolve("bibliography/styles"));
        Path deep = Files.createDirectories(folder.resolve("drafts/old"));
        assertThat(LibraryFolder.nearest(deep)).isEqualTo(folder.resolve("bibliography"));
        assertThat(LibraryFolder.nearest(library)).isEqualTo(folder.resolve("bibliography"));
        assertThatThrownBy(() -> LibraryFolder.at(folder.resolve("none"))).isInstanceOf(UsageException.class);
    }

    @Test
    void an_empty_folder_has_the_default_settings_and_no_sources_to_read() {
        Library library = Library.at(folder);
        assertThat(library.settings()).isEqualTo(Settings.DEFAULT);
        assertThatThrownBy(library::sources)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sources.yaml: error: there is no such file");
        assertThat(library.manuscript()).isNull();
    }

    @Test
    void settings_are_read_and_thresholds_kept_as_written() throws IOException {
        Files.writeString(
                folder.resolve("footing.yaml"),
                "language: ru\nmanuscript: paper.md\nthresholds:\n  claim: 90%\n  stale: 0\n");
        Settings settings = Library.at(folder).settings();
        assertThat(settings.language()).isEqualTo("ru");
        assertThat(settings.style()).isEqualTo("chicago-notes-bibliography");
        assertThat(settings.thresholds()).containsExactly(Map.entry("claim", "90%"), Map.entry("stale", "0"));
        assertThat(Library.at(folder).manuscript()).isEqualTo(folder.resolve("paper.md"));
    }

    @Test
    void a_setting_that_does_not_exist_is_no_setting_that_holds() throws IOException {
        Files.writeString(folder.resolve("footing.yaml"), "language: ru\n\ntreshold: {claim: 90%}\n");
        assertThatThrownBy(() -> Library.at(folder).settings())
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "footing.yaml:3:1: error: there is no setting `treshold`; did you mean thresholds?"
                                + " The settings are language, style, manuscript, positions, note-numbers, thresholds, policy");
    }

    @Test
    void a_language_that_is_none_is_a_fault_of_the_settings() throws IOException {
        Files.writeString(folder.resolve("footing.yaml"), "style: apa\nlanguage: xx!!\n");
        assertThatThrownBy(() -> Library.at(folder).settings())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("footing.yaml:2:11: error: field `language`: `xx!!` is no language tag (BCP 47)");
        Files.writeString(folder.resolve("footing.yaml"), "language: jp\n");
        assertThatThrownBy(() -> Library.at(folder).settings()).hasMessageContaining("write ja");
    }

    @Test
    void faults_in_the_settings_are_told_with_their_place() throws IOException {
        Files.writeString(folder.resolve("footing.yaml"), "style: [a]\nthresholds: 90%\n");
        assertThatThrownBy(() -> Library.at(folder).settings())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("footing.yaml:1:8: error: field `style`: expected a text, found a list");
    }
}
