package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.text.InputException;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {
    private static final String BEFORE = """
            # The sources.
            references:
            - id: hara-1995   # the article
              type: article-journal
              language: ja
              title: 内戦終結期ロシア極東における地域統合
              author:
              - family: 原
                given: 暉之
              # when
              issued: 1995

            - id: 'garf-555'
              type: manuscript
              archival: {repository: garf, fond: Р-6761, delo: 555}
            repositories:
              garf: {name: Государственный архив Российской Федерации, abbreviation: ГАРФ}
            """;

    @TempDir
    Path folder;

    private SourcesFile file = SourcesFile.at(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), BEFORE);
        file = SourcesFile.in(folder);
    }

    private String content() throws IOException {
        return Files.readString(file.path());
    }

    @Test
    void sources_are_read_in_order_with_their_repositories() {
        Sources sources = file.read();
        assertThat(sources.all()).extracting(Source::key).containsExactly("hara-1995", "garf-555");
        Source hara = sources.get("hara-1995");
        assertThat(hara.names("author").get(0).display()).isEqualTo("原, 暉之");
        assertThat(hara.year()).isEqualTo("1995");
        assertThat(hara.location().line()).isEqualTo(3);
        Archival archival = sources.get("garf-555").archival();
        assertThat(archival).isNotNull();
        assertThat(archival.repository()).isNotNull();
        assertThat(archival.repository().shortest()).isEqualTo("ГАРФ");
        assertThat(archival.element("delo")).isEqualTo("555");
    }

    @Test
    void a_misspelt_key_gets_a_suggestion() {
        assertThatThrownBy(() -> file.read().get("hara-1996"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no source `hara-1996`")
                .satisfies(e -> assertThat(((UsageException) e).advice()).isEqualTo("did you mean hara-1995?"));
        assertThat(file.read().similar("GARF")).containsExactly("garf-555");
    }

    @Test
    void an_edit_touches_one_line() throws IOException {
        file.set("hara-1995", "issued", FieldValue.parse("issued", "1996~"));
        assertThat(content()).isEqualTo(BEFORE.replace("  issued: 1995", "  issued: 1996~"));
    }

    @Test
    void a_deeper_field_in_brackets_is_edited_there() throws IOException {
        file.set("garf-555", "archival.opis", FieldValue.parse("archival.opis", "1"));
        assertThat(content()).isEqualTo(BEFORE.replace("delo: 555}", "delo: 555, opis: '1'}"));
    }

    @Test
    void an_annotation_is_added_below_the_item_and_removed_when_blank() throws IOException {
        file.annotate("hara-1995", "First line.\n\n- a point");
        assertThat(content())
                .isEqualTo(BEFORE.replace(
                        "  issued: 1995\n", "  issued: 1995\n  annotation: |\n    First line.\n\n    - a point\n"));
        file.annotate("hara-1995", " ");
        assertThat(content()).isEqualTo(BEFORE);
    }

    @Test
    void a_source_is_removed_with_its_lines_only() throws IOException {
        file.remove("garf-555");
        assertThat(content()).isEqualTo(BEFORE.replaceAll("(?s)- id: 'garf.*555}\n", ""));
    }

    @Test
    void sources_are_added_below_the_last_one() throws IOException {
        file.add(List.of(Draft.mapping().put("id", "new").put("type", "book").build()));
        assertThat(content()).isEqualTo(BEFORE.replace("repositories:", "- id: new\n  type: book\nrepositories:"));
    }

    @Test
    void a_library_without_a_file_gets_one() throws IOException {
        Path other = Files.createDirectory(folder.resolve("new"));
        SourcesFile.in(other)
                .add(List.of(Draft.mapping().put("id", "a").put("type", "book").build()));
        assertThat(Files.readString(other.resolve("sources.yaml"))).isEqualTo("references:\n- id: a\n  type: book\n");
        SourcesFile json = SourcesFile.at(other.resolve("x.json"));
        json.add(List.of(Draft.mapping().put("id", "a").put("type", "book").build()));
        json.add(List.of(Draft.mapping().put("id", "b").put("type", "book").build()));
        json.set("a", "title", Draft.text("T"));
        assertThat(json.read().all()).extracting(Source::key).containsExactly("a", "b");
        assertThat(json.get("a").title()).isEqualTo("T");
    }

    @Test
    void what_the_format_does_not_allow_is_refused_and_nothing_is_written() throws IOException {
        refused(() -> file.set("hara-1995", "type", Draft.text("bok")), "`bok` is no CSL type");
        refused(() -> file.set("hara-1995", "tilte", Draft.text("x")), "no field `tilte` in `hara-1995`");
        refused(() -> file.set("hara-1995", "issued", Draft.text("last May")), "`last May` is no date");
        refused(() -> file.unset("hara-1995", "type"), "needs a field `type`");
        refused(() -> file.unset("hara-1995", "volume"), "no field `volume` in `hara-1995`");
        refused(() -> file.remove("nobody"), "no source `nobody`");
        refused(
                () -> file.add(List.of(Draft.mapping()
                        .put("id", "hara-1995")
                        .put("type", "book")
                        .build())),
                "there is a source `hara-1995` already");
        assertThat(content()).isEqualTo(BEFORE);
    }

    private static void refused(Runnable change, String message) {
        assertThatThrownBy(change::run).isInstanceOf(UsageException.class).hasMessageContaining(message);
    }

    @Test
    void a_library_has_one_file_of_sources() throws IOException {
        Files.writeString(folder.resolve("sources.json"), "[]");
        assertThatThrownBy(() -> SourcesFile.in(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the library has a sources.yaml as well");
    }
}
