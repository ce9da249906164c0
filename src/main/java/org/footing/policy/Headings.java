package org.footing.policy;

import java.util.Locale;

/** What the parts of a list are called in the document's language. */
final class Headings {
    private final String language;

    Headings(String language) {
        int hyphen = language.indexOf('-');
        this.language = hyphen < 0 ? language : language.substring(0, hyphen);
    }

    String section(String section) {
        return switch (section) {
            case "archives" -> word("Archives", "Архивные материалы", "未公刊史料", "Archivalien", "Archives");
            case "documents" ->
                word(
                        "Published Documents",
                        "Опубликованные документы",
                        "公刊史料",
                        "Gedruckte Quellen",
                        "Documents publiés");
            default -> word("Studies", "Исследования", "研究文献", "Forschungsliteratur", "Études");
        };
    }

    /** @param of the language of the sources; empty for all that have no part of their own */
    String language(String of) {
        return switch (of) {
            case "" ->
                word("In Other Languages", "На других языках", "その他の言語", "In anderen Sprachen", "En d’autres langues");
            case "ru" -> word("In Russian", "На русском языке", "ロシア語", "In russischer Sprache", "En russe");
            case "ja" -> word("In Japanese", "На японском языке", "日本語", "In japanischer Sprache", "En japonais");
            case "en" -> word("In English", "На английском языке", "英語", "In englischer Sprache", "En anglais");
            case "de" -> word("In German", "На немецком языке", "ドイツ語", "In deutscher Sprache", "En allemand");
            case "fr" -> word("In French", "На французском языке", "フランス語", "In französischer Sprache", "En français");
            case "zh" -> word("In Chinese", "На китайском языке", "中国語", "In chinesischer Sprache", "En chinois");
            case "ko" -> word("In Korean", "На корейском языке", "韓国・朝鮮語", "In koreanischer Sprache", "En coréen");
            default -> Locale.forLanguageTag(of).getDisplayLanguage(Locale.forLanguageTag(language));
        };
    }

    private String word(String english, String russian, String japanese, String german, String french) {
        return switch (language) {
            case "ru" -> russian;
            case "ja" -> japanese;
            case "de" -> german;
            case "fr" -> french;
            default -> english;
        };
    }
}
