package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.DatePart;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.style.Presentation;
import org.footing.language.calendar.DatePoint;
import org.jspecify.annotations.Nullable;

/** {@code cs:date-part} (CSL 1.0.2, "Date-part"). */
final class RenderedDateParts {
    private RenderedDateParts() {}

    /**
     * The part without affixes and formatting, in a list that can grow; empty when the point does not have it.
     *
     * @param withDay whether the day is shown beside it
     */
    static List<Inline> render(DatePart part, DatePoint point, boolean withDay, Scope scope) {
        String text = switch (part.name()) {
            case YEAR -> year(part, point, scope.terms);
            case MONTH -> month(part, point, withDay && point.day() > 0, scope.terms);
            case DAY -> day(part, point, scope.terms);
        };
        List<Inline> out = new ArrayList<>(2);
        if (text != null && !text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
        return out;
    }

    /** The part's formatting around its nodes. */
    static List<Inline> format(DatePart part, List<Inline> nodes, Scope scope) {
        List<Inline> out = nodes;
        if (part.stripPeriods()) {
            out = Inlines.stripPeriods(out);
        }
        Presentation look = new Presentation("", "", part.formatting(), null, part.textCase(), false, false);
        return List.of(Pieces.present(out, look, scope.terms.quotes(), scope.language));
    }

    private static @Nullable String year(DatePart part, DatePoint point, LocaleView terms) {
        int year = point.year();
        if (year == DatePoint.NO_YEAR) {
            return null;
        }
        if (year < 0) {
            return -year + orEmpty(terms.term("bc", TermForm.LONG));
        }
        if (year < 1000) {
            return year + orEmpty(terms.term("ad", TermForm.LONG));
        }
        return "short".equals(part.form()) ? twoDigits(year % 100) : "" + year;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String month(DatePart part, DatePoint point, boolean ofDay, LocaleView terms) {
        String form = part.form();
        if (point.season() > 0) {
            // A season has no number: it stands by its name among numbers too, rather than be lost.
            return terms.term("season-0" + point.season(), TermForm.LONG);
        }
        int month = point.month();
        if (month == 0) {
            return null;
        }
        if ("numeric".equals(form)) {
            return "" + month;
        }
        if ("numeric-leading-zeros".equals(form)) {
            return twoDigits(month);
        }
        TermForm length = "short".equals(form) ? TermForm.SHORT : TermForm.LONG;
        // Ours: 25 октября, but октябрь 1917.
        String beside = ofDay ? terms.exactTerm(monthTerm(month) + "-of-day", length, false) : null;
        return beside == null ? terms.term(monthTerm(month), length) : beside;
    }

    private static String monthTerm(int month) {
        return month < 10 ? "month-0" + month : "month-" + month;
    }

    private static @Nullable String day(DatePart part, DatePoint point, LocaleView terms) {
        int day = point.day();
        if (day == 0) {
            return null;
        }
        if ("numeric-leading-zeros".equals(part.form())) {
            return twoDigits(day);
        }
        if ("ordinal".equals(part.form()) && (day == 1 || !terms.limitDayOrdinalsToDay1())) {
            return day + terms.ordinalSuffix(day, terms.gender(monthTerm(point.month())));
        }
        return "" + day;
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
