package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {
    private static final Stamp HASHES = new Stamp("v1:sha256:01", "v1:sha256:02", "v1:sha256:03", "");
    private static final Stamp TEXTS = new Stamp("It's “met”: yes #1", "quotes; page 5", "原; 会議", "");
    private static final Verification DONE =
            new Verification(Status.VERIFIED, "A. O'B.", "2026-11-22", "the scan", HASHES, TEXTS);

    @Test
    void a_verification_is_added_below_the_link_and_no_other_line_changes() {
        String before = """
                claims:   # all of them
                - id: a
                  kind: fact
                  evidence:
                  - source: x   # first
                    stance: data
                    # a comment of the second
                  - note: '2'
                    source: y
                    stance: data  # last

                # between
                - id: b
                  kind: fact
                """;

        String after = VerificationEdit.apply(new SourceText("c", before), "a", 1, DONE);

        assertThat(after).isEqualTo(before.replace("    stance: data  # last\n", """
                            stance: data  # last
                            verification:
                              status: verified
                              by: A. O'B.
                              date: '2026-11-22'
                              seen: the scan
                              hashes: {sentence: 'v1:sha256:01', citation: 'v1:sha256:02', source: 'v1:sha256:03'}
                              texts: {sentence: 'It''s “met”: yes #1', citation: quotes; page 5, source: 原; 会議}
                        """));
        assertThat(read(after, 1)).isEqualTo(DONE);
    }

    @Test
    void an_older_verification_is_replaced_field_by_field_and_its_comments_stay() {
        String before = """
                claims:
                - id: a
                  kind: fact
                  evidence:
                  - source: x
                    stance: data
                    verification:
                      status: failed # see the letter of May
                      by: |
                        Someone
                        Else
                      # what was seen
                      seen: a bad copy
                      hashes: {sentence: 'v1:sha256:99', excerpt: 'v1:sha256:88'}
                      own: kept
                    class: primary
                """;

        String after = VerificationEdit.apply(new SourceText("c", before), "a", 0, DONE);

        assertThat(after).contains("# see the letter of May", "# what was seen", "own: kept", "    class: primary\n");
        assertThat(after).contains("status: verified # see");
        assertThat(read(after, 0)).isEqualTo(DONE);
    }

    @Test
    void a_link_in_braces_keeps_its_braces() {
        String before =
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data}, {source: y, stance: data,\n verification: {}}]}]\n";

        for (int link = 0; link < 2; link++) {
            String after = VerificationEdit.apply(new SourceText("c", before), "a", link, DONE);

            assertThat(read(after, link)).isEqualTo(DONE);
            assertThat(after.lines().count()).isEqualTo(2);
        }
    }

    @Test
    void a_file_without_a_last_line_break_and_one_with_carriage_returns_stay_so() {
        String unix = "claims:\n- id: a\n  kind: fact\n  evidence:\n  - source: x\n    stance: data";
        String after = VerificationEdit.apply(new SourceText("c", unix), "a", 0, DONE);
        assertThat(after).startsWith(unix + "\n    verification:\n");
        assertThat(read(after, 0)).isEqualTo(DONE);

        String windows = unix.replace("\n", "\r\n");
        String afterWindows = VerificationEdit.apply(new SourceText("c", windows), "a", 0, DONE);
        assertThat(afterWindows.replace("\r\n", "")).doesNotContain("\n");
        assertThat(read(afterWindows, 0)).isEqualTo(DONE);
    }

    @Test
    void a_claim_or_link_that_is_not_there_is_a_usage_error() {
        SourceText text = new SourceText("c", "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data}]}]");

        assertThatThrownBy(() -> VerificationEdit.apply(text, "b", 0, DONE)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> VerificationEdit.apply(text, "a", 1, DONE)).isInstanceOf(UsageException.class);
    }

    @Test
    void a_link_that_is_an_alias_is_not_changed_in_another_claim() {
        SourceText text = new SourceText(
                "c",
                "claims:\n- id: a\n  kind: fact\n  evidence: [&l {source: x, stance: data}]\n- id: b\n  kind: fact\n  evidence: [*l]\n");

        assertThatThrownBy(() -> VerificationEdit.apply(text, "b", 0, DONE))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("alias");
    }

    @Test
    void the_file_is_written_under_its_lock(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.yaml");
        Files.writeString(file, "claims:\n- id: a\n  kind: fact\n  evidence:\n  - source: x\n    stance: data\n");

        ClaimsFile.in(folder).record("a", 0, link(folder), DONE);

        assertThat(ClaimsFile.in(folder).read().all().get(0).evidence().get(0).verification())
                .isEqualTo(DONE);
        assertThat(folder.resolve(".lock")).exists();
    }

    @Test
    void what_changed_after_it_was_seen_is_not_called_verified(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.yaml");
        Files.writeString(file, "claims:\n- id: a\n  kind: fact\n  evidence:\n  - source: x\n    stance: data\n");
        EvidenceLink seen = link(folder);
        String meanwhile = "claims:\n- id: a\n  kind: fact\n  evidence:\n  - source: y\n    stance: data\n";
        Files.writeString(file, meanwhile);

        assertThatThrownBy(() -> ClaimsFile.in(folder).record("a", 0, seen, DONE))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("link 1 of claim a has been changed meanwhile");
        assertThat(file).hasContent(meanwhile);
    }

    private static EvidenceLink link(Path folder) {
        return ClaimsFile.in(folder).read().all().get(0).evidence().get(0);
    }

    /** Random texts in every field, over and over into one file: what is written is what is read, and all else stays. */
    @Test
    void whatever_is_recorded_is_read_back() {
        Random random = new Random(31);
        String text = """
                claims:
                - id: a
                  kind: fact
                  evidence:
                  - source: x # one
                    stance: data
                  - {source: y, stance: data} # two
                  # end
                - id: b
                  kind: fact # b
                """;
        for (int round = 0; round < 500; round++) {
            Verification verification = new Verification(
                    List.of(Status.values()).get(random.nextInt(4)),
                    text(random),
                    text(random),
                    text(random),
                    Stamp.NONE,
                    new Stamp(line(random), line(random), line(random), line(random)));
            int link = random.nextInt(2);
            String before = text;
            try {
                text = VerificationEdit.apply(new SourceText("c", text), "a", link, verification);
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + ": " + verification + "\n" + before, e);
            }
            assertThat(read(text, link)).isEqualTo(verification);
            assertThat(text).contains("source: x # one", "# two", "# end", "kind: fact # b");
        }
    }

    /** Recorded texts stand on one line. */
    private static String line(Random random) {
        return text(random).replace("\n", "");
    }

    private static String text(Random random) {
        String[] pieces = {
            "a",
            "true",
            "12",
            ": ",
            " #",
            "'",
            "\"",
            "\\",
            "\n",
            "\t",
            "é",
            "会",
            "\uD83D\uDE00",
            "-",
            "{",
            "]",
            ",",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "~",
            "\u0085",
            "\u2028",
            " "
        };
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }

    private static Verification read(String yaml, int link) {
        List<EvidenceLink> links = new ArrayList<>(Fixture.claim(yaml).evidence());
        return links.get(link).verification();
    }
}
