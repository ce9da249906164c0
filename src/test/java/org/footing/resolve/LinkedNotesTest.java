package org.footing.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedNotesTest {
    @TempDir
    Path folder;

    private static final String LIBRARY = """
            references:
            - id: morita
              type: book
              language: ja
              title: 沿海州の冬
              author:
              - {family: 森田, given: 実, multi: {_key: {ja-Hrkt: {family: もりた, given: みのる}, ja-Latn-hepburn: {family: Morita, given: Minoru}}}}
              publisher: 北窓社
              issued: 1974
              multi: {_keys: {title: {en: Winter in the Maritime Province}}}
            - id: orlov-1
              type: book
              language: ru
              title: Очерки приморской жизни
              volume: 1
              author: [{family: Орлов, given: Семён}]
              issued: 1908
            - id: orlov-2
              type: book
              language: ru
              title: Очерки приморской жизни
              volume: 2
              author: [{family: Орлов, given: Семён}]
              issued: 1911
            - id: rgia-12
              type: collection
              language: ru
              archival: {repository: {name: Российский государственный исторический архив Дальнего Востока, abbreviation: РГИА ДВ}, fond: Р-12, opis: 3, delo: 45}
            - id: reel
              type: collection
              language: ja
              archival: {repository: {name: 外務省外交史料館}, jacar: B09999999999}
            """;

    private List<String> resolve(String... notes) throws IOException {
        Sources sources = ResolveLibrary.of(folder, LIBRARY);
        List<String> out = new ArrayList<>();
        for (List<NoteLink> links : NoteResolver.resolveNotes(ResolveLibrary.notes(notes), sources)) {
            StringBuilder line = new StringBuilder();
            for (NoteLink link : links) {
                line.append(line.length() == 0 ? "" : "; ")
                        .append(link.outcome().name().toLowerCase(Locale.ROOT));
                line.append(link.key().isEmpty() ? "" : " " + link.key());
                line.append(link.stub() == null ? "" : " new " + link.stub().key());
                line.append(
                        link.locator().isEmpty() ? "" : " @" + link.locator().verbatim());
                line.append(link.fault() == null ? "" : " " + link.fault().id());
            }
            out.add(line.toString());
        }
        return out;
    }

    @Test
    void a_title_is_known_in_its_script_translated_romanised_and_misprinted() throws IOException {
        assertThat(resolve(
                        "森田実『沿海州の冬』北窓社、1974年、12頁。",
                        "Morita Minoru, *Winter in the Maritime Province*, Kitamado-sha, 1974, p. 12.",
                        "Morita, *Winter in the Maritme Province*, p. 13.",
                        "Орлов С. Очерки приморской жизни. Т. 2. М., 1911. С. 5.",
                        "S. Orlov, *Ocherki primorskoi zhizni*, vol. 1 (1908), 5."))
                .containsExactly(
                        "linked morita @12頁",
                        "linked morita @p. 12",
                        "linked morita @p. 13",
                        "linked orlov-2 @С. 5",
                        "linked orlov-1 @5");
    }

    @Test
    void a_file_is_known_by_its_numbers_and_by_no_fewer_of_them() throws IOException {
        assertThat(resolve(
                        "РГИА ДВ Ф. Р-12. Оп. 3. Д. 45. Л. 7 об.",
                        "РГИА ДВ. Ф. 12. Оп.3. Д.45. Л.8",
                        "JACAR:B09999999999",
                        "РГИА ДВ. Ф. Р-12. Оп. 3. Д. 46. Л. 1."))
                .containsExactly(
                        "linked rgia-12 @Л. 7 об.",
                        "linked rgia-12 @Л.8",
                        "linked reel",
                        "unknown new ргиа-дв-р-12-3-46 @Л. 1");
    }

    @Test
    void words_of_repetition_are_followed_and_what_cannot_be_repeated_is_told() throws IOException {
        assertThat(resolve(
                        "Ibid., p. 1.",
                        "Morita, *Winter in the Maritime Province*, 1974, p. 12; Орлов С. Очерки приморской жизни. Т. 1. 1908. С. 5.",
                        "Ibid., p. 5.",
                        "РГИА ДВ Ф. 12. Оп. 3. Д. 45. Л. 7.",
                        "Там же. Л. 8; Л. 9.",
                        "Ibid, pp. 530-534.",
                        "Ibid., p. 531.",
                        "森田、前掲書、15頁。",
                        "同上、16頁。",
                        "Орлов С. Указ. соч. С. 9."))
                .containsExactly(
                        "unfit @p. 1 no-antecedent",
                        "linked morita @p. 12; linked orlov-1 @С. 5",
                        "ambiguous @p. 5 several-antecedents",
                        "linked rgia-12 @Л. 7",
                        "repeated rgia-12 @Л. 8; repeated rgia-12 @Л. 9",
                        "unfit @pp. 530-534 impossible-locator",
                        "unfit @p. 531 doubtful-antecedent",
                        "repeated morita @15頁",
                        "repeated morita @16頁",
                        "repeated orlov-1 @С. 9");
    }

    @Test
    void volumes_that_a_note_does_not_tell_apart_are_ambiguous_and_other_books_are_new() throws IOException {
        assertThat(resolve(
                        "Орлов С. Очерки приморской жизни. С. 5.",
                        "Орлов С. Записки лесничего. Хабаровск, 1913. С. 5.",
                        "森田実『樺太の夏』北窓社、1980年、3頁。",
                        "The author thanks the archivists at Vladivostok."))
                .containsExactly(
                        "ambiguous @С. 5", "unknown new орлов-1913 @С. 5", "unknown new 森田実-1980 @3頁", "prose");
    }

    @Test
    void a_new_source_is_known_again_by_its_short_title() throws IOException {
        assertThat(resolve(
                        "Anna Lind, “Harbours of the North,” *Journal of Coasts* 5, 1999, pp. 3–30.",
                        "Lind, “Harbours,” p. 7; see also Morita, *Winter in the Maritime Province*, p. 3.",
                        "Lind, op. cit., p. 9."))
                .containsExactly(
                        "unknown new lind-1999 @pp. 3–30",
                        "unknown new lind-1999 @p. 7; linked morita @p. 3",
                        "unknown new lind-1999 @p. 9");
    }
}
