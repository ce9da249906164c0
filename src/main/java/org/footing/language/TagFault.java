package org.footing.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a language tag.
 *
 * @param message what, as a predicate: {@code is no language tag (BCP 47)}
 * @param proposal the tag that may be meant; empty when none is near
 */
public record TagFault(String message, String proposal) {

    /** The first fault of a tag; null when its language and script are known. Variants and private use are not looked up. */
    public static @Nullable TagFault of(String written) {
        LanguageTag tag = LanguageTag.parse(written);
        if (!tag.wellFormed()) {
            return new TagFault("is no language tag (BCP 47)", withPrivateUse(written));
        }
        if (tag.language().startsWith("x-")
                || tag.text().startsWith("x-")
                || tag.text().startsWith("i-")) {
            return null;
        }
        String language = tag.primaryLanguage();
        String rest = tag.text()
                .substring(Math.min(tag.text().length(), tag.language().length()));
        String meant = meant(language);
        if (!meant.isEmpty()) {
            return new TagFault("names no language by its shortest code", meant + rest);
        }
        if (!isLanguage(language)) {
            return new TagFault("names no known language", "");
        }
        // Only these macrolanguages and sign languages have extended subtags (RFC 5646 §2.2.2).
        if (!tag.language().equals(language) && !" ar kok lv ms sgn sw uz zh ".contains(" " + language + " ")) {
            return new TagFault("names a language twice", language + rest);
        }
        String script = tag.script();
        if (script != null && !isScript(script)) {
            return new TagFault("names no known script", script.equals("Cyri") ? language + "-Cyrl" : "");
        }
        return null;
    }

    /** A system that stands behind the script without the {@code x-} of private use: {@code ru-Latn-bgn}. */
    private static String withPrivateUse(String written) {
        int first = written.indexOf('-');
        int second = first < 0 ? -1 : written.indexOf('-', first + 1);
        if (second < 0) {
            return "";
        }
        LanguageTag mended = LanguageTag.parse(written.substring(0, second) + "-x" + written.substring(second));
        return mended.wellFormed() ? mended.text() : "";
    }

    /** The code of a language that is written by its name, its country, or by a longer code; empty for all others. */
    private static String meant(String language) {
        String code = switch (language) {
            case "jp", "japanese", "jpn" -> "ja";
            case "russian", "rus" -> "ru";
            case "english", "eng" -> "en";
            case "german", "deu", "ger" -> "de";
            case "french", "fra", "fre" -> "fr";
            case "chinese", "zho", "chi", "cn" -> "zh";
            case "korean", "kor", "kr" -> "ko";
            case "ukrainian", "ukr", "ua" -> "uk";
            case "cz" -> "cs";
            default -> "";
        };
        if (!code.isEmpty() || language.length() != 3) {
            return code;
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(language)) {
                return two;
            }
        }
        return "";
    }

    private static boolean isLanguage(String language) {
        if (language.length() == 3) {
            return true;
        }
        for (String two : Locale.getISOLanguages()) {
            if (two.equals(language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScript(String script) {
        if (" Latn Cyrl Jpan Hira Kana Hrkt Hani Hans Hant Kore Hang Aran Cyrs Zyyy Zxxx "
                .contains(" " + script + " ")) {
            return true;
        }
        try {
            Character.UnicodeScript.forName(script);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
