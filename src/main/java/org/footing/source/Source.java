package org.footing.source;

import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.text.Location;
import org.footing.text.Span;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One source of the library: a CSL item and what a historian knows of it beyond that.
 *
 * @param key the item's {@code id}
 * @param type a CSL type, such as {@code article-journal}
 * @param language BCP 47, of the source itself
 * @param texts CSL's standard and number variables, as written, in the order of the file
 * @param names CSL's name variables
 * @param dates CSL's date variables
 * @param variants forms of {@code texts} in other scripts and languages; a name carries its own
 * @param printedDates by CSL date variable
 * @param annotation Markdown
 * @param uncertain the fields whose value is inferred
 * @param others fields that Footing does not know
 * @param location where the source starts in its file
 * @param span the item's mapping in its file
 */
public record Source(
        String key,
        String type,
        @Nullable SourceClass sourceClass,
        @Nullable String language,
        Map<String, String> texts,
        Map<String, List<Name>> names,
        Map<String, DateValue> dates,
        Variants variants,
        @Nullable Archival archival,
        Map<String, PrintedDate> printedDates,
        @Nullable String annotation,
        List<String> tags,
        List<String> uncertain,
        Map<String, Tree> others,
        Location location,
        Span span) {
    public Source {
        texts = Variants.ordered(texts);
        names = Variants.ordered(names);
        dates = Variants.ordered(dates);
        printedDates = Variants.ordered(printedDates);
        tags = List.copyOf(tags);
        uncertain = List.copyOf(uncertain);
        others = Variants.ordered(others);
    }

    /** A standard or number variable as written, or null. */
    public @Nullable String text(String variable) {
        return texts.get(variable);
    }

    /** The people under a name variable; empty when there is none. */
    public List<Name> names(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    public @Nullable DateValue date(String variable) {
        return dates.get(variable);
    }

    public @Nullable String title() {
        return texts.get("title");
    }

    /** The year of issue for lists: a number, a range, a literal date, or empty. */
    public String year() {
        DateValue issued = dates.get("issued");
        if (issued == null) {
            return "";
        }
        DatePoint start = issued.start() == null ? issued.end() : issued.start();
        if (start == null) {
            return issued.display();
        }
        DatePoint end = issued.end();
        return end == null || end.year() == start.year()
                ? Integer.toString(start.year())
                : start.year() + "–" + end.year();
    }
}
