package org.footing.language.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.footing.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrthographyTest {
    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "C., CYRILLIC, С.", // Latin C for Cyrillic С
        "T., CYRILLIC, Т.",
        "M., CYRILLIC, М.",
        "CCCP, CYRILLIC, СССР",
        "с., LATIN, c.",
        "р, LATIN, p",
        "X, CYRILLIC,",
        "XX., CYRILLIC,",
        "II, CYRILLIC,",
        "No., CYRILLIC,",
        "С., CYRILLIC,",
        "Сc, CYRILLIC,",
        "р., CYRILLIC,",
        "1921, CYRILLIC,",
        "C, HAN,",
        "'', CYRILLIC,",
    })
    void aWholeWordCanBeTypedInTheWrongAlphabet(String word, Script expected, String right) {
        assertThat(LookAlikes.inScript(word, expected)).isEqualTo(right);
    }

    @Test
    void aWordOfTwoAlphabetsIsFound() {
        String text = "Мoсква и Mосква, 3-я, XX-й, СССР; naïve Ио́ффе; JACARの史料、ソ連Правда紙; Ω-лучи, αb";
        assertThat(texts(MixedScripts.find(text), text)).containsExactly("Мoсква", "Mосква", "αb");
        assertThat(MixedScripts.find("")).isEmpty();
        assertThat(texts(MixedScripts.find("а́b"), "а́b")).containsExactly("а́b");
    }

    @Test
    void stressMarksAreFoundAndTakenOff() {
        String text = "Ио\u0301ффе Адо\u0301льф, мой, Gogo\u0301l";
        assertThat(texts(StressMarks.find(text), text)).containsExactly("о\u0301", "о\u0301");
        assertThat(StressMarks.strip(text)).isEqualTo("Иоффе Адольф, мой, Gogo\u0301l");
        assertThat(StressMarks.strip("Ёлкин й")).isEqualTo("Ёлкин й");
        assertThat(StressMarks.strip("\u0301")).isEqualTo("\u0301");
    }

    @Test
    void lettersInPiecesAreFound() {
        String text = "Чаи\u0306ка, е\u0308лка, か\u3099, o\u0304 – чайка, ёлка, が, ō, о\u0301, \uFA19";
        assertThat(texts(Composition.find(text), text))
                .containsExactly("и\u0306", "е\u0308", "か\u3099", "o\u0304", "\uFA19");
        assertThat(Composition.sameText("Чаи\u0306ка", "Чайка")).isTrue();
        assertThat(Composition.sameText("Чаика", "Чайка")).isFalse();
    }

    @Test
    void widthAndWaveDashesDoNotTellTextsApart() {
        assertThat(Composition.sameButForWidth("39〜79頁", "３９～79頁")).isTrue();
        assertThat(Composition.sameButForWidth("ﾛｼｱ", "ロシア")).isTrue();
        assertThat(Composition.sameButForWidth("39-79頁", "39～79頁")).isFalse();
        assertThat(WaveDashes.areMixed("3〜5、7～9")).isTrue();
        assertThat(WaveDashes.areMixed("3～5、7～9")).isFalse();
        assertThat(WaveDashes.find("3〜5、7～9", WaveDashes.WAVE_DASH)).containsExactly(new Span(1, 2));
        assertThat(WaveDashes.find("3〜5、7～9", WaveDashes.FULLWIDTH_TILDE)).containsExactly(new Span(5, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "'pp. 5-7', 1",
        "'с. 5-7, 9-11', 2",
        "第3-5号, 1",
        "Л. 46-47 об., 1",
        "с. 5–7, 0",
        "1921-05-03, 0",
        "Р-6761, 0",
        "А-513-12, 0",
        "978-5-17-1, 0",
        "x1-2, 0",
        "5-, 0",
        "-5, 0",
    })
    void aRangeHasNoHyphen(String text, int hyphens) {
        assertThat(RangeHyphens.find(text)).hasSize(hyphens);
    }

    @ParameterizedTest
    @CsvSource({
        "А л е к с а н д р, Александр",
        "'см.: К р а с н о щ ё к о в, с. 5', Краснощёков",
        "S o v e t s k a i a, Sovetskaia",
        "С О В Е Т, СОВЕТ",
        "А\u00A0л\u00A0е\u00A0к, Алек",
    })
    void aSpacedWordIsFound(String text, String closed) {
        List<Span> found = LetterSpacing.find(text);
        assertThat(found).hasSize(1);
        assertThat(LetterSpacing.close(found.get(0).of(text))).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "и о в", "А. М. Краснощёков", "а и б сидели", "a b", "Т. И. К. Д.", "1 2 3 4 5", "日 本 外 交"})
    void wordsOfOneLetterAreNotSpaced(String text) {
        assertThat(LetterSpacing.find(text)).isEmpty();
    }

    @Test
    void twoSpacedWordsAreTwo() {
        String text = "И в а н  П е т р о в и Д о к л а д";
        assertThat(texts(LetterSpacing.find(text), text)).containsExactly("И в а н", "П е т р о в и", "Д о к л а д");
        String tail = "ab c d e f";
        assertThat(texts(LetterSpacing.find(tail), tail)).containsExactly("c d e f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | «Правда» и «Труды „Востока“» |",
                "ru | „Правда“ | INNER_ALONE",
                "ru | «Труды «Востока»» | OUTER_WITHIN_OUTER",
                "ru | \"Правда\" | STRAIGHT STRAIGHT",
                "ru | “Правда” | UNPAIRED OF_ANOTHER_LANGUAGE",
                "ru | «Правда | UNPAIRED",
                "ru | Правда» | UNPAIRED",
                "en | “The ‘New’ Age,” he didn’t say; the workers’ state |",
                "en | “the workers’ state” |",
                "en | ‘Alone’ | INNER_ALONE",
                "en | «Pravda» | OF_ANOTHER_LANGUAGE OF_ANOTHER_LANGUAGE",
                "ja | 著者「論文『引用』」『雑誌』 |",
                "ja | 「論文 | UNPAIRED",
                "de | „Rede ‚Wort‘“ |",
                "fr | « Titre “mot” » |",
                "xx | “x” |",
                "ru-Latn-alalc97 | “Pravda” |",
            })
    void quotationMarksAreThoseOfTheLanguageAndNest(String language, String text, String kinds) {
        QuotationMarks marks = QuotationMarks.of(LanguageTag.parse(language));
        assertThat(QuotationCheck.check(text, marks).stream()
                        .map(fault -> fault.kind().name())
                        .toList())
                .isEqualTo(kinds == null ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void aFaultStandsAtItsMark() {
        assertThat(QuotationCheck.check("«а «б» в»", QuotationMarks.of(LanguageTag.parse("ru"))))
                .containsExactly(new QuotationFault(new Span(3, 4), QuotationFault.Kind.OUTER_WITHIN_OUTER));
    }

    @Test
    void anyStringCanBeChecked() {
        Random random = new Random(6);
        String letters = "aАС «»„“”’\"「」『』\u0301\u0306\u3099-–〜～12日か\uD83D\uDE00";
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String string = text.toString();
            MixedScripts.find(string);
            LookAlikes.inScript(string, Script.CYRILLIC);
            RangeHyphens.find(string);
            LetterSpacing.find(string);
            Composition.find(string);
            assertThat(StressMarks.find(StressMarks.strip(string)).size())
                    .isLessThanOrEqualTo(StressMarks.find(string).size());
            for (String language : new String[] {"ru", "ja", "en", "de"}) {
                QuotationCheck.check(string, QuotationMarks.of(LanguageTag.parse(language)));
            }
        }
    }
}
