package org.footing.csl.bibliography;

import java.util.List;
import org.footing.csl.item.PersonName;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Mark;
import org.footing.csl.render.Marks;
import org.footing.csl.render.NameList;
import org.footing.csl.style.BibliographyOptions.SubstituteRule;
import org.jspecify.annotations.Nullable;

/** Replaces names that stand in the entry before as well (CSL 1.0.2, "Reference Grouping"). */
final class SubsequentAuthor {
    private final String substitute;
    private final SubstituteRule rule;
    private @Nullable NameList before;
    private String textBefore = "";

    SubsequentAuthor(String substitute, SubstituteRule rule) {
        this.substitute = substitute;
        this.rule = rule;
    }

    /** The entry's pieces with the names replaced that the last entry shows too. */
    List<Inline> replace(List<Inline> pieces, Hints hints) {
        Inline.Tagged first = Marks.find(pieces, Mark.FIRST_NAMES);
        NameList names = first == null ? null : Marks.findNames(first.children());
        NameList last = before;
        String lastText = textBefore;
        before = names;
        textBefore = names != null ? names.text(hints) : first == null ? "" : Inlines.plainText(first.children());
        if (first == null) {
            return pieces;
        }
        if (names == null || last == null) {
            boolean repeated = names == null
                    && last == null
                    && !lastText.isEmpty()
                    && unquoted(textBefore).equals(unquoted(lastText))
                    && Marks.find(first.children(), Mark.NOBODY) == null;
            return repeated
                    ? DisplayBlocks.withoutEmpty(Marks.replace(pieces, Mark.FIRST_NAMES, text(substitute)))
                    : pieces;
        }
        int shown = names.shown(hints);
        // "All rendered names": those behind et al. are none. The texts tell a name alone from one with others.
        boolean same = textBefore.equals(lastText) && common(names, last, shown) == shown;
        switch (rule) {
            case COMPLETE_ALL -> {
                return same ? put(pieces, names, text(substitute)) : pieces;
            }
            case COMPLETE_EACH -> {
                return same ? put(pieces, names, names.show(hints, substitute, shown)) : pieces;
            }
            case PARTIAL_EACH -> {
                int common = common(names, last, shown);
                return common > 0 ? put(pieces, names, names.show(hints, substitute, common)) : pieces;
            }
            case PARTIAL_FIRST -> {
                int common = common(names, last, 1);
                return common > 0 ? put(pieces, names, names.show(hints, substitute, 1)) : pieces;
            }
        }
        return pieces;
    }

    /** A title stands in quotation marks in one entry and in italics in the other, as their types ask. */
    private static String unquoted(String title) {
        int start = 0;
        int end = title.length();
        while (end - start > 1 && "“‘«„「『\"".indexOf(title.charAt(start)) >= 0) {
            start++;
            end--;
        }
        return title.substring(start, end);
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }

    private static List<Inline> put(List<Inline> pieces, NameList names, List<Inline> replacement) {
        return DisplayBlocks.withoutEmpty(Marks.replace(pieces, names, replacement));
    }

    /** How many names from the front are the same in both. */
    private static int common(NameList one, NameList other, int most) {
        int count = 0;
        while (count < most
                && count < one.names().size()
                && count < other.names().size()
                && isSame(one.names().get(count), other.names().get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isSame(PersonName one, PersonName other) {
        return one.equals(other)
                || (one.given().isEmpty()
                        && other.given().isEmpty()
                        && whole(one).equals(whole(other)));
    }

    private static String whole(PersonName name) {
        return name.isLiteral() ? name.literal() : name.surname();
    }
}
