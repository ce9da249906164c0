package org.footing.language.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.footing.language.transliteration.Transliteration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameComparisonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Краснощёков",
                "Краснощеков",
                "КРАСНОЩЁКОВ",
                "Красноще\u0308ков",
                "Краснощёковъ",
                "Krasnoshchyokov",
                "Krasnoshchykov",
                "Krasnoshchekov",
                "Krasnoshchëkov",
                "Krasnoschtschokow",
                "Krasnochtchekov",
                "Krasnoszczokow",
                "Krasnoščëkov",
                "Krasnoŝëkov",
                "Krasnoshhyokov",
                "Krasnoshchekoff",
            })
    void everySpellingOfOneNameMeets(String spelling) {
        assertThat(NameComparison.compare("Krasnoshchyokov", spelling)).isEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Юрин, Yurin, Iurin, I͡Urin, Ûrin",
        "Троцкий, Trotsky, Trotskii, Trotskiĭ, Trockij",
        "Иоффе, Ioffe, Joffe, Iofe, Ioffe",
        "Чичерин, Chicherin, Tchitcherine, Čičerin, Tschitscherin",
        "Семёнов, Semyonov, Semenov, Semjonov, Semënov",
        "Хрущёв, Khrushchev, Khrushchyov, Khrushchov, Hruŝëv",
        "Васильев, Vasilyev, Vasil’ev, Vasiliev, Vasilʹev",
        "Андреев, Andreev, Andreyev, Andreiev, Andrejew",
        "Мария, Maria, Mariya, Mariia, Marija",
        "Чайковский, Chaikovskii, Tchaikovsky, Chaykovskiy, Čajkovskij",
        "Вѣстникъ, Vestnik, Viestnik, Vi͡estnik, Věstnikʺ",
        "Юрьев, Yuryev, Iur’ev, Yur’yev, Jur'ev",
        "Ёлкин, Yëlkin, Yolkin, Elkin, Ëlkin",
        "Александров А. М., Aleksandrov A. M., 'Aleksandrov, A.M.', Alexandrov A. M., Aleksandrov A M",
        "とうきょう, Tōkyō, Tokyo, トウキョウ, Toukyou",
        "しんぶん, shinbun, shimbun, シンブン, Shinbun",
        "おおうち, Ōuchi, Ouchi, オオウチ, Oouchi",
    })
    void theUsualRomanisationsMeet(String original, String a, String b, String c, String d) {
        for (String spelling : new String[] {a, b, c, d}) {
            assertThat(NameComparison.compare(original, spelling)).as(spelling).isEqualTo(Likeness.SAME);
            assertThat(NameComparison.compare(spelling, original)).as(spelling).isEqualTo(Likeness.SAME);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "クラスノシチョーコフ, Краснощёков, POSSIBLE",
        "クラスノシチョーコフ, Krasnoshchyokov, POSSIBLE",
        "クラスノシチョーコフ, Krasnoshchykov, POSSIBLE",
        "トロツキー, Троцкий, POSSIBLE",
        "ハバロフスク, Khabarovsk, POSSIBLE",
        "ボリシェヴィキ, большевики, POSSIBLE",
        "アントーノフ, Антонов, POSSIBLE",
        "チチェーリン, Чичерин, SAME",
        "カラハン, Karakhan, SAME",
        "レーニン, Lenin, DIFFERENT", // two consonants say too little
        "ウラジヴォストク, Владивосток, DIFFERENT", // ジ for ди
    })
    void aForeignNameInKatakanaIsAtMostLikeUnlessEverySyllableAgrees(String katakana, String name, Likeness likeness) {
        assertThat(NameComparison.compare(katakana, name)).isEqualTo(likeness);
        assertThat(NameComparison.compare(name, katakana)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "フジモト, Фудзимото",
        "Fujimoto, Фудзимото",
        "ふじもと わきお, Фудзимото Вакио",
        "Tōyama, Тояма",
        "Saitō, Сайто",
        "Shin’ichi, Синъити",
    })
    void aJapaneseNameMeetsItsRussianTranscription(String japanese, String russian) {
        assertThat(NameComparison.compare(japanese, russian)).isEqualTo(Likeness.SAME);
        assertThat(NameComparison.compare(russian, japanese)).isEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Petrov, Pavlov",
        "Юрин, Юренев",
        "Chicherin, Chechelin",
        "Krasnov, Krasnoshchekov",
        "Krasnoshchikov, Krasnoshchekov",
        "トロツキー, Чичерин",
        "原, 藤本",
        "Ivanov, Иванова",
        "Fujimoto, Фукумото",
    })
    void differentNamesDiffer(String a, String b) {
        assertThat(NameComparison.compare(a, b)).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void kanjiNeedAReading() {
        assertThat(NameComparison.compare("富田", "Tomita")).isEqualTo(Likeness.UNKNOWN);
        assertThat(NameComparison.compare("原", "Хара")).isEqualTo(Likeness.UNKNOWN);
        assertThat(NameComparison.compare("", "...")).isEqualTo(Likeness.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "竝, 並",
        "恆, 恒",
        "國, 国",
        "學, 学",
        "辯, 弁",
        "瓣, 弁",
        "藝, 芸",
        "對, 対",
        "鐵, 鉄",
        "澤, 沢",
        "齋藤, 斎藤",
        "日本外交文書, 日本外交文書",
        "滿洲國, 満洲国",
        "帝國議會, 帝国議会",
        "露國革命, 露国革命",
        "縣, 県",
        "\uFA19, 神",
        "會議錄, 会議録",
        "參謀本部, 参謀本部",
        "經濟, 経済",
        "關東軍, 関東軍",
        "寫眞, 写真",
    })
    void oldAndNewKanjiMeet(String old, String today) {
        assertThat(KanjiVariants.fold(old)).isEqualTo(today);
        assertThat(KanjiVariants.fold(today)).isEqualTo(today);
        assertThat(NameComparison.compare(old, today)).isEqualTo(Likeness.SAME);
    }

    @Test
    void foldingIsDoneAtOnce() {
        for (char c = 0x4E00; c < 0x9FFF; c++) {
            String once = KanjiVariants.fold(String.valueOf(c));
            assertThat(KanjiVariants.fold(once)).isEqualTo(once);
        }
        assertThat(KanjiVariants.fold("Москва, ロシア 1921")).isEqualTo("Москва, ロシア 1921");
    }

    @Test
    void everySystemMeetsTheCyrillicThatItReads() {
        Random random = new Random(1921);
        // Without ь, ъ and й before vowels, and ы and э, which some systems write like other letters.
        String consonants = "бвгдзклмнпрст";
        String vowels = "аеиоу";
        for (int i = 0; i < 3000; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = 2 + random.nextInt(4); j > 0; j--) {
                name.append(consonants.charAt(random.nextInt(consonants.length())))
                        .append(vowels.charAt(random.nextInt(vowels.length())));
            }
            name.append(random.nextBoolean() ? "ский" : "щёв");
            for (Transliteration system : Transliteration.values()) {
                if (system.language().equals("ru")) {
                    String latin = system.read(name.toString()).known().orElseThrow();
                    assertThat(NameKey.of(latin)).as(latin).isEqualTo(NameKey.of(name.toString()));
                }
            }
        }
    }

    @Test
    void anyStringHasAKey() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(10); j > 0; j--) {
                int block = random.nextInt(4);
                text.append((char)
                        (block == 0
                                ? random.nextInt(0x10000)
                                : block == 1
                                        ? 'a' + random.nextInt(26)
                                        : block == 2 ? 0x3040 + random.nextInt(0xC0) : 0x400 + random.nextInt(0x80)));
            }
            String name = text.toString();
            NameComparison.compare(name, new StringBuilder(name).reverse().toString());
            assertThat(NameKey.skeleton(name)).doesNotContain("a", "o", "u");
        }
    }
}
