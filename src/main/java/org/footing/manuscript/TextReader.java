package org.footing.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.text.Span;

/** Reads the running text block by block: sentences, citations, claims, and the notes that it calls. */
final class TextReader {
    private final NoteTable notes;
    private final List<ManuscriptProblem> problems;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<CitationCluster> citations = new ArrayList<>();
    private final List<ClaimMark> claims = new ArrayList<>();

    TextReader(NoteTable notes, List<ManuscriptProblem> problems) {
        this.notes = notes;
        this.problems = problems;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<CitationCluster> citations() {
        return citations;
    }

    /** The words of a heading, without the attributes that end it. What it calls and cites counts as running text. */
    HeadingText heading(CapturedText captured) {
        FoundInlines inlines = InlineScanner.scan(captured.text, captured.links);
        gather(inlines);
        String text = captured.text.text();
        int end = text.length();
        int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
        if (brace >= 0 && inlines.roles.isSyntax(brace)) {
            Attributes attributes = AttributeParser.parse(text, brace);
            end = attributes != null && brace + attributes.length() == end ? brace : end;
        }
        return new HeadingText(
                PlainText.of(inlines, 0, end),
                inlines.span(0, text.substring(0, end).stripTrailing().length()));
    }

    void paragraph(CapturedText captured, Section section) {
        FoundInlines inlines = InlineScanner.scan(captured.text, captured.links);
        BlockText block = gather(inlines);
        List<Span> breaks = SentenceBreaker.split(inlines, 0, captured.text.length());
        List<Sentence> sentences = new ArrayList<>(breaks.size());
        for (int i = 0; i < breaks.size(); i++) {
            Span place = breaks.get(i);
            int next = i + 1 < breaks.size() ? breaks.get(i + 1).start() : captured.text.length();
            sentences.add(new Sentence(
                    inlines.span(place.start(), place.end()),
                    PlainText.of(inlines, place.start(), place.end()),
                    block.notes(place.start(), next),
                    block.citations(place.start(), next)));
        }
        paragraphs.add(new Paragraph(section, inlines.span(0, captured.text.length()), sentences));
        for (FoundInlines.Bracketed span : inlines.spans) {
            if (span.attributes().isClaim() && !block.isInNote(span.start())) {
                claims.add(new ClaimScope(inlines, block, breaks).mark(span, section));
            }
        }
    }

    /** A claim that is a fenced div: the paragraphs from {@code first} on. */
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
    List<ClaimMark> claims(List<ManuscriptProblem> faults) {
        claims.sort(new Outermost());
        Set<String> ids = new HashSet<>();
        for (ClaimMark claim : claims) {
            if (claim.id().isEmpty()) {
                faults.add(new ManuscriptProblem(
                        ProblemKind.CLAIM_WITHOUT_ID, claim.span(), "a claim without an id", "write {.claim #c-name}"));
            } else if (!ids.add(claim.id())) {
                faults.add(new ManuscriptProblem(
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

    /** Numbers the notes that a block calls and keeps its citations; those in inline notes belong to the notes. */
    private BlockText gather(FoundInlines inlines) {
        problems.addAll(inlines.problems);
        List<BlockText.Reference> called = new ArrayList<>(inlines.calls.size());
        for (FoundInlines.Call call : inlines.calls) {
            NoteReference reference = notes.call(inlines, call);
            if (reference != null) {
                called.add(new BlockText.Reference(call.start(), call.end(), reference));
            }
        }
        List<FoundInlines.Cluster> cited = new ArrayList<>(inlines.clusters.size());
        int next = 0;
        for (FoundInlines.Cluster cluster : inlines.clusters) {
            while (next < inlines.calls.size() && inlines.calls.get(next).end() <= cluster.start()) {
                next++;
            }
            boolean inNote =
                    next < inlines.calls.size() && inlines.calls.get(next).start() < cluster.start();
            if (!inNote) {
                cited.add(cluster);
                citations.add(cluster.value());
            }
        }
        return new BlockText(called, cited);
    }
}
