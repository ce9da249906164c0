package org.footing.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.SourceText;
import org.footing.text.Span;

/**
 * Edits manuscripts at random, one sentence at a time, and looks whether a claim that was recorded before is found again. Half of the edits
 * also move the paragraph elsewhere. A claim records its words and, every second time, what stands around them.
 */
public final class AnchorLoop {
    private static final int SHORTEST = 24;
    private static final List<DraftEdit> EDITS = List.of(DraftEdit.values());

    private final Random random;
    private final boolean show;
    private final Map<DraftEdit, int[]> tried = new EnumMap<>(DraftEdit.class);
    private int wrong;
    private int unflagged;
    private int harmless;
    private int found;

    AnchorLoop(long seed, boolean show) {
        this.random = new Random(seed);
        this.show = show;
    }

    /** {@code [--edits N] [--seed N] [--show] FILE.md …} */
    public static void main(String[] args) throws IOException {
        int edits = 1000;
        long seed = 20_261_127L;
        boolean show = false;
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--edits" -> edits = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--show" -> show = true;
                default -> drafts.add(Files.readString(Path.of(args[i])));
            }
        }
        AnchorLoop loop = new AnchorLoop(seed, show);
        loop.run(drafts, edits);
        System.out.print(loop.figures());
        System.exit(loop.isSound() ? 0 : 1);
    }

    void run(List<String> drafts, int edits) {
        int done = 0;
        for (int turn = 0; done < edits && turn < edits * 100; turn++) {
            if (edit(drafts.get(turn % drafts.size()))) {
                done++;
            }
        }
        if (done < edits) {
            throw new IllegalArgumentException("these drafts have too little to edit: " + done + " edits of " + edits);
        }
    }

    /** No wrong place taken for the exact one, no change of meaning passed over, and 95 of 100 harmless edits found again. */
    boolean isSound() {
        return wrong == 0 && unflagged == 0 && found * 100L >= harmless * 95L;
    }

    String figures() {
        StringBuilder out = new StringBuilder();
        tried.forEach((edit, counts) -> out.append(edit)
                .append(": ")
                .append(counts[0])
                .append(" edits, ")
                .append(counts[1])
                .append(edit.isHarmless() ? " found again\n" : " flagged\n"));
        return out.append("wrong places taken for exact: ")
                .append(wrong)
                .append("\nchanges of meaning passed over: ")
                .append(unflagged)
                .append("\nharmless edits found again: ")
                .append(found)
                .append('/')
                .append(harmless)
                .append('\n')
                .toString();
    }

    private boolean edit(String draft) {
        Manuscript before = read(draft);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : before.paragraphs()) {
            if (!paragraph.sentences().isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        if (paragraphs.isEmpty()) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        int index = random.nextInt(paragraph.sentences().size());
        Sentence sentence = paragraph.sentences().get(index);
        DraftEdit edit = EDITS.get(random.nextInt(EDITS.size()));
        Span span = sentence.span();
        String raw = draft.substring(span.start(), span.end());
        String edited = sentence.text().length() < SHORTEST ? null : edit.of(raw, random);
        if (edited == null) {
            return false;
        }
        boolean moved = random.nextBoolean();
        Paragraph to = paragraphs.get(random.nextInt(paragraphs.size()));
        String after = draft.substring(0, span.start()) + edited + draft.substring(span.end());
        int start = span.start();
        if (moved && !to.span().equals(paragraph.span())) {
            int shift = edited.length() - raw.length();
            Span old = paragraph.span();
            String carried = after.substring(old.start(), old.end() + shift);
            int target = to.span().start();
            if (target < old.start()) {
                after = after.substring(0, target) + carried + "\n\n" + after.substring(target, old.start())
                        + after.substring(old.end() + shift);
                start = target + span.start() - old.start();
            } else {
                after = after.substring(0, old.start()) + after.substring(old.end() + shift, target + shift) + carried
                        + "\n\n" + after.substring(target + shift);
                start = target + shift - carried.length() + span.start() - old.start();
            }
        }
        judge(edit, occurrence(paragraph, index), read(after), new Span(start, start + edited.length()));
        return true;
    }

    private Occurrence occurrence(Paragraph paragraph, int index) {
        List<Sentence> sentences = paragraph.sentences();
        boolean context = random.nextBoolean();
        String prefix = context && index > 0 ? sentences.get(index - 1).text() : "";
        String suffix = context && index + 1 < sentences.size()
                ? sentences.get(index + 1).text()
                : "";
        return new Occurrence(
                "",
                "",
                paragraph.section().path(),
                sentences.get(index).text(),
                prefix,
                suffix,
                Hash.of(sentences.get(index).text()),
                new Span(0, 0));
    }

    private void judge(DraftEdit edit, Occurrence occurrence, Manuscript manuscript, Span truth) {
        Anchor anchor = new TextAnchors(manuscript).find(occurrence);
        boolean there = anchor.place().isPresent()
                && anchor.place().get().span().start() < truth.end()
                && truth.start() < anchor.place().get().span().end();
        boolean exact = anchor.state() == AnchorState.EXACT || anchor.state() == AnchorState.NORMALISED;
        boolean fault = false;
        if (exact && !there) {
            wrong++;
            fault = true;
        }
        int[] counts = tried.computeIfAbsent(edit, each -> new int[2]);
        counts[0]++;
        if (edit.isHarmless()) {
            harmless++;
            found += there ? 1 : 0;
            counts[1] += there ? 1 : 0;
            fault |= !there;
        } else {
            // What is lost or ambiguous is an error of its own, and nothing that was verified stands.
            boolean flagged = anchor.state() == AnchorState.MEANING_RISK
                    || anchor.state() == AnchorState.AMBIGUOUS
                    || anchor.state() == AnchorState.LOST;
            unflagged += flagged ? 0 : 1;
            counts[1] += flagged ? 1 : 0;
            fault |= !flagged;
        }
        if (fault && show) {
            System.out.println(edit + " " + anchor.state() + (there ? "" : " (not there)") + "\n  - "
                    + occurrence.text() + "\n  + "
                    + manuscript
                            .source()
                            .content()
                            .substring(truth.start(), truth.end())
                            .replace('\n', ' '));
        }
    }

    private static Manuscript read(String text) {
        return Manuscript.of(MarkdownReader.read(new SourceText("draft.md", text)));
    }
}
