package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.style.Style;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** CSL-M: layouts and conditions by the item's language. */
class LanguageLayoutTest {
    private static final String STYLE = "<style class=\"note\" version=\"1.0\"><citation>"
            + "<layout locale=\"ja zh\"><text variable=\"title\" prefix=\"『\" suffix=\"』\"/></layout>"
            + "<layout><text variable=\"title\"/><choose><if locale=\"ru\"><text value=\" (рус.)\"/></if></choose></layout>"
            + "</citation></style>";

    private static String show(String language) {
        DocumentProcessor processor = new DocumentProcessor(
                Style.parse(new SourceText("s.csl", STYLE)), ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        processor.register(CslJson.read(new SourceText(
                "i.json", "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\",\"language\":\"" + language + "\"}]")));
        DocumentCitation citation = Scene.note("n", 1, "a");
        return Scene.html(processor.preview(citation));
    }

    @Test
    void theLayoutAndTheBranchOfTheLanguageAreTaken() {
        assertThat(show("ja-JP")).isEqualTo("『T』");
        assertThat(show("ru")).isEqualTo("T (рус.)");
        assertThat(show("en")).isEqualTo("T");
        assertThat(show("")).isEqualTo("T");
    }
}
