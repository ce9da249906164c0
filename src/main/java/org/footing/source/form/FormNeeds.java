package org.footing.source.form;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * The forms that the readers of a paper need: names and titles in letters that they can read, a title in their language.
 *
 * @param language BCP 47, of the paper
 * @param systems how other scripts are to be written in the paper's
 * @param byReading whether a list orders Japanese sources by reading
 * @param translations whether titles are to be translated
 */
public record FormNeeds(String language, WantedForm.Transliterated systems, boolean byReading, boolean translations) {

    /** What is usual in a paper of this language; only a Japanese list is ordered by reading. */
    public static FormNeeds of(String language) {
        boolean japanese = FormTag.parse(language).primaryLanguage().equals("ja");
        return new FormNeeds(language, usual(language), japanese, true);
    }

    /** The same needs where these systems are preferred. */
    public FormNeeds by(List<Transliteration> preferred) {
        return new FormNeeds(language, systems.after(preferred), byReading, translations);
    }

    /** The same needs where a list orders Japanese sources by reading. */
    public FormNeeds orderedByReading() {
        return new FormNeeds(language, systems, true, translations);
    }

    private static WantedForm.Transliterated usual(String language) {
        return "Cyrl".equals(FormTag.parse(language).effectiveScript())
                ? WantedForm.Transliterated.by(Transliteration.POLIVANOV)
                : WantedForm.Transliterated.USUAL;
    }

    /** What a field lacks; empty when readers have all they need. */
    public <T> List<Gap> gaps(FormField<T> field) {
        Forms<T> forms = field.forms();
        Form<T> main = forms.main();
        if (main == null) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>(2);
        Form<T> original = forms.find(WantedForm.ORIGINAL);
        if (original == null) {
            gaps.add(new Gap(Gap.Kind.ORIGINAL, forms.language(), null));
            return gaps;
        }
        Gap letters = letters(field, original);
        boolean unread = needsReading(field, original, letters);
        if (unread) {
            gaps.add(new Gap(Gap.Kind.READING, "ja-Hrkt", null));
        }
        if (letters != null && !(unread && letters.proposal() == null)) {
            gaps.add(letters);
        }
        if (translations
                && field.variable().equals("title")
                && forms.find(new WantedForm.Translated(language)) == null) {
            gaps.add(new Gap(Gap.Kind.TRANSLATION, language, null));
        }
        return gaps;
    }

    /** The form in the paper's letters: missing, or only to be generated. */
    private <T> @Nullable Gap letters(FormField<T> field, Form<T> original) {
        Forms<T> forms = field.forms();
        String script = forms.scriptOf(original);
        if (script.equals("Zyyy") || !isForeign(script)) {
            return null;
        }
        Form<T> found = forms.find(systems);
        if (found != null && !found.isGenerated()) {
            return null;
        }
        if (found != null) {
            return new Gap(Gap.Kind.LETTERS, found.tag().text(), field.shown(found));
        }
        String own = original.tag().primaryLanguage();
        Transliteration system = systems.system(own);
        String tag =
                system == null ? own + "-" + systems.script(own) : system.tag().text();
        return new Gap(Gap.Kind.LETTERS, tag, null);
    }

    /** Whether readers of the paper do not read these letters. Russian readers read Latin ones, Japanese readers all. */
    private boolean isForeign(String script) {
        String paper = FormTag.parse(language).effectiveScript();
        if (paper == null || paper.equals("Latn")) {
            return !script.equals("Latn");
        }
        return paper.equals("Cyrl") && !script.equals("Cyrl") && !script.equals("Latn");
    }

    /** A reading is needed to romanise by, and to order a list by. */
    private <T> boolean needsReading(FormField<T> field, Form<T> original, @Nullable Gap letters) {
        LanguageTag tag = original.tag();
        if (!tag.primaryLanguage().equals("ja")
                || field.forms().scriptOf(original).equals("Hrkt")
                || field.forms().find(WantedForm.READING) != null) {
            return false;
        }
        return (byReading && field.sorts()) || (letters != null && letters.proposal() == null);
    }
}
