package org.footing.language.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {
    private static final List<Script> RUSSIAN_STANDARD =
            List.of(Script.CYRILLIC, Script.LATIN, Script.HIRAGANA, Script.HAN);

    private static List<String> sorted(String language, List<Script> order, String... keys) {
        List<String> list = new ArrayList<>(Arrays.asList(keys));
        Collections.shuffle(list, new Random(1));
        list.sort(new Collation(LanguageTag.parse(language), order).over(list));
        return list;
    }

    @Test
    void scriptsFollowEachOtherInTheChosenOrder() {
        String[] cyrillicFirst = {"1917", "Бухарин", "Ленин", "Hara", "Tomita", "とみた", "ハラ", "富田"};
        assertThat(sorted("en", RUSSIAN_STANDARD, cyrillicFirst)).containsExactly(cyrillicFirst);
        String[] japaneseFirst = {"とみた", "ハラ", "富田", "Hara", "Tomita", "Бухарин"};
        List<Script> order = List.of(Script.KATAKANA, Script.HIRAGANA, Script.HAN, Script.LATIN, Script.CYRILLIC);
        assertThat(sorted("ja", order, japaneseFirst)).containsExactly(japaneseFirst);
        String[] latinFirst = {"Hara", "Бухарин", "ハラ"};
        assertThat(sorted("ru", List.of(Script.LATIN, Script.CYRILLIC), latinFirst))
                .containsExactly(latinFirst);
    }

    @Test
    void withoutAChoiceTheLanguageDecides() {
        assertThat(sorted("ru", List.of(), "Hara", "Бухарин", "はら")).containsExactly("Бухарин", "Hara", "はら");
        assertThat(sorted("en", List.of(), "Hara", "Бухарин", "はら")).containsExactly("Hara", "Бухарин", "はら");
        assertThat(sorted("ja", List.of(), "Hara", "Бухарин", "はら")).containsExactly("はら", "Hara", "Бухарин");
        assertThat(sorted("uk", List.of(), "гра", "ґава", "гуси", "Hara")).startsWith("гра", "гуси", "ґава");
    }

    @Test
    void russianYoStandsWithYe() {
        String[] names = {
            "Елизаров", "Ёлкин", "Емельянов", "Краснов", "Краснощеков", "Краснощёков", "Краснощекова", "Йоффе"
        };
        assertThat(sorted("ru", RUSSIAN_STANDARD, names))
                .containsExactly(
                        "Елизаров",
                        "Ёлкин",
                        "Емельянов",
                        "Йоффе",
                        "Краснов",
                        "Краснощеков",
                        "Краснощёков",
                        "Краснощекова");
    }

    @Test
    void japaneseNamesStandByTheirReading() {
        // 富田, 原, 藤本, 堀江: by their kanji they would come in another order.
        String[] readings = {"とみた", "はら", "ふじもと", "ほりえ"};
        assertThat(sorted("ja", List.of(), readings)).containsExactly(readings);
        String[] mixed = {"カール", "かわかみ", "ガンマ", "くどう"};
        assertThat(sorted("en", RUSSIAN_STANDARD, mixed)).containsExactly(mixed);
    }

    @Test
    void macronsAndCaseDecideOnlyBetweenEquals() {
        assertThat(sorted("en", List.of(), "Ōsaka", "Osaka", "osaka", "Otaru", "Ōta"))
                .containsExactly("osaka", "Osaka", "Ōsaka", "Ōta", "Otaru");
    }

    @Test
    void aWordComesBeforeItsContinuation() {
        assertThat(sorted("en", List.of(), "New York", "Newark", "New", "News"))
                .containsExactly("New", "New York", "Newark", "News");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ja", "de", "fr", "it", "nl", "pt", "uk", "be", "bg", "und"})
    void theOrderOfAsciiIsThatOfIcu(String language) {
        Random random = new Random(1918);
        AsciiOrder ascii = new AsciiOrder();
        var icu = IcuOrder.of(LanguageTag.parse(language), List.of());
        String letters = " aAbBzZ09-,.'()";
        for (int i = 0; i < 20_000; i++) {
            boolean any = random.nextBoolean();
            String a = word(random, letters, any);
            String b = word(random, letters, any);
            assertThat(Integer.signum(ascii.compare(a, b)))
                    .as("<" + a + "> and <" + b + ">")
                    .isEqualTo(Integer.signum(icu.compare(a, b)));
        }
    }

    private static String word(Random random, String letters, boolean any) {
        StringBuilder word = new StringBuilder();
        for (int j = random.nextInt(7); j > 0; j--) {
            word.append(any ? (char) (' ' + random.nextInt(95)) : letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void onlyKeysBeyondAsciiNeedIcu() {
        Collation collation = new Collation(LanguageTag.parse("en"), RUSSIAN_STANDARD);
        assertThat(collation.over(List.of("Hara", "Tomita, T."))).isInstanceOf(AsciiOrder.class);
        assertThat(collation.over(List.of("Hara", "Ōta"))).isNotInstanceOf(AsciiOrder.class);
        assertThat(new Collation(LanguageTag.parse("cs"), List.of()).over(List.of("Hora", "Chyba")))
                .isNotInstanceOf(AsciiOrder.class);
        assertThat(sorted("cs", List.of(), "chyba", "cyklus", "hora", "ibis"))
                .containsExactly("cyklus", "hora", "chyba", "ibis");
    }

    @Test
    void anUnknownLanguageHasAnOrder() {
        assertThat(sorted("not a tag", List.of(Script.OTHER), "b", "a", "я")).containsExactly("a", "b", "я");
        assertThat(sorted("qaa", List.of(), "b", "a")).containsExactly("a", "b");
    }
}
