package org.footing.language.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianTest {
    private static final Transliteration[] RUSSIAN = {
        Transliteration.BGN,
        Transliteration.ALA_LC,
        Transliteration.ALA_LC_SIMPLE,
        Transliteration.ISO_9,
        Transliteration.GOST_B,
        Transliteration.PASSPORT
    };

    private static String read(Transliteration system, String text) {
        return system.read(text).known().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Russian, BGN/PCGN, ALA-LC, ALA-LC simple, ISO 9, GOST B, passport
        "Краснощёков, Krasnoshchëkov, Krasnoshchëkov, Krasnoshchekov, Krasnoŝëkov, Krasnoshhyokov, Krasnoshchekov",
        "Юрин, Yurin, I͡Urin, Iurin, Ûrin, Yurin, Iurin",
        "Иоффе, Ioffe, Ioffe, Ioffe, Ioffe, Ioffe, Ioffe",
        "Троцкий, Trotskiy, Trot͡skiĭ, Trotskii, Trockij, Troczkij, Trotskii",
        "Чичерин, Chicherin, Chicherin, Chicherin, Čičerin, Chicherin, Chicherin",
        "Хабаровск, Khabarovsk, Khabarovsk, Khabarovsk, Habarovsk, Xabarovsk, Khabarovsk",
        "Елизово, Yelizovo, Elizovo, Elizovo, Elizovo, Elizovo, Elizovo",
        "Ёлкин, Yëlkin, Ëlkin, Elkin, Ëlkin, Yolkin, Elkin",
        "Чапаевск, Chapayevsk, Chapaevsk, Chapaevsk, Čapaevsk, Chapaevsk, Chapaevsk",
        "Мейеровка, Meyyerovka, Meĭerovka, Meierovka, Mejerovka, Mejerovka, Meierovka",
        "Юрьев, Yur’yev, I͡Urʹev, Iur’ev, Ûrʹev, Yur`ev, Iurev",
        "объезд, ob”yezd, obʺezd, obʺezd, obʺezd, ob``ezd, obieezd",
        "подъём, pod”yëm, podʺëm, podʺem, podʺëm, pod``yom, podieem",
        "Эфрон, Efron, Ėfron, Efron, Èfron, E`fron, Efron",
        "цирк, tsirk, t͡sirk, tsirk, cirk, cirk, tsirk",
        "Центр, Tsentr, T͡Sentr, Tsentr, Centr, Centr, Tsentr",
        "Царицын, Tsaritsyn, T͡Sarit͡syn, Tsaritsyn, Caricyn, Czaricy`n, Tsaritsyn",
        "Советской, Sovetskoy, Sovetskoĭ, Sovetskoi, Sovetskoj, Sovetskoj, Sovetskoi",
        "выборы, vybory, vybory, vybory, vybory, vy`bory`, vybory",
        "Жижка, Zhizhka, Zhizhka, Zhizhka, Žižka, Zhizhka, Zhizhka",
        "Япония, Yaponiya, I͡Aponii͡a, Iaponiia, Âponiâ, Yaponiya, Iaponiia",
    })
    void eachSystemFollowsItsTable(
            String russian, String bgn, String loc, String simple, String iso, String gost, String passport) {
        assertThat(read(Transliteration.BGN, russian)).isEqualTo(bgn);
        assertThat(read(Transliteration.ALA_LC, russian)).isEqualTo(loc);
        assertThat(read(Transliteration.ALA_LC_SIMPLE, russian)).isEqualTo(simple);
        assertThat(read(Transliteration.ISO_9, russian)).isEqualTo(iso);
        assertThat(read(Transliteration.GOST_B, russian)).isEqualTo(gost);
        assertThat(read(Transliteration.PASSPORT, russian)).isEqualTo(passport);
    }

    @ParameterizedTest
    @CsvSource({
        "Вѣстникъ, Vestnik, Vi͡estnik, Viestnik, Věstnikʺ, Vyestnik``, Vestnik",
        "міръ, mir, mīr, mir, mìrʺ, mir``, mir",
        "исторія, istoriya, istorīi͡a, istoriia, istorìâ, istori`ya, istoriia",
        "Ѳеодоръ, Feodor, Ḟeodor, Feodor, F̀eodorʺ, Fheodor``, Feodor",
        "мѵро, miro, mẏro, myro, mỳro, myhro, myro",
        "объѣздъ, ob”yezd, obʺi͡ezd, obʺiezd, obʺězdʺ, ob``yezd``, obieezd",
    })
    void lettersFromBefore1918AreReadAndAFinalHardSignIsSilentWhereTheTableSaysSo(
            String russian, String bgn, String loc, String simple, String iso, String gost, String passport) {
        eachSystemFollowsItsTable(russian, bgn, loc, simple, iso, gost, passport);
    }

    @ParameterizedTest
    @CsvSource({
        "ЩУКА, SHCHUKA",
        "Щука, Shchuka",
        "щука, shchuka",
        "БОРЩ, BORSHCH",
        "Щ., Shch.",
        "Ю. Я. Петров, Yu. Ya. Petrov",
        "ЦК РКП(б), TSK RKP(b)",
        "ИЮНЬ, IYUN’",
        "ДВР-Япония, DVR-Yaponiya",
        "Съезд — съезду, S”yezd — s”yezdu",
    })
    void capitalsStayCapitals(String russian, String bgn) {
        assertThat(read(Transliteration.BGN, russian)).isEqualTo(bgn);
    }

    @Test
    void aTieBindsTwoCapitals() {
        assertThat(read(Transliteration.ALA_LC, "Яковлев Ц. Ю.")).isEqualTo("I͡Akovlev T͡S. I͡U.");
        assertThat(read(Transliteration.ALA_LC, "ЩУКА, Щука")).isEqualTo("SHCHUKA, Shchuka");
    }

    @Test
    void stressMarksAndComposedLettersMakeNoDifference() {
        for (Transliteration system : RUSSIAN) {
            assertThat(system.read("Чаи\u0306ковскии\u0306, Е\u0308лка")).isEqualTo(system.read("Чайковский, Ёлка"));
        }
        assertThat(read(Transliteration.BGN, "Ио́ффе, мое́й")).isEqualTo("Ioffe, moyey");
        assertThat(read(Transliteration.ISO_9, "Ио́ффе")).isEqualTo("I\u00F3ffe");
    }

    @Test
    void thereIsNoRaisedDotInBgn() {
        assertThat(read(Transliteration.BGN, "Советской Братск вышчик тсс выэ")).doesNotContain("·");
    }

    @ParameterizedTest
    @EnumSource(names = {"BGN", "ALA_LC", "ALA_LC_SIMPLE", "ISO_9", "GOST_B", "PASSPORT"})
    void kanjiKanaAndForeignLettersAreNotGuessed(Transliteration system) {
        assertThat(system.read("原暉之")).isEqualTo(new Reading.Unknown("原暉之", Script.HAN));
        assertThat(system.read("Москва, ロシア史")).isEqualTo(new Reading.Unknown("ロシア", Script.KATAKANA));
        assertThat(system.read("Ἀθῆναι").known()).isEmpty();
    }

    @Test
    void russianTablesSayThatTheyLackUkrainianLetters() {
        assertThat(Transliteration.BGN.read("Київ")).isEqualTo(new Reading.Unknown("їв", Script.CYRILLIC));
        assertThat(read(Transliteration.ISO_9, "Київ")).isEqualTo("Kiïv");
        assertThat(read(Transliteration.PASSPORT, "Київ")).isEqualTo("Kiiv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wien, 1917",
                "Tōkyō",
                "Krasnoshchëkov",
                "naïve “x” ’",
                "",
                "e\u0301 a\u0300 n\u0303",
                "\uD83D\uDE00"
            })
    void latinTextStaysAsItIs(String latin) {
        for (Transliteration system : RUSSIAN) {
            String once = read(system, latin);
            assertThat(once).isEqualTo(Normalizer.normalize(latin, Normalizer.Form.NFC));
            assertThat(read(system, once)).isEqualTo(once);
        }
    }

    @Test
    void iso9CanBeTurnedBack() {
        Random random = new Random(1918);
        String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяѣѳѵіїєґўјљњћџђѓќѕѫ";
        for (int i = 0; i < 5000; i++) {
            StringBuilder word = new StringBuilder("об");
            for (int j = random.nextInt(10); j >= 0; j--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            String small = word.toString();
            String title = "О" + small.substring(1);
            String capitals = small.toUpperCase(Locale.ROOT);
            for (String text : new String[] {small, title, capitals, title + " " + capitals + ", " + small + "."}) {
                assertThat(Iso9.reverse(read(Transliteration.ISO_9, text))).isEqualTo(text);
            }
        }
        assertThat(Iso9.reverse("Ióffe, Anglìâ")).isEqualTo("Ио́ффе, Англія");
    }

    @Test
    void anyStringIsReadOrRefused() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(10); j > 0; j--) {
                int block = random.nextInt(5);
                text.append((char)
                        (block == 0
                                ? random.nextInt(0x10000)
                                : block == 1
                                        ? 0x20 + random.nextInt(0x60)
                                        : block == 2 ? 0x300 + random.nextInt(0x20) : 0x400 + random.nextInt(0x80)));
            }
            for (Transliteration system : Transliteration.values()) {
                Reading reading = system.read(text.toString());
                if (reading instanceof Reading.Known known) {
                    assertThat(system.read(known.text()))
                            .as(text + " by " + system)
                            .isEqualTo(reading);
                }
            }
        }
    }

    @Test
    void aPassportHoldsOnlyAscii() {
        Random random = new Random(9303);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(
                        (char) (random.nextInt(4) == 0 ? 0x20 + random.nextInt(0x5F) : 0x401 + random.nextInt(0x5F)));
            }
            assertThat(read(Transliteration.PASSPORT, text.toString())).matches("\\p{ASCII}*");
        }
    }

    @Test
    void aTagNamesASystem() {
        for (Transliteration system : Transliteration.values()) {
            assertThat(system.tag().wellFormed()).as(system.id()).isTrue();
            assertThat(Transliteration.of(system.tag())).isEqualTo(system);
            assertThat(Transliteration.named(system.id())).isEqualTo(system);
        }
        assertThat(Transliteration.of(LanguageTag.parse("ru-Latn-x-loc"))).isEqualTo(Transliteration.ALA_LC);
        assertThat(Transliteration.of(LanguageTag.parse("ja-Latn-alalc97"))).isEqualTo(Transliteration.HEPBURN);
        assertThat(Transliteration.of(LanguageTag.parse("ja-Latn-x-bgn"))).isNull();
        assertThat(Transliteration.of(LanguageTag.parse("ru-Latn"))).isNull();
        assertThat(Transliteration.of(LanguageTag.parse("de"))).isNull();
        assertThat(Transliteration.named("kunrei")).isNull();
    }
}
