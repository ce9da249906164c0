package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verification goes stale with the sentence, the locator or the source; check never writes, verify alone does. */
class VerifyTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void aLibraryWithOneClaim() throws IOException {
        library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("footing.yaml"), "manuscript: paper.md\n");
        Files.writeString(library.resolve("sources.yaml"), """
                references:
                - id: ivanov-1921
                  type: book
                  language: ru
                  title: Очерк
                  author:
                  - {family: Иванов, given: И. И.}
                  issued: 1921
                """);
        Files.writeString(
                library.resolve("paper.md"),
                "[The council met in May.]{.claim #c-council kind=fact}[^1]\n\n[^1]: [@ivanov-1921, с. 5–7].\n");
        Files.writeString(library.resolve("claims.yaml"), """
                # What the paper says.
                claims:
                - id: c-council   # the first one
                  kind: fact
                  statement: The council met in May.
                  occurrences:
                  - document: paper.md
                    id: c-council
                  evidence:
                  - note: '1'
                    source: ivanov-1921
                    locator: с. 5–7
                    stance: evidences
                """);
    }

    private Run footing(String... args) {
        return Run.in(folder, args);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = library.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void verify() {
        Run run = footing("verify", "c-council", "--by", "A. Reader", "--date", "2026-11-22", "--seen", "own copy");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("c-council: ivanov-1921, с. 5–7: verified\n");
        assertThat(footing("check", "--max", "stale=0", "--min", "verified=100%")
                        .code())
                .isZero();
    }

    private void isStale(String component) {
        Run run = footing("check", "--max", "stale=0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("stale").contains(component);
    }

    @Test
    void verifyKeepsCommentsAndRecordsWhoWhenAndWhat() throws IOException {
        verify();
        assertThat(library.resolve("claims.yaml"))
                .content(StandardCharsets.UTF_8)
                .startsWith("# What the paper says.\nclaims:\n- id: c-council   # the first one\n")
                .contains("status: verified", "by: A. Reader", "2026-11-22", "seen: own copy", "v1:sha256:");
    }

    @Test
    void anUncheckedClaimFailsAGateOnVerification() {
        assertThat(footing("check", "--min", "verified=100%").code()).isEqualTo(1);
    }

    @Test
    void aChangedSentenceMakesItStale() throws IOException {
        verify();
        change("paper.md", "in May", "in June");
        isStale("sentence");
    }

    @Test
    void aChangedLocatorMakesItStale() throws IOException {
        verify();
        change("claims.yaml", "locator: с. 5–7", "locator: с. 8");
        change("paper.md", "с. 5–7", "с. 8");
        isStale("page 8");
    }

    @Test
    void aChangedSourceMakesItStale() throws IOException {
        verify();
        assertThat(footing("edit", "ivanov-1921", "issued", "1922").code()).isZero();
        isStale("source");
    }

    @Test
    void renumberedNotesAndTypographicQuotesChangeNothing() throws IOException {
        verify();
        change("paper.md", "[The council", "A first sentence.[^0] [The  council");
        change("paper.md", "[^1]: ", "[^0]: Nothing.\n\n[^1]: ");
        assertThat(footing("check", "--max", "stale=0").code()).isZero();
    }

    @Test
    void checkWritesNothing() throws IOException {
        verify();
        String before = Files.readString(library.resolve("claims.yaml"));
        change("paper.md", "in May", "in June");
        footing("check");
        footing("report");
        assertThat(library.resolve("claims.yaml"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(before);
    }

    @Test
    void someoneHasToBeNamed() {
        Run run = footing("verify", "c-council");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--by");
    }

    @Test
    void aMisspeltClaimIsProposed() {
        Run run = footing("verify", "c-councl", "--by", "A. Reader");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean c-council?");
    }

    @Test
    void the_text_that_was_checked_is_shown_beside_the_text_of_now() throws IOException {
        assertThat(footing("claims", "diff").err()).isEqualTo("nothing that was checked has changed\n");
        verify();
        change("paper.md", "met in May", "met in June");
        change("claims.yaml", "locator: с. 5–7", "locator: с. 5–9");

        Run run = footing("claims", "diff", "c-council");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                c-council 1. ivanov-1921: sentence changed, a number, name or negation too, checked by A. Reader on 2026-11-22
                  The council met in [-May-]{+June+}.
                c-council 1. ivanov-1921: citation changed, a number, name or negation too, checked by A. Reader on 2026-11-22
                  evidences; page 5–[-7-]{+9+}
                """);
        assertThat(footing("claims", "diff", "--to", "json").out())
                .contains(
                        "\"component\" : \"sentence\"",
                        "\"before\" : \"The council met in May.\"",
                        "\"meaning\" : true");
    }

    @Test
    void aTypoIsToldFromAChangeOfMeaning() throws IOException {
        verify();
        change("paper.md", "council met", "councill met");

        assertThat(footing("claims", "diff").out())
                .contains("sentence changed, checked by")
                .contains("The [-council-]{+councill+} met in May.");
    }
}
