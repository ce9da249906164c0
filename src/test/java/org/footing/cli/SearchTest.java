package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries find, and how it is shown. */
class SearchTest {
    private static final String SOURCES = """
            references:
            - id: hara
              type: article-journal
              class: secondary
              language: ja
              title: 内戦終結期ロシア極東における地域統合
              author:
              - family: 原
                given: 暉之
                multi:
                  _key:
                    ja-Hrkt: {family: はら, given: てるゆき}
              container-title: ロシア史研究
              volume: 56
              issued: 1995
            - id: hara-en
              type: chapter
              class: secondary
              language: en
              title: The Buffer State and the Japanese
              author:
              - {family: Hara, given: Teruyuki}
              issued: 1998
              annotation: Says that the railways were evacuated first.
            - id: decree
              type: book
              class: primary
              language: ru
              title: 'Документы о буферном государствѣ: ещё разъ о Дальневосточной республикѣ'
              issued: 1920/1922
              tags: [civil war]
            - id: gaiko
              type: book
              class: primary
              language: ja-JP
              title: 日本外交文書 大正１０年
              publisher: 外務省藏版
              archival: {repository: {name: 外交史料館}, jacar: B03051264800}
            - id: homer
              type: book
              title: Ｗａｒ and Peace with Gaimushō’s Red Cars
              translator: [{family: Сибирцев, given: Лев}]
            - id: republican
              type: book
              title: Республиканский календарь
              issued: -44
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), SOURCES);
    }

    private List<String> keys(String query) {
        Run run = Run.in(folder, "list", query);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                # across scripts, by variants, readings and sound
                хара | hara hara-en
                Hara | hara hara-en
                はら | hara hara-en
                author:原 | hara hara-en
                HARA TERUYUKI | hara hara-en
                Sibirtsev | homer
                shiberia |
                dal'nevostochnaia | decree
                # Russian by stem, ё as е, old spelling as new
                буферное | decree
                государство | decree
                "буферное государство" | decree
                "государство буферное" |
                еще | decree
                республика | decree republican
                "республика" | decree
                # width, marks, old and new kanji
                大正10年 | gaiko
                "大正 10 年" | gaiko
                外務省蔵版 | gaiko
                war | decree homer
                "war" | decree homer
                gaimusho | homer
                外交 | gaiko
                交文 | gaiko
                # words begin so, unless they stand in quotes
                evac | hara-en
                "evac" |
                "evac*" |
                "railway" | hara-en
                ar |
                # fields
                title:hara |
                annotation:evacuated | hara-en
                text:railways | hara-en
                name:teruyuki | hara hara-en
                volume:50..60 | hara
                in:ロシア史 | hara
                archive:B03051264800 | gaiko
                archive:* | gaiko
                key:gaiko | gaiko
                ID:gaiko | gaiko
                type:book class:primary | decree gaiko
                class:prim |
                class:prim* | decree gaiko
                language:ja | hara gaiko
                tag:"civil war" | decree
                tag:civil |
                # years
                year:1921 | decree
                year:1995..1998 | hara hara-en
                year:..1900 | republican
                year:1998.. | hara-en
                year:-50..-40 | republican
                # joined
                hara OR war | hara hara-en decree homer
                hara NOT language:en | hara
                hara -language:en | hara
                NOT year:* | gaiko homer
                (hara OR war) AND language:en | hara-en
                hara (year:1998 OR (title:буфер)) | hara-en
                # expressions, on the folded text
                title:/外交.*書/ | gaiko
                /buffer\\s+ST.TE/ | hara-en
                title:/^республик/ | republican
                '*' | hara hara-en decree gaiko homer republican
                """)
    void finds(String query, String expected) {
        assertThat(String.join(" ", keys(query))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                (hara | query:1: a bracket is not closed; add `)`
                hara) | query:5: a bracket closes that none opened
                hara AND | query:9: something to look for is missing
                OR hara | query:1: something to look for is missing
                "hara | query:1: a quotation is not closed
                autor:hara | query:1: no source has a field 'autor'; did you mean author?
                year:abc | query:6: `abc` is no number or range
                year:1990..1980 | query:6: the range 1990..1980 ends before it begins; write 1980..1990
                title:/(/ | query:10: `(` is no regular expression
                hara ??? | there is no letter and no digit in `???`
                title: | query:7: nothing stands behind `title:`
                """)
    void saysWhereAQueryCannotBeRead(String query, String message) {
        Run run = Run.in(folder, "search", query);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void theBestComesFirstAndTheHitIsShown() {
        Run run = Run.in(folder, "search", "railways OR author:hara");
        assertThat(run.out()).isEqualTo("""
                        hara-en  1998  Hara  The Buffer State and the Japanese
                            annotation: Says that the railways were evacuated first.
                        hara     1995  原    内戦終結期ロシア極東における地域統合
                            author: 原, 暉之 · はら, てるゆき
                        """);
        assertThat(Run.in(folder, "search", "--limit", "1", "hara").err()).contains("1 more; --limit 2 shows all");
        assertThat(Run.in(folder, "search", "nothing").err()).isEqualTo("no source matches\n");
    }

    @Test
    void searchTellsScriptsWhatWasFound() {
        assertThat(Run.in(folder, "search", "--to", "json", "evacuated").out()).isEqualTo("""
                [
                  {
                    "id" : "hara-en",
                    "type" : "chapter",
                    "class" : "secondary",
                    "language" : "en",
                    "year" : "1998",
                    "responsible" : "Hara",
                    "title" : "The Buffer State and the Japanese",
                    "hits" : [
                      {
                        "field" : "annotation",
                        "text" : "Says that the railways were evacuated first.",
                        "found" : "evacuated"
                      }
                    ]
                  }
                ]
                """);
    }

    @Test
    void excerptsAreSearched() throws IOException {
        Path claims = folder.resolve("bibliography/claims.yaml");
        Files.writeString(claims, """
                claims:
                - id: c
                  kind: fact
                  statement: It fell.
                  occurrences: [{document: paper.md}]
                  evidence:
                  - {note: '1', source: gaiko, stance: evidences, excerpt: {text: 西伯利亜ヨリ撤兵, language: ja}}
                """);
        Run run = Run.in(folder, "search", "撤兵");
        assertThat(run.out()).as(run.err()).contains("gaiko").contains("excerpt: 西伯利亜ヨリ撤兵");
        Files.writeString(claims, "claims: 5\n", StandardCharsets.UTF_8);
        Run broken = Run.in(folder, "search", "外交");
        assertThat(broken.out()).contains("gaiko");
        assertThat(broken.err()).contains("excerpts are not searched").contains("claims.yaml:1:9");
    }

    @ParameterizedTest(name = "--sort {0}")
    @CsvSource({
        "year, republican decree hara hara-en gaiko homer",
        "year --reverse, hara-en hara decree republican gaiko homer",
        "key, decree gaiko hara hara-en homer republican",
        "author, hara-en hara decree gaiko homer republican",
        "title --reverse, gaiko hara republican decree homer hara-en"
    })
    void listsAreSorted(String field, String expected) {
        List<String> words = new ArrayList<>(List.of("list", "--sort"));
        words.addAll(List.of(field.split(" ", -1)));
        Run run = Run.in(folder, words.toArray(String[]::new));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(expected.split(" ", -1));
        words.addAll(List.of("--limit", "2"));
        assertThat(Run.in(folder, words.toArray(String[]::new)).out().lines()).hasSize(2);
    }

    @Test
    void aMisspeltOrderIsTold() {
        assertThat(Run.in(folder, "list", "--sort", "yaer").err()).contains("did you mean year?");
        assertThat(Run.in(folder, "list", "--limit", "0").code()).isEqualTo(2);
    }
}
