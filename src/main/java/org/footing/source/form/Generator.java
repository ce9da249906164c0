package org.footing.source.form;

import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** Makes a form in other letters from a stored one: from Cyrillic, or from kana. From kanji nothing is made. */
final class Generator<T> {
    private final Content<T> content;
    private final LanguageTag own;
    private final List<Form<T>> stored;

    Generator(Content<T> content, LanguageTag own, List<Form<T>> stored) {
        this.content = content;
        this.own = own;
        this.stored = stored;
    }

    @Nullable
    Form<T> generate(WantedForm.Transliterated wanted) {
        Transliteration russian = wanted.system("ru");
        Transliteration japanese = wanted.system("ja");
        Form<T> made = null;
        for (int i = 0; i < stored.size() && made == null; i++) {
            Form<T> form = stored.get(i);
            if (russian != null && (isOurs(form) || content.isPerson(form.value())) && isReadBy(russian, form)) {
                made = made(form, russian);
            }
        }
        // Where Latin letters are stored their words are divided, which those of a reading need not be.
        for (int i = 0; i < stored.size() && made == null && japanese == Transliteration.POLIVANOV; i++) {
            made = isJapaneseInLatin(stored.get(i)) ? made(stored.get(i), japanese) : null;
        }
        for (int i = 0; i < stored.size() && made == null && japanese != null; i++) {
            Form<T> form = stored.get(i);
            made = isOurs(form) && isReading(form) ? made(form, japanese) : null;
        }
        return made;
    }

    private boolean isOurs(Form<T> form) {
        return form.tag().sameLanguage(own) || form.equals(stored.get(0));
    }

    private @Nullable Form<T> made(Form<T> from, Transliteration system) {
        T value = content.transliterate(from.value(), system);
        if (value == null) {
            return null;
        }
        boolean other = system.language().equals("ru")
                && !from.tag().primaryLanguage().equals("ru")
                && !from.tag().language().equals("und");
        LanguageTag tag =
                other ? LanguageTag.parse(from.tag().primaryLanguage() + "-Latn-x-" + system.id()) : system.tag();
        return new Form<>(value, tag, system);
    }

    /** Only ISO 9 has one table for all Slavic languages; the others would misread Ukrainian and Bulgarian. */
    private boolean isReadBy(Transliteration system, Form<T> form) {
        String language = form.tag().primaryLanguage();
        boolean russian = language.equals("ru") || language.equals("und");
        return "Cyrl".equals(form.tag().effectiveScript()) && (russian || system == Transliteration.ISO_9);
    }

    /** A reading, or what is written in kana alone; but a person's name in katakana alone is no Japanese word. */
    private boolean isReading(Form<T> form) {
        if (form.tag().isKanaReading()) {
            return true;
        }
        String letters = content.letters(form.value());
        return form.tag().primaryLanguage().equals("ja")
                && FormTag.script(letters).equals("Hrkt")
                && (!content.isPerson(form.value()) || Scripts.of(letters).has(Script.HIRAGANA));
    }

    private static boolean isJapaneseInLatin(Form<?> form) {
        return form.tag().primaryLanguage().equals("ja")
                && "Latn".equals(form.tag().script());
    }

    /** ISO 15924 of the letters that a system writes. */
    static String scriptOf(Transliteration system) {
        return system == Transliteration.POLIVANOV ? "Cyrl" : "Latn";
    }
}
