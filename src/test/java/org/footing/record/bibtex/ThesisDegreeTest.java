package org.footing.record.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesisDegreeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            candthesis  | ист. наук       | 07.00.02 | дис. … канд. ист. наук : 07.00.02
            docthesis   | физ.-мат. наук  | -        | дис. … д-ра физ.-мат. наук
            candautoref | -               | -        | автореф. дис. … канд. наук
            docautoref  | филол. наук     | 10.01.01 | автореф. дис. … д-ра филол. наук : 10.01.01
            phdthesis   | экон. наук      | -        | дис. … канд. экон. наук
            phdthesis   | -               | -        | -
            mathesis    | ист. наук       | -        | -
            """)
    void the_degree_the_branch_and_the_speciality_are_told(String type, String science, String code, String words) {
        assertThat(ThesisDegree.of(type, science, code)).isEqualTo(words);
    }
}
