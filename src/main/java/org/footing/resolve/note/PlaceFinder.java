package org.footing.resolve.note;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.csl.locator.Locator;
import org.footing.document.LocatorSplit;
import org.jspecify.annotations.Nullable;

/** Finds the locator that a piece of a note prints: the last place in it that is one. */
public final class PlaceFinder {
    private static final Set<String> CONTAINERS = Set.of(
            "volume", "book", "part", "issue", "number", "fond", "opis", "delo", "karton", "papka", "box", "folder");

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}\\d])(?:pp?|pages?|S|Seiten?|[СсCc]{1,2}|[Сс]тр|[Лл]{1,2}|Ll?|ll?|fols?|ff?|Bl|Sp|[Сс]т?лб|[Сс]тб|cols?|[Дд]ок|[Dd]ocs?|[Dd]ocuments?"
                    + "|[Гг]л|ch|chaps?|Kap|§§?|[Aa]rt|[Сс]т|[Кк]адр|[Ii]mages?|figs?|Abb|[Рр]ис|[Tt]able|[Тт]абл|[Пп]рим|s\\.\\s?v|под словом)\\.?[\\s\u00a0]?"
                    + "(?=[\\d\\[№IVXLivxl])");
    private static final Pattern LEAVES = Pattern.compile("(?<!\\p{L})(?:оп|Оп|op|Op)\\.?\\s?\\d");
    private static final String FIGURES = "[\\d０-９〇一二三四五六七八九十百千]";
    private static final Pattern JAPANESE = Pattern.compile("第?" + FIGURES + "(?:" + FIGURES + "|[、,・ー–—―~～〜－‐-])*"
            + "(?:頁|ページ|丁|葉|面|コマ目?|画像目?|[年月日\\d０-９〇一二三四五六七八九十]+日条)(?:[表裏オウ]|以下|以降|[上中下]段)?"
            + "(?:[、,]?" + FIGURES + "[\\d０-９〇一二三四五六七八九十百千ー–—―~～〜－‐-]*(?:頁|ページ))*"
            + "|(?:文書番号|史料|文書)" + FIGURES + "+");
    private static final Pattern BARE = Pattern.compile(
            "(?:[,:)”»\"’'、]|[,:][”\"’»])\\s+\\(?(?:\\d{1,2}:)?((?:[A-Za-z]{0,2}\\d+[a-z]?|[ivxl]+)(?:\\s?[-–—‑,]\\s?[A-Za-z]?\\d+)*)\\)?[.)]*\\s*$");
    private static final Pattern ADDRESS =
            Pattern.compile("[,.]?\\s*(?:URL:|DOI:|doi:|https?://|doi\\.org|arXiv:|ISBN|ISSN)\\S*.*$");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    private static final Pattern YEARS = Pattern.compile("(?:1[5-9]|20)\\d\\d\\s?[-–—]\\s?(?:1[5-9]|20)\\d\\d");

    private PlaceFinder() {}

    /**
     * A locator and where it stands.
     *
     * @param start where it starts in the piece
     * @param end where it ends
     */
    public record Place(Locator locator, int start, int end) {}

    /** The locator of a piece that cites a work; null when it has none. */
    public static @Nullable Place of(String text) {
        Place labelled = labelled(text);
        return labelled != null ? labelled : bare(text);
    }

    /** What follows a word of repetition: a locator of any parts, volumes too; null when nothing there is one. */
    public static @Nullable Place after(String text, int from) {
        int start = from;
        while (start < text.length() && " ,.:、，\u00a0(".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == text.length() ? null : read(text, start, true);
    }

    private static @Nullable Place labelled(String text) {
        Place best = null;
        Matcher japanese = JAPANESE.matcher(text);
        while (japanese.find()) {
            Place place = read(text, japanese.start(), false);
            best = place == null ? best : place;
        }
        Matcher label = LABEL.matcher(text);
        boolean archival = LEAVES.matcher(text).find();
        while (label.find()) {
            boolean fond = archival && label.group().startsWith("f");
            Place place = fond ? null : read(text, label.start(), false);
            boolean within = text.startsWith("(", label.start() - 1) || text.startsWith("ici ", label.start() - 4);
            if (place != null && (best == null || within || place.start() >= best.end())) {
                best = place;
            }
        }
        return best;
    }

    private static @Nullable Place read(String text, int start, boolean containers) {
        int sentence = text.indexOf('。', start);
        LocatorSplit split =
                LocatorSplit.of(text.substring(start, sentence < 0 ? text.length() : sentence), plain -> plain);
        String written = split.locator().verbatim();
        String bare = unstopped(written);
        if (bare.length() < written.length()) {
            split = LocatorSplit.of(bare, plain -> plain);
        }
        Locator locator = split.locator();
        if (!locator.isParsed()) {
            return null;
        }
        boolean place = containers;
        for (Locator.Part part : locator.parts()) {
            place |= !CONTAINERS.contains(part.label());
        }
        int end = start + bare.length();
        return place ? new Place(locator, start, end) : null;
    }

    /** Without the full stop of the note and a bracket that opens before the locator. */
    private static String unstopped(String written) {
        int end = written.length();
        while (end > 1) {
            char last = written.charAt(end - 1);
            char before = written.charAt(end - 2);
            boolean stop =
                    (last == '.' || last == ';') && (Character.isDigit(before) || before == ')' || before == ']');
            boolean bracket = last == ')' && written.lastIndexOf('(', end) < 0;
            if (!stop && !bracket) {
                break;
            }
            end--;
        }
        return written.substring(0, end);
    }

    /** A number that ends the piece and is no year, as Chicago's notes and author-date citations have it. */
    private static @Nullable Place bare(String text) {
        String plain = text;
        Matcher address = ADDRESS.matcher(text);
        if (address.find() && address.start() > 0) {
            plain = text.substring(0, address.start());
        }
        Matcher number = BARE.matcher(plain);
        if (!number.find()) {
            return null;
        }
        String value = number.group(1);
        Matcher year = YEAR.matcher(plain);
        boolean enclosed = plain.substring(0, number.start(1)).contains("), ") && year.find();
        if (YEAR.matcher(value).matches() && !enclosed) {
            return null;
        }
        if (YEARS.matcher(value).matches() && !enclosed) {
            return null;
        }
        int start = number.start(1);
        Place place = read(plain, start, false);
        return place == null ? null : new Place(place.locator(), start, number.end(1));
    }
}
