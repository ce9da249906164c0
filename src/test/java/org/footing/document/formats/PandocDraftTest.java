package org.footing.document.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.document.pandoc.PandocReader;
import org.footing.document.write.PlainNodes;
import org.footing.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PandocDraftTest {
    private static final String TREE = """
            {"pandoc-api-version":[1,22],"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"T"}]}},"blocks":[
            {"t":"Header","c":[1,["h",[],[]],[{"t":"Str","c":"Head"}]]},
            {"t":"Para","c":[{"t":"Str","c":"One"},{"t":"Space"},{"t":"Emph","c":[{"t":"Str","c":"two."}]},
              {"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"Note."}]}]},{"t":"Space"},
              {"t":"Cite","c":[[{"citationId":"key","citationPrefix":[{"t":"Str","c":"see"}],"citationSuffix":[{"t":"Str","c":","},{"t":"Space"},{"t":"Str","c":"p.\\u00a05"}],
                "citationMode":{"t":"NormalCitation"},"citationNoteNum":1,"citationHash":0}],[{"t":"Str","c":"x"}]]}]},
            {"t":"BulletList","c":[[{"t":"Plain","c":[{"t":"Str","c":"item"}]}]]}]}
            """;

    @Test
    void the_tree_that_pandoc_writes_is_a_draft() {
        Manuscript manuscript = Manuscript.of(PandocReader.read(TREE, "org", "draft.org"));

        assertThat(manuscript.metadata().title()).isEqualTo("T");
        assertThat(manuscript.sections().get(1).title()).isEqualTo("Head");
        assertThat(manuscript.text()).isEqualTo("One two. item");
        assertThat(manuscript.notes().get(0).text()).isEqualTo("Note.");
        assertThat(manuscript.citations().get(0).citations().get(0).key()).isEqualTo("key");
        assertThat(manuscript.citations().get(0).citations().get(0).locatorText())
                .isEqualTo("p.\u00a05");
        assertThat(PlainNodes.of(
                        manuscript.citations().get(0).citations().get(0).prefix()))
                .isEqualTo("see");
    }

    @Test
    void a_format_that_pandoc_reads_is_read_where_it_is_installed(@TempDir Path folder) throws IOException {
        boolean installed;
        try {
            installed = new ProcessBuilder("pandoc", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            installed = false;
        }
        assumeThat(installed).as("pandoc is installed").isTrue();
        Path file = folder.resolve("draft.org");
        Files.writeString(file, "* Head\n\nOne /two/.[fn:1]\n\n[fn:1] A note.\n", StandardCharsets.UTF_8);
        Manuscript manuscript = Manuscript.of(DraftFormats.read(file));

        assertThat(manuscript.text()).isEqualTo("One two.");
        assertThat(manuscript.notes().get(0).text()).isEqualTo("A note.");
    }
}
