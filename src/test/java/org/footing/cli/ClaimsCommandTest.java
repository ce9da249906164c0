package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
    @TempDir
    Path folder;

    private Path claims;

    @BeforeEach
    void library() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("footing.yaml"), "style: apa\nlanguage: en\nmanuscript: paper.md\n");
        Files.writeString(
                library.resolve("sources.yaml"), "- id: smith\n  type: book\n  title: A book\n  language: en\n");
        Files.writeString(library.resolve("paper.md"), """
                # One

                The council met in May 1921.[^1] It rained. “We want peace above all else,” said the chairman.

                In 1922 it was over [@smith, p. 9].

                [^1]: See [@smith, p. 3].
                """);
        claims = library.resolve("claims.yaml");
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void a_claim_is_added_linked_waived_and_removed() throws IOException {
        assertThat(run("claims", "add", "c-a", "--kind", "fact", "--statement", "It met: twice.", "--tag", "x")
                        .code())
                .isZero();
        assertThat(run("claims", "link", "c-a", "--source", "smith", "--locator", "p. 3", "--note", "1")
                        .code())
                .isZero();
        assertThat(run("claims", "link", "c-a", "--source", "smith", "--excerpt", "words")
                        .code())
                .isZero();
        assertThat(run("claims", "show", "c-a").out())
                .contains("It met: twice.", "1. smith, p. 3 (note 1) · evidences · unchecked", "2. smith", "words");
        assertThat(run("claims", "unlink", "c-a", "--link", "2").code()).isZero();
        assertThat(run("claims", "waive", "c-a", "--reason", "known").code()).isZero();
        assertThat(run("claims", "list", "--to", "json").out())
                .contains("\"waiver\" : \"known\"", "\"locator\" : \"p. 3\"");
        assertThat(run("claims", "edit", "c-a", "--kind", "background").code()).isZero();
        assertThat(run("claims", "list", "--kind", "background").out()).contains("c-a");
        assertThat(run("claims", "waive", "c-a", "--reason", "").code()).isZero();
        assertThat(Files.readString(claims)).doesNotContain("waiver");
        assertThat(run("claims", "remove", "c-a").code()).isZero();
        assertThat(run("claims", "list").out()).isEmpty();
    }

    @Test
    void a_change_touches_no_other_line() throws IOException {
        String before =
                "# mine\nclaims:\n- id: c-a   # kept\n  kind: fact\n  statement: \"S\"\n- id: c-b\n  kind: fact\n  statement: T\n";
        Files.writeString(claims, before);

        Run dry = run("claims", "link", "c-a", "--source", "smith", "--dry-run");
        assertThat(dry.out()).contains("+").contains("smith");
        assertThat(Files.readString(claims)).isEqualTo(before);
        assertThat(run("claims", "link", "c-a", "--source", "smith").code()).isZero();
        assertThat(Files.readString(claims))
                .startsWith("# mine\nclaims:\n- id: c-a   # kept\n  kind: fact\n  statement: \"S\"\n")
                .endsWith("- id: c-b\n  kind: fact\n  statement: T\n");
    }

    @Test
    void what_cannot_be_meant_is_refused_and_nothing_is_written() {
        assertThat(run("claims", "add", "c-a", "--statement", "S").err()).contains("a claim needs a kind");
        assertThat(run("claims", "add", "c-a", "--kind", "fakt", "--statement", "S")
                        .err())
                .contains("no kind of claim is called fakt");
        run("claims", "add", "c-a", "--kind", "fact", "--statement", "S");
        run("claims", "add", "c-b", "--kind", "argument", "--statement", "S", "--premise", "c-a");
        assertThat(run("claims", "add", "c-a", "--kind", "fact", "--statement", "S")
                        .code())
                .isEqualTo(2);
        assertThat(run("claims", "link", "c-a", "--source", "smyth").err()).contains("smith");
        assertThat(run("claims", "link", "c-aa", "--source", "smith").err()).contains("did you mean c-a?");
        assertThat(run("claims", "remove", "c-a").err()).contains("a premise of c-b");
        assertThat(run("claims", "waive", "c-a").err()).contains("needs a reason");
        assertThat(run("claims", "lst").err()).contains("did you mean list?");
    }

    @Test
    void sentences_with_notes_quotations_and_dates_are_proposed() {
        Run run = run("claims", "extract", "--to", "json");

        assertThat(run.out())
                .contains("\"statement\" : \"The council met in May 1921.\"", "a sentence with a note")
                .contains("a quotation without a note")
                .contains("\"statement\" : \"In 1922 it was over.\"")
                .doesNotContain("It rained");
    }

    @Test
    void proposals_become_claims_with_the_evidence_of_their_notes() throws IOException {
        assertThat(run("claims", "extract", "--write").err()).contains("3 claims added");

        String written = Files.readString(claims);
        assertThat(written).contains("source: smith", "locator: p. 3", "note: '1'");
        assertThat(run("claims", "extract").out()).isEmpty();
        Run check = run("check", "--to", "json");
        assertThat(check.out()).contains("\"anchor\" : \"exact\"").doesNotContain("\"anchor\" : \"lost\"");
    }
}
