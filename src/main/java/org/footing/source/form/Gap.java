package org.footing.source.form;

import org.jspecify.annotations.Nullable;

/**
 * A form that readers need and the library does not have.
 *
 * @param kind which form is missing
 * @param tag the language tag under which it belongs: {@code ru-Latn-x-bgn}, {@code ja-Hrkt}, {@code en}
 * @param proposal what can be generated in its place; null when nothing can
 */
public record Gap(Kind kind, String tag, @Nullable ShownForm proposal) {
    /** Which form is missing. */
    public enum Kind {
        ORIGINAL("original", "the words as the source itself has them are not known; add them when they are"),
        LETTERS("transliteration", "nothing can be generated; give it by hand"),
        READING("reading", "kanji are not read by rule; give it in kana, and other letters follow"),
        TRANSLATION("translation", "translations are never generated; give it by hand");

        private final String id;
        private final String advice;

        Kind(String id, String advice) {
            this.id = id;
            this.advice = advice;
        }

        /** The word of reports. */
        public String id() {
            return id;
        }

        /** What to do. */
        public String advice() {
            return advice;
        }
    }
}
