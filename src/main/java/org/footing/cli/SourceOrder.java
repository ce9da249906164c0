package org.footing.cli;

import java.util.Comparator;
import java.util.List;
import org.footing.search.index.SourceLine;
import org.footing.search.word.Folded;
import org.footing.text.Similar;
import org.footing.text.UsageException;

/** The order of a list: by key, year, author or title, folded as searches fold them; what has none comes last. */
final class SourceOrder implements Comparator<SourceLine> {
    static final List<String> NAMES = List.of("key", "year", "author", "title", "type");

    private final String field;
    private final boolean falling;

    /** @param falling whether to turn the order round */
    SourceOrder(String asked, boolean falling) {
        this.falling = falling;
        this.field = asked;
        if (!NAMES.contains(field)) {
            String near = Similar.to(field, NAMES);
            throw new UsageException(
                    "--sort does not take '" + asked + "'",
                    near == null ? "it is one of " + String.join(", ", NAMES) : "did you mean " + near + "?");
        }
    }

    @Override
    public int compare(SourceLine one, SourceLine other) {
        String a = value(one);
        String b = value(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        int order = field.equals("year") ? Integer.compare(year(a), year(b)) : 0;
        order = order == 0 ? Folded.of(a).compareTo(Folded.of(b)) : order;
        return falling ? -order : order;
    }

    private String value(SourceLine line) {
        return switch (field) {
            case "key" -> line.key();
            case "year" -> line.year();
            case "author" -> line.responsible();
            case "type" -> line.type();
            default -> line.title();
        };
    }

    /** The first number of a year as shown: {@code 1920–1922}, {@code -44}. */
    private static int year(String shown) {
        int at = 0;
        while (at < shown.length() && !Character.isDigit(shown.charAt(at))) {
            at++;
        }
        boolean negative = at > 0 && shown.charAt(at - 1) == '-';
        int year = 0;
        while (at < shown.length() && shown.charAt(at) >= '0' && shown.charAt(at) <= '9' && year < 100_000_000) {
            year = year * 10 + (shown.charAt(at++) - '0');
        }
        return negative ? -year : year;
    }
}
