package org.footing.language.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ICU's rules were written by others from the same tables: where the two differ, the test says why. */
class IcuAgreementTest {
    private static final List<String> RUSSIAN = List.of(
            "Краснощёков",
            "Юрин",
            "Елизово",
            "Чапаевск",
            "Юрьев",
            "объезд",
            "подъём",
            "Ёлка",
            "ЩУКА",
            "Щука",
            "Советской",
            "Братск",
            "Троцкий",
            "большой",
            "мальчик",
            "район",
            "Мейеровка",
            "вышчик",
            "ИЮНЬ",
            "Хабаровск",
            "Чита",
            "Владивосток",
            "Ленин",
            "эхо",
            "поэт",
            "цирк",
            "Верхнеудинск",
            "Дальневосточная",
            "республика",
            "жёлтый",
            "съёмка",
            "воробьёв",
            "вьюга",
            "счастье",
            "выезд",
            "заем",
            "моё",
            "твоё",
            "Ыйсон",
            "Цой",
            "ЮЖНЫЙ",
            "СЪЕЗД");

    private static final List<String> KATAKANA = List.of(
            "トウキョウ",
            "フジモト",
            "クラスノシチョーコフ",
            "マッチ",
            "シンイチ",
            "コンヤク",
            "キッテ",
            "ザッシ",
            "ミッツ",
            "エイガ",
            "ニイガタ",
            "ヂヅ",
            "オウミ",
            "カー",
            "シャシュショ",
            "チャチュチョ",
            "ジャジュジョ",
            "キョウト",
            "リャクダツ",
            "ホッカイドウ",
            "センソウ",
            "ガッコウ",
            "ナガノ",
            "ハラ",
            "テルユキ",
            "ヒロヒト",
            "ゲンロウ",
            "ソヴィエト");

    private static final List<String> ROMAJI = List.of(
            "fujimoto",
            "toyama",
            "tōyama",
            "yoshida",
            "toyohara",
            "shin'ichi",
            "jun'ichirō",
            "shimbun",
            "shinbun",
            "matchi",
            "kitchō",
            "zasshi",
            "kōichi",
            "niigata",
            "inoue",
            "tanizaki",
            "chigau",
            "kyōto",
            "ōsaka",
            "kon'yaku",
            "fa",
            "ti",
            "je",
            "vu",
            "maebashi",
            "nippon",
            "kwa",
            "tsa",
            "gunma",
            "ryūkyū",
            "chishima",
            "tsushima",
            "settsu",
            "byōbu");

    @Test
    void bgnAgreesButForTheApostrophesAndTheRaisedDot() {
        Transliterator icu = Transliterator.getInstance("Russian-Latin/BGN");
        for (String word : RUSSIAN) {
            // ICU writes primes, where the table has apostrophes, and the dot that the table leaves to choice.
            String expected =
                    icu.transliterate(word).replace("·", "").replace('ʹ', '’').replace('ʺ', '”');
            assertThat(Transliteration.BGN.read(word).known()).hasValue(expected);
        }
    }

    @Test
    void iso9AgreesButForTheAccentOnE() {
        Transliterator icu = Transliterator.getInstance("Cyrillic-Latin");
        for (String word : RUSSIAN) {
            // ICU writes é for э, and marks the capital signs so that it can turn them back; ISO 9 has è and no such
            // mark.
            String expected = icu.transliterate(word).replace('é', 'è').replace("\u0331", "");
            assertThat(Transliteration.ISO_9.read(word).known()).hasValue(expected);
        }
        assertThat(icu.transliterate("ґў"))
                .isEqualTo(Transliteration.ISO_9.read("ґў").known().orElseThrow());
    }

    @Test
    void hepburnAgreesOnTraditionalSpelling() {
        Transliterator icu = Transliterator.getInstance("Katakana-Latin/BGN");
        for (String word : KATAKANA) {
            // ICU does not know the syllables of loanwords: it leaves the small ィ of ヴィ as it is.
            if (!word.equals("ソヴィエト")) {
                assertThat(Transliteration.HEPBURN_TRADITIONAL.read(word).known())
                        .hasValue(icu.transliterate(word));
            }
        }
        // Both are long in the tables of ALA-LC: ICU leaves uu, and takes the second o of ōuchi with its u.
        assertThat(icu.transliterate("ユウ")).isEqualTo("yuu");
        assertThat(icu.transliterate("オオウチ")).isEqualTo("oōchi");
    }

    @Test
    void polivanovAgreesButForShortI() {
        Transliterator icu = Transliterator.getInstance("ja_Latn-ru");
        for (String word : ROMAJI) {
            assertThat(Transliteration.POLIVANOV.read(word).known()).hasValue(icu.transliterate(word));
        }
        // In print, и after a vowel is й: Сайто, Кэйити.
        assertThat(icu.transliterate("saitō")).isEqualTo("саито");
        assertThat(icu.transliterate("hokkaidō")).isEqualTo("хоккаидо");
        assertThat(icu.transliterate("keiichi")).isEqualTo("кэиити");
    }
}
