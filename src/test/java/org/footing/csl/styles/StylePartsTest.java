package org.footing.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.footing.csl.style.Style;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own styles are made of macros that stand once, and what is made is what is shipped. */
class StylePartsTest {
    static List<String> ids() {
        return OwnStylesTest.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_is_made_of_the_parts_is_what_is_shipped(String id) {
        String made = StyleParts.text(id);
        assertThat(made).isNotNull();
        assertThat(StylePack.text(id)).as("the pack").isEqualTo(made);
        assertThat(Resource.text(StyleCatalogue.OWN + id + ".csl"))
                .as("the file")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_made_style_stands_alone_and_has_no_macro_that_it_does_not_call(String id) {
        SourceText text = StyleCatalogue.shipped().source(id);
        assertThat(text).isNotNull();
        Style.parse(text).check();
        Set<String> defined = new TreeSet<>();
        Set<String> called = new TreeSet<>();
        XmlScanner xml = new XmlScanner(text);
        for (int event = xml.next(); event != XmlScanner.EOF; event = xml.next()) {
            if (event == XmlScanner.START) {
                String name = xml.attribute("name");
                if (xml.name().equals("macro") && name != null) {
                    assertThat(defined.add(name)).as("a second %s", name).isTrue();
                }
                String call = xml.attribute("macro");
                if (call != null) {
                    called.add(call);
                }
            }
        }
        assertThat(defined).isEqualTo(called);
    }

    @Test
    void a_macro_of_the_style_itself_stands_for_the_shared_one() {
        String style = "<style>\n  <macro name=\"a\"><text macro=\"b\"/></macro>\n  <?macros?>\n</style>\n";
        Map<String, String> shared =
                Map.of("a", "<macro name=\"a\"/>", "b", "<macro name=\"b\"/>", "c", "<macro name=\"c\"/>");
        assertThat(StyleParts.join(style, shared))
                .isEqualTo(
                        "<style>\n  <macro name=\"a\"><text macro=\"b\"/></macro>\n  <macro name=\"b\"/>\n</style>\n");
    }

    @Test
    void a_style_without_a_place_for_shared_macros_is_a_fault_of_the_build() {
        assertThatThrownBy(() -> StyleParts.join("<style/>", Map.of())).isInstanceOf(IllegalStateException.class);
    }
}
