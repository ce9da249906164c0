package org.footing.csl.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A packed locale says what its file says. */
class PackedLocaleTest {
    private static LocaleData packed(LocaleData locale) {
        PackWriter out = new PackWriter();
        PackedLocale.write(locale, out);
        return PackedLocale.read(new PackReader(out.toBytes()));
    }

    private static void areEqual(@Nullable LocaleData actual, @Nullable LocaleData expected, String tag) {
        assertThat(actual).as(tag).isNotNull();
        assertThat(expected).as(tag).isNotNull();
        assertThat(actual.language()).isEqualTo(expected.language());
        Map<String, @Nullable Term[]> terms = new TreeMap<>(expected.terms());
        assertThat(new TreeMap<>(actual.terms()))
                .as(tag)
                .usingRecursiveComparison()
                .isEqualTo(terms);
        terms.forEach((name, forms) -> {
            for (TermForm form : TermForm.values()) {
                assertThat(actual.term(name, form)).isEqualTo(expected.term(name, form));
            }
        });
        assertThat(actual.term("no such term", TermForm.LONG)).isNull();
        assertThat(actual.ordinals() == null).isEqualTo(expected.ordinals() == null);
        if (expected.ordinals() != null) {
            for (int number = 0; number < 250; number++) {
                for (Gender gender : Gender.values()) {
                    assertThat(actual.ordinals().suffix(number, gender))
                            .isEqualTo(expected.ordinals().suffix(number, gender));
                }
            }
        }
        assertThat(actual.date(true)).isEqualTo(expected.date(true));
        assertThat(actual.date(false)).isEqualTo(expected.date(false));
        assertThat(actual.punctuationInQuote()).isEqualTo(expected.punctuationInQuote());
        assertThat(actual.limitDayOrdinals()).isEqualTo(expected.limitDayOrdinals());
    }

    @Test
    void every_locale_reads_the_same_from_its_pack_as_from_its_file() throws IOException {
        assertThat(LocalePacker.tags()).hasSizeGreaterThan(50);
        for (String tag : LocalePacker.tags()) {
            LocaleData parsed = ClasspathLocales.parse(tag);
            areEqual(packed(parsed), parsed, tag);
        }
    }

    @Test
    void a_locale_that_says_little_is_kept_as_it_is() {
        XmlScanner xml = new XmlScanner(new SourceText("x", "<locale><terms><term name=\"ibid\"/></terms></locale>"));
        xml.nextChild();
        LocaleData parsed = LocaleParser.parse(xml);
        areEqual(packed(parsed), parsed, "none");
        LocaleData empty = new LocaleData("eu");
        areEqual(packed(empty), empty, "eu");
    }

    @Test
    void the_packs_of_the_build_are_of_the_files_and_of_the_corrections() throws IOException {
        assumeThat(PackedLocale.find(PackedLocale.SHIPPED, "en-US"))
                .as("these classes come from a build that makes packs")
                .isNotNull();
        LocaleProvider corrected = new HistorianLocales(ClasspathLocales::parse);
        for (String tag : LocalePacker.tags()) {
            areEqual(ClasspathLocales.shared().find(tag), ClasspathLocales.parse(tag), tag);
            areEqual(HistorianLocales.shared().find(tag), corrected.find(tag), tag);
        }
        assertThat(PackedLocale.find(PackedLocale.CORRECTED, "ru-RU")).isNotNull();
        assertThat(PackedLocale.find(PackedLocale.SHIPPED, "../locale")).isNull();
        assertThat(PackedLocale.find(PackedLocale.SHIPPED, "")).isNull();
    }

    @Test
    void a_packed_locale_can_be_corrected() {
        LocaleData parsed = ClasspathLocales.parse("ru-RU");
        LocaleData other = ClasspathLocales.parse("ja-JP");
        areEqual(packed(parsed).under(packed(other)), parsed.under(other), "ru under ja");
    }
}
