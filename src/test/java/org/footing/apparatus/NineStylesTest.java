package org.footing.apparatus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.markdown.MarkdownReader;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.testing.Golden;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** Writes and holds {@code src/docs/nine-styles.md}: five of the paper's sources in nine styles. */
class NineStylesTest {
    private static final String[][] STYLES = {
        {"gost-r-7-0-5-2008-footnotes", "ru"},
        {"japanese-history-notes", "ja"},
        {"multiscript-notes-english", "en"},
        {"mixed-language-notes", "en"},
        {"chicago-notes-bibliography", "en"},
        {"gost-r-7-0-5-2008", "ru"},
        {"sist02", "ja"},
        {"apa", "en"},
        {"modern-language-association", "en"},
    };

    /** Each with a place in it, what a reader sees of it, and another place. */
    private static final String[][] SOURCES = {
        {"sablin-2019", "p. 5", "p. 7", "A book in English"},
        {"hara-1995", "32頁", "36頁", "An article in Japanese"},
        {"shulatov-2017", "213頁", "218～219頁", "A chapter in Japanese by a Russian author"},
        {"moskva-tokio-2007-1", "с. 2–7", "с. 12", "A volume of documents in Russian"},
        {"garf-6761-1-555", "л. 46–47 об.", "л. 32", "A file of a Russian archive"},
    };

    @Test
    void five_sources_in_nine_styles() {
        List<List<String>> cells = new ArrayList<>();
        for (String[] style : STYLES) {
            cells.add(column(style[0], style[1]));
        }
        StringBuilder page = new StringBuilder("""
                # Five sources in nine styles

                The same five sources of the bundled `bibliography/` in the four styles of Footing's own and in five of the Citation Style
                Language project, each in a paper of the language that it is mostly used in. What stands here is what Footing prints: the
                page is written by a test. The places cited are examples, and need not be the paper's.

                The order of notes: each source once, then again with another place after another source, then once more at once with the
                same place. Which forms of names and titles are shown, and whose words, is [as usual in the style](styles.md#policies);
                `golden/apparatus` has the whole paper, also with all terms of the source and all terms of the paper.
                """);
        for (int s = 0; s < SOURCES.length; s++) {
            page.append("\n## ")
                    .append(SOURCES[s][3])
                    .append(" (`")
                    .append(SOURCES[s][0])
                    .append("`)\n\n");
            page.append("| style | first | later | at once again | in the list |\n|---|---|---|---|---|\n");
            for (int i = 0; i < STYLES.length; i++) {
                List<String> column = cells.get(i);
                page.append("| ")
                        .append(STYLES[i][0])
                        .append(" (")
                        .append(STYLES[i][1])
                        .append(')');
                for (int part = 0; part < 4; part++) {
                    page.append(" | ").append(column.get(s * 4 + part).replace("|", "\\|"));
                }
                page.append(" |\n");
            }
        }
        Golden.check("../../../docs/nine-styles.md", page.toString());
    }

    /** First, later and repeated note and the entry of each source. */
    private static List<String> column(String style, String language) {
        StringBuilder text = new StringBuilder("A paper");
        StringBuilder notes = new StringBuilder();
        int number = 0;
        for (String[] source : SOURCES) {
            number = note(source[0], source[1], number, text, notes);
        }
        for (String[] source : SOURCES) {
            number = note(source[0], source[2], number, text, notes);
            number = note(source[0], source[2], number, text, notes);
        }
        Library library = Library.at(Path.of(System.getProperty("basedir", ""), "bibliography"));
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(new SourceText("paper.md", text + ".\n" + notes)));
        RenderedPaper paper = Apparatus.of(
                        library,
                        style,
                        language,
                        Processor.DEFAULT,
                        library.settings().policies())
                .paper(manuscript, Formats.MARKDOWN);
        List<String> out = new ArrayList<>();
        for (int s = 0; s < SOURCES.length; s++) {
            out.add(paper.notes().get(s).text());
            out.add(paper.notes().get(SOURCES.length + 2 * s).text());
            out.add(paper.notes().get(SOURCES.length + 2 * s + 1).text());
            String key = SOURCES[s][0];
            out.add(paper.bibliography().stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(RenderedEntry::text)
                    .findFirst()
                    .orElse("–"));
        }
        return out;
    }

    private static int note(String key, String locator, int before, StringBuilder text, StringBuilder notes) {
        int number = before + 1;
        text.append("[^").append(number).append(']');
        notes.append("\n[^")
                .append(number)
                .append("]: [@")
                .append(key)
                .append(", ")
                .append(locator)
                .append("].\n");
        return number;
    }
}
