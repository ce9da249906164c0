package org.footing.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a user's own style that CSL does not have: each is told with its place and the nearest right one. */
class OwnWordsTest {
    @TempDir
    Path folder;

    private void write(String name, String cite) throws IOException {
        Files.writeString(folder.resolve(name + ".csl"), """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
                <info><title>Mine</title><id>mine</id></info>
                <citation><layout>
                %s
                </layout></citation></style>
                """.formatted(cite));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text variable=\"titel\"/>|4:17|there is no variable \"titel\"|title",
                "<names variable=\"author editr\"/>|4:25|there is no variable \"editr\"|editor",
                "<choose><if type=\"book chaptr\"/></choose>|4:24|there is no type \"chaptr\"|chapter",
                "<choose><if variable=\"DOI\" match=\"al\"/></choose>|4:35|does not take \"al\"|all",
                "<text variable=\"title\" font-style=\"italics\"/>|4:36|does not take \"italics\"|italic",
                "<date variable=\"issued\" form=\"texts\"/>|4:31|does not take \"texts\"|text",
                "<text variable=\"title\" text-case=\"Title\"/>|4:35|does not take \"Title\"|title",
            })
    void areTold(String cite, String place, String message, String near) throws IOException {
        write("mine", cite);
        assertThatThrownBy(() -> StyleCatalogue.of(List.of(folder)).find("mine"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.csl:" + place)
                .hasMessageContaining(message)
                .hasMessageContaining(near);
    }

    @Test
    void oneBrokenFileDoesNotHideTheOthers() throws IOException {
        write("mine", "<text variable=\"title\"/>");
        Files.writeString(folder.resolve("broken.csl"), "<style><info>");
        StyleCatalogue catalogue = StyleCatalogue.of(List.of(folder));
        assertThat(catalogue.search("mine")).extracting(StyleEntry::id).contains("mine");
        assertThat(catalogue.broken()).hasSize(1);
        assertThat(catalogue.broken().get(0)).hasMessageContaining("broken.csl");
    }
}
