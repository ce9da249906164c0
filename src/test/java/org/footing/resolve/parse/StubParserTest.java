package org.footing.resolve.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.resolve.match.ArchivalSigns;
import org.footing.resolve.note.PlaceFinder;
import org.footing.resolve.note.PrintedNote;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StubParserTest {
    private static Source read(String text) {
        PrintedNote note = new PrintedNote("1", 1, text, List.of(), List.of());
        return StubParser.read(note, new Span(0, text.length()), 0, PlaceFinder.of(text), ArchivalSigns.of(text));
    }

    private static String people(List<Name> names) {
        StringBuilder out = new StringBuilder();
        for (Name name : names) {
            out.append(out.length() == 0 ? "" : "; ").append(name.display());
        }
        return out.toString();
    }

    private static String text(Source source, String variable) {
        String value = source.text(variable);
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Орлов С. П., Белов И. И. Очерки приморской жизни. Владивосток : Приморье, 1911. С. 18. | book | Орлов, С. П.; Белов, И. И. | Очерки приморской жизни | - | Владивосток | Приморье | 1911",
                "Орлов С. П. Лес и море // Вестник Приморья. 1912. № 4. С. 64–67. | article-journal | Орлов, С. П. | Лес и море | Вестник Приморья | - | - | 1912",
                "Приморье в документах. Хабаровск, 1996. С. 65. | book | - | Приморье в документах | - | Хабаровск | - | 1996",
                "森田実『沿海州の冬』北窓社、1974年、39頁。 | book | 森田実 | 沿海州の冬 | - | - | 北窓社 | 1974",
                "森田実「冬の港」『海岸研究』18号、2017年、59～79頁。 | article-journal | 森田実 | 冬の港 | 海岸研究 | - | - | 2017",
                "森田実「冬の港」大野進編『港の歴史』北窓社、2017年、213頁。 | chapter | 森田実 | 冬の港 | 港の歴史 | - | 北窓社 | 2017",
                "Anna Lind, “Harbours of the North,” Journal of Coasts 5, no. 2 (1999): 33. | article-journal | Lind, Anna | Harbours of the North | Journal of Coasts | - | - | 1999",
                "Anna Lind and Ole Berg, Northern Harbours (Oslo: Fjord Press, 1999), 33. | book | Lind, Anna; Berg, Ole | Northern Harbours | - | Oslo | Fjord Press | 1999",
                "Lind, Anna; Berg, Ole: Nördliche Häfen, Kiel 1999, S. 33. | book | Lind, Anna; Berg, Ole | Nördliche Häfen | - | Kiel | - | 1999",
                "Anna Lind, « Ports du Nord », Revue des côtes, 5, 1999, p. 33. | article-journal | Lind, Anna | Ports du Nord | Revue des côtes | - | - | 1999",
            })
    void a_note_of_each_manner_is_taken_apart(
            String note,
            String type,
            String authors,
            String title,
            String container,
            String place,
            String publisher,
            String year) {
        Source source = read(note);
        assertThat(source).isNotNull();
        assertThat(source.type()).isEqualTo(type);
        assertThat(people(source.names("author"))).isEqualTo(authors == null ? "" : authors);
        assertThat(source.title()).isEqualTo(title);
        assertThat(text(source, "container-title")).isEqualTo(container == null ? "" : container);
        assertThat(text(source, "publisher-place")).isEqualTo(place == null ? "" : place);
        assertThat(text(source, "publisher")).isEqualTo(publisher == null ? "" : publisher);
        assertThat(source.year()).isEqualTo(year);
    }

    @Test
    void a_file_of_an_archive_keeps_its_numbers() {
        Source source = read("[Доклад лесничего] // РГИА ДВ. Ф. Р-12. Оп. 3. Д. 45. Л. 7.");
        assertThat(source.title()).isEqualTo("Доклад лесничего");
        assertThat(source.archival().repository().shortest()).isEqualTo("РГИА ДВ");
        assertThat(source.archival().elements())
                .containsEntry("fond", "Р-12")
                .containsEntry("opis", "3")
                .containsEntry("delo", "45");
    }

    @Test
    void a_year_of_an_era_is_kept_as_printed() {
        Source source = read("『港湾文書』(Harbour Papers), Taisho 9, Vol. 1, pp. 8-9.");
        assertThat(source.printedDates().get("event-date").printed()).isEqualTo("Taisho 9");
        assertThat(source.date("event-date").start().year()).isEqualTo(1920);
        assertThat(source.variants().of("title")).containsEntry("en", "Harbour Papers");
        assertThat(source.text("volume")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSPS Research Fellow, Tohoku University.",
                "On this see below.",
                "Подробнее об этом ниже.",
                "この点は後述する。",
                "I owe this remark to Anna Lind.",
            })
    void prose_is_no_source(String note) {
        assertThat(read(note)).isNull();
    }
}
