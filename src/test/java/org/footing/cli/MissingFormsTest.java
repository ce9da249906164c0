package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that lack a form: each is still cited as well as can be, and check says what is missing. */
class MissingFormsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), """
                references:
                - {id: one-form, type: book, language: ja, title: 極東の夢, author: [{family: 浅岡, given: 善治}], issued: 1999}
                - {id: odd-tag, type: book, language: 'xx!!', title: Известия, author: [{family: Юрин, given: И.}], issued: 1999}
                - {id: mixed, type: book, language: ru, title: Отчёт, author: [{family: Cаблин, given: Иван}], issued: 1999}
                - {id: latin, type: book, language: ja, title: A Dream, author: [{family: Hara, given: Teruyuki}], issued: 1999}
                - {id: blank, type: book, language: ru, title: '', author: [{family: '', given: X}]}
                """);
        Files.writeString(library.resolve("paper.md"), "A.\n");
    }

    private String cite(String key, String style) {
        Run run = Run.in(folder, "cite", key, "--style", style);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void eachIsCitedInTheFormThatThereIs() {
        assertThat(cite("one-form", "chicago-notes-bibliography")).contains("浅岡善治", "極東の夢", "1999");
        assertThat(cite("one-form", "gost-r-7-0-5-2008-footnotes")).contains("浅岡善治", "極東の夢", "1999");
        assertThat(cite("odd-tag", "chicago-notes-bibliography")).contains("Юрин", "Известия", "1999");
        assertThat(cite("mixed", "gost-r-7-0-5-2008-footnotes")).contains("Cаблин", "Отчёт", "1999");
        assertThat(cite("mixed", "chicago-notes-bibliography"))
                .contains("Cаблин")
                .doesNotContain("Cablin");
        assertThat(cite("latin", "chicago-notes-bibliography")).contains("Teruyuki Hara", "A Dream", "1999");
        assertThat(cite("latin", "japanese-history-notes")).contains("Hara", "『A Dream』", "1999");
    }

    @Test
    void eachIsShownAndListed() {
        for (String key : new String[] {"one-form", "odd-tag", "mixed", "latin", "blank"}) {
            assertThat(Run.in(folder, "show", key).code()).as(key).isZero();
            assertThat(Run.in(folder, "variants", key).code()).as(key).isZero();
        }
        assertThat(Run.in(folder, "list").code()).isZero();
    }

    @Test
    void checkSaysWhatIsMissing() {
        Path paper = folder.resolve("bibliography").resolve("paper.md");
        assertThat(Run.in(folder, "check", paper.toString()).out())
                .contains("kanji without a reading in one-form: 浅岡 善治; 極東の夢")
                .contains("the tag `xx!!` in odd-tag is no language tag (BCP 47)")
                .contains("write Саблин")
                .contains("not in the source’s own script in latin: Hara, Teruyuki; A Dream");
    }
}
