package org.footing.csl.locale;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as CSL uses them: a language and a dialect, {@code de-AT} (CSL 1.0.2, "Locale Fallback"). */
public final class LocaleCode {
    private LocaleCode() {}

    /** The tag in its usual spelling: {@code en_us} is {@code en-US}; a script keeps its place, {@code sr-Latn-RS}. */
    public static String normalize(String tag) {
        StringBuilder out = new StringBuilder(tag.length());
        int start = 0;
        while (start <= tag.length()) {
            int end = start;
            while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
                end++;
            }
            String part = tag.substring(start, end).trim();
            if (start == 0) {
                out.append(part.toLowerCase(Locale.ROOT));
            } else if (!part.isEmpty()) {
                out.append('-');
                appendSubtag(part, out);
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static void appendSubtag(String part, StringBuilder out) {
        if (part.length() == 4 && Character.isLetter(part.charAt(0))) {
            out.append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(part.substring(1).toLowerCase(Locale.ROOT));
        } else if (part.length() <= 3) {
            out.append(part.toUpperCase(Locale.ROOT));
        } else {
            out.append(part);
        }
    }

    /** The language alone: {@code de} of {@code de-AT}. */
    public static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The primary dialect of a language: {@code de-DE} of {@code de} or {@code de-AT}; null when there is none. */
    public static @Nullable String primaryDialect(String tag) {
        return switch (language(tag)) {
            case "af" -> "af-ZA";
            case "ar" -> "ar";
            case "bal" -> "bal-PK";
            case "bg" -> "bg-BG";
            case "brh" -> "brh-PK";
            case "ca" -> "ca-AD";
            case "cs" -> "cs-CZ";
            case "cy" -> "cy-GB";
            case "da" -> "da-DK";
            case "de" -> "de-DE";
            case "el" -> "el-GR";
            case "en" -> "en-US";
            case "es" -> "es-ES";
            case "et" -> "et-EE";
            case "eu" -> "eu";
            case "fa" -> "fa-IR";
            case "fi" -> "fi-FI";
            case "fr" -> "fr-FR";
            case "gl" -> "gl-ES";
            case "he" -> "he-IL";
            case "hi" -> "hi-IN";
            case "hr" -> "hr-HR";
            case "hu" -> "hu-HU";
            case "id" -> "id-ID";
            case "is" -> "is-IS";
            case "it" -> "it-IT";
            case "ja" -> "ja-JP";
            case "km" -> "km-KH";
            case "ko" -> "ko-KR";
            case "la" -> "la";
            case "lij" -> "lij-IT";
            case "lt" -> "lt-LT";
            case "lv" -> "lv-LV";
            case "mn" -> "mn-MN";
            case "ms" -> "ms-MY";
            case "nb", "no" -> "nb-NO";
            case "nl" -> "nl-NL";
            case "nn" -> "nn-NO";
            case "pa" -> "pa-PK";
            case "pl" -> "pl-PL";
            case "pt" -> "pt-PT";
            case "ro" -> "ro-RO";
            case "ru" -> "ru-RU";
            case "sk" -> "sk-SK";
            case "sl" -> "sl-SI";
            case "sr" -> "sr-Cyrl-RS";
            case "sv" -> "sv-SE";
            case "th" -> "th-TH";
            case "tr" -> "tr-TR";
            case "uk" -> "uk-UA";
            case "vi" -> "vi-VN";
            case "zh" -> "zh-CN";
            default -> null;
        };
    }
}
