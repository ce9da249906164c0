package org.footing.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.formats.DraftFormats;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.resolve.NoteLink.Outcome;
import org.footing.source.Sources;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What printed notes cite, against the sources of the bundled paper. */
class NoteResolverTest {
    private static final Path HERE = Path.of(System.getProperty("basedir", ""));
    private static final Sources SOURCES =
            Library.at(HERE.resolve("bibliography")).sources();

    private static List<NoteLink> last(String... notes) {
        List<List<NoteLink>> links = NoteResolver.resolve(List.of(notes), SOURCES);
        return links.get(links.size() - 1);
    }

    private static NoteLink only(String... notes) {
        List<NoteLink> links = last(notes);
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сабл[ин И. The Rise and Fall of Russia's Far Eastern Republic. С. 5            | sablin-2019
            I. Sablin, The Rise and Fall of Russia’s Far Eastern Republic (2019), p. 7      | sablin-2019
            原暉之「内戦終結期ロシア極東における地域統合」『ロシア史研究』56号、1995年、32頁    | hara-1995
            Hara T. Naisen shuketsuki Roshia kyokuto ni okeru chiiki togo // Roshiashi kenkyu. 1995. С. 32 | hara-1995
            富田武『戦間期の日ソ関係』岩波書店、2010年、39頁                                | tomita-2010
            Дальневосточная политика Советской России (1920-1922). Новосибирск, 1996. С. 65 | dvp-1996
            Dal'nevostochnaia politika Sovetskoi Rossii (1920–1922 gg.) (Novosibirsk, 1996), 65. | dvp-1996
            ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46                                         | garf-6761-1-555
            GARF, f. 6761, op. 1, d. 555, l. 46                                           | garf-6761-1-555
            РГАСПИ Ф.159. оп.2. д.12. л.33.                                                | rgaspi-159-2-12
            """)
    void a_source_is_known_in_any_script_and_manner(String note, String key) {
        NoteLink link = only(note.replace("[", ""));

        assertThat(link.outcome()).as(link.toString()).isEqualTo(Outcome.LINKED);
        assertThat(link.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ibid., p. 40            | p. 40
            Ibid, 40                | 40
            Там же. С. 40.          | С. 40
            Там, же. с.40           | с.40
            同上、40頁               | 40頁
            同前、40頁。             | 40頁
            Ebd., S. 40             | S. 40
            """)
    void a_repeat_word_stands_for_what_was_cited_last(String note, String locator) {
        NoteLink link = only("富田武『戦間期の日ソ関係』岩波書店、2010年、39頁。", note);

        assertThat(link.outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(link.key()).isEqualTo("tomita-2010");
        assertThat(link.locator().verbatim()).isEqualTo(locator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            富田前掲書、41頁            | tomita-2010
            富田、前掲註(1)書、41頁      | tomita-2010
            Tomita, op. cit., p. 41   | tomita-2010
            Томита. Указ. соч. С. 41  | tomita-2010
            Hara, op. cit., 33        | hara-1995
            """)
    void a_word_for_an_earlier_work_goes_by_its_author(String note, String key) {
        NoteLink link = only("富田武『戦間期の日ソ関係』岩波書店、2010年、39頁。", "原暉之「内戦終結期ロシア極東における地域統合」『ロシア史研究』56、1995年、32頁。", note);

        assertThat(link.outcome()).as(link.toString()).isEqualTo(Outcome.REPEATED);
        assertThat(link.key()).isEqualTo(key);
    }

    @Test
    void pages_cannot_stand_for_a_file_of_leaves() {
        NoteLink link = only("РГАСПИ. Ф. 159. Оп. 2. Д. 12. Л. 33.", "Ibid., pp. 530–534.");

        assertThat(link.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(link.reason()).contains("rgaspi-159-2-12").contains("leaves and no pages");
    }

    @Test
    void what_repeats_a_source_that_the_library_lacks_means_the_one_that_the_note_made() {
        NoteLink link = only("A. Nobody, A Book of Which Nobody Knows, London, 1999, p. 5.", "Ibid., p. 6.");

        assertThat(link.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(link.stub().title()).isEqualTo("A Book of Which Nobody Knows");
    }

    @Test
    void what_repeats_an_open_note_stays_open() {
        NoteLink link = only("『日本外交年表竝主要文書 1840-1945』原書房、26頁", "同上、27頁。");

        assertThat(link.outcome()).isEqualTo(Outcome.UNFIT);
    }

    @Test
    void after_several_sources_a_repeat_word_says_too_little() {
        NoteLink link = only(
                "富田武『戦間期の日ソ関係』岩波書店、2010年、39頁; Norio Horie, The Dream of the Far Eastern Republic, 1999, p. 111.",
                "Ibid., p. 40.");

        assertThat(link.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(link.candidates()).extracting(SourceCandidate::key).containsExactly("tomita-2010", "horie-1999");
    }

    @Test
    void several_sources_in_one_note_are_told_apart_and_what_leads_to_them_is_kept() {
        List<NoteLink> links = last(
                "See Tomita Takeshi, Senkanki no Nisso kankei (Iwanami Shoten, 2010), 39; см. также: Дальневосточная политика Советской России. Новосибирск, 1996. С. 65.");

        assertThat(links).extracting(NoteLink::key).containsExactly("tomita-2010", "dvp-1996");
        assertThat(links).extracting(NoteLink::signal).containsExactly("See", "см. также:");
    }

    @Test
    void two_volumes_are_told_apart_by_the_volume_or_not_at_all() {
        assertThat(only("『日本外交年表並主要文書 1840-1945』下巻、26頁").key()).isEqualTo("ngnb-1965-2");
        assertThat(only("『日本外交年表竝主要文書 1840-1945』原書房、26頁").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void another_year_of_the_era_is_another_volume() {
        assertThat(only("『日本外交文書』大正10年、第1冊、783頁").key()).isEqualTo("ngb-taisho10-1-2");
        assertThat(only("『日本外交文書』大正15年、第1冊、783頁").isLinked()).isFalse();
    }

    @Test
    void prose_cites_nothing_and_an_unknown_source_is_told() {
        assertThat(only("The author thanks his colleagues at the university.").outcome())
                .isEqualTo(Outcome.PROSE);
        assertThat(only("Smith, J. The Making of Nothing. London: Nowhere Press, 1987. P. 12.")
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void the_paper_for_which_the_library_was_made_is_linked_note_by_note() {
        Path paper = HERE.toAbsolutePath()
                .resolve("../shared/paper/far-eastern-republic.md")
                .normalize();
        Assumptions.assumeTrue(Files.exists(paper), "the paper does not stand beside the project");
        List<NoteResolution> notes = NoteResolver.resolve(Manuscript.of(DraftFormats.read(paper)), SOURCES);
        List<String> keys = new ArrayList<>();
        for (NoteResolution note : notes) {
            keys.add(note.note().label() + " " + note.links().get(0).key() + " "
                    + note.links().get(0).outcome());
        }

        String ngb = "ngb-taisho10-1-2";
        assertThat(keys).hasSize(31);
        assertThat(keys)
                .containsExactly(
                        "1  PROSE",
                        "2 sablin-2019 LINKED",
                        "3 shulatov-2017 LINKED",
                        "4 fujimoto-2017 LINKED",
                        "5 hara-1995 LINKED",
                        "6 hara-1995 LINKED",
                        "7 dvp-1996 LINKED",
                        "8 shulatov-2017 LINKED",
                        "9 " + ngb + " LINKED",
                        "10 " + ngb + " REPEATED",
                        "11 " + ngb + " REPEATED",
                        "12 " + ngb + " REPEATED",
                        "13 " + ngb + " REPEATED",
                        "14 " + ngb + " REPEATED",
                        "15 " + ngb + " REPEATED",
                        "16 garf-6761-1-555 LINKED",
                        "17 garf-6761-1-555 REPEATED",
                        "18 garf-6761-1-555 REPEATED",
                        "19 " + ngb + " LINKED",
                        "20 " + ngb + " REPEATED",
                        "21 " + ngb + " REPEATED",
                        "22 moskva-tokio-2007-1 LINKED",
                        "23 shulatov-2017 LINKED",
                        "24 shulatov-2017 REPEATED",
                        "25 " + ngb + " LINKED",
                        "26 rgaspi-159-2-12 LINKED",
                        "27  UNFIT",
                        "28  UNFIT",
                        "29 ngnb-1965-2 LINKED",
                        "30 tomita-2010 LINKED",
                        "31 horie-1999 LINKED");
    }

    @Test
    void what_our_styles_print_is_linked_to_what_it_was_made_of() {
        ResolveLoop loop = new ResolveLoop(SOURCES, false, false, 7);
        for (String style :
                List.of("chicago-notes-bibliography", "gost-r-7-0-5-2008-footnotes", "japanese-history-notes", "apa")) {
            loop.run(style, 100);
        }
        assertThat(loop.isSound()).as(loop.figures()).isTrue();
    }
}
