package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footing.language.Scripts;
import org.footing.source.Source;
import org.footing.source.form.FormField;
import org.footing.source.form.FormNeeds;
import org.footing.source.form.Gap;
import org.jspecify.annotations.Nullable;

/** Names and titles that readers of the paper cannot read, and that nothing can be generated for. */
final class FormRules implements Rule {
    /** The texts whose forms a note shows, besides all names. */
    private static final Set<String> TEXTS =
            Set.of("title", "title-short", "container-title", "collection-title", "volume-title");

    @Override
    public void check(Paper paper, Findings findings) {
        for (Source source : paper.input().sources()) {
            checkLanguage(source, findings);
            new Gaps(source, paper.input().needs()).report(findings);
        }
    }

    /** Without a language a source is cited as if it were in the paper's own. */
    private static void checkLanguage(Source source, Findings findings) {
        String title = source.title();
        if (source.language() != null || title == null || source.variants().mainOf("title") != null) {
            return;
        }
        String script = Scripts.of(title).code();
        if (!script.equals("Latn") && !script.equals("Zyyy")) {
            findings.add(
                    RuleId.MISSING_LANGUAGE,
                    source.key(),
                    source.location(),
                    source.key() + " has no language, and its title is not in Latin letters",
                    "set it with `footing edit " + source.key() + " language " + likely(script) + "`");
        }
    }

    private static String likely(String script) {
        return switch (script) {
            case "Cyrl" -> "ru";
            case "Jpan", "Hrkt" -> "ja";
            default -> "TAG";
        };
    }

    /** What one source lacks, told once for each kind. */
    private static final class Gaps {
        private final Source source;
        private final List<String> unread = new ArrayList<>();
        private final List<String> unwritten = new ArrayList<>();
        private final List<String> translated = new ArrayList<>();

        Gaps(Source source, FormNeeds needs) {
            this.source = source;
            for (FormField<?> field : FormField.of(source)) {
                if (TEXTS.contains(field.variable())
                        || !source.names(field.variable()).isEmpty()) {
                    for (Gap gap : needs.gaps(field)) {
                        List<String> texts = texts(gap);
                        if (texts != null) {
                            texts.add(field.shown().get(0).text());
                        }
                    }
                }
            }
        }

        private @Nullable List<String> texts(Gap gap) {
            return switch (gap.kind()) {
                case READING -> unread;
                case LETTERS -> gap.proposal() == null ? unwritten : null;
                case ORIGINAL -> translated;
                case TRANSLATION -> null;
            };
        }

        void report(Findings findings) {
            String variants = "`footing variants " + source.key() + "`";
            report(
                    RuleId.MISSING_READING,
                    unread,
                    "kanji without a reading",
                    "give the reading as ja-Hrkt; " + variants + " may suggest one",
                    findings);
            report(
                    RuleId.MISSING_TRANSLITERATION,
                    unwritten,
                    "letters that the paper’s readers do not read, and no others can be generated",
                    "add a form in theirs; " + variants + " names its tag",
                    findings);
            report(
                    RuleId.MISSING_ORIGINAL,
                    translated,
                    "not in the source’s own script",
                    "add the words of the source itself when they are known",
                    findings);
        }

        private void report(RuleId rule, List<String> texts, String what, String suggestion, Findings findings) {
            if (!texts.isEmpty()) {
                String message = what + " in " + source.key() + ": " + String.join("; ", texts);
                findings.add(rule, source.key(), source.location(), message, suggestion);
            }
        }
    }
}
