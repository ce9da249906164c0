package org.footing.document.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.document.CarriedSource;
import org.footing.document.Citation;
import org.footing.document.Document;
import org.footing.document.write.PlainNodes;
import org.footing.manuscript.Manuscript;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void citations_of_zotero_are_citations_and_bring_their_sources() {
        Path file = Path.of(System.getProperty("basedir", "")).resolve("../shared/corpus/docx/zotero_citations.docx");
        assumeThat(Files.exists(file))
                .as("the corpus stands beside the project")
                .isTrue();
        Document document = DraftFormats.read(file);
        Manuscript manuscript = Manuscript.of(document);

        assertThat(document.sources())
                .extracting(CarriedSource::key)
                .containsExactly("smith2013", "boer2016", "bellomo2016");
        assertThat(document.sources().get(0).item())
                .contains("10.1007/s00382-013-1683-2")
                .doesNotContain("\"id\"");
        assertThat(manuscript.citations()).hasSize(3);
        assertThat(manuscript.citations().get(1).citations())
                .extracting(Citation::key)
                .containsExactly("boer2016", "smith2013");
        Citation last = manuscript.citations().get(2).citations().get(0);
        assertThat(PlainNodes.of(last.prefix())).isEqualTo("prefix");
        assertThat(last.locator().verbatim()).isEqualTo("p. 2");
        assertThat(PlainNodes.of(last.suffix())).isEqualTo("suffix");
        assertThat(manuscript
                        .source()
                        .locate(manuscript.citations().get(0).span())
                        .toString())
                .endsWith("zotero_citations.docx: paragraph 1");
    }
}
