package org.footing.report;

import org.footing.check.CheckInput;
import org.footing.check.CheckResult;
import org.footing.check.LinkResult;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows.
 *
 * @param result of the check
 * @param notes as rendered
 */
public record Report(CheckResult result, NoteTexts notes) {
    CheckInput input() {
        return result.input();
    }

    /** The language of the first manuscript; English when it has none. */
    String language() {
        for (Manuscript manuscript : input().manuscripts()) {
            if (!manuscript.metadata().lang().isEmpty()) {
                return manuscript.metadata().lang();
            }
        }
        return "en";
    }

    /** The title of the first manuscript, else its file. */
    String title() {
        if (input().manuscripts().isEmpty()) {
            return input().claims().file().name();
        }
        Manuscript first = input().manuscripts().get(0);
        return first.metadata().title().isEmpty()
                ? first.source().name()
                : first.metadata().title();
    }

    /** The rendered note of a link; empty when there is none. */
    String note(LinkResult link) {
        for (Manuscript manuscript : input().manuscripts()) {
            Note note = find(manuscript, link);
            if (note != null) {
                return notes.of(manuscript, note);
            }
        }
        return "";
    }

    private static @Nullable Note find(Manuscript manuscript, LinkResult link) {
        return link.link().note().isEmpty()
                ? null
                : manuscript.note(link.link().note()).orElse(null);
    }

    /** A source as the claims' evidence names it in a few words. */
    String label(LinkResult link) {
        if (link.source() == null) {
            return link.link().source().isEmpty() ? "no source" : link.link().source();
        }
        return SourceLabel.of(link.source(), language());
    }
}
