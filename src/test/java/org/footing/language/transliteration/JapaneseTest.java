package org.footing.language.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.language.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTest {
    private static String hepburn(String kana) {
        return Transliteration.HEPBURN.read(kana).known().orElseThrow();
    }

    private static String polivanov(String text) {
        return Transliteration.POLIVANOV.read(text).known().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "とうきょう, tōkyō",
        "トウキョウ, tōkyō",
        "おおさか, ōsaka",
        "ゆうき, yūki",
        "くうしゅう, kūshū",
        "せんそう, sensō",
        "おおうち, ōuchi",
        "えいが, eiga",
        "にいがた, niigata",
        "しんぶん, shinbun",
        "しんいち, shin’ichi",
        "こんやく, kon’yaku",
        "おんな, onna",
        "マッチ, matchi",
        "ざっし, zasshi",
        "がっこう, gakkō",
        "みっつ, mittsu",
        "ちぢむ, chijimu",
        "つづく, tsuzuku",
        "しゃしゅしょ, shashusho",
        "じゃじゅじょ, jajujo",
        "きゃりゅみょ, kyaryumyo",
        "クラスノシチョーコフ, kurasunoshichōkofu",
        "ウィーナ, wīna",
        "カール, kāru",
        "ファン フィン フェン フォン, fan fin fen fon",
        "ティ ディ トゥ ドゥ デュ, ti di tu du dyu",
        "シェ チェ ジェ ツァ ツェ, she che je tsa tse",
        "ヴァ ヴィ ヴ ヴェ ヴォ, va vi vu ve vo",
        "クヮ グヮ クォ, kwa gwa kwo",
        "イェ ウェ ウォ, ye we wo",
        "ｶﾞｯｺｳ, gakkō",
        "みすゞ こゝろ, misuzu kokoro",
        "ゐ ゑ を, i e o",
        "せんかんき の にっそ かんけい, senkanki no nisso kankei",
        "ロシア へ は, roshia e は",
    })
    void kanaAreReadByHepburn(String kana, String romaji) {
        assertThat(hepburn(kana)).isEqualTo(romaji.replace("は", "ha"));
    }

    @Test
    void particlesBetweenWordsAreReadAsTheySound() {
        assertThat(hepburn("にほん は しべりあ へ しゅっぺい")).isEqualTo("nihon wa shiberia e shuppei");
    }

    @Test
    void theNameInoueIsNotLong() {
        assertThat(hepburn("いのうえ かおる")).isEqualTo("inoue kaoru");
        assertThat(hepburn("おのうえ")).isEqualTo("onoue");
        assertThat(hepburn("のうえん")).isEqualTo("nōen");
    }

    @Test
    void aLongVowelIsWrittenInOneOfThreeWays() {
        assertThat(new Hepburn(LongVowels.PLAIN, false).read("とうきょう おおさか カール"))
                .isEqualTo(new Reading.Known("tokyo osaka karu"));
        assertThat(new Hepburn(LongVowels.SPELLED, false).read("とうきょう おおさか カール"))
                .isEqualTo(new Reading.Known("toukyou oosaka kaaru"));
    }

    @Test
    void traditionalHepburnHasMBeforeLabials() {
        assertThat(Transliteration.HEPBURN_TRADITIONAL.read("しんぶん ぐんま せんぱい せんじ"))
                .isEqualTo(new Reading.Known("shimbun gumma sempai senji"));
    }

    @Test
    void aDotBetweenForeignNamesIsASpace() {
        assertThat(hepburn("アドリフ・ヨッフェ")).isEqualTo("adorifu yoffe");
    }

    @Test
    void kanjiAreNeverRead() {
        for (Transliteration system : Transliteration.values()) {
            assertThat(system.read("原暉之")).isEqualTo(new Reading.Unknown("原暉之", Script.HAN));
        }
        assertThat(Transliteration.HEPBURN.read("ロシア史研究")).isEqualTo(new Reading.Unknown("史研究", Script.HAN));
        assertThat(Transliteration.HEPBURN.read("人々")).isEqualTo(new Reading.Unknown("人々", Script.HAN));
        assertThat(Transliteration.HEPBURN.read("關ヶ原").known()).isEmpty();
        assertThat(Transliteration.HEPBURN.read("せきヶはら").known()).isEmpty();
    }

    @Test
    void romajiStaysAsItIs() {
        assertThat(hepburn("Tōkyō Shin’ichi JACAR")).isEqualTo("Tōkyō Shin’ichi JACAR");
        assertThat(hepburn("ロシア no kenkyū")).isEqualTo("roshia no kenkyū");
    }

    @Test
    void capitalsAreGivenToNamesAndTitles() {
        assertThat(Capitals.words(hepburn("とみた たけし"))).isEqualTo("Tomita Takeshi");
        assertThat(Capitals.first(hepburn("せんかんき の にっそ かんけい"))).isEqualTo("Senkanki no nisso kankei");
        assertThat(Capitals.first("ōsaka")).isEqualTo("Ōsaka");
        assertThat(Capitals.first("“istanbul")).isEqualTo("“Istanbul");
        assertThat(Capitals.words("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "フジモト, фудзимото",
        "とやま, тояма",
        "Fujimoto, Фудзимото",
        "Tōyama, Тояма",
        "Yoshida, Ёсида",
        "Toyohara, Тоёхара",
        "Shin’ichi, Синъити",
        "Jun'ichirō, Дзюнъитиро",
        "Kenʼei, Кэнъэй",
        "shinbun, симбун",
        "shimbun, симбун",
        "gumma, гумма",
        "sanpo, сампо",
        "Matchi, Матти",
        "zasshi, дзасси",
        "Settsu, Сэтцу",
        "Saitō, Сайто",
        "Aichi, Айти",
        "Kōichi, Коити",
        "Keiichi, Кэйити",
        "Niigata, Ниигата",
        "Inoue, Иноуэ",
        "Maebashi, Маэбаси",
        "Kyōto, Кёто",
        "Ōsaka, Осака",
        "TŌKYŌ, ТОКЁ",
        "Ohno, Оно",
        "Satoh, Сато",
        "gyūnyū, гюню",
        "chishima, тисима",
        "tsuda, цуда",
        "zu ji ja, дзу дзи дзя",
        "sensō o, сэнсо о",
        "はら てるゆき, хара тэруюки",
        "かわかみ としつね, каваками тосицунэ",
        "Kyūshū Sangyō, Кюсю Сангё",
    })
    void polivanovWritesKanaAndRomajiInCyrillic(String japanese, String russian) {
        assertThat(polivanov(japanese)).isEqualTo(russian);
    }

    @Test
    void whatIsNotJapaneseIsNotTranscribed() {
        assertThat(Transliteration.POLIVANOV.read("JACAR")).isEqualTo(new Reading.Unknown("CAR", Script.LATIN));
        assertThat(Transliteration.POLIVANOV.read("Smith").known()).isEmpty();
        assertThat(Transliteration.POLIVANOV.read("Lenin").known()).isEmpty();
        assertThat(Transliteration.POLIVANOV.read("川上").known()).isEmpty();
        assertThat(polivanov("Фудзимото, 1921")).isEqualTo("Фудзимото, 1921");
    }
}
