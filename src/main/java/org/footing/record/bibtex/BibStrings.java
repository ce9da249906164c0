package org.footing.record.bibtex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that biblatex prints for its localization keys (its manual, §4.9.2), in the languages of most papers. */
final class BibStrings {
    private static final String[] LANGUAGES = {"en", "de", "fr", "ru"};

    private static final Map<String, String[]> WORDS = Map.ofEntries(
            words("mathesis", "Master’s thesis", "Magisterarbeit", "mémoire de master", "магистерская диссертация"),
            words("bathesis", "Bachelor’s thesis", "Bachelorarbeit", "mémoire de licence", "бакалаврская работа"),
            words("phdthesis", "PhD thesis", "Dissertation", "thèse de doctorat", "дисс. … док. филос."),
            words("candthesis", "Candidate thesis", "Candidate thesis", "thèse de candidature", "дисс. … канд. наук"),
            words("techreport", "technical report", "Technischer Bericht", "rapport technique", "технический отчёт"),
            words("resreport", "research report", "Forschungsbericht", "rapport scientifique", "отчёт о НИР"),
            words("software", "computer software", "Computer-Software", "logiciel", "программа"),
            words("datacd", "CD-ROM", "CD-ROM", "cédérom", "CD-ROM"),
            words("audiocd", "audio CD", "Audio-CD", "disque compact audio", "аудио-CD"),
            words("patent", "patent", "Patent", "brevet", "патент"),
            words(
                    "invcert",
                    "inventor’s certificate",
                    "Urheberschein",
                    "certificat d’auteur",
                    "авторское свидетельство"),
            words("patentde", "German patent", "deutsches Patent", "brevet allemand", "патент ФРГ"),
            words("patenteu", "European patent", "europäisches Patent", "brevet européen", "европейский патент"),
            words("patentfr", "French patent", "französisches Patent", "brevet français", "французский патент"),
            words("patentuk", "British patent", "britisches Patent", "brevet britannique", "британский патент"),
            words("patentus", "U.S. patent", "US-Patent", "brevet américain", "патент США"),
            words("patreq", "patent request", "Patentanmeldung", "demande de brevet", "патентная заявка"),
            words(
                    "patreqde",
                    "German patent request",
                    "deutsche Patentanmeldung",
                    "demande de brevet allemand",
                    "патентная заявка ФРГ"),
            words(
                    "patreqeu",
                    "European patent request",
                    "europäische Patentanmeldung",
                    "demande de brevet européen",
                    "европейская патентная заявка"),
            words(
                    "patreqfr",
                    "French patent request",
                    "französische Patentanmeldung",
                    "demande de brevet français",
                    "французская патентная заявка"),
            words(
                    "patrequk",
                    "British patent request",
                    "britische Patentanmeldung",
                    "demande de brevet britannique",
                    "британская патентная заявка"),
            words(
                    "patrequs",
                    "U.S. patent request",
                    "US-Patentanmeldung",
                    "demande de brevet américain",
                    "патентная заявка США"),
            words("countryru", "Russia", "Russland", "Russie", "Российская Федерация"),
            words("countryussr", "USSR", "UdSSR", "URSS", "СССР"),
            words("countryde", "Germany", "Deutschland", "Allemagne", "Германия"),
            words("countryeu", "European Union", "Europäische Union", "Union européenne", "Европейский союз"),
            words("countryep", "European Union", "Europäische Union", "Union européenne", "Европейский союз"),
            words("countryfr", "France", "Frankreich", "France", "Франция"),
            words("countryuk", "United Kingdom", "Großbritannien", "Royaume-Uni", "Великобритания"),
            words("countryus", "United States of America", "USA", "États-Unis", "США"),
            words("inpreparation", "in preparation", "in Vorbereitung", "en préparation", "готовится"),
            words("submitted", "submitted", "eingereicht", "soumis", "подано в печать"),
            words("forthcoming", "forthcoming", "im Erscheinen", "à paraître", "готовится к печати"),
            words("inpress", "in press", "im Druck", "sous presse", "в печати"),
            words(
                    "prepublished",
                    "pre-published",
                    "Vorveröffentlichung",
                    "prépublication",
                    "предварительная публикация"),
            words("newseries", "New series", "Neue Folge", "nouvelle série", "Нов. сер."),
            words("oldseries", "Old series", "Alte Folge", "ancienne série", "Стар. сер."));

    private BibStrings() {}

    private static Map.Entry<String, String[]> words(String key, String en, String de, String fr, String ru) {
        return Map.entry(key, new String[] {en, de, fr, ru});
    }

    /** What the key says in the entry's language, in English for a language that is not here; null for other texts. */
    static @Nullable String of(String key, @Nullable String language) {
        String[] words = WORDS.get(key.strip().toLowerCase(java.util.Locale.ROOT));
        if (words == null) {
            return null;
        }
        for (int i = 0; i < LANGUAGES.length; i++) {
            if (language != null && language.startsWith(LANGUAGES[i])) {
                return words[i];
            }
        }
        return words[0];
    }

    /** {@code 3} as a series is {@code 3rd series}; null for what is no number. */
    static @Nullable String numberedSeries(String series) {
        if (series.isEmpty() || series.length() > 3 || !series.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(series);
        boolean teen = number % 100 > 10 && number % 100 < 14;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending + " series";
    }
}
