package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.SourceCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownDatesTest {
    @TempDir
    Path folder;

    @Test
    void a_printed_date_brings_its_calendar() throws IOException {
        assertThat(calendar(
                        "ru", "issued", "{issued: {printed: 25 октября 1917 г., calendar: julian}}", DateDisplay.BOTH))
                .isEqualTo(new SourceCalendar(SourceCalendar.Kind.JULIAN, DateDisplay.BOTH, "25 октября 1917 г."));
    }

    @Test
    void japanese_sources_have_eras_unless_they_say_otherwise() throws IOException {
        assertThat(calendar("ja-Jpan", "issued", "{}", DateDisplay.ERA))
                .isEqualTo(new SourceCalendar(SourceCalendar.Kind.JAPANESE, DateDisplay.ERA, ""));
        assertThat(calendar("ja", "issued", "{issued: {printed: 1921年, calendar: gregorian}}", DateDisplay.ERA))
                .isEqualTo(new SourceCalendar(SourceCalendar.Kind.GREGORIAN, DateDisplay.ERA, "1921年"));
    }

    @Test
    void nothing_is_recalculated_on_a_guess() throws IOException {
        assertThat(calendar("ru", "issued", "{}", DateDisplay.BOTH)).isNull();
        assertThat(calendar("ja", "issued", "{}", DateDisplay.PRINTED)).isNull();
    }

    @Test
    void the_day_of_access_is_the_historians_own() throws IOException {
        assertThat(calendar("ja", "accessed", "{}", DateDisplay.BOTH)).isNull();
    }

    @Test
    void by_default_dates_are_gregorian() throws IOException {
        assertThat(calendar("ja", "issued", "{issued: {printed: 大正10年, calendar: japanese}}", DateDisplay.GREGORIAN))
                .isNull();
    }

    private @Nullable SourceCalendar calendar(String language, String field, String dates, DateDisplay display)
            throws IOException {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(
                file,
                "references:\n- {id: x, type: book, language: " + language
                        + ", issued: 1917-11-07, accessed: 2026-11-22, dates: " + dates + "}\n");
        DateValue date =
                CslItems.of(SourcesFile.at(file).read().get("x"), display).date(field);
        return date == null ? null : date.calendar();
    }
}
