package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.junit.jupiter.api.Test;

/** The archives of the sources in {@code src/test/resources/styles}. */
class ArchiveListTest {
    private final Sources sources = SourcesFile.at(
                    Path.of(System.getProperty("basedir", ""), "src/test/resources/styles/sources.yaml"))
            .read();

    private String list(String language) {
        return Formats.TEXT.archives(ArchiveIndex.of(sources, language), 0, language);
    }

    @Test
    void a_list_in_english_has_transliterated_words_and_letters_for_russian_files() {
        assertThat(list("en")).isEqualTo("""
                British Library
                    Add. MS 1234
                Hoover Institution Archives
                    Graves Papers, box 1
                National Archives and Records Administration (NARA), College Park
                    RG 59, box 3, folder 12, reel 4
                    RG 59, box 7
                Архив внешней политики Российской Федерации (АВП РФ)
                    f. 04, op. 49, por. 12, p. 302, d. 54838
                Государственный архив Российской Федерации (ГАРФ)
                    f. A-513, op. 1, d. 12
                    f. R-6761, op. 1, d. 555
                Отдел рукописей Российской государственной библиотеки (ОР РГБ)
                    f. 573, karton 41, d. 55
                РГАСПИ
                    f. 159 (G. V. Chicherin), op. 2, d. 12
                    f. 372, op. 1, d. 54
                    f. 372, op. 1, d. 55
                Российский государственный архив социально-политической истории (РГАСПИ)
                    f. 372, op. 1, d. 54
                ロシア連邦国立文書館
                    f. R-6761, op. 1, d. 555
                外務省外交史料館
                    JACAR Ref. B02030938800, 簿冊名
                    JACAR Ref. B03051100200, 露国革命一件, 1.6.3.24
                    JACAR Ref. B03051100300, 露国革命一件, 1.6.3.24
                    JACAR Ref. B03051100400, 露国革命一件
                    露国革命一件, 1.6.3.24
                防衛省防衛研究所
                    JACAR Ref. C03022700100, 西密受大日記
                """);
    }

    @Test
    void a_russian_list_follows_the_order_of_russian_search_data() {
        assertThat(list("ru")).isEqualTo("""
                Архив внешней политики Российской Федерации (АВП РФ)
                    Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838
                Государственный архив Российской Федерации (ГАРФ)
                    Ф. А-513. Оп. 1. Д. 12
                    Ф. Р-6761. Оп. 1. Д. 555
                Отдел рукописей Российской государственной библиотеки (ОР РГБ)
                    Ф. 573. Картон 41. Д. 55
                РГАСПИ
                    Ф. 159 (Г. В. Чичерин). Оп. 2. Д. 12
                    Ф. 372. Оп. 1. Д. 54
                    Ф. 372. Оп. 1. Д. 55
                Российский государственный архив социально-политической истории (РГАСПИ)
                    Ф. 372. Оп. 1. Д. 54
                British Library
                    Add. MS 1234
                Hoover Institution Archives
                    Graves Papers. Короб 1
                National Archives and Records Administration (NARA), College Park
                    RG 59. Короб 3. Папка 12. Рулон 4
                    RG 59. Короб 7
                ロシア連邦国立文書館
                    Ф. Р-6761. Оп. 1. Д. 555
                外務省外交史料館
                    JACAR Ref. B02030938800. 簿冊名
                    JACAR Ref. B03051100200. 露国革命一件. 1.6.3.24
                    JACAR Ref. B03051100300. 露国革命一件. 1.6.3.24
                    JACAR Ref. B03051100400. 露国革命一件
                    露国革命一件. 1.6.3.24
                防衛省防衛研究所
                    JACAR Ref. C03022700100. 西密受大日記
                """);
    }

    @Test
    void a_japanese_list_has_no_spaces_but_in_russian_search_data() {
        assertThat(list("ja")).isEqualTo("""
                ロシア連邦国立文書館
                    ф. Р-6761、оп. 1、д. 555
                外務省外交史料館
                    JACAR Ref.B02030938800、簿冊名
                    JACAR Ref.B03051100200、露国革命一件、1.6.3.24
                    JACAR Ref.B03051100300、露国革命一件、1.6.3.24
                    JACAR Ref.B03051100400、露国革命一件
                    露国革命一件、1.6.3.24
                防衛省防衛研究所
                    JACAR Ref.C03022700100、西密受大日記
                British Library
                    Add. MS 1234
                Hoover Institution Archives
                    Graves Papers、ボックス1
                National Archives and Records Administration（NARA）、College Park
                    RG 59、ボックス3、フォルダ12、リール4
                    RG 59、ボックス7
                Архив внешней политики Российской Федерации（АВП РФ）
                    ф. 04、оп. 49、пор. 12、п. 302、д. 54838
                Государственный архив Российской Федерации（ГАРФ）
                    ф. А-513、оп. 1、д. 12
                    ф. Р-6761、оп. 1、д. 555
                Отдел рукописей Российской государственной библиотеки（ОР РГБ）
                    ф. 573、картон 41、д. 55
                РГАСПИ
                    ф. 159（Г. В. Чичерин）、оп. 2、д. 12
                    ф. 372、оп. 1、д. 54
                    ф. 372、оп. 1、д. 55
                Российский государственный архив социально-политической истории（РГАСПИ）
                    ф. 372、оп. 1、д. 54
                """);
    }

    @Test
    void files_are_in_the_order_of_their_numbers() {
        assertThat(List.of("Оп. 10", "Оп. 2", "Оп. 02а", "Оп. 2. Д. 1").stream()
                        .sorted(NaturalOrder::compare)
                        .toList())
                .containsExactly("Оп. 2", "Оп. 2. Д. 1", "Оп. 02а", "Оп. 10");
    }
}
