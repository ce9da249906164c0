package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code footing romanize}, called where there is no library. */
class RomanizeTest {
    @TempDir
    Path nowhere;

    private Run romanize(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "romanize";
        System.arraycopy(args, 0, all, 1, args.length);
        return Run.in(nowhere, all);
    }

    @Test
    void theSystemFollowsTheLettersUnlessOneIsNamed() {
        assertThat(romanize("Юрин").out()).isEqualTo("Yurin\n");
        assertThat(romanize("とうきょう しんぶん").out()).isEqualTo("tōkyō shinbun\n");
        assertThat(romanize("Юрин", "--system", "iso9").out()).isEqualTo("Ûrin\n");
        assertThat(romanize("Fujimoto Kentarō", "-s", "polivanov").out()).isEqualTo("Фудзимото Кэнтаро\n");
        assertThat(romanize("ふじもと", "-s", "polivanov").out()).isEqualTo("фудзимото\n");
    }

    @Test
    void severalWordsAreOneText() {
        assertThat(romanize("Дальневосточная", "республика").out()).isEqualTo("Dal’nevostochnaya respublika\n");
    }

    @Test
    void aTextInLatinLettersStaysAsItIs() {
        Run run = romanize("Der Ferne Osten, 1920");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Der Ferne Osten, 1920\n");
    }

    @Test
    void kanjiAreNeverRead() {
        Run run = romanize("の 原 暉之");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("footing: `原` cannot be read by hepburn: kanji are read by whoever knows the word; give the"
                        + " reading in kana, in a source as its variant ja-Hrkt\n");
    }

    @Test
    void eachLineOfInputGivesALineOfOutput() {
        Run run = Run.with("Юрин\r\nCаблин\n\nの原\nЯ", nowhere, "romanize");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Yurin\n\n\n\nYa\n");
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        mixed -> assertThat(mixed)
                                .isEqualTo(
                                        "standard input:2:1: `Cаблин` mixes Latin and other letters; type the word again in"
                                                + " one alphabet"),
                        kanji -> assertThat(kanji).startsWith("standard input:4:2: `原` cannot be read by hepburn"));
    }

    @Test
    void whatCannotBeReadIsInTheJsonToo() {
        Run run = romanize("Громада の", "--system", "bgn", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"letters\" : \"の\"", "\"script\" : \"Hira\"", "\"column\" : 9");
    }

    @Test
    void onlyIso9IsTurnedBack() {
        assertThat(romanize("Ûrin, Ŝëlokovo, XX vek", "--reverse").out()).isEqualTo("Юрин, Щёлоково, XX век\n");
        Run letter = romanize("Washington", "--reverse");
        assertThat(letter.code()).isEqualTo(1);
        assertThat(letter.err()).isEqualTo("footing: `W` cannot be read by iso9; its table has no such letter\n");
        Run bgn = romanize("Yurin", "--system", "bgn", "--reverse");
        assertThat(bgn.code()).isEqualTo(2);
        assertThat(bgn.err()).contains("only iso9 can be reversed");
    }

    @Test
    void aMisspeltSystemIsTold() {
        Run run = romanize("Юрин", "--system", "iso8");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("footing: there is no system 'iso8'; did you mean iso9?\n");
        assertThat(romanize("Юрин", "--system", "wade").err()).contains("choose one of bgn, loc, ");
    }
}
