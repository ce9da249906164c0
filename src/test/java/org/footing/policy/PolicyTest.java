package org.footing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What footing.yaml and the command line may say, and which of it holds. */
class PolicyTest {
    private static Policies read(String yaml) {
        SourceText text = new SourceText("footing.yaml", yaml);
        Problems problems = new Problems(text);
        Policies policies = PolicyReader.read(Yaml.parse(text), problems);
        problems.throwIfAny();
        return policies;
    }

    private static FormPattern pattern(String text) {
        return FormPattern.parse(text);
    }

    @Test
    void the_command_line_goes_before_the_styles_policy_and_that_before_the_papers() {
        Policies policies = read("""
                terms: document
                labels: document
                repeats: document
                styles:
                  apa: {terms: source, labels: source}
                """).with(List.of("terms=ru"));
        Policy apa = policies.in("apa", "en");
        assertThat(apa.options(List.of()).terms().otherwise()).isEqualTo("ru");
        assertThat(apa.options(List.of()).labels().otherwise()).isEqualTo("source");
        assertThat(apa.options(List.of()).repeats().otherwise()).isEqualTo("document");
        assertThat(policies.in("sist02", "ja").options(List.of()).labels().otherwise())
                .isEqualTo("document");
    }

    @Test
    void labels_repeats_and_quotes_follow_terms_unless_they_are_said() {
        var options = read("{terms: source, repeats: {ru: source, all: document}}")
                .in("none", "en")
                .options(List.of());
        assertThat(options.labels()).isEqualTo(options.terms());
        assertThat(options.quotes()).isEqualTo(options.terms());
        assertThat(options.repeats().byLanguage()).containsEntry("ru", "source");
        assertThat(options.repeats().otherwise()).isEqualTo("document");
    }

    @Test
    void of_rules_for_forms_the_more_precise_holds_in_whatever_order_they_are_nested() {
        Policy policy = read("""
                forms:
                  titles: {all: original, short: romanised}
                  ru:
                    titles: translated
                  list: {ru: {titles: original romanised}}
                """).in("none", "en");
        assertThat(policy.forms("ja", "titles", "first")).isEqualTo(pattern("original"));
        assertThat(policy.forms("ja", "titles", "short")).isEqualTo(pattern("romanised"));
        assertThat(policy.forms("ru", "titles", "short")).isEqualTo(pattern("translated"));
        assertThat(policy.forms("ru-RU", "titles", "list")).isEqualTo(pattern("original romanised"));
        assertThat(policy.forms("ru", "names", "first")).isEqualTo(FormPattern.ORIGINAL);
    }

    @Test
    void what_the_paper_says_in_general_hides_what_a_style_usually_does_in_particular() {
        assertThat(Policies.UNSAID.in("apa", "en").forms("ja", "titles", "list"))
                .isEqualTo(pattern("romanised [translated]"));
        assertThat(read("forms: original").in("apa", "en").forms("ja", "titles", "list"))
                .isEqualTo(FormPattern.ORIGINAL);
    }

    @Test
    void a_russian_or_japanese_paper_shows_every_source_in_its_own_script() {
        assertThat(Policies.UNSAID.in("apa", "ru")).isEqualTo(Policy.UNSAID);
        assertThat(Policies.UNSAID.in("chicago-notes-bibliography", "ja")).isEqualTo(Policy.UNSAID);
        assertThat(Policies.UNSAID.in("chicago-notes-bibliography", "de")).isNotEqualTo(Policy.UNSAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terms: everybody | footing.yaml:1:8 | `everybody` says nobody’s language for terms",
                "trems: source | footing.yaml:1:1 | no setting `trems` of a policy",
                "forms: {titel: original} | footing.yaml:1:9 | `titel` is nothing that has forms",
                "forms: original [translated | footing.yaml:1:8 | is not closed",
                "forms: '[]' | footing.yaml:1:8 | hold no form",
                "forms: orginal | footing.yaml:1:8 | `orginal` is no form",
                "romanisation: {ru: bng} | footing.yaml:1:20 | no system `bng` of romanisation",
                "dates: lunar | footing.yaml:1:8 | `dates` cannot be `lunar`",
                "list: {sections: [archives, books]} | footing.yaml:1:18 | `list.sections` cannot be `books`",
                "list: {sections: [archives, archives]} | footing.yaml:1:18 | `archives` is named twice",
                "romanisation: {ru: hepburn} | footing.yaml:1:20 | `hepburn` does not romanise `ru`",
                "forms: {ru: {titles: {ja: original}}} | footing.yaml:1:23 | `ja` stands inside `ru`",
                "list: {order: style} | footing.yaml:1:8 | no setting `order` of the list",
                "styles: {apa: source} | footing.yaml:1:15 | a style’s policy must be a mapping",
            })
    void what_cannot_be_meant_is_told_with_its_place(String yaml, String place, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.diagnostics()).singleElement().satisfies(fault -> {
                            assertThat(fault.location()).hasToString(place);
                            assertThat(fault.message()).contains(message);
                            assertThat(fault.advice()).isNotBlank();
                        }));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThatThrownBy(() -> read("{terms: x, dates: y, forms: {ru: z}}"))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.diagnostics()).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "terms",
        "=source",
        "forms.titles.short=",
        "list=archives",
        "dates.Russian=era",
        "dates.jp=era",
        "terms=qq",
        "labels=xx"
    })
    void a_setting_on_the_command_line_is_checked_likewise(String setting) {
        assertThatThrownBy(() -> Policies.UNSAID.with(List.of(setting))).isInstanceOf(UsageException.class);
    }
}
