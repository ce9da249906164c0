package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.search.word.CrossScript;
import org.footing.search.word.Folded;

/**
 * The words of a text as keys that meet across scripts: words of letters by their sound, kanji and kana in pairs, a year of an era as one
 * word. Words that say nothing (articles, prepositions, labels of places) are left out.
 */
final class TextKeys {
    private static final Pattern ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和|meiji|taish[oō]|sh[oō]wa|heisei|reiwa|мэйдзи|тайс[её]|сёва|сева)[-\\s]*(\\d{1,2}|元)(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, String> ERAS = Map.ofEntries(
            Map.entry("明治", "eram"),
            Map.entry("大正", "erat"),
            Map.entry("昭和", "eras"),
            Map.entry("平成", "erah"),
            Map.entry("令和", "erar"),
            Map.entry("meiji", "eram"),
            Map.entry("taisho", "erat"),
            Map.entry("taishō", "erat"),
            Map.entry("showa", "eras"),
            Map.entry("shōwa", "eras"),
            Map.entry("heisei", "erah"),
            Map.entry("reiwa", "erar"),
            Map.entry("мэйдзи", "eram"),
            Map.entry("тайсё", "erat"),
            Map.entry("тайсе", "erat"),
            Map.entry("сёва", "eras"),
            Map.entry("сева", "eras"));
    private static final Set<String> SILENT = Set.of(
            "the", "a", "an", "of", "and", "in", "on", "to", "for", "from", "at", "by", "with", "as", "into", "toward",
            "towards", "и", "в", "на", "о", "об", "от", "до", "по", "из", "с", "к", "за", "у", "der", "die", "das",
            "und", "von", "des", "den", "im", "zu", "le", "la", "les", "de", "du", "et", "l", "d", "en", "un", "une",
            "no", "vol", "pp", "p", "стр", "т", "л", "гг", "г", "ed", "eds", "trans", "ibid");

    private final CrossScript sounds = new CrossScript();

    /** The keys in the order of the text; a key may stand in it twice. */
    List<String> of(String text) {
        List<String> keys = new ArrayList<>();
        String folded = Folded.of(eras(text));
        int from = 0;
        while (from < folded.length()) {
            int to = folded.indexOf(' ', from);
            to = to < 0 ? folded.length() : to;
            word(folded.substring(from, to), keys);
            from = to + 1;
        }
        return keys;
    }

    private static String eras(String text) {
        Matcher era = ERA.matcher(text);
        StringBuilder out = new StringBuilder();
        while (era.find()) {
            String name = ERAS.getOrDefault(era.group(1).toLowerCase(Locale.ROOT), "era");
            String year = era.group(2).equals("元") ? "1" : era.group(2);
            era.appendReplacement(out, " " + name + year + " ");
        }
        return era.appendTail(out).toString();
    }

    private void word(String word, List<String> keys) {
        int at = 0;
        while (at < word.length()) {
            int from = at;
            boolean eastAsian = Folded.isEastAsian(word.charAt(at));
            while (at < word.length() && Folded.isEastAsian(word.charAt(at)) == eastAsian) {
                at++;
            }
            String run = word.substring(from, at);
            if (eastAsian) {
                pairs(run, keys);
            } else if (!SILENT.contains(run)) {
                String key = sounds.key(run);
                keys.add(key.isEmpty() ? run : key);
            }
        }
    }

    private static void pairs(String run, List<String> keys) {
        if (run.length() == 1) {
            keys.add(run);
        }
        for (int i = 0; i + 1 < run.length(); i++) {
            keys.add(run.substring(i, i + 2));
        }
    }

    /** Whether the key is a year of an era. */
    static boolean isEra(String key) {
        return key.length() > 4 && key.startsWith("era") && Character.isDigit(key.charAt(4));
    }

    /** Whether the key is a number. */
    static boolean isNumber(String key) {
        return Character.isDigit(key.charAt(0)) && Character.isDigit(key.charAt(key.length() - 1));
    }

    /** Whether the key is kanji or kana. */
    static boolean isEastAsian(String key) {
        return Folded.isEastAsian(key.charAt(0));
    }
}
