package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.write.DocumentMarkup;
import org.footing.text.Span;

/** A format whose lists of notes, entries and archives are small documents, written by the markup of its papers. */
abstract class BlockFormat extends Format {
    BlockFormat(String id) {
        super(id);
    }

    @Override
    public final String notes(List<RenderedNote> notes, int columns, String language) {
        StringBuilder out = new StringBuilder();
        DocumentMarkup markup = markup(out);
        int from = 0;
        for (int to = 1; to <= notes.size(); to++) {
            // A list counts by itself: where numbers are passed over, another begins.
            if (to == notes.size()
                    || notes.get(to).number() != notes.get(to - 1).number() + 1) {
                list(notes.subList(from, to), markup);
                from = to;
            }
        }
        return ended(out);
    }

    private void list(List<RenderedNote> notes, DocumentMarkup markup) {
        Block.Listing list = listing(true, notes.get(0).number());
        markup.openList(list);
        for (RenderedNote note : notes) {
            markup.openItem(list, note.number());
            markup.rawText(id(), note.text());
            markup.closeItem(list);
        }
        markup.closeList(list);
    }

    private static Block.Listing listing(boolean ordered, int start) {
        return new Block.Listing(ordered, start, true, List.of(), new Span(0, 0));
    }

    @Override
    public final String entries(List<RenderedEntry> entries, int columns) {
        StringBuilder out = new StringBuilder();
        DocumentMarkup markup = markup(out);
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            for (int level = shared; level < entry.headings().size(); level++) {
                markup.openHeading(level + 2, Attributes.ofClass("unnumbered"));
                markup.text(entry.headings().get(level));
                markup.closeHeading(level + 2, Attributes.ofClass("unnumbered"));
            }
            markup.openEntry(entry.key(), entry.language(), true);
            markup.rawText(id(), entry.text());
            markup.closeEntry();
        }
        return ended(out);
    }

    @Override
    public final String archives(List<CitedArchive> archives, int columns, String language) {
        StringBuilder out = new StringBuilder();
        DocumentMarkup markup = markup(out);
        for (CitedArchive archive : archives) {
            markup.openParagraph();
            markup.open(Formatting.BOLD);
            markup.text(archive.heading(language.startsWith("ja")));
            markup.close(Formatting.BOLD);
            markup.closeParagraph();
            files(archive, markup);
        }
        return ended(out);
    }

    private static void files(CitedArchive archive, DocumentMarkup markup) {
        Block.Listing list = listing(false, 1);
        boolean open = false;
        int number = 1;
        for (CitedFile file : archive.files()) {
            if (!file.text().isEmpty()) {
                if (!open) {
                    markup.openList(list);
                    open = true;
                }
                markup.openItem(list, number++);
                markup.text(file.text());
                markup.closeItem(list);
            }
        }
        if (open) {
            markup.closeList(list);
        }
    }

    private String ended(StringBuilder out) {
        String text = out.toString().strip();
        return text.isEmpty() ? "" : whole(text + "\n");
    }
}
