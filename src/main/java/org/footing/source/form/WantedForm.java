package org.footing.source.form;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** Which form of a name or a title is asked for. */
public sealed interface WantedForm {
    WantedForm ORIGINAL = new Original();
    WantedForm READING = new Reading();

    /** In the script in which the source's own language is written. */
    record Original() implements WantedForm {}

    /** In kana, which say how Japanese is read. */
    record Reading() implements WantedForm {}

    /**
     * In other letters, by a named system: Latin ones, or Cyrillic ones by Polivanov's.
     *
     * @param systems for each language the first that is made for it counts
     */
    record Transliterated(List<Transliteration> systems) implements WantedForm {
        /** As notes in Western languages have it: ALA-LC without diacritics for Russian, modified Hepburn for Japanese. */
        public static final Transliterated USUAL = by(Transliteration.ALA_LC_SIMPLE, Transliteration.HEPBURN);

        public Transliterated {
            systems = List.copyOf(systems);
            if (systems.isEmpty()) {
                throw new IllegalArgumentException("no system is named");
            }
        }

        public static Transliterated by(Transliteration... systems) {
            return new Transliterated(List.of(systems));
        }

        /** The system for a language, such as {@code ru}; null when none is named. */
        @Nullable
        Transliteration system(String language) {
            for (Transliteration system : systems) {
                if (system.language().equals(language)) {
                    return system;
                }
            }
            return null;
        }

        /** These systems, and before them others. */
        public Transliterated after(List<Transliteration> others) {
            List<Transliteration> all = new ArrayList<>(others);
            all.addAll(systems);
            return new Transliterated(all);
        }

        /** ISO 15924 of the letters in which a text of this language is wanted. */
        String script(String language) {
            Transliteration system = system(language);
            return Generator.scriptOf(system == null ? systems.get(0) : system);
        }
    }

    /**
     * In another language; of a person's name, the form that is customary in that language.
     *
     * @param language BCP 47
     */
    record Translated(String language) implements WantedForm {}
}
