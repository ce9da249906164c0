package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.CitationCluster;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.Span;

/** The words of a paragraph, sentence after sentence, in which claims are looked for by their text. */
final class ParagraphText {
    final Paragraph paragraph;
    final String text;
    /** Where each sentence starts in {@code text}. */
    private final int[] starts;

    /** @param normal whether the words are to be in the normal form */
    ParagraphText(Paragraph paragraph, boolean normal) {
        this.paragraph = paragraph;
        this.starts = new int[paragraph.sentences().size()];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            String sentence = paragraph.sentences().get(i).text();
            if (out.length() > 0 && !sentence.isEmpty()) {
                out.append(' ');
            }
            starts[i] = out.length();
            out.append(normal ? Normal.of(sentence) : sentence);
        }
        this.text = out.toString();
    }

    /** The index of the sentence that holds {@code offset}. */
    int sentenceAt(int offset) {
        int index = starts.length - 1;
        while (index > 0 && starts[index] > offset) {
            index--;
        }
        return index;
    }

    /** Where the sentence that holds {@code offset} starts. */
    int start(int offset) {
        return starts[sentenceAt(offset)];
    }

    /** Where the sentence that holds {@code offset} ends. */
    int end(int offset) {
        int next = sentenceAt(offset) + 1;
        return next < starts.length ? starts[next] : text.length();
    }

    /** The sentences that a stretch of the text touches. */
    List<Sentence> sentences(int start, int end) {
        return paragraph.sentences().subList(sentenceAt(start), sentenceAt(Math.max(start, end - 1)) + 1);
    }

    /** The span in the file of the words {@code wanted} within those sentences; failing that, of the sentences. */
    static Span place(String file, List<Sentence> sentences, String wanted) {
        int from = sentences.get(0).span().start();
        int to = sentences.get(sentences.size() - 1).span().end();
        int found = file.indexOf(wanted, from);
        return found >= 0 && found + wanted.length() <= to
                ? new Span(found, found + wanted.length())
                : new Span(from, to);
    }

    static List<NoteReference> notes(List<Sentence> sentences) {
        List<NoteReference> notes = new ArrayList<>();
        for (Sentence sentence : sentences) {
            notes.addAll(sentence.notes());
        }
        return notes;
    }

    static List<CitationCluster> citations(List<Sentence> sentences) {
        List<CitationCluster> citations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            citations.addAll(sentence.citations());
        }
        return citations;
    }
}
