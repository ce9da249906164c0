package org.footing.document.write;

import java.util.Map;

/** Names that babel has for languages. */
final class LatexLanguages {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("en", "english"),
            Map.entry("en-GB", "british"),
            Map.entry("en-US", "american"),
            Map.entry("ru", "russian"),
            Map.entry("ja", "japanese"),
            Map.entry("de", "ngerman"),
            Map.entry("fr", "french"),
            Map.entry("es", "spanish"),
            Map.entry("it", "italian"),
            Map.entry("pl", "polish"),
            Map.entry("uk", "ukrainian"),
            Map.entry("be", "belarusian"),
            Map.entry("zh", "chinese"),
            Map.entry("ko", "korean"),
            Map.entry("mn", "mongolian"),
            Map.entry("la", "latin"),
            Map.entry("el", "greek"),
            Map.entry("nl", "dutch"),
            Map.entry("cs", "czech"));

    private LatexLanguages() {}

    /** babel's name; of a language that it does not have here, the tag's first part, without what LaTeX would read. */
    static String name(String tag) {
        String exact = NAMES.get(tag);
        if (exact != null) {
            return exact;
        }
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        String name = NAMES.get(language);
        if (name != null) {
            return name;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < language.length(); i++) {
            if (language.charAt(i) >= 'a' && language.charAt(i) <= 'z') {
                letters.append(language.charAt(i));
            }
        }
        return letters.toString();
    }
}
