package org.footing.source;

import java.util.List;
import org.footing.language.russian.RussianName;
import org.footing.language.russian.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the authors of a Russian work when they are named again at once. One author's name must tell the sex; otherwise
 * there is no pronoun, and the name is repeated.
 *
 * @param genitive {@code Его же}
 * @param nominative {@code Он же}
 */
public record AuthorPronoun(
        @Nullable String genitive, @Nullable String nominative) {
    private static final AuthorPronoun NONE = new AuthorPronoun(null, null);

    public static AuthorPronoun of(List<Name> authors) {
        if (authors.size() > 1) {
            return new AuthorPronoun("Их же", "Они же");
        }
        return switch (authors.isEmpty() ? Sex.UNKNOWN : sex(authors.get(0))) {
            case MALE -> new AuthorPronoun("Его же", "Он же");
            case FEMALE -> new AuthorPronoun("Ее же", "Она же");
            case UNKNOWN -> NONE;
        };
    }

    private static Sex sex(Name name) {
        return name.family() == null
                ? Sex.UNKNOWN
                : new RussianName(name.family(), name.given() == null ? "" : name.given()).sex();
    }
}
