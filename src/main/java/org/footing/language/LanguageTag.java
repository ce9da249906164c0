package org.footing.language;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A language tag (BCP 47, RFC 5646). Any string can be one: what is not well-formed keeps its text, and its language is
 * {@code und}.
 *
 * @param text the tag in its usual spelling, {@code ja-Latn-hepburn}; as given when it is not well-formed
 * @param language the language in lower case, with its extension if it has one: {@code ja}, {@code zh-yue}
 * @param script ISO 15924, {@code Latn}; null when not given
 * @param region {@code RU}, {@code 419}; null when not given
 * @param variants {@code hepburn}, {@code alalc97}, in the given order
 * @param extensions each with its letter: {@code t-ru-m0-bgn}
 * @param privateUse what follows {@code x-}; empty when nothing does
 * @param wellFormed whether the tag follows the grammar of RFC 5646 §2.1; not whether its parts are registered
 */
public record LanguageTag(
        String text,
        String language,
        @Nullable String script,
        @Nullable String region,
        List<String> variants,
        List<String> extensions,
        List<String> privateUse,
        boolean wellFormed) {

    public LanguageTag {
        variants = List.copyOf(variants);
        extensions = List.copyOf(extensions);
        privateUse = List.copyOf(privateUse);
    }

    /** Reads any string; {@code ja_JP} is read as {@code ja-JP}. */
    public static LanguageTag parse(String text) {
        return new LanguageTagParser(text).parse();
    }

    // Written out: the compiler's own spins method handles, which costs the first call milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof LanguageTag tag
                        && text.equals(tag.text)
                        && language.equals(tag.language)
                        && Objects.equals(script, tag.script)
                        && Objects.equals(region, tag.region)
                        && variants.equals(tag.variants)
                        && extensions.equals(tag.extensions)
                        && privateUse.equals(tag.privateUse)
                        && wellFormed == tag.wellFormed);
    }

    /** Nearly always the text alone tells two tags apart. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Whether the language is the same; {@code und} is the same as nothing. */
    public boolean sameLanguage(LanguageTag other) {
        return primaryLanguage().equals(other.primaryLanguage()) && !language.equals("und");
    }

    /** The first subtag: {@code zh} of {@code zh-yue}. */
    public String primaryLanguage() {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }

    /**
     * Whether a text with this tag is one of those that {@code range} asks for (extended filtering, RFC 4647 §3.3.2):
     * {@code ja-Latn-hepburn} matches {@code ja}, {@code ja-Latn} and {@code *-Latn}.
     */
    public boolean matches(String range) {
        String[] wanted = LanguageTagParser.split(range);
        String[] own = LanguageTagParser.split(text);
        if (!wanted[0].equals("*") && !wanted[0].equalsIgnoreCase(own[0])) {
            return false;
        }
        int at = 1;
        for (int i = 1; i < wanted.length; i++) {
            if (wanted[i].equals("*")) {
                continue;
            }
            while (at < own.length && !own[at].equalsIgnoreCase(wanted[i])) {
                if (own[at].length() == 1) {
                    return false;
                }
                at++;
            }
            if (at == own.length) {
                return false;
            }
            at++;
        }
        return true;
    }

    /**
     * The name of the transliteration system that the tag gives: its first variant, or its private use: {@code hepburn},
     * {@code alalc97}, {@code bgn} of {@code ru-Latn-x-bgn}; null when there is neither.
     */
    public @Nullable String system() {
        if (!variants.isEmpty()) {
            return variants.get(0);
        }
        return privateUse.isEmpty() ? null : String.join("-", privateUse);
    }

    /** Whether this is the Latin form of a language usually written otherwise: {@code ru-Latn}, {@code ja-Latn-hepburn}. */
    public boolean isRomanization() {
        String usual = usualScript();
        return "Latn".equals(script) && usual != null && !usual.equals("Latn");
    }

    /** Whether this is a reading in kana: {@code ja-Hrkt}, {@code ja-Hira}, {@code ja-Kana}. */
    public boolean isKanaReading() {
        return "Hrkt".equals(script) || "Hira".equals(script) || "Kana".equals(script);
    }

    /** The script of the tag, or else the one in which the language is usually written; null when that is not known. */
    public @Nullable String effectiveScript() {
        return script != null ? script : usualScript();
    }

    private @Nullable String usualScript() {
        return switch (primaryLanguage()) {
            case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tt", "cu" -> "Cyrl";
            case "ja" -> "Jpan";
            case "zh", "lzh", "yue" -> "Hani";
            case "ko" -> "Kore";
            case "el", "grc" -> "Grek";
            case "he", "yi" -> "Hebr";
            case "ar", "fa" -> "Arab";
            case "hy" -> "Armn";
            case "ka" -> "Geor";
            case "en", "de", "fr", "la", "it", "es", "pt", "pl", "cs", "sk", "sl", "hr", "nl", "da", "sv", "nb", "nn" ->
                "Latn";
            case "no", "fi", "et", "lv", "lt", "hu", "ro", "tr", "ca", "eo" -> "Latn";
            default -> null;
        };
    }

    /** The tag in its usual spelling. */
    @Override
    public String toString() {
        return text;
    }
}
