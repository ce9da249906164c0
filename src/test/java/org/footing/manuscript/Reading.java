package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.document.markdown.MarkdownReader;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Reads small manuscripts for the tests of this room. */
final class Reading {
    private Reading() {}

    static Manuscript of(String markdown) {
        return Manuscript.of(MarkdownReader.read(new SourceText("paper.md", markdown)));
    }

    static String at(Manuscript manuscript, Span span) {
        return span.of(manuscript.source().content());
    }

    static List<String> sentences(String markdown) {
        List<String> texts = new ArrayList<>();
        for (Paragraph paragraph : of(markdown).paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                texts.add(sentence.text());
            }
        }
        return texts;
    }

    static Citation citation(String markdown) {
        return of(markdown).citations().get(0).citations().get(0);
    }

    static List<String> keys(String markdown) {
        List<String> keys = new ArrayList<>();
        for (CitationCluster cluster : of(markdown).citations()) {
            for (Citation citation : cluster.citations()) {
                keys.add(citation.key());
            }
        }
        return keys;
    }

    static List<ProblemKind> problems(String markdown) {
        List<ProblemKind> kinds = new ArrayList<>();
        for (DocumentProblem problem : of(markdown).problems()) {
            kinds.add(problem.kind());
        }
        return kinds;
    }
}
