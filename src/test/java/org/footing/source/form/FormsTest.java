package org.footing.source.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.language.transliteration.Transliteration;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.source.form.WantedForm.Translated;
import org.footing.source.form.WantedForm.Transliterated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    private static final Transliterated USUAL = Transliterated.by(Transliteration.BGN, Transliteration.HEPBURN);
    private static final Transliterated LOC = Transliterated.by(Transliteration.ALA_LC, Transliteration.HEPBURN);
    private static final Transliterated POLIVANOV = Transliterated.by(Transliteration.POLIVANOV);

    @TempDir
    Path folder;

    private Sources sources(String yaml) {
        Path file = folder.resolve("sources.yaml");
        try {
            Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SourcesFile.at(file).read();
    }

    private Source source(String fields) {
        return sources("references:\n- id: s\n  type: book\n" + fields.indent(2))
                .get("s");
    }

    private Forms<String> title(String fields) {
        return Forms.of(source(fields), "title");
    }

    private Forms<Name> author(String language, String name) {
        Source source = source("language: " + language + "\nauthor:\n- " + name + "\n");
        return Forms.of(source, source.names("author").get(0));
    }

    /** The form in one line: the text, its tag, and whether it was made. */
    private static String text(@Nullable Form<String> form) {
        return form == null ? "none" : form.value() + " | " + form.tag() + mark(form);
    }

    private static String name(@Nullable Form<Name> form) {
        return form == null ? "none" : form.value().display() + " | " + form.tag() + mark(form);
    }

    private static String mark(Form<?> form) {
        return form.isGenerated() ? " | " + form.mark() : "";
    }

    @Test
    void aStoredRomanisationByTheSystemAskedForGoesFirst() {
        Forms<String> title = title("""
                language: ru
                title: Советская политика
                multi:
                  _keys:
                    title: {ru-Latn-alalc97: Sovetskai͡a politika, ru-Latn-x-bgn: Sovetskaya politika, en: Soviet Policy}
                """);
        assertThat(text(title.find(USUAL))).isEqualTo("Sovetskaya politika | ru-Latn-x-bgn");
        assertThat(text(title.find(LOC))).isEqualTo("Sovetskai͡a politika | ru-Latn-alalc97");
        assertThat(text(title.find(WantedForm.ORIGINAL))).isEqualTo("Советская политика | ru");
        assertThat(text(title.find(new Translated("en")))).isEqualTo("Soviet Policy | en");
        assertThat(text(title.find(new Translated("de")))).isEqualTo("none");
    }

    @Test
    void aStoredRomanisationByAnotherSystemGoesBeforeAGeneratedOne() {
        assertThat(text(title("language: ru\ntitle: Совет\nmulti: {_keys: {title: {ru-Latn: Soviet}}}\n")
                        .find(USUAL)))
                .isEqualTo("Soviet | ru-Latn");
    }

    @Test
    void aSystemIsFoundBehindATagWithoutX() {
        Forms<String> title = title("""
                language: ru
                title: Совет
                multi: {_keys: {title: {ru-Latn: Soviet, ru-Latn-bgn: Sovet, ru-Latn-loc-simple: Sovet!}}}
                """);
        assertThat(text(title.find(USUAL))).isEqualTo("Sovet | ru-Latn-x-bgn");
        assertThat(text(title.find(Transliterated.by(Transliteration.ALA_LC_SIMPLE))))
                .isEqualTo("Sovet! | ru-Latn-x-loc-simple");
    }

    @Test
    void aRussianTextIsRomanisedAndSaysSo() {
        Forms<String> title = title("language: ru\ntitle: Дальневосточная политика (1920–1922 гг.)\n");
        assertThat(text(title.find(USUAL)))
                .isEqualTo("Dal’nevostochnaya politika (1920–1922 gg.) | ru-Latn-x-bgn | generated, bgn");
        assertThat(text(title.find(LOC)))
                .isEqualTo("Dalʹnevostochnai͡a politika (1920–1922 gg.) | ru-Latn-alalc97 | generated, loc");
    }

    @Test
    void aJapaneseTitleIsRomanisedFromItsReadingAndDividedAsTheReadingIs() {
        Forms<String> title = title("""
                language: ja
                title: 極東共和国の夢――クラスノシチョーコフの生涯
                multi: {_keys: {title: {ja-Hrkt: きょくとう きょうわこく の ゆめ――クラスノシチョーコフ の しょうがい}}}
                """);
        assertThat(text(title.find(USUAL)))
                .isEqualTo("Kyokutō kyōwakoku no yume: Kurasunoshichōkofu no shōgai | ja-Latn-hepburn"
                        + " | generated, hepburn");
        assertThat(text(title.find(WantedForm.READING))).isEqualTo("きょくとう きょうわこく の ゆめ――クラスノシチョーコフ の しょうがい | ja-Hrkt");
        assertThat(text(title.find(POLIVANOV)))
                .isEqualTo("Кёкуто кёвакоку но юмэ: Курасуноситёкофу но сёгай | ja-Cyrl-x-polivan"
                        + " | generated, polivanov");
    }

    @Test
    void polivanovsLettersFollowFromStoredLatinOnesWhoseWordsAreDivided() {
        assertThat(text(title("""
                        language: ja
                        title: 戦間期の日ソ関係
                        multi: {_keys: {title: {ja-Hrkt: せんかんきのにっソかんけい, ja-Latn-hepburn: Senkanki no Nisso kankei}}}
                        """).find(POLIVANOV)))
                .isEqualTo("Сэнканки но Ниссо канкэй | ja-Cyrl-x-polivan | generated, polivanov");
    }

    @Test
    void kanjiAreNeverRead() {
        assertThat(text(title("language: ja\ntitle: 戦間期の日ソ関係\n").find(USUAL))).isEqualTo("none");
        assertThat(name(author("ja", "{family: 原, given: 暉之}").find(USUAL))).isEqualTo("none");
    }

    @Test
    void aTextInKanaIsItsOwnReading() {
        Forms<String> title = title("language: ja\ntitle: ふらんす ものがたり\n");
        assertThat(text(title.find(WantedForm.READING))).isEqualTo("ふらんす ものがたり | ja");
        assertThat(text(title.find(USUAL))).isEqualTo("Furansu monogatari | ja-Latn-hepburn | generated, hepburn");
    }

    @Test
    void aNameKeepsItsPartsInOtherLetters() {
        assertThat(name(author("ru", "{family: Юрин, given: Ю. А.}").find(USUAL)))
                .isEqualTo("Yurin, Yu. A. | ru-Latn-x-bgn | generated, bgn");
        Form<Name> form = author("ru", "{family: Плеве, given: В. К., non-dropping-particle: фон, suffix: мл.}")
                .find(USUAL);
        assertThat(form).isNotNull();
        assertThat(form.value().nonDroppingParticle()).isEqualTo("fon");
        assertThat(form.value().family()).isEqualTo("Pleve");
        assertThat(form.value().given()).isEqualTo("V. K.");
        assertThat(form.value().suffix()).isEqualTo("ml.");
    }

    @Test
    void aJapaneseNameIsRomanisedFromItsReading() {
        String name = "{family: 上田, given: 秀明, multi: {_key: {ja-Hrkt: {family: うえだ, given: しゅうめい}}}}";
        assertThat(name(author("ja", name).find(USUAL)))
                .isEqualTo("Ueda, Shūmei | ja-Latn-hepburn | generated, hepburn");
        assertThat(name(author("ja", name).find(WantedForm.ORIGINAL))).isEqualTo("上田, 秀明 | ja");
    }

    @Test
    void anInstitutionIsRomanisedByWordsAndNotTranslated() {
        Forms<Name> ministry = author("ja", """
                {literal: 外務省, multi: {_key: {ja-Hrkt: {literal: がいむしょう}, en: {literal: Ministry of Foreign Affairs}}}}""");
        assertThat(name(ministry.find(USUAL))).isEqualTo("Gaimushō | ja-Latn-hepburn | generated, hepburn");
        assertThat(name(ministry.find(new Translated("en")))).isEqualTo("Ministry of Foreign Affairs | en");
    }

    @Test
    void aPersonsCustomaryNameGoesBeforeAGeneratedOne() {
        Forms<Name> shulatov = author("ja", """
                {family: シュラトフ, given: ヤロスラフ, multi: {_key: {ru: {family: Шулатов, given: Ярослав}, en: {family: Shulatov, given: Yaroslav}}}}""");
        assertThat(name(shulatov.find(USUAL))).isEqualTo("Shulatov, Yaroslav | en");
        assertThat(name(shulatov.find(POLIVANOV))).isEqualTo("Шулатов, Ярослав | ru");
    }

    @Test
    void aForeignersNameInKatakanaIsRomanisedFromItsOwnLettersOrNotAtAll() {
        assertThat(name(author(
                                "ja",
                                "{family: シュラトフ, given: ヤロスラフ, multi: {_key: {ru: {family: Шулатов, given: Ярослав}}}}")
                        .find(USUAL)))
                .isEqualTo("Shulatov, Yaroslav | ru-Latn-x-bgn | generated, bgn");
        assertThat(name(author("ja", "{family: ウィーナ, given: M・J}").find(USUAL))).isEqualTo("none");
    }

    @Test
    void aNameInLatinLettersUnderAJapaneseSourceIsARomanisation() {
        Forms<Name> hara = author("ja", "{family: Hara, given: Teruyuki}");
        assertThat(name(hara.find(USUAL))).isEqualTo("Hara, Teruyuki | ja-Latn");
        assertThat(name(hara.find(WantedForm.ORIGINAL))).isEqualTo("none");
        assertThat(name(hara.find(POLIVANOV))).isEqualTo("Хара, Тэруюки | ja-Cyrl-x-polivan | generated, polivanov");
    }

    @Test
    void aTitleKnownOnlyInTranslationHasNoOriginalAndNoRomanisation() {
        Forms<String> title = title("language: ja\ntitle: The Far Eastern Republic\nmulti: {main: {title: en}}\n");
        assertThat(text(title.find(WantedForm.ORIGINAL))).isEqualTo("none");
        assertThat(text(title.find(USUAL))).isEqualTo("none");
        assertThat(text(title.find(new Translated("en")))).isEqualTo("The Far Eastern Republic | en");
        assertThat(text(title.main())).isEqualTo("The Far Eastern Republic | en");
    }

    @Test
    void theLettersSayMoreThanAMissingOrSenselessLanguage() {
        assertThat(text(title("title: Известия\n").main())).isEqualTo("Известия | und-Cyrl");
        assertThat(text(title("title: Известия\n").find(USUAL)))
                .isEqualTo("Izvestiya | ru-Latn-x-bgn | generated, bgn");
        assertThat(text(title("language: xx!!\ntitle: Известия\n").find(WantedForm.ORIGINAL)))
                .isEqualTo("Известия | und-Cyrl");
        assertThat(text(title("language: en\ntitle: ロシア史研究\n").main())).isEqualTo("ロシア史研究 | ja");
        assertThat(text(title("language: en\ntitle: 史林\n").main())).isEqualTo("史林 | und-Hani");
    }

    @Test
    void otherSlavicLanguagesAreReadByIso9Alone() {
        assertThat(text(title("language: uk\ntitle: Громада\n").find(USUAL))).isEqualTo("none");
        assertThat(text(title("language: uk\ntitle: Громада\n").find(Transliterated.by(Transliteration.ISO_9))))
                .isEqualTo("Gromada | uk-Latn-x-iso9 | generated, iso9");
    }

    @Test
    void aWordOfTwoAlphabetsIsNotRomanised() {
        assertThat(name(author("ru", "{family: Cаблин, given: Иван}").find(USUAL)))
                .isEqualTo("none");
    }

    @Test
    void aSourceInLatinLettersIsItsOwnOriginalAndRomanisation() {
        Forms<String> title = title("language: de\ntitle: Der Ferne Osten\n");
        assertThat(text(title.find(WantedForm.ORIGINAL))).isEqualTo("Der Ferne Osten | de");
        assertThat(text(title.find(USUAL))).isEqualTo("Der Ferne Osten | de");
        assertThat(text(title.find(new Translated("en")))).isEqualTo("none");
        assertThat(text(title(
                                "language: zh\ntitle: 近代史研究\nmulti: {_keys: {title: {zh-Latn-pinyin: Jindaishi yanjiu}}}\n")
                        .find(USUAL)))
                .isEqualTo("Jindaishi yanjiu | zh-Latn-pinyin");
    }

    @Test
    void anArchivesNameHasFormsToo() {
        Source source = sources("""
                references:
                - {id: s, type: document, language: ru, archival: {repository: garf, fond: Р-1}}
                repositories:
                  garf: {name: Государственный архив, abbreviation: ГАРФ, language: ru}
                """).get("s");
        assertThat(source.archival()).isNotNull();
        assertThat(source.archival().repository()).isNotNull();
        assertThat(text(Forms.of(source.archival().repository(), "abbreviation").find(LOC)))
                .isEqualTo("GARF | ru-Latn-alalc97 | generated, loc");
        assertThat(Forms.of(source.archival().repository(), "place").find(LOC)).isNull();
    }

    @Test
    void aFieldThatIsNotThereHasNoForms() {
        Forms<String> none = Forms.of(source("language: ru\n"), "title");
        assertThat(none.main()).isNull();
        assertThat(none.stored()).isEmpty();
        assertThat(none.find(WantedForm.ORIGINAL)).isNull();
        assertThat(none.find(USUAL)).isNull();
    }
}
