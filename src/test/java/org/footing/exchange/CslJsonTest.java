package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.footing.text.tree.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslJsonTest {
    private static final String VARIANTS = """
            [
              {
                "id": "minpo",
                "type": "book",
                "language": "ja",
                "author": [
                  {
                    "family": "北野",
                    "given": "武",
                    "multi": {
                      "main": "ja",
                      "_key": {
                        "en": {"family": "Kitano", "given": "Takeshi"}
                      }
                    }
                  }
                ],
                "title": "民法",
                "issued": {
                  "date-parts": [[1921, 5], [1922]]
                },
                "multi": {
                  "main": {"title": "ja"},
                  "_keys": {
                    "title": {"ja-Latn-hepburn": "Minpō", "en": "Civil Code"}
                  }
                }
              }
            ]
            """;

    @TempDir
    Path folder;

    @Test
    void variants_pass_through_a_yaml_library_without_loss() throws IOException {
        SourcesFile file = SourcesFile.at(folder.resolve("sources.yaml"));
        file.add(Imports.cslJson(new SourceText("x.json", VARIANTS)));
        assertThat(CslJsonExport.write(file.read())).isEqualTo(VARIANTS);
        assertThat(Files.readString(file.path())).contains("      title: {ja-Latn-hepburn: Minpō, en: Civil Code}");
    }

    @Test
    void unknown_fields_are_kept_and_missing_keys_made() {
        String json =
                "{\"items\": [{\"type\": \"book\", \"author\": [{\"family\": \"原\"}], \"issued\": 1995, \"mine\": [1]}]}";
        assertThat(JsonWriter.document(
                        Imports.cslJson(new SourceText("x.json", json)).get(0)))
                .contains("\"id\": \"原-1995\"", "\"mine\": [1]");
    }

    @Test
    void faults_are_told_with_their_place() {
        assertThatThrownBy(() -> Imports.cslJson(new SourceText("x.json", "[{\"id\": \"a\", \"type\": \"bok\"}]")))
                .hasMessageContaining("x.json:1:22: error: field `type`: `bok` is no CSL type; did you mean book?");
        assertThatThrownBy(() -> Imports.cslJson(new SourceText("x.json", "[{\"id\": \"a\"")))
                .hasMessageContaining("x.json:1:12: error: not JSON");
    }

    @Test
    void the_parser_says_what_is_wrong_and_not_how_it_is_set_up() {
        assertThatThrownBy(() -> Imports.cslJson(new SourceText("x.json", "[{\"id\": \"a\"")))
                .hasMessageContaining("error: not JSON: Unexpected end-of-input")
                .hasMessageNotContaining("[Source");
    }

    @Test
    void archival_descriptions_become_the_variables_of_the_archive() {
        SourcesFile file = SourcesFile.at(folder.resolve("sources.yaml"));
        file.add(Imports.cslJson(new SourceText(
                "x.json",
                "[{\"id\": \"a\", \"type\": \"manuscript\", \"title\": \"T\", \"archival\": {\"repository\": {\"name\": \"Архив\","
                        + " \"abbreviation\": \"ГАРФ\"}, \"fond\": \"Р-6761\", \"opis\": 1, \"delo\": 555}}]")));
        assertThat(CslJsonExport.write(file.read()))
                .contains("\"archive\": \"ГАРФ\"", "\"archive_location\": \"Ф. Р-6761. Оп. 1. Д. 555\"");
    }
}
