package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL 1.0.2, "Date". */
class DatesTest {
    private static final String FULL =
            "<date variable=\"issued\"><date-part name=\"day\" suffix=\" \" range-delimiter=\"-\"/>"
                    + "<date-part name=\"month\" suffix=\" \"/><date-part name=\"year\" range-delimiter=\"/\"/></date>";

    private static String show(String date, String element) {
        return Scene.items("{\"id\":\"a\",\"type\":\"book\",\"issued\":" + date + "}")
                .cites(element)
                .citation();
    }

    private static String parts(String parts) {
        return "{\"date-parts\":" + parts + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[2008,5,1],[2008,5,4]] | 1-4 May 2008",
                "[[2008,5],[2008,7]] | May–July 2008",
                "[[2008,5],[2009,6]] | May 2008/June 2009",
                "[[2008,5,1],[2008,6,3]] | 1 May–3 June 2008",
            })
    void aRangeIsJoinedAtTheLargestPartThatDiffers(String value, String expected) {
        assertThat(show(parts(value), FULL)).isEqualTo(expected);
    }

    @Test
    void anOpenRangeEndsWithItsDelimiter() {
        assertThat(show("{\"raw\":\"1999/..\"}", "<date variable=\"issued\" form=\"text\" date-parts=\"year\"/>"))
                .isEqualTo("1999–");
    }

    @Test
    void yearsBeforeOurEraAndEarlyOnesAreMarked() {
        String year = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
        assertThat(show(parts("[[-2500]]"), year)).isEqualTo("2500 BC");
        assertThat(show(parts("[[79]]"), year)).isEqualTo("79 AD");
    }

    @Test
    void aSeasonTakesThePlaceOfTheMonth() {
        assertThat(show("{\"date-parts\":[[2009]],\"season\":4}", FULL)).isEqualTo("Winter 2009");
        assertThat(show("{\"raw\":\"2009-21\"}", FULL)).isEqualTo("Spring 2009");
        assertThat(show("{\"raw\":\"2009-21\"}", FULL.replace("name=\"month\"", "name=\"month\" form=\"numeric\"")))
                .isEqualTo("Spring 2009");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 December 1920 | 25 December 1920",
                "Dec. 25, 1920 | 25 December 1920",
                "1920-12-25 | 25 December 1920",
                "-0044-03-15 | 15 March 44 BC",
                "1920-12/1921-01 | December 1920/January 1921",
                "Spring 1999 - Summer 2001 | Spring 1999/Summer 2001",
                "sine anno | sine anno",
            })
    void writtenDatesAreRead(String raw, String expected) {
        assertThat(show("{\"raw\":\"" + raw + "\"}", FULL)).isEqualTo(expected);
    }

    @Test
    void localizedFormatsShowFewerPartsOnRequest() {
        String date = parts("[[2005,12,15]]");
        assertThat(show(date, "<date variable=\"issued\" form=\"numeric\"/>")).isEqualTo("12/15/2005");
        assertThat(show(date, "<date variable=\"issued\" form=\"text\"/>")).isEqualTo("December 15, 2005");
        assertThat(show(date, "<date variable=\"issued\" form=\"text\" date-parts=\"year-month\"/>"))
                .isEqualTo("December 2005");
        assertThat(show(
                        date,
                        "<date variable=\"issued\" form=\"text\"><date-part name=\"month\" form=\"short\"/></date>"))
                .isEqualTo("Dec. 15, 2005");
    }

    @Test
    void aGenderedMonthGivesItsGenderToTheDayAndOnlyTheFirstDayIsAnOrdinalInFrench() {
        String ordinal = "<date variable=\"issued\"><date-part name=\"day\" form=\"ordinal\" suffix=\" \"/>"
                + "<date-part name=\"month\"/></date>";
        assertThat(Scene.items("{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[2000,1,1]]}}")
                        .style("default-locale=\"fr-FR\"")
                        .cites(ordinal)
                        .citation())
                .isEqualTo("1ᵉʳ janvier");
        assertThat(Scene.items("{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[2000,1,2]]}}")
                        .style("default-locale=\"fr-FR\"")
                        .cites(ordinal)
                        .citation())
                .isEqualTo("2 janvier");
    }
}
