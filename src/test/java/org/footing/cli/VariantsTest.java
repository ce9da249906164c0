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

/** What {@code footing variants} and {@code footing show} say of forms that the library does not have. */
class VariantsTest {
    private static final String SOURCES = """
            references:
            - id: yurin-1925
              type: book
              language: ru
              title: "[Отчёт]: съезд 'новый'"
              author:
              - {family: Юрин, given: И. П.}
              publisher: Наука
            - id: matsui-2010
              type: book
              language: ja
              title: 極東の夢
              author:
              - {family: 松井, given: 康浩, multi: {_key: {ja-Hrkt: {family: まつい, given: やすひろ}}}}
              multi: {_keys: {title: {ja-Hrkt: きょくとう の ゆめ, en: The Dream}}}
            - id: matsui-1999
              type: book
              language: ja
              title: 無題
              author:
              - {family: 松井, given: 茂}
              multi: {_keys: {title: {ja-Latn: Mudai, en: Untitled}}}
            """;

    @TempDir
    Path folder;

    private Path library = Path.of("");

    @BeforeEach
    void write() throws IOException {
        library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), SOURCES);
        Files.writeString(library.resolve("footing.yaml"), "policy: {romanisation: {ru: bgn}}\n");
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void aGeneratedFormIsMarkedAndAMissingTranslationNamed() {
        assertThat(run("variants", "yurin-1925").out()).isEqualTo("""
                yurin-1925  ru
                  author            Юрин, И. П.
                                  + ru-Latn-x-bgn   Yurin, I. P.  [generated, bgn]
                  title             [Отчёт]: съезд 'новый'
                                  + ru-Latn-x-bgn   [Otchët]: s”yezd 'novyy'  [generated, bgn]
                                  - en              translation missing: translations are never generated; give it
                                                    by hand
                  publisher         Наука
                                  + ru-Latn-x-bgn   Nauka  [generated, bgn]
                """);
    }

    @Test
    void withoutAPolicyRussianIsRomanisedAsTheNotesDo() throws IOException {
        Files.delete(library.resolve("footing.yaml"));
        assertThat(run("variants", "yurin-1925").out()).contains("Iurin, I. P.  [generated, loc-simple]");
        assertThat(run("cite", "yurin-1925", "--policy", "forms=romanised").out())
                .contains("I. P. Iurin");
    }

    @Test
    void theSystemsOfTheCallGoBeforeTheUsualOnes() {
        assertThat(run("variants", "yurin-1925", "--system", "loc").out()).contains("+ ru-Latn-alalc97 I͡Urin, I. P.");
        assertThat(run("variants", "matsui-2010", "--system", "loc").out()).contains("Matsui, Yasuhiro");
    }

    @Test
    void aMissingReadingIsSuggestedByOtherSourcesAndByTheUsersDictionaryAndNeverUsed() throws IOException {
        assertThat(run("variants", "matsui-1999").out())
                .contains("- ja-Hrkt         reading missing")
                .contains("? ja-Hrkt         松井: まつい  [suggested by matsui-2010]")
                .doesNotContain("Matsui");
        Files.writeString(library.resolve("readings.yaml"), "# Of my own.\n茂: [しげる, しげ]\n松井: まつい\n");
        assertThat(run("variants", "matsui-1999").out())
                .contains("? ja-Hrkt         松井: まつい  [suggested by readings.yaml]")
                .contains("? ja-Hrkt         茂: しげる  [suggested by readings.yaml]")
                .contains("? ja-Hrkt         茂: しげ  [suggested by readings.yaml]")
                .doesNotContain("suggested by matsui-2010");
        assertThat(run("show", "matsui-1999").out()).doesNotContain("まつい").doesNotContain("Matsui");
        assertThat(run("cite", "matsui-1999").out()).doesNotContain("まつい").doesNotContain("Matsui");
    }

    @Test
    void aDictionaryThatIsNotInKanaIsRefused() throws IOException {
        Files.writeString(library.resolve("readings.yaml"), "松井: まつい\n原: Hara\n");
        Run run = run("variants");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("readings.yaml:2:4: error: expected a reading in kana, found `Hara`");
    }

    @Test
    void withoutAKeyOnlyWhatIsMissingIsShown() {
        Run run = run("variants");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("yurin-1925", "matsui-1999").doesNotContain("Mudai");
        assertThat(run("variants", "--language", "ja").out())
                .contains("- ja-Hrkt", "松井 茂")
                .doesNotContain("松井 康浩", "Юрин");
    }

    @Test
    void theCommandsThatItPrintsWriteTheFormsAndNothingElse() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        for (String line : run("variants", "--format", "commands").out().lines().toList()) {
            if (!line.startsWith("#")) {
                assertThat(line).contains("  # generated, ");
                commands.add(words(line));
            }
        }
        assertThat(commands).hasSize(5);
        for (List<String> command : commands) {
            assertThat(command.get(0)).isEqualTo("footing");
            Run run = run(command.subList(1, command.size()).toArray(new String[0]));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
        assertThat(run("variants", "yurin-1925", "matsui-2010").out())
                .contains("ru-Latn-x-bgn   [Otchët]: s”yezd 'novyy'")
                .contains("ja-Latn-hepburn Kyokutō no yume")
                .contains("ja-Latn-hepburn Matsui, Yasuhiro")
                .doesNotContain("generated,");
        assertThat(run("variants", "--format", "commands").out().lines()).allMatch(line -> line.startsWith("#"));
        assertThat(library.resolve("sources.yaml"))
                .content(StandardCharsets.UTF_8)
                .contains("title: \"[Отчёт]: съезд 'новый'\"");
    }

    /** A POSIX shell's words of a line: quotes, and a comment. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(line.charAt(++i));
            } else if (c == ' ' && !quoted) {
                if (word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else if (c == '#' && !quoted && word.length() == 0) {
                return words;
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    @Test
    void showMarksWhatIsGeneratedAndItsJsonHoldsOnlyWhatIsStored() {
        assertThat(run("show", "yurin-1925").out())
                .contains("Юрин, И. П.", "ru-Latn-x-bgn   Yurin, I. P.  [generated, bgn]")
                .contains("ru-Latn-x-bgn   [Otchët]: s”yezd 'novyy'  [generated, bgn]");
        assertThat(run("show", "yurin-1925", "--format", "json").out()).doesNotContain("Yurin");
    }

    @Test
    void aMisspeltSystemOrLanguageIsTold() {
        assertThat(run("variants", "--system", "bng").code()).isEqualTo(2);
        assertThat(run("variants", "--language", "xx!!").code()).isEqualTo(2);
    }
}
