package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change a library. */
class EditingTest {
    private static final String SOURCES = """
            # The sources.
            references:
            - id: hara-1995          # read in Sapporo
              type: article-journal
              title: 内戦終結期ロシア極東における地域統合
              author:
              - {family: 原, given: 暉之}
              issued: 1995
            - id: uncited
              type: book
              title: 'A book: with a colon'
            """;

    @TempDir
    Path folder;

    private Path library;
    private Path sources;

    @BeforeEach
    void aLibrary() throws IOException {
        library = Files.createDirectory(folder.resolve("bibliography"));
        sources = Files.writeString(library.resolve("sources.yaml"), SOURCES);
        Files.writeString(library.resolve("footing.yaml"), "manuscript: paper.md\n");
        Files.writeString(library.resolve("paper.md"), "A sentence.[^1]\n\n[^1]: [@hara-1995, p. 32].\n");
    }

    private Run footing(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void editChangesOneLineAndKeepsTheComments() {
        assertThat(footing("edit", "hara-1995", "volume", "56").code()).isZero();
        assertThat(footing("edit", "uncited", "title", "Another").code()).isZero();
        assertThat(sources)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(SOURCES.replace("  issued: 1995\n", "  issued: 1995\n  volume: 56\n")
                        .replace("'A book: with a colon'", "Another"));
    }

    @Test
    void aNameThatStaysKeepsItsReadingAndOneThatGoesIsTold() throws IOException {
        String names = "  author:\n  - family: 原\n    given: 暉之\n    multi:\n      _key:\n        ja-Hrkt:"
                + " {family: はら, given: てるゆき}\n";
        Files.writeString(sources, "references:\n- id: a\n  type: book\n  language: ja\n" + names + "  title: 本\n");
        Run more = footing("edit", "a", "author", "和田, 春樹; 原, 暉之");
        assertThat(more.code()).as(more.err()).isZero();
        assertThat(more.err()).isEmpty();
        assertThat(Files.readString(sources)).contains("和田", "はら");
        Run other = footing("edit", "a", "author", "和田, 春樹");
        assertThat(other.code()).isZero();
        assertThat(other.err()).contains("原 暉之").contains("are gone");
        assertThat(Files.readString(sources)).doesNotContain("はら");
    }

    @Test
    void aDateThatIsPrintedAsItStandsIsWrittenAsTheMessageAdvises() {
        assertThat(footing("edit", "uncited", "issued", "Spring of 1914").err()).contains("`literal: …`");
        assertThat(footing("edit", "uncited", "issued", "literal: Spring of 1914")
                        .code())
                .isZero();
        assertThat(footing("cite", "uncited").out()).contains("Spring of 1914");
    }

    @Test
    void aNewSourceHasTheFieldsOfTheFormatAndALanguageThatIsOne() {
        Run misspelt = footing("add", "new", "--type", "book", "--set", "titel=X");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("did you mean title?");
        Run named = footing("add", "new", "--type", "book", "--title", "X", "--language", "japanese");
        assertThat(named.code()).isZero();
        assertThat(named.err()).contains("footing edit new language ja");
    }

    @Test
    void anEmptyValueIsNoValue() {
        Run added = footing("add", "new", "--type", "book", "--title", " ");
        assertThat(added.code()).isEqualTo(2);
        assertThat(added.err())
                .isEqualTo("footing: the field title is given no value; give one, or leave the field out\n");
        assertThat(footing("add", "new", "--type", "book", "--set", "publisher=")
                        .code())
                .isEqualTo(2);
        Run edited = footing("edit", "uncited", "title", "");
        assertThat(edited.code()).isEqualTo(2);
        assertThat(edited.err()).contains("no value for the field title").contains("--delete");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void editTakesAFieldOut() {
        assertThat(footing("edit", "hara-1995", "issued", "--delete").code()).isZero();
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES.replace("  issued: 1995\n", ""));
    }

    @Test
    void aMisspeltFieldOrKeyIsRefusedWithAProposalAndNothingIsWritten() {
        Run field = footing("edit", "hara-1995", "titel", "x");
        assertThat(field.code()).isEqualTo(2);
        assertThat(field.err()).contains("title");
        Run key = footing("edit", "hara-1996", "title", "x");
        assertThat(key.code()).isEqualTo(2);
        assertThat(key.err()).contains("hara-1995");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void annotateWritesMarkdownAndTakesItOutAgain() {
        assertThat(footing("annotate", "hara-1995", "The *standard* article.\n\nSecond paragraph.")
                        .code())
                .isZero();
        assertThat(footing("show", "hara-1995").out())
                .contains("The *standard* article.")
                .contains("Second paragraph.");
        assertThat(footing("annotate", "hara-1995", "").code()).isZero();
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void removeRefusesWhileANoteCitesTheSource() {
        Run run = footing("remove", "hara-1995");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("paper.md:3:").contains("note 1 cites hara-1995");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void removeRefusesWhileAClaimRestsOnTheSource() throws IOException {
        Files.writeString(library.resolve("claims.yaml"), """
                claims:
                - id: c-one
                  kind: background
                  statement: One.
                  evidence:
                  - {source: uncited, stance: background}
                """);
        Run run = footing("remove", "uncited");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("claim c-one cites uncited");
    }

    @Test
    void editRefusesToRenameASourceThatANoteCites() {
        Run run = footing("edit", "hara-1995", "id", "hara-1996");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("paper.md:3:").contains("note 1 cites hara-1995");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
        assertThat(footing("edit", "uncited", "id", "still-uncited").code()).isZero();
        assertThat(sources)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(SOURCES.replace("- id: uncited", "- id: still-uncited"));
    }

    @Test
    void removeReadsTheManuscriptOfTheSettingsOrRefuses() throws IOException {
        Files.move(library.resolve("paper.md"), folder.resolve("elsewhere.md"));
        Run run = footing("remove", "hara-1995");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("paper.md: error: there is no such file");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void editTellsWhatAFieldCannotHold() {
        Run index = footing("edit", "hara-1995", "author.5.given", "x");
        assertThat(index.code()).isEqualTo(2);
        assertThat(index.err()).contains("the field `author` of `hara-1995` is a list and has no `5`");
        Run deeper = footing("edit", "hara-1995", "title.short", "x");
        assertThat(deeper.code()).isEqualTo(2);
        assertThat(deeper.err()).contains("the field `title` of `hara-1995` is a text");
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void editRefusesNamesInBracketsThatAreNotClosed() {
        assertThat(footing("edit", "hara-1995", "author", "[{literal: Foo").code())
                .isEqualTo(2);
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void emptyStandardInputTakesNoAnnotationOutUnasked() {
        footing("annotate", "hara-1995", "Kept.");
        Run run = footing("annotate", "hara-1995");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input holds no annotation");
        assertThat(footing("show", "hara-1995").out()).contains("Kept.");
        assertThat(footing("annotate", "hara-1995", "--file", "-").code()).isZero();
        assertThat(footing("annotate", "hara-1995", "").code()).isZero();
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void anAnnotationFromAFileOfWindowsGetsTheLineEndsOfTheLibrary() throws IOException {
        Files.writeString(folder.resolve("note.md"), "One.\r\n\r\nTwo.\r\n");
        assertThat(footing("annotate", "uncited", "--file", "note.md").code()).isZero();
        assertThat(sources)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(SOURCES + "  annotation: |\n    One.\n\n    Two.\n");
    }

    @Test
    void removeTakesOutASourceThatNothingCites() {
        assertThat(footing("remove", "uncited").code()).isZero();
        assertThat(sources)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(SOURCES.substring(0, SOURCES.indexOf("- id: uncited")));
    }

    @Test
    void addWritesANewSourceBehindTheOthers() {
        Run run = footing(
                "add",
                "rgvia-1",
                "--type",
                "document",
                "--language",
                "ru",
                "--title",
                "Доклад: часть 1",
                "--author",
                "Иванов, И. И.; Петров, П. П.",
                "--issued",
                "1921-05",
                "--class",
                "primary",
                "--set",
                "archival.fond=Р-1",
                "--set",
                "archival.opis=2",
                "--tags",
                "war, treaty");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("rgvia-1\n");
        assertThat(sources).content(StandardCharsets.UTF_8).startsWith(SOURCES);
        assertThat(footing("show", "rgvia-1").out())
                .contains("Доклад: часть 1")
                .contains("Петров, П. П.")
                .contains("1921-05")
                .contains("Р-1");
    }

    @Test
    void addRefusesAKeyThatIsTaken() {
        Run run = footing("add", "uncited", "--type", "book");
        assertThat(run.code()).isEqualTo(2);
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCES);
    }

    @Test
    void addReadsABibtexFileWholeOrNotAtAll() throws IOException {
        Path bib = Files.writeString(folder.resolve("more.bib"), """
                @book{tomita2010, author = {富田, 武}, title = {戦間期の日ソ関係}, publisher = {岩波書店}, year = 2010}
                @book{sablin2019, author = {Sablin, Ivan}, title = {The Rise and Fall}, year = 2019}
                """);
        Run run = footing("add", "--from", "more.bib");
        assertThat(run.err()).contains("more.bib:1:1: note: no language is named; `ja` is taken");
        assertThat(run.out()).isEqualTo("tomita2010\nsablin2019\n");
        String after = Files.readString(sources);
        Files.writeString(bib, "@book{new2020, title = {New}}\n@book{sablin2019, title = {Again}}\n");
        assertThat(footing("add", "--from", "more.bib").code()).isEqualTo(2);
        assertThat(sources).usingCharset(StandardCharsets.UTF_8).hasContent(after);
    }

    @Test
    void aSyntaxErrorIsToldByPlaceAndEndsWithThree() throws IOException {
        Files.writeString(sources, "references:\n- id: a\n  type: book\n  title: \"unclosed\n");
        Run run = footing("list");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("sources.yaml:").contains(": error: ");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void aDuplicateKeyIsRefusedWithThePlaceOfBoth() throws IOException {
        Files.writeString(sources, SOURCES + "- id: uncited\n  type: book\n");
        Run run = footing("edit", "hara-1995", "volume", "56");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("sources.yaml:12:").contains("uncited").contains("line 9");
    }

    @Test
    void aStackTraceIsPrintedOnlyOnRequest() throws IOException {
        Files.writeString(sources, "references: [");
        assertThat(footing("list", "--stacktrace").err()).contains("\tat ");
    }
}
