package org.footing.source;

import java.util.List;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.Edtf;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads a date of CSL-JSON: an object with {@code date-parts}, or a string in EDTF, or a year. */
final class DateReader {
    private static final String ADVICE =
            "write a year, an EDTF date such as 1921-05-03, 1921~ or 1921/1922, or `literal: …`";

    private final Problems problems;

    DateReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    DateValue read(String field, Tree tree) {
        if (tree instanceof Scalar scalar) {
            return edtf(field, scalar);
        }
        if (tree instanceof Sequence list) {
            // pandoc and old CSL-YAML: a list of date objects, {year: 1921, month: 5}, one or two.
            return legacy(field, list.items(), list);
        }
        Fields fields = Fields.of(tree, "a date", problems);
        if (fields.tree("year") != null) {
            return legacy(field, List.of(tree), tree);
        }
        DateValue date = parts(field, fields);
        String literal = fields.text("literal");
        String raw = fields.text("raw");
        if (date == null && raw != null) {
            DateValue parsed = Edtf.parse(raw);
            date = parsed == null ? DateValue.literal(raw) : parsed;
        }
        if (date == null) {
            if (literal == null && !fields.list("date-parts").isEmpty()) {
                // What is wrong with them has been said.
                return null;
            }
            if (literal == null) {
                problems.add(tree.span(), "field `" + field + "`: a date without `date-parts` or `literal`", ADVICE);
                return null;
            }
            date = DateValue.literal(literal);
        }
        DateValue whole = literal == null ? date : date.withLiteral(literal);
        return whole.with(isCirca(fields), season(field, fields, date.start()));
    }

    private @Nullable DateValue edtf(String field, Scalar scalar) {
        if (scalar.isNull()) {
            return null;
        }
        DateValue date = Edtf.parse(scalar.text());
        if (date == null) {
            problems.add(scalar.span(), "field `" + field + "`: `" + scalar.text() + "` is no date", ADVICE);
        }
        return date;
    }

    private @Nullable DateValue parts(String field, Fields fields) {
        List<Tree> list = fields.list("date-parts");
        if (list.isEmpty()) {
            return null;
        }
        DatePoint start = dateParts(field, list.get(0));
        if (start == null) {
            return null;
        }
        if (list.size() == 1) {
            return DateValue.of(start);
        }
        if (isZero(list.get(1))) {
            return new DateValue(start, null, true, false, "");
        }
        DatePoint end = dateParts(field, list.get(1));
        if (list.size() > 2 || (end != null && start.isAfter(end))) {
            problems.add(
                    fields.spanOf("date-parts"),
                    "field `" + field + "`: "
                            + (list.size() > 2 ? "more than two dates" : "the range ends before it starts"),
                    ADVICE);
        }
        return new DateValue(start, end, end != null, false, "");
    }

    /** citeproc-js writes the open end of a range as a date of zeros. */
    private static boolean isZero(Tree tree) {
        return tree instanceof Sequence parts
                && !parts.items().isEmpty()
                && parts.items().get(0) instanceof Scalar scalar
                && scalar.text().equals("0");
    }

    private @Nullable DatePoint dateParts(String field, Tree tree) {
        if (!(tree instanceof Sequence sequence)
                || sequence.items().isEmpty()
                || sequence.items().size() > 3) {
            problems.add(
                    tree.span(),
                    "field `" + field + "`: expected [year, month, day] in `date-parts`, found " + tree.kindName(),
                    ADVICE);
            return null;
        }
        int[] numbers = new int[3];
        for (int i = 0; i < sequence.items().size(); i++) {
            numbers[i] = number(sequence.items().get(i));
        }
        return valid(field, tree, numbers);
    }

    private @Nullable DatePoint valid(String field, Tree tree, int[] numbers) {
        int month = numbers[1];
        int day = numbers[2];
        boolean good = numbers[0] != Integer.MIN_VALUE
                && month >= 0
                && (month <= 12 || (month >= 21 && month <= 24 && day == 0))
                && day >= 0
                && (day == 0 || (month > 0 && Edtf.exists(numbers[0], month, day)));
        if (!good) {
            problems.add(tree.span(), "field `" + field + "`: no such date", ADVICE);
            return null;
        }
        return DatePoint.of(numbers[0], month, day);
    }

    private static int number(Tree tree) {
        if (tree instanceof Scalar scalar && scalar.text().length() < 9) {
            try {
                return Integer.parseInt(scalar.text());
            } catch (NumberFormatException e) {
                return Integer.MIN_VALUE;
            }
        }
        return Integer.MIN_VALUE;
    }

    private @Nullable DateValue legacy(String field, List<Tree> dates, Tree place) {
        DatePoint[] read = new DatePoint[2];
        boolean circa = false;
        for (int i = 0; i < dates.size() && i < 2; i++) {
            if (!(dates.get(i) instanceof Mapping)) {
                problems.add(dates.get(i).span(), "field `" + field + "`: expected a date as a mapping", ADVICE);
                return null;
            }
            Fields fields = Fields.of(dates.get(i), "a date", problems);
            int[] numbers = {part(fields, "year", Integer.MIN_VALUE), part(fields, "month", 0), part(fields, "day", 0)};
            DatePoint point = valid(field, dates.get(i), numbers);
            read[i] = point == null ? null : point.withSeason(season(field, fields, point));
            circa |= isCirca(fields);
        }
        if (dates.size() > 2) {
            problems.add(place.span(), "field `" + field + "`: more than two dates", ADVICE);
        }
        return read[0] == null ? null : new DateValue(read[0], read[1], read[1] != null, circa, "");
    }

    private static int part(Fields fields, String name, int otherwise) {
        Tree tree = fields.tree(name);
        return tree == null ? otherwise : number(tree);
    }

    /** 1 to 4; 0 when none is given. */
    private int season(String field, Fields fields, @Nullable DatePoint date) {
        Scalar season = fields.scalar("season");
        if (season == null || date == null) {
            return 0;
        }
        int number = switch (season.text()) {
            case "1", "spring" -> 1;
            case "2", "summer" -> 2;
            case "3", "autumn", "fall" -> 3;
            case "4", "winter" -> 4;
            default -> 0;
        };
        if (number == 0 || date.month() != 0 || date.isSeason()) {
            problems.add(
                    season.span(), "field `" + field + "`: a season is a number from 1 to 4, beside a year", ADVICE);
            return 0;
        }
        return number;
    }

    private static boolean isCirca(Fields fields) {
        String circa = fields.text("circa");
        return circa != null && !circa.equals("false") && !circa.equals("0") && !circa.isEmpty();
    }
}
