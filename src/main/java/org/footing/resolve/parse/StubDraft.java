package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Source;
import org.footing.source.Variants;
import org.footing.text.Location;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** A source in the making: the fields that a note prints. */
final class StubDraft {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, DateValue> dates = new LinkedHashMap<>();
    private final Map<String, PrintedDate> dated = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    private String type = "book";
    private @Nullable Archival archival;

    StubDraft type(String cslType) {
        type = cslType;
        return this;
    }

    String type() {
        return type;
    }

    /** Sets a text unless it is empty or there is one. */
    StubDraft text(String variable, @Nullable String value) {
        String plain = value == null ? "" : trimmed(value);
        if (!plain.isEmpty()) {
            texts.putIfAbsent(variable, plain);
        }
        return this;
    }

    boolean has(String variable) {
        return texts.containsKey(variable) || names.containsKey(variable) || dates.containsKey(variable);
    }

    StubDraft people(String variable, List<Name> people) {
        if (!people.isEmpty()) {
            names.computeIfAbsent(variable, key -> new ArrayList<>()).addAll(people);
        }
        return this;
    }

    StubDraft year(String variable, int year) {
        dates.putIfAbsent(variable, DateValue.of(DatePoint.year(year)));
        return this;
    }

    StubDraft years(int first, int last) {
        dates.putIfAbsent("issued", new DateValue(DatePoint.year(first), DatePoint.year(last), true, false, ""));
        return this;
    }

    StubDraft printedDate(String variable, String words, String calendar) {
        dated.putIfAbsent(variable, new PrintedDate(words, calendar));
        return this;
    }

    StubDraft form(String variable, String language, String value) {
        forms.computeIfAbsent(variable, key -> new LinkedHashMap<>()).put(language, trimmed(value));
        return this;
    }

    StubDraft archive(Archival place) {
        archival = place;
        return this;
    }

    /** Without white space and the signs that part fields. */
    static String trimmed(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && (" ,;:./、，。\u00a0\u3000\n–—".indexOf(value.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (" ,;:/、，。\u00a0\u3000\n".indexOf(value.charAt(end - 1)) >= 0 || isStop(value, end))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** A full stop that ends a field; that of an abbreviation or of initials belongs to it. */
    private static boolean isStop(String value, int end) {
        if (value.charAt(end - 1) != '.' || end < 3) {
            return end == 1 && value.charAt(0) == '.';
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        int length = end - 1 - start;
        return length == 0 || length > 4;
    }

    /** The title; empty when there is none. */
    String title() {
        return texts.getOrDefault("title", "");
    }

    /** @param printed what it is made of, for the annotation */
    Source source(String key, String printed) {
        return new Source(
                key,
                type,
                null,
                language(),
                texts,
                names,
                dates,
                new Variants(Map.of(), forms),
                archival,
                dated,
                "Made of a printed note: " + printed,
                List.of(),
                List.of(),
                Map.of(),
                Location.of(key),
                new Span(0, 0));
    }

    private @Nullable String language() {
        String title = texts.getOrDefault("title", "");
        if (archival != null && archival.repository() != null) {
            title = archival.repository().shortest();
        }
        Scripts scripts = Scripts.of(title);
        if (scripts.has(Script.CYRILLIC)) {
            return "ru";
        }
        return scripts.hasCjk() ? "ja" : null;
    }
}
