package org.footing.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a printed citation, and what stands out among them. */
final class PrintedWords {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])(1[5-9]\\d\\d|20\\d\\d)(?![\\d])");
    private static final Pattern VOLUME = Pattern.compile(
            "(?<!\\p{L})(?:vol\\.|volume|т\\.|том|кн\\.|bd\\.|band|t\\.|tome|第)\\s?(\\d+|[ivx]+)(?:巻|冊|集)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern KANJI_VOLUME = Pattern.compile("([上中下])[巻冊]|(?<=[』」、])([上中下])(?=[、，（(])");
    private static final Pattern COLON_VOLUME =
            Pattern.compile("(?:^(?=\\d{1,3}\\s\\p{Lu})|(?<![\\d:])(?=\\d{1,3}:\\d))(\\d{1,3})");
    private static final Pattern SET = Pattern.compile(
            "(?<!\\p{L})(?:в|in)\\s(?:\\d+(?:-\\p{L}+)?|двух|тр[её]х|четыр[её]х|пяти|шести)\\s(?:т\\.|том|кн\\.|ч\\.|vols?|Bde?n?)|\\d{4}\\s?[—–-]\\s?\\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUE = Pattern.compile("№\\s?(\\d+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|doi:\\s?|doi\\.org/)\\S+", Pattern.CASE_INSENSITIVE);

    private final List<String> words;
    private final Set<String> set;
    private final Set<String> years = new HashSet<>();
    private final Set<String> volumes = new HashSet<>();
    private final Set<String> eras = new HashSet<>();
    private final String address;
    private final boolean part;
    private final String issue;
    private final boolean ofVolumes;

    PrintedWords(List<String> words, String text) {
        this.words = words;
        this.set = new HashSet<>(words);
        this.part = text.contains("“") || text.contains("「") || text.contains(" // ") || text.contains(" In: ");
        Matcher address = ADDRESS.matcher(text);
        this.address = address.find() ? bare(address.group()) : "";
        String rest = text.replaceAll("(?:https?://)\\S+", " ");
        Matcher year = YEAR.matcher(rest);
        while (year.find()) {
            years.add(year.group(1));
        }
        Matcher volume = VOLUME.matcher(rest);
        while (volume.find()) {
            volumes.add(volume.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher colon = COLON_VOLUME.matcher(rest);
        while (colon.find()) {
            volumes.add(colon.group(1));
        }
        this.ofVolumes = !years.isEmpty() && SET.matcher(rest).find();
        Matcher number = ISSUE.matcher(rest);
        this.issue = number.find() ? number.group(1) : "";
        Matcher kanji = KANJI_VOLUME.matcher(rest);
        while (kanji.find()) {
            volumes.add(kanji.group(1) == null ? kanji.group(2) : kanji.group(1));
        }
        for (String word : words) {
            if (TextKeys.isEra(word)) {
                eras.add(word);
            }
        }
    }

    /** An address as it can be compared. */
    static String bare(String address) {
        String lower = address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:https?://)?(?:dx\\.)?(?:doi\\.org/|doi:\\s?)?(?:www\\.)?", "");
        int end = lower.length();
        while (end > 0 && ".,;/)。、".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    /** Whether it is printed as a work of several volumes. */
    boolean isSet() {
        return ofVolumes;
    }

    /** The number of the issue; empty when none is printed. */
    String issue() {
        return issue;
    }

    /** Whether it is printed as something that stands in another work. */
    boolean isPart() {
        return part;
    }

    List<String> words() {
        return words;
    }

    Set<String> set() {
        return set;
    }

    Set<String> years() {
        return years;
    }

    Set<String> volumes() {
        return volumes;
    }

    Set<String> eras() {
        return eras;
    }

    String address() {
        return address;
    }

    /** How close together the words stand: 1 when nothing is between them. */
    double density(Set<String> found) {
        double best = 0;
        for (int from = 0; from < words.size(); from++) {
            if (!found.contains(words.get(from))) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (int to = from; to < words.size() && to - from < 60; to++) {
                if (found.contains(words.get(to)) && seen.add(words.get(to))) {
                    double share = (double) seen.size() * seen.size() / ((to - from + 1.0) * found.size());
                    best = Math.max(best, share);
                }
            }
        }
        return best;
    }
}
