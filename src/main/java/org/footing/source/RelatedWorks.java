package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.calendar.DateValue;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The other works that a source names in {@code related}, as the area of notes of GOST R 7.0.100-2018 has them: the edition
 * from which a translation was made ({@code Пер. по изд.}), the translation of an original, the edition that was reprinted.
 */
public final class RelatedWorks {
    private final Sources sources;

    public RelatedWorks(Sources sources) {
        this.sources = sources;
    }

    /** What stands there, one work after the other; empty for a source without such works, or when the library lacks them. */
    public String of(Source source) {
        if (!(source.others().get("related") instanceof Sequence list)) {
            return "";
        }
        List<String> works = new ArrayList<>();
        for (Tree each : list.items()) {
            if (each instanceof Mapping relation
                    && relation.get("id") instanceof Scalar id
                    && relation.get("relation") instanceof Scalar kind) {
                Source other = sources.find(id.text());
                String words = words(kind.text());
                if (other != null && words != null) {
                    works.add(words + ": " + reference(other));
                }
            }
        }
        return String.join(". ", works);
    }

    private static @Nullable String words(String relation) {
        return switch (relation) {
            case "translation-of" -> "Пер. по изд.";
            case "translated-as" -> "Пер.";
            case "reprint-of" -> "Воспроизведение изд.";
            case "reprinted-as" -> "Переизд.";
            default -> null;
        };
    }

    private static String reference(Source work) {
        List<String> areas = new ArrayList<>();
        String statement = StatementOfResponsibility.of(work);
        String title = work.title() == null ? "" : work.title();
        areas.add(title + (statement.isEmpty() ? "" : " / " + statement));
        String container = work.text("container-title");
        if (container != null) {
            String ofContainer = StatementOfResponsibility.ofContainer(work);
            areas.set(0, areas.get(0) + " // " + container + (ofContainer.isEmpty() ? "" : " / " + ofContainer));
        }
        areas.add(imprint(work));
        String note = work.text("note");
        areas.add(GostFacts.isRemark(note) ? String.valueOf(note) : "");
        StringBuilder out = new StringBuilder(authors(work.names("author")));
        for (String area : areas) {
            if (!area.isEmpty()) {
                boolean stopped = out.length() == 0 || out.charAt(out.length() - 1) == '.';
                out.append(out.length() == 0 ? "" : stopped ? " " : ". ").append(area);
            }
        }
        return out.toString();
    }

    private static String imprint(Source work) {
        String place = work.text("publisher-place");
        String shortPlace = place == null ? null : RussianPlaces.abbreviated(place);
        String publisher = work.text("publisher");
        DateValue issued = work.dates().get("issued");
        List<String> who = new ArrayList<>();
        add(who, shortPlace == null ? place : shortPlace);
        add(who, publisher);
        List<String> all = new ArrayList<>();
        add(all, String.join(" : ", who));
        add(all, issued == null ? null : year(issued.display()));
        return String.join(", ", all);
    }

    /** The year alone of a month or a day; a range of years stays. */
    private static String year(String date) {
        return date.length() >= 7 && date.charAt(4) == '-' ? date.substring(0, 4) : date;
    }

    private static void add(List<String> to, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            to.add(text);
        }
    }

    private static String authors(List<Name> names) {
        List<String> shown = new ArrayList<>();
        for (Name name : names) {
            String given = name.given() == null ? "" : GivenInitials.of(name.given());
            shown.add(
                    name.family() == null
                            ? String.valueOf(name.literal())
                            : name.family() + (given.isEmpty() ? "" : " " + given));
        }
        String joined = String.join(", ", shown);
        return joined.isEmpty() || joined.endsWith(".") ? joined : joined + ".";
    }
}
