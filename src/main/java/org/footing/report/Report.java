package org.footing.report;

import java.util.List;
import org.footing.apparatus.RenderedNote;
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
 * @param notes as rendered, in the format of the report
 */
public record Report(CheckResult result, NoteTexts notes) {
    CheckInput input() {
        return result.input();
    }

    /** The language of the first manuscript that names one; else English. */
    public String language() {
        for (Manuscript manuscript : input().manuscripts()) {
            if (!manuscript.metadata().lang().isEmpty()) {
                return manuscript.metadata().lang();
            }
        }
        return "en";
    }

    /** The title of the first manuscript, else its file. */
    public String title() {
        if (input().manuscripts().isEmpty()) {
            return input().claims().file().name();
        }
        Manuscript first = input().manuscripts().get(0);
        return first.metadata().title().isEmpty()
                ? first.source().name()
                : first.metadata().title();
    }

    /** The file of the first manuscript; of none, that of the claims. */
    public String file() {
        return input().files().get(0);
    }

    /** The rendered note of a link, or null. */
    @Nullable
    RenderedNote note(LinkResult link) {
        return link.link().note().isEmpty() ? null : note(link.link().note());
    }

    private @Nullable RenderedNote note(String label) {
        List<Manuscript> manuscripts = input().manuscripts();
        for (int i = 0; i < manuscripts.size(); i++) {
            Note note = manuscripts.get(i).note(label).orElse(null);
            if (note != null) {
                return notes.note(i, label);
            }
        }
        return null;
    }

    /** A note of a manuscript as rendered, or null. */
    @Nullable
    RenderedNote note(Manuscript manuscript, Note note) {
        return notes.note(index(manuscript), note.label());
    }

    private int index(Manuscript manuscript) {
        List<Manuscript> manuscripts = input().manuscripts();
        for (int i = 0; i < manuscripts.size(); i++) {
            if (manuscripts.get(i).source() == manuscript.source()) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a link's note that a reader sees: in a style that adds notes, the rendered one; 0 when there is none. */
    public int number(LinkResult link) {
        RenderedNote note = note(link);
        return note == null ? link.noteNumber() : note.number();
    }

    /** A source as the claims' evidence names it in a few words. */
    public String label(LinkResult link) {
        if (link.source() == null) {
            return link.link().source().isEmpty() ? "no source" : link.link().source();
        }
        return SourceLabel.of(link.source(), language());
    }
}
