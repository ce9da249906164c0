package org.footing.resolve.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomita, *Relations*, 2010, p. 39. | p. 39",
                "Papers, Vol. 1, No. 2, pp. 709-710, 714. | pp. 709-710, 714",
                "РГАСПИ Ф.159. оп.2. д.12. л.33. | л.33",
                "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об. | Л. 46–47 об.",
                "GARF, f. R-6761, op. 1, d. 555, ll. 46–47ob. | ll. 46–47ob.",
                "Кант И. Сочинения. М., 2006. С. 95. | С. 95",
                "富田武『戦間期の日ソ関係』岩波書店、2010年、39頁。 | 39頁",
                "著者「論文」『雑誌』18号、2017年、59～79頁。 | 59～79頁",
                "Day, “The Vestibular System,” 19–132. | 19–132",
                "Piccato, City of Suspects (Duke, 2001), 331. | 331",
                "Gaonkar, ‘On Modernities’, in Modernities (Duke, 2001), pp. 1–23 (p. 391). | p. 391",
                "B. Shore, « Twice-born », American Anthropologist, 93-1, 1991, p. 9‑27, ici p. 115. | p. 115",
                "Knuth, Donald: Computers, Bd. A, Reading 1984, S. 45 | S. 45",
            })
    void the_last_place_of_a_citation_is_its_locator(String text, String locator) {
        PlaceFinder.Place place = PlaceFinder.of(text.replace("*", ""));
        assertThat(place).isNotNull();
        assertThat(place.locator().verbatim()).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivan Sablin, The Rise and Fall of Russia’s Far Eastern Republic, 1905-1922, Routledge, 2019.",
                "Jaffé, Regesta, Leipzig, 1885–1888.",
                "Остин Д. Избранное. М. : Идея-Пресс, 1999. 332 с.",
                "富田武『戦間期の日ソ関係』岩波書店、2010年。",
            })
    void a_year_or_an_extent_is_no_locator(String text) {
        assertThat(PlaceFinder.of(text)).isNull();
    }
}
