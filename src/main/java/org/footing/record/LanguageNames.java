package org.footing.record;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language tags of the names by which babel, polyglossia and databases call languages. */
public final class LanguageNames {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("english", "en"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("canadian", "en-CA"),
            Map.entry("australian", "en-AU"),
            Map.entry("russian", "ru"),
            Map.entry("rus", "ru"),
            Map.entry("русский", "ru"),
            Map.entry("japanese", "ja"),
            Map.entry("jpn", "ja"),
            Map.entry("日本語", "ja"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("austrian", "de-AT"),
            Map.entry("naustrian", "de-AT"),
            Map.entry("ger", "de"),
            Map.entry("deu", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("french", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("français", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("fra", "fr"),
            Map.entry("eng", "en"),
            Map.entry("ukrainian", "uk"),
            Map.entry("ukr", "uk"),
            Map.entry("polish", "pl"),
            Map.entry("pol", "pl"),
            Map.entry("danish", "da"),
            Map.entry("italian", "it"),
            Map.entry("ita", "it"),
            Map.entry("spanish", "es"),
            Map.entry("spa", "es"),
            Map.entry("latin", "la"),
            Map.entry("lat", "la"),
            Map.entry("greek", "el"),
            Map.entry("chinese", "zh"),
            Map.entry("chi", "zh"),
            Map.entry("zho", "zh"),
            Map.entry("korean", "ko"),
            Map.entry("kor", "ko"),
            Map.entry("dutch", "nl"),
            Map.entry("swedish", "sv"),
            Map.entry("norwegian", "no"),
            Map.entry("norsk", "nb"),
            Map.entry("nynorsk", "nn"),
            Map.entry("finnish", "fi"),
            Map.entry("czech", "cs"),
            Map.entry("slovak", "sk"),
            Map.entry("hungarian", "hu"),
            Map.entry("magyar", "hu"),
            Map.entry("bulgarian", "bg"),
            Map.entry("serbian", "sr"),
            Map.entry("serbianc", "sr-Cyrl"),
            Map.entry("croatian", "hr"),
            Map.entry("slovene", "sl"),
            Map.entry("romanian", "ro"),
            Map.entry("turkish", "tr"),
            Map.entry("portuguese", "pt"),
            Map.entry("brazilian", "pt-BR"),
            Map.entry("estonian", "et"),
            Map.entry("latvian", "lv"),
            Map.entry("lithuanian", "lt"),
            Map.entry("georgian", "ka"),
            Map.entry("armenian", "hy"),
            Map.entry("mongolian", "mn"),
            Map.entry("hebrew", "he"),
            Map.entry("arabic", "ar"),
            Map.entry("persian", "fa"),
            Map.entry("isl", "is"),
            Map.entry("ice", "is"),
            Map.entry("bul", "bg"),
            Map.entry("ces", "cs"),
            Map.entry("cze", "cs"),
            Map.entry("dan", "da"),
            Map.entry("dut", "nl"),
            Map.entry("nld", "nl"),
            Map.entry("fin", "fi"),
            Map.entry("gre", "el"),
            Map.entry("ell", "el"),
            Map.entry("heb", "he"),
            Map.entry("hun", "hu"),
            Map.entry("mon", "mn"),
            Map.entry("nor", "no"),
            Map.entry("por", "pt"),
            Map.entry("swe", "sv"),
            Map.entry("tur", "tr"),
            Map.entry("srp", "sr"),
            Map.entry("slo", "sk"),
            Map.entry("rum", "ro"),
            Map.entry("anglais", "en"),
            Map.entry("английский", "en"),
            Map.entry("немецкий", "de"),
            Map.entry("французский", "fr"),
            Map.entry("японский", "ja"),
            Map.entry("英語", "en"),
            Map.entry("ロシア語", "ru"),
            Map.entry("newzealand", "en-NZ"),
            Map.entry("germanb", "de"),
            Map.entry("nswissgerman", "de-CH"),
            Map.entry("swissgerman", "de-CH"),
            Map.entry("canadien", "fr-CA"),
            Map.entry("acadian", "fr-CA"),
            Map.entry("portuges", "pt"),
            Map.entry("brazil", "pt-BR"),
            Map.entry("slovenian", "sl"),
            Map.entry("catalan", "ca"),
            Map.entry("icelandic", "is"),
            Map.entry("polutonikogreek", "el"),
            Map.entry("farsi", "fa"),
            Map.entry("kazakh", "kk"),
            Map.entry("belarusian", "be"));

    private static final Map<String, String> BABEL = Map.ofEntries(
            Map.entry("en", "english"),
            Map.entry("en-US", "american"),
            Map.entry("en-GB", "british"),
            Map.entry("ru", "russian"),
            Map.entry("ja", "japanese"),
            Map.entry("de", "german"),
            Map.entry("fr", "french"),
            Map.entry("uk", "ukrainian"),
            Map.entry("pl", "polish"),
            Map.entry("it", "italian"),
            Map.entry("es", "spanish"),
            Map.entry("la", "latin"),
            Map.entry("zh", "chinese"),
            Map.entry("ko", "korean"));

    private LanguageNames() {}

    /** Babel's name for a tag, where it has one. */
    public static @Nullable String babel(String tag) {
        return BABEL.get(tag);
    }

    /** The tag that a name stands for, the name itself when it is a tag already, or null. */
    public static @Nullable String tag(String name) {
        String tag = TAGS.get(name.strip().toLowerCase(Locale.ROOT));
        return tag == null && looksLikeTag(name.strip()) ? name.strip() : tag;
    }

    private static boolean looksLikeTag(String name) {
        int end = name.indexOf('-') < 0 ? name.length() : name.indexOf('-');
        if (end < 2 || end > 3 || (end == 3 && end == name.length())) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = c == '-'
                    || (c >= 'a' && c <= 'z')
                    || (i >= end && ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }
}
