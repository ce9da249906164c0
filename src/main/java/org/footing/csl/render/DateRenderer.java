package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.DateFormat;
import org.footing.csl.locale.DatePart;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.TextCase;
import org.footing.csl.style.DateElement;
import org.footing.csl.style.Presentation;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.SourceCalendar;
import org.jspecify.annotations.Nullable;

/** {@code cs:date} (CSL 1.0.2, "Date"). */
final class DateRenderer {
    private final boolean implicitSuffix;

    /** @param implicitSuffix whether the year-suffix is appended to the first year, since the style never places it */
    DateRenderer(boolean implicitSuffix) {
        this.implicitSuffix = implicitSuffix;
    }

    int render(DateElement element, Scope scope, List<Inline> out) {
        String variable = element.variable();
        DateValue date = scope.isSuppressed(variable) ? null : scope.item.date(variable);
        if (date == null) {
            String text = scope.isSuppressed(variable) ? null : scope.item.text(variable);
            if (text == null) {
                return State.EMPTY;
            }
            date = DateValue.literal(text);
        }
        List<DatePart> parts = element.parts();
        String delimiter = element.delimiter();
        Presentation look = element.presentation();
        if (element.form() != null) {
            DateFormat format = scope.terms.date(element.form() == DateElement.Form.NUMERIC);
            parts = localized(element, format);
            delimiter = format.delimiter();
            look = over(format, look);
        }
        if (scope.sorting != null) {
            return sortKey(date, parts, out);
        }
        List<Inline> nodes;
        if (!date.literal().isEmpty()) {
            nodes = new ArrayList<>(FieldMarkup.parse(date.literal(), scope.terms.quotes()));
            addYearSuffix(variable, scope, nodes);
        } else {
            nodes = dated(date, parts, delimiter, look.suffix(), variable, scope);
        }
        if (nodes.isEmpty()) {
            return State.EMPTY;
        }
        if (VerticalFigures.areWanted(scope.item) && scope.terms.language().startsWith("ja")) {
            nodes = VerticalFigures.in(nodes);
        }
        scope.rendered(variable);
        scope.begun = true;
        Inline shown = Pieces.present(nodes, look, scope.terms.quotes(), scope.language);
        out.add(variable.equals("accessed") ? new Inline.Tagged(Mark.ACCESSED, List.of(shown)) : shown);
        return State.FULL;
    }

    private static Presentation over(DateFormat format, Presentation look) {
        if (format.formatting().isNone() && format.textCase() == null) {
            return look;
        }
        Formatting formatting = format.formatting().with(look.formatting());
        TextCase textCase = look.textCase() == null ? format.textCase() : look.textCase();
        return new Presentation(
                look.prefix(), look.suffix(), formatting, look.display(), textCase, look.quotes(), look.stripPeriods());
    }

    private static List<DatePart> localized(DateElement element, DateFormat format) {
        List<DatePart> out = new ArrayList<>(3);
        for (int i = 0; i < format.parts().size(); i++) {
            DatePart part = format.parts().get(i);
            boolean shown = switch (element.shown()) {
                case YEAR -> part.name() == DatePart.Name.YEAR;
                case YEAR_MONTH -> part.name() != DatePart.Name.DAY;
                case YEAR_MONTH_DAY -> true;
            };
            if (shown) {
                out.add(override(part, element.parts()));
            }
        }
        return out;
    }

    private static DatePart override(DatePart part, List<DatePart> own) {
        for (int i = 0; i < own.size(); i++) {
            DatePart other = own.get(i);
            if (other.name() == part.name()) {
                return new DatePart(
                        part.name(),
                        other.form() == null ? part.form() : other.form(),
                        other.prefix().isEmpty() ? part.prefix() : other.prefix(),
                        other.suffix().isEmpty() ? part.suffix() : other.suffix(),
                        part.formatting().with(other.formatting()),
                        other.textCase() == null ? part.textCase() : other.textCase(),
                        part.stripPeriods() || other.stripPeriods(),
                        other.rangeDelimiter() == null ? part.rangeDelimiter() : other.rangeDelimiter());
            }
        }
        return part;
    }

    private List<Inline> dated(
            DateValue date, List<DatePart> parts, String delimiter, String after, String variable, Scope scope) {
        SourceCalendar calendar = date.calendar();
        if (calendar == null || calendar.display() == DateDisplay.GREGORIAN || parts.isEmpty()) {
            return range(date, parts, delimiter, variable, scope);
        }
        boolean suffixDone = scope.yearSuffixDone;
        List<Inline> gregorian = range(date, parts, delimiter, variable, scope);
        boolean suffixDoneNow = scope.yearSuffixDone;
        scope.yearSuffixDone = suffixDone;
        List<Inline> shown = new SourceDates(this, calendar, parts, delimiter, after, variable, scope).render(date);
        scope.yearSuffixDone = suffixDoneNow;
        return shown == null ? gregorian : List.of(new Inline.Tagged(new GregorianDate(gregorian), shown));
    }

    private List<Inline> range(DateValue date, List<DatePart> parts, String delimiter, String variable, Scope scope) {
        DatePoint start = date.start();
        DatePoint end = date.end();
        if (start == null) {
            if (end == null) {
                return List.of();
            }
            List<Inline> nodes = new ArrayList<>();
            nodes.add(new Inline.Text("–"));
            nodes.addAll(point(end, parts, delimiter, variable, scope));
            return nodes;
        }
        if (!date.range()) {
            return point(start, parts, delimiter, variable, scope);
        }
        if (end == null) {
            return openRange(start, parts, delimiter, variable, scope);
        }
        int from = -1;
        int to = -1;
        DatePart.Name largest = difference(start, end, parts);
        if (largest == null) {
            return point(start, parts, delimiter, variable, scope);
        }
        for (int i = 0; i < parts.size(); i++) {
            DatePart part = parts.get(i);
            if (part.name().compareTo(largest) >= 0 && (has(start, part.name()) || has(end, part.name()))) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        List<Inline> pieces = new ArrayList<>();
        add(start, parts, 0, from, variable, scope, pieces, false, false);
        List<Inline> first = new ArrayList<>();
        boolean suffixDone = scope.yearSuffixDone;
        scope.yearSuffixDone = true;
        add(start, parts, from, to + 1, variable, scope, first, false, true);
        scope.yearSuffixDone = suffixDone;
        List<Inline> second = new ArrayList<>();
        add(end, parts, from, to + 1, variable, scope, second, true, false);
        List<Inline> both = new ArrayList<>(Pieces.join(first, delimiter));
        if (!second.isEmpty()) {
            both.add(new Inline.Text(rangeDelimiter(parts, largest)));
            both.addAll(Pieces.join(second, delimiter));
        }
        pieces.add(Pieces.one(both));
        add(end, parts, to + 1, parts.size(), variable, scope, pieces, false, false);
        return new ArrayList<>(Pieces.join(pieces, delimiter));
    }

    private List<Inline> openRange(
            DatePoint start, List<DatePart> parts, String delimiter, String variable, Scope scope) {
        List<Inline> pieces = new ArrayList<>();
        add(start, parts, 0, parts.size(), variable, scope, pieces, false, true);
        if (pieces.isEmpty()) {
            return pieces;
        }
        List<Inline> nodes = new ArrayList<>(Pieces.join(pieces, delimiter));
        nodes.add(new Inline.Text(rangeDelimiter(parts, DatePart.Name.YEAR)));
        return nodes;
    }

    static String rangeDelimiter(List<DatePart> parts, DatePart.Name name) {
        for (int i = 0; i < parts.size(); i++) {
            String own = parts.get(i).rangeDelimiter();
            if (parts.get(i).name() == name && own != null) {
                return own;
            }
        }
        return "–";
    }

    private List<Inline> point(DatePoint point, List<DatePart> parts, String delimiter, String variable, Scope scope) {
        List<Inline> pieces = new ArrayList<>(3);
        add(point, parts, 0, parts.size(), variable, scope, pieces, false, false);
        return new ArrayList<>(Pieces.join(pieces, delimiter));
    }

    /** The largest part shown in which the points differ; null when there is none. */
    static DatePart.@Nullable Name difference(DatePoint start, DatePoint end, List<DatePart> parts) {
        if (start.year() != end.year() && shows(parts, DatePart.Name.YEAR)) {
            return DatePart.Name.YEAR;
        }
        if ((start.month() != end.month() || start.season() != end.season()) && shows(parts, DatePart.Name.MONTH)) {
            return DatePart.Name.MONTH;
        }
        return start.day() != end.day() && shows(parts, DatePart.Name.DAY) ? DatePart.Name.DAY : null;
    }

    private static boolean shows(List<DatePart> parts, DatePart.Name name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name() == name) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(DatePoint point, DatePart.Name name) {
        return switch (name) {
            case YEAR -> point.year() != DatePoint.NO_YEAR;
            case MONTH -> point.month() > 0 || point.season() > 0;
            case DAY -> point.day() > 0;
        };
    }

    /**
     * Adds a piece for each of the parts from..to.
     *
     * @param noFirstPrefix whether the first piece loses its prefix, since a range delimiter stands before it
     * @param noLastSuffix whether the last piece loses its suffix, since a range delimiter follows
     */
    private void add(
            DatePoint point,
            List<DatePart> parts,
            int from,
            int to,
            String variable,
            Scope scope,
            List<Inline> out,
            boolean noFirstPrefix,
            boolean noLastSuffix) {
        int last = to - 1;
        while (last >= from && !has(point, parts.get(last).name())) {
            last--;
        }
        boolean first = true;
        boolean withDay = shows(parts, DatePart.Name.DAY);
        for (int i = from; i <= last; i++) {
            DatePart part = parts.get(i);
            List<Inline> nodes = RenderedDateParts.render(part, point, withDay, scope);
            if (nodes.isEmpty()) {
                continue;
            }
            if (part.name() == DatePart.Name.YEAR) {
                addYearSuffix(variable, scope, nodes);
            }
            String prefix = noFirstPrefix && first ? "" : part.prefix();
            String suffix = noLastSuffix && i == last ? "" : part.suffix();
            out.add(Pieces.one(Pieces.affix(prefix, RenderedDateParts.format(part, nodes, scope), suffix)));
            first = false;
        }
    }

    void addYearSuffix(String variable, Scope scope, List<Inline> nodes) {
        String suffix = scope.at.hints().yearSuffix();
        if (implicitSuffix && !scope.yearSuffixDone && !suffix.isEmpty() && !variable.equals("accessed")) {
            scope.yearSuffixDone = true;
            nodes.add(new Inline.Tagged(Mark.YEAR_SUFFIX, List.of(new Inline.Text(suffix))));
        }
    }

    private static int sortKey(DateValue date, List<DatePart> parts, List<Inline> out) {
        String key = DateKey.of(
                date,
                shows(parts, DatePart.Name.YEAR),
                shows(parts, DatePart.Name.MONTH),
                shows(parts, DatePart.Name.DAY));
        if (key.isEmpty()) {
            return State.EMPTY;
        }
        out.add(new Inline.Text(key));
        return State.FULL;
    }
}
