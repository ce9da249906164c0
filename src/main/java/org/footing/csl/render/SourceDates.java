package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.DatePart;
import org.footing.csl.output.Inline;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.SourceCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A date in the calendar of its source, within the parts that a {@code cs:date} shows. What cannot be told for certain, the
 * era of a year in which two eras met, stays Gregorian.
 */
final class SourceDates {
    private static final char YEAR = '年';

    private final DateRenderer dates;
    private final SourceCalendar calendar;
    private final List<DatePart> parts;
    private final String delimiter;
    private final String variable;
    private final Scope scope;
    /** Whether brackets are those of Japanese text: they are the paper's, not the source's. */
    private final boolean wide;
    /** Whether the style itself writes 年. */
    private final boolean yearFollows;

    /** @param after what follows the whole date */
    SourceDates(
            DateRenderer dates,
            SourceCalendar calendar,
            List<DatePart> parts,
            String delimiter,
            String after,
            String variable,
            Scope scope) {
        this.dates = dates;
        this.calendar = calendar;
        this.parts = parts;
        this.delimiter = delimiter;
        this.variable = variable;
        this.scope = scope;
        this.wide = scope.document.language().startsWith("ja");
        DatePart year = part(DatePart.Name.YEAR);
        this.yearFollows = year != null
                && (startsWithYear(year.suffix())
                        || (parts.get(parts.size() - 1).name() == DatePart.Name.YEAR
                                && year.suffix().isEmpty()
                                && startsWithYear(after)));
    }

    private static boolean startsWithYear(String suffix) {
        return !suffix.isEmpty() && suffix.charAt(0) == YEAR;
    }

    /** The date; null when it reads like the Gregorian one. */
    @Nullable
    List<Inline> render(DateValue date) {
        DatePoint start = date.start();
        DatePoint end = date.end();
        if (start == null) {
            return null;
        }
        if (calendar.display() == DateDisplay.PRINTED && !calendar.printed().isEmpty() && shows(start) && shows(end)) {
            return whole(calendar.printed());
        }
        List<Inline> first = point(start);
        List<Inline> second = end == null ? List.of() : point(end);
        if (first == null || second == null || !date.range()) {
            return second == null ? null : first;
        }
        List<Inline> out = new ArrayList<>(first);
        out.add(new Inline.Text(DateRenderer.rangeDelimiter(parts, DatePart.Name.YEAR)));
        out.addAll(second);
        return out;
    }

    /** Whether the style shows the year and everything else that is known of the point. */
    private boolean shows(@Nullable DatePoint point) {
        if (part(DatePart.Name.YEAR) == null) {
            return false;
        }
        return point == null
                || ((point.day() == 0 || part(DatePart.Name.DAY) != null)
                        && ((point.month() == 0 && point.season() == 0) || part(DatePart.Name.MONTH) != null));
    }

    private @Nullable List<Inline> point(DatePoint point) {
        return switch (calendar.kind()) {
            case GREGORIAN -> null;
            case JAPANESE, MINGUO -> byEra(point);
            case JULIAN -> julian(point);
        };
    }

    /** Text that stands for the whole date, without the words that belong to a Gregorian one: г., 年. */
    private List<Inline> whole(String text) {
        List<Inline> nodes = new ArrayList<>(2);
        nodes.add(new Inline.Text(
                yearFollows && text.charAt(text.length() - 1) == YEAR && parts.size() == 1
                        ? text.substring(0, text.length() - 1)
                        : text));
        dates.addYearSuffix(variable, scope, nodes);
        DatePart first = parts.get(0);
        DatePart last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            nodes = RenderedDateParts.format(first, nodes, scope);
        }
        String suffix = yearFollows && parts.size() == 1 ? last.suffix() : withoutWords(last.suffix());
        return List.of(Pieces.one(Pieces.affix(withoutWords(first.prefix()), nodes, suffix)));
    }

    private static String withoutWords(String affix) {
        for (int i = 0; i < affix.length(); i++) {
            if (Character.isLetter(affix.charAt(i))) {
                return "";
            }
        }
        return affix;
    }

    private @Nullable List<Inline> byEra(DatePoint point) {
        String era = part(DatePart.Name.YEAR) == null ? null : yearOfEra(point);
        if (era == null) {
            return null;
        }
        if (calendar.display() == DateDisplay.BOTH) {
            String bracketed = wide ? "（" + era + "）" : yearFollows ? " (" + era + ") " : " (" + era + ")";
            return join(pieces(point, 0, parts.size(), null, bracketed));
        }
        boolean more = point.month() > 0 && part(DatePart.Name.MONTH) != null;
        if (yearFollows || !more) {
            return point.season() > 0 && part(DatePart.Name.MONTH) != null
                    ? null
                    : join(pieces(point, 0, parts.size(), yearFollows ? era : era + YEAR, ""));
        }
        boolean onDay = point.day() > 0 && part(DatePart.Name.DAY) != null;
        return whole(era + YEAR + point.month() + "月" + (onDay ? point.day() + "日" : ""));
    }

    /** The year of the era without 年: as printed when that is what is shown; null when it cannot be told. */
    private @Nullable String yearOfEra(DatePoint point) {
        String printed = calendar.printed();
        String era = calendar.kind() == SourceCalendar.Kind.MINGUO
                ? Calendars.minguo(point, printed)
                : Calendars.japanese(point, printed);
        int end = printed.indexOf(YEAR);
        return era != null && calendar.display() == DateDisplay.PRINTED && end > 0 ? printed.substring(0, end) : era;
    }

    private @Nullable List<Inline> julian(DatePoint point) {
        if (point.day() == 0 || point.year() <= 0) {
            return null;
        }
        DatePoint oldStyle = Calendars.oldStyle(point);
        return switch (calendar.display()) {
            case PRINTED -> join(pieces(oldStyle, 0, parts.size(), null, ""));
            case BOTH -> dual(oldStyle, point);
            case GREGORIAN, ERA -> null;
        };
    }

    /** {@code 25 Oct. (7 Nov.) 1917}: the parts that differ twice, the others once. */
    private List<Inline> dual(DatePoint oldStyle, DatePoint newStyle) {
        DatePart.Name largest = DateRenderer.difference(oldStyle, newStyle, parts);
        int from = -1;
        int to = -1;
        for (int i = 0; largest != null && i < parts.size(); i++) {
            if (parts.get(i).name().compareTo(largest) >= 0) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        if (from < 0) {
            return join(pieces(oldStyle, 0, parts.size(), null, ""));
        }
        String suffix = parts.get(to).suffix();
        int word = endOfWords(suffix);
        List<Inline> both = new ArrayList<>();
        both.addAll(join(pieces(oldStyle, from, to + 1, suffix.substring(0, word))));
        both.add(new Inline.Text(wide ? "（" : " ("));
        both.addAll(join(pieces(newStyle, from, to + 1, suffix.substring(0, word))));
        both.add(new Inline.Text((wide ? "）" : ")") + suffix.substring(word)));
        List<Inline> all = new ArrayList<>(pieces(oldStyle, 0, from, null, ""));
        all.add(Pieces.one(both));
        all.addAll(pieces(newStyle, to + 1, parts.size(), null, ""));
        return join(all);
    }

    /** Where the words of a suffix end, so that brackets close between г. and a space. */
    private static int endOfWords(String suffix) {
        int end = withoutWords(suffix).isEmpty() ? suffix.length() : 0;
        while (end > 0 && Character.isWhitespace(suffix.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private List<Inline> pieces(DatePoint point, int from, int to, String lastSuffix) {
        List<Inline> out = new ArrayList<>(3);
        for (int i = from; i < to; i++) {
            add(
                    parts.get(i),
                    point,
                    null,
                    "",
                    i == to - 1 ? lastSuffix : parts.get(i).suffix(),
                    out);
        }
        return out;
    }

    /**
     * A piece for each of the parts.
     *
     * @param year what stands in the place of the year; null for the year itself
     * @param afterYear what stands between the year and its suffix
     */
    private List<Inline> pieces(DatePoint point, int from, int to, @Nullable String year, String afterYear) {
        List<Inline> out = new ArrayList<>(3);
        for (int i = from; i < to; i++) {
            boolean isYear = parts.get(i).name() == DatePart.Name.YEAR;
            String suffix = parts.get(i).suffix();
            add(parts.get(i), point, isYear ? year : null, isYear ? afterYear : "", suffix, out);
        }
        return out;
    }

    private void add(
            DatePart part, DatePoint point, @Nullable String text, String after, String suffix, List<Inline> out) {
        List<Inline> nodes = RenderedDateParts.render(part, point, part(DatePart.Name.DAY) != null, scope);
        if (nodes.isEmpty()) {
            return;
        }
        if (text != null) {
            nodes.set(0, new Inline.Text(text));
        }
        if (part.name() == DatePart.Name.YEAR) {
            dates.addYearSuffix(variable, scope, nodes);
        }
        if (!after.isEmpty()) {
            nodes.add(new Inline.Text(after));
        }
        out.add(Pieces.one(Pieces.affix(part.prefix(), RenderedDateParts.format(part, nodes, scope), suffix)));
    }

    private List<Inline> join(List<Inline> pieces) {
        return new ArrayList<>(Pieces.join(pieces, delimiter));
    }

    private @Nullable DatePart part(DatePart.Name name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name() == name) {
                return parts.get(i);
            }
        }
        return null;
    }
}
