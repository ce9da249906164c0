package org.footing.source.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.LanguageTag;
import org.footing.language.transliteration.Transliteration;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The forms that the library has of one name or title, and the choice among them. A stored form always goes before a
 * generated one; translations and readings are never generated.
 *
 * @param <T> {@code String} for a text, {@link Name} for a name
 */
public final class Forms<T> {
    private final Content<T> content;
    private final LanguageTag own;
    /** Whether the plain field is given in the source's own language: {@code multi.main} names no other. */
    private final boolean mainIsOwn;

    private final @Nullable Form<T> main;
    /** The plain field's form first. */
    private final List<Form<T>> stored;

    private Forms(
            Content<T> content,
            @Nullable String language,
            @Nullable String mainLanguage,
            @Nullable T plain,
            Map<String, T> variants) {
        this.content = content;
        LanguageTag declared = FormTag.parse(mainLanguage == null ? language : mainLanguage);
        this.main = plain == null || content.letters(plain).isBlank()
                ? null
                : Form.stored(plain, FormTag.ofPlain(declared, content.letters(plain)));
        LanguageTag source = FormTag.parse(language);
        this.mainIsOwn = mainLanguage == null || source.language().equals("und") || declared.sameLanguage(source);
        this.own = main != null && mainIsOwn ? main.tag() : source;
        List<Form<T>> all = new ArrayList<>(variants.size() + 1);
        if (main != null) {
            all.add(main);
        }
        for (Map.Entry<String, T> variant : variants.entrySet()) {
            if (!content.letters(variant.getValue()).isBlank()) {
                all.add(Form.stored(variant.getValue(), FormTag.parse(variant.getKey())));
            }
        }
        this.stored = List.copyOf(all);
    }

    /** The forms of a standard variable. */
    public static Forms<String> of(Source source, String variable) {
        return new Forms<>(
                TextContent.of(variable),
                source.language(),
                source.variants().mainOf(variable),
                source.text(variable),
                source.variants().of(variable));
    }

    /**
     * The forms of a standard variable, with others for languages in which the source has none.
     *
     * @param more by language tag
     */
    public static Forms<String> of(Source source, String variable, Map<String, String> more) {
        if (more.isEmpty()) {
            return of(source, variable);
        }
        Map<String, String> variants = new LinkedHashMap<>(source.variants().of(variable));
        for (Map.Entry<String, String> form : more.entrySet()) {
            variants.putIfAbsent(form.getKey(), form.getValue());
        }
        return new Forms<>(
                TextContent.of(variable),
                source.language(),
                source.variants().mainOf(variable),
                source.text(variable),
                variants);
    }

    /** The forms of one of the source's names. */
    public static Forms<Name> of(Source source, Name name) {
        String language = name.language() == null ? source.language() : name.language();
        return new Forms<>(NameContent.NAME, language, null, name, name.variants());
    }

    /** The forms of an archive's {@code name}, {@code abbreviation} or {@code place}. */
    public static Forms<String> of(Repository repository, String field) {
        String plain = switch (field) {
            case "name" -> repository.name();
            case "abbreviation" -> repository.abbreviation();
            default -> repository.place();
        };
        return new Forms<>(
                TextContent.PROPER_NAME,
                repository.language(),
                repository.variants().mainOf(field),
                plain,
                repository.variants().of(field));
    }

    /** The plain field as a form; its tag names the script that its letters show. Null when the field is missing. */
    public @Nullable Form<T> main() {
        return main;
    }

    /** All forms that the library holds, the plain field's first, the others in the order of the file. */
    public List<Form<T>> stored() {
        return stored;
    }

    /** A form of this field as people read it in a list: {@code 原 暉之}, {@code Hara, Teruyuki}; no citation style. */
    public String display(Form<T> form) {
        return content.display(form.value());
    }

    /** The language of the source, or of the name where that has one of its own; {@code und} when it is not known. */
    String language() {
        return own.primaryLanguage();
    }

    /** ISO 15924 of the letters of a form. */
    String scriptOf(Form<T> form) {
        return FormTag.script(content.letters(form.value()));
    }

    /** The form that is wanted: stored, else generated where that can be done; null when there is none. */
    public @Nullable Form<T> find(WantedForm wanted) {
        if (wanted instanceof WantedForm.Transliterated transliterated) {
            Form<T> found = storedIn(transliterated);
            return found != null ? found : new Generator<>(content, own, stored).generate(transliterated);
        }
        if (wanted instanceof WantedForm.Translated translated) {
            return translated(FormTag.parse(translated.language()));
        }
        return wanted instanceof WantedForm.Reading ? reading() : original();
    }

    private @Nullable Form<T> original() {
        for (Form<T> form : stored) {
            boolean here = form.equals(main) ? mainIsOwn : form.tag().sameLanguage(own);
            if (here && FormTag.isInOwnScript(form.tag())) {
                return form;
            }
        }
        return null;
    }

    private @Nullable Form<T> reading() {
        for (Form<T> form : stored) {
            if (form.tag().isKanaReading()) {
                return form;
            }
        }
        boolean kana =
                main != null && FormTag.script(content.letters(main.value())).equals("Hrkt");
        return kana ? main : null;
    }

    private @Nullable Form<T> translated(LanguageTag language) {
        Form<T> near = null;
        for (Form<T> form : stored) {
            LanguageTag tag = form.tag();
            if (tag.sameLanguage(language) && FormTag.isInOwnScript(tag)) {
                if (tag.text().equals(language.text())) {
                    return form;
                }
                near = near == null ? form : near;
            }
        }
        return near;
    }

    /** A stored form in the system's letters: by the system itself, by another, and of a person the customary one. */
    private @Nullable Form<T> storedIn(WantedForm.Transliterated wanted) {
        Transliteration system = wanted.system(own.primaryLanguage());
        String script = wanted.script(own.primaryLanguage());
        Form<T> other = null;
        Form<T> customary = null;
        for (Form<T> form : stored) {
            LanguageTag tag = form.tag();
            if (!script.equals(tag.effectiveScript())) {
                continue;
            }
            boolean ours = tag.sameLanguage(own) || (form.equals(main) && mainIsOwn);
            if (ours && system != null && Transliteration.of(tag) == system) {
                return form;
            }
            if (ours) {
                other = other == null ? form : other;
            } else if (content.isPerson(form.value()) && (customary == null || tag.matches("en"))) {
                customary = form;
            }
        }
        return other == null ? customary : other;
    }
}
