package org.footing.csl.locator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "с. 5–7|page 5–7",
                "С. 81|page 81",
                "л. 46–47 об.|folio 46–47 об.",
                "Л. 82; 98|folio 82; 98",
                "л. 46, 49 об., 51|folio 46, 49 об., 51",
                "стб. 12|column 12",
                "т. 2, с. 5|volume 2 + page 5",
                "Т. 2. С. 5|volume 2 + page 5",
                "С. 5–7.|page 5–7",
                "Л. 5 об.|folio 5 об.",
                "т. II. с. 5|volume II + page 5",
                "кн. 1, ч. 2, с. 3|book 1 + part 2 + page 3",
                "док. 3|document 3",
                "док. № 3|document № 3",
                "№ 4|number 4",
                "817～820頁|page 817～820",
                "二一九～二五〇頁|page 二一九～二五〇",
                "45丁|folio 45",
                "45丁表|folio 45表",
                "文書26–27|document 26–27",
                "第26号文書|document 26",
                "第2巻、45頁|volume 2 + page 45",
                "2巻45頁|volume 2 + page 45",
                "下巻、817頁|volume 下 + page 817",
                "第58画像目|image 58",
                "註5|note 5",
                "pp. 5-7|page 5-7",
                "p. 5|page 5",
                "p.5|page 5",
                "fols. 3r–4v|folio 3r–4v",
                "ll. 46–47ob.|folio 46–47ob.",
                "No. 12|number 12",
                "vol. II, pp. 3–4|volume II + page 3–4",
                "ch. 3|chapter 3",
                "p. 5 n. 3|page 5 + note 3",
                "S. 5 f.|page 5 f.",
                "Bd. 2, S. 15, Anm. 3|volume 2 + page 15 + note 3",
                "Sp. 7|column 7",
                "n° 12|number 12",
                "t. 2, p. 5|volume 2 + page 5",
                "§ 12|section 12",
                "36|page 36",
                "709–710, 714|page 709–710, 714",
                "xii–xiv|page xii–xiv",
                "46 об.|folio 46 об.",
                "3r|folio 3r",
                "p. A3|page A3",
                "т. 1, кн. 1, с. 8–10|volume 1 + book 1 + page 8–10",
                "ч. 2, гл. 3, § 4|part 2 + chapter 3 + section 4",
                "оп. 1, д. 5, л. 3|opis 1 + delo 5 + folio 3",
                "оп. 1, ед. хр. 5, л. 3|opis 1 + edinitsa-khraneniya 5 + folio 3",
                "vol. 2, bk. 1, p. 5|volume 2 + book 1 + page 5",
                "第2巻第1号5頁|volume 2 + issue 1 + page 5",
                "30－35頁|page 30–35",
                "2面|page 2",
                "大正10年5月13日条|diary-entry 大正10年5月13日",
                "巻五|volume 五",
                "30頁以下|page 30以下",
                "史料3|document 3",
                "12コマ|image 12",
                "5葉裏|folio 5裏",
                "30頁注5|page 30 + note 5",
                "14頁下段|page 14 + column 下",
                "三頁、五頁、七頁|page 三, 五, 七",
                "口絵|口絵",
                "23 (№ 5)|page 23 (№ 5)",
                "с. 23 (док. № 5)|page 23 (док. № 5)",
                "12, примеч. 3|page 12 + note 3",
                "5 сл.|page 5 сл.",
                "pp. 41 (no. 58), 163 (no. 201)|page 41 (no. 58), 163 (no. 201)",
                "12n3|page 12 + note 3",
                "12nn3–4|page 12 + note 3–4",
                "пункт 3|point 3",
                "passim|passim",
                "s.v. Чита|sub-verbo Чита",
                "sub verbo Чита|sub-verbo Чита",
                "С. 5—7|page 5–7",
                "с. 5 – 7|page 5–7",
                "C. 5|page 5",
            })
    void notations_are_understood(String written, String parts) {
        Locator locator = LocatorReader.read(written);
        assertThat(locator.parts().stream()
                        .map(part -> (part.label() + " " + part.value()).strip())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(parts);
        assertThat(locator.verbatim()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see the map", "p", "на обороте", "p. five", "5 apples", "т. 2, где-то"})
    void what_is_not_understood_is_kept_as_written(String written) {
        Locator locator = LocatorReader.read(written);
        assertThat(locator.isParsed()).isFalse();
        assertThat(locator.verbatim()).isEqualTo(written);
    }

    @Test
    void nothing_is_no_locator() {
        assertThat(LocatorReader.read("  ")).isEqualTo(Locator.NONE);
    }

    @Test
    void any_text_is_read_without_an_exception() {
        Random random = new Random(3);
        String alphabet = "сл.тpS№第頁丁巻文書5 7–,;、～vrоб()§°\u00a0𠮷表";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(10); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Locator locator = LocatorReader.read(text.toString());
            assertThat(locator.verbatim()).isEqualTo(text.toString().strip());
        }
    }
}
