package org.footing.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Reads the running text block by block: sentences, citations, claims, and the notes that it calls. */
final class TextReader {
    private final NoteTable notes;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<CitationCluster> citations = new ArrayList<>();
    private final List<ClaimMark> claims = new ArrayList<>();

    TextReader(NoteTable notes) {
        this.notes = notes;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<CitationCluster> citations() {
        return citations;
    }

    /** The text of a heading. What it calls and cites counts as running text. */
    FlatText heading(List<TextNode> content, Span span) {
        FlatText flat = FlatText.of(content, span);
        gather(flat);
        return flat;
    }

    void paragraph(Block.Text text, Section section) {
        FlatText flat = FlatText.of(text.content(), text.span());
        BlockText block = gather(flat);
        List<Span> breaks = SentenceBreaker.split(flat, 0, flat.length());
        List<Sentence> sentences = new ArrayList<>(breaks.size());
        for (int i = 0; i < breaks.size(); i++) {
            Span place = breaks.get(i);
            int next = i + 1 < breaks.size() ? breaks.get(i + 1).start() : flat.length();
            sentences.add(new Sentence(
                    flat.span(place.start(), place.end()),
                    PlainText.of(flat, place.start(), place.end()),
                    block.notes(place.start(), next),
                    block.citations(place.start(), next)));
        }
        paragraphs.add(new Paragraph(section, text.span(), sentences));
        for (FlatText.Mark mark : flat.marks) {
            if (mark.attributes().isClaim()) {
                claims.add(new ClaimScope(flat, block, breaks).mark(mark, section));
            }
        }
    }

    /** A claim that is a division: the paragraphs from {@code first} on. */
    void claim(Attributes attributes, Section section, Span div, int first) {
        StringBuilder text = new StringBuilder();
        List<NoteReference> called = new ArrayList<>();
        List<CitationCluster> cited = new ArrayList<>();
        for (Paragraph paragraph : paragraphs.subList(first, paragraphs.size())) {
            for (Sentence sentence : paragraph.sentences()) {
                text.append(text.length() > 0 ? " " : "").append(sentence.text());
                called.addAll(sentence.notes());
                cited.addAll(sentence.citations());
            }
        }
        Span span = first == paragraphs.size()
                ? div
                : new Span(
                        paragraphs.get(first).span().start(),
                        paragraphs.get(paragraphs.size() - 1).span().end());
        claims.add(new ClaimMark(
                attributes.id(), attributes.value("kind"), section, span, text.toString(), called, cited));
    }

    /** The claims in the order of the text; those without an id, or with one that is taken, are problems too. */
    List<ClaimMark> claims(List<DocumentProblem> faults) {
        claims.sort(new Outermost());
        Set<String> ids = new HashSet<>();
        for (ClaimMark claim : claims) {
            if (claim.id().isEmpty()) {
                faults.add(new DocumentProblem(
                        ProblemKind.CLAIM_WITHOUT_ID,
                        claim.span(),
                        "a claim without an id",
                        "give it one, such as c-name"));
            } else if (!ids.add(claim.id())) {
                faults.add(new DocumentProblem(
                        ProblemKind.DUPLICATE_CLAIM,
                        claim.span(),
                        "a second claim marked " + claim.id(),
                        "give it an id of its own, or list both places under one claim by their text"));
            }
        }
        return claims;
    }

    /** By their starts, the longer first. */
    private static final class Outermost implements Comparator<ClaimMark> {
        @Override
        public int compare(ClaimMark a, ClaimMark b) {
            int starts = Integer.compare(a.span().start(), b.span().start());
            return starts != 0
                    ? starts
                    : Integer.compare(b.span().end(), a.span().end());
        }
    }

    /** Numbers the notes that a block calls and keeps its citations. */
    private BlockText gather(FlatText flat) {
        List<BlockText.Reference> called = new ArrayList<>(flat.calls.size());
        for (FlatText.Call call : flat.calls) {
            NoteReference reference = notes.call(call.value());
            if (reference != null) {
                called.add(new BlockText.Reference(call.start(), call.end(), reference));
            }
        }
        for (FlatText.Cluster cluster : flat.clusters) {
            citations.add(cluster.value());
        }
        return new BlockText(called, flat.clusters);
    }
}
