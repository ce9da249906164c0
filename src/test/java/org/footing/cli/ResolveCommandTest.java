package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
    private static final String DRAFT = """
            # One

            The council met.<sup>1</sup> It *left* soon.<sup>2</sup> So it is told.<sup>3</sup> Nobody knows.<sup>4</sup>

            <sup>1</sup> Norio Horie, *The Dream of the Far Eastern Republic: The Life of Krasnoshchykov*, Miraisha, 1999, p. 111.

            <sup>2</sup> Там же. С. 112, a remark of the author's.

            <sup>3</sup> See ГАРФ Ф. 6761. оп.1. д.555. л.46-47.

            <sup>4</sup> J. Smith, *The Making of Nothing*, London, 1987, p. 12.
            """;

    @TempDir
    Path folder;

    private Path draft() throws IOException {
        return Files.writeString(folder.resolve("draft.md"), DRAFT);
    }

    @Test
    void each_note_is_told_with_its_source_and_the_reason() throws IOException {
        Run run = Run.footing("resolve", draft().toString());

        assertThat(run.code()).isEqualTo(1);
        Golden.check("cli/resolve.txt", run.out());
    }

    @Test
    void the_copy_cites_by_key_and_keeps_what_is_not_linked() throws IOException {
        Path draft = draft();
        Path copy = folder.resolve("linked.md");
        Run run = Run.footing("resolve", draft.toString(), "--write", copy.toString());

        assertThat(run.err()).contains("as printed: notes 4");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        Golden.check("cli/resolve-linked.md", Files.readString(copy));
        Run notes = Run.footing("notes", copy.toString());
        assertThat(notes.out()).contains("Horie Norio").contains("GARF, f. R-6761, op. 1, d. 555, ll. 46–47");
    }

    @Test
    void with_a_file_for_new_sources_the_copy_cites_those_too() throws IOException {
        Path copy = folder.resolve("linked.md");
        Path stubs = folder.resolve("new.yaml");
        Run run = Run.footing("resolve", draft().toString(), "--write", copy.toString(), "--stubs", stubs.toString());

        assertThat(run.err()).isEmpty();
        Golden.check("cli/resolve-stubs.yaml", Files.readString(stubs));
        assertThat(Files.readString(copy)).contains("bibliography:\n- \"new.yaml\"\n", "[@smith-1987, p. 12].");
        Run notes = Run.footing("notes", copy.toString());
        assertThat(notes.err()).isEmpty();
        assertThat(notes.out()).contains("J. Smith, The Making of Nothing (London, 1987), 12.");
    }

    @Test
    void new_sources_of_archives_come_back_as_they_were_printed() throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.md"),
                "One.[^1] Two.[^2]\n\n[^1]: РГИА ДВ. Ф. Р-12. Оп. 3. Д. 45. Л. 7.\n\n[^2]: Там же. Л. 9.\n");
        Path copy = folder.resolve("linked.md");
        Run.footing(
                "resolve",
                draft.toString(),
                "--write",
                copy.toString(),
                "--stubs",
                folder.resolve("new.yaml").toString());

        assertThat(Run.footing("notes", copy.toString(), "--style", "gost-r-7-0-5-2008-footnotes", "--language", "ru")
                        .out())
                .contains("РГИА ДВ. Ф. Р-12. Оп. 3. Д. 45. Л. 7.")
                .contains("Там же. Л. 9.");
    }

    @Test
    void the_draft_itself_is_never_written() throws IOException {
        Path draft = draft();
        Run run = Run.footing("resolve", draft.toString(), "--write", draft.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.footing("resolve", draft.toString(), "--stubs", draft.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void scripts_get_candidates_and_scores() throws IOException {
        Run run = Run.footing("resolve", draft().toString(), "--to", "json");

        assertThat(run.out())
                .contains("\"key\" : \"horie-1999\"")
                .contains("\"outcome\" : \"not in the library\"")
                .contains("\"signal\" : \"See\"");
    }
}
