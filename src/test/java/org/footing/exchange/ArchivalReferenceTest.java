package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivalReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "РГАСПИ. Ф. 159. Оп. 2. Д. 12. Л. 33|{repository=РГАСПИ, fond=159, opis=2, delo=12}|Л. 33",
                "ГАРФ. Ф. Р-130. Оп. 4. Д. 465. Лл. 1–7|{repository=ГАРФ, fond=Р-130, opis=4, delo=465}|Лл. 1–7",
                "АВП РФ, Ф. 04, Оп. 32, Папка 205, Д. 13|{repository=АВП РФ, fond=04, opis=32, papka=205, delo=13}|''",
                "ОР РГБ. Ф. 573. К. 1. Ед. хр. 9|{repository=ОР РГБ, fond=573, karton=1, edinitsa-khraneniya=9}|''",
                "RGVA. F. 221. Op. 1. D. 5. L. 7|{repository=RGVA, fond=221, opis=1, delo=5}|L. 7",
                "JACAR Ref. B03051159700|{jacar=B03051159700}|''",
                "アジア歴史資料センター C06031024300|{jacar=C06031024300}|''",
            })
    void references_become_elements(String text, String elements, String leaf) {
        ArchivalReference found = ArchivalReference.parse(text, null);
        assertThat(found).isNotNull();
        assertThat(found.elements().toString()).isEqualTo(elements);
        assertThat(found.leaf()).isEqualTo(leaf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Д. И. Менделеев. Письма|", "Изд. 2-е. Ф. Энгельс|", "Ф. 5|", "See also B0305|"})
    void other_notes_are_none(String text) {
        assertThat(ArchivalReference.parse(text, null)).isNull();
    }

    @Test
    void a_note_of_an_unpublished_entry_becomes_archival_and_is_told() {
        List<Mapping> items = Imports.bibtex(new SourceText(
                "x.bib", "@unpublished{k, title = {Письмо}, note = {РГАСПИ. Ф. 159. Оп. 2. Д. 12. Л. 33}}"));
        assertThat(YamlWriter.item(items.get(0), 0))
                .contains("archival:", "name: РГАСПИ", "fond: '159'", "opis: '2'", "delo: '12'", "note: Л. 33");
    }
}
