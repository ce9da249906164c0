package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.csl.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivalItemTest {
    @TempDir
    Path folder;

    @Test
    void a_russian_file_without_a_title_is_known_by_its_search_data() throws IOException {
        Item item = item("""
                - id: x
                  type: document
                  archival:
                    repository: {name: Архив, abbreviation: РГАСПИ}
                    fond: 159
                    opis: 2
                    delo: 12
                """);
        assertThat(item.type()).isEqualTo("collection");
        assertThat(item.text("title")).isEqualTo("РГАСПИ. Ф. 159. Оп. 2. Д. 12");
        assertThat(item.text("archive")).isNull();
        assertThat(item.text("archive_location")).isNull();
    }

    @Test
    void a_jacar_reference_names_the_holder_last() throws IOException {
        Item item = item("""
                - id: x
                  type: document
                  archival:
                    repository: {name: 外務省外交史料館}
                    jacar: B02030938800
                    image: 58
                """);
        assertThat(item.text("title")).isEqualTo("JACAR（アジア歴史資料センター）Ref.B02030938800（第58画像目から）（外務省外交史料館）");
    }

    @Test
    void an_english_collection_goes_from_the_collection_to_the_archive() throws IOException {
        Item item = item("""
                - id: x
                  type: document
                  archival:
                    repository: {name: National Archives}
                    collection: State Department
                    box: 7
                    folder: 2
                """);
        assertThat(item.text("title")).isEqualTo("State Department, box 7, folder 2, National Archives");
    }

    @Test
    void a_document_with_a_title_keeps_the_archive_in_variables_of_its_own() throws IOException {
        Item item = item("""
                - id: x
                  type: document
                  title: Доклад
                  archival:
                    repository: {name: Архив, abbreviation: РГАСПИ}
                    fond: 159
                    delo: 12
                """);
        assertThat(item.type()).isEqualTo("document");
        assertThat(item.text("title")).isEqualTo("Доклад");
        assertThat(item.text("archive")).isEqualTo("РГАСПИ");
        assertThat(item.text("archive_location")).isEqualTo("Ф. 159. Д. 12");
    }

    private Item item(String reference) throws IOException {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(file, "references:\n" + reference);
        return CslItems.of(SourcesFile.at(file).read().get("x"));
    }
}
