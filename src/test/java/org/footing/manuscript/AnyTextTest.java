package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.footing.document.Block;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.text.Span;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read, and every span lies where it must. The seed is fixed, so a failure can be replayed. */
class AnyTextTest {
    private static final String[] PIECES = {
        "[",
        "]",
        "[^1]",
        "[^1]: ",
        "^[",
        "@key",
        "[@a, p. 3]",
        "-@b",
        "@{c d}",
        "@{c/d}",
        ";",
        "{.claim #c}",
        "{.claim",
        "}",
        "(",
        ")",
        "](u)",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "\\",
        "<",
        ">",
        "<b a='",
        "<!--",
        "-->",
        "&amp;",
        "&",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "    ",
        "> ",
        "- ",
        "1. ",
        "# ",
        "\n===\n",
        ":::",
        "::: {.claim #d}\n",
        "\n:::\n",
        "---\n",
        "title: x\n",
        "\u0000",
        "\uFEFF",
        "Word",
        "слово. ",
        "г. ",
        "И. ",
        "会議。",
        "「",
        "」",
        "。",
        "!",
        "? ",
        "…",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0301",
        "\u00A0",
        "\u3000",
        "a",
        " ",
        " ",
        "[x]: y\n",
        "![",
        "|",
        "12",
        ", л. 5–7",
        "“",
        "”",
        "\u2028"
    };

    @Test
    void any_text_is_read_and_its_spans_nest() {
        Random random = new Random(20261122);
        for (int round = 0; round < 6000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            try {
                check(Reading.of(text.toString()), text.toString());
            } catch (RuntimeException e) {
                fail("seed round " + round + ": " + escaped(text.toString()), e);
            }
        }
    }

    private static void check(Manuscript paper, String text) {
        Span whole = new Span(0, text.length());
        int end = 0;
        for (Section section : paper.sections()) {
            inside(whole, section.span(), text);
            inside(whole, section.heading(), text);
            assertThat(section.span().start()).as(escaped(text)).isGreaterThanOrEqualTo(end);
            end = section.span().end();
        }
        for (Paragraph paragraph : paper.paragraphs()) {
            inside(whole, paragraph.span(), text);
            checkSentences(paragraph, text);
        }
        paper.notes().forEach(note -> checkNote(note, text));
        paper.unusedNotes().forEach(note -> checkNote(note, text));
        paper.citations().forEach(cluster -> checkCluster(cluster, text));
        paper.claims().forEach(claim -> inside(whole, claim.span(), text));
        paper.problems().forEach(problem -> inside(whole, problem.span(), text));
        for (int i = 0; i < paper.notes().size(); i++) {
            assertThat(paper.notes().get(i).number()).isEqualTo(i + 1);
        }
    }

    private static void checkSentences(Paragraph paragraph, String text) {
        int end = paragraph.span().start();
        for (Sentence sentence : paragraph.sentences()) {
            inside(paragraph.span(), sentence.span(), text);
            assertThat(sentence.span().start()).as(escaped(text)).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            sentence.citations().forEach(cluster -> inside(sentence.span(), cluster.span(), text));
            sentence.notes().forEach(note -> inside(sentence.span(), note.span(), text));
        }
    }

    private static void checkNote(Note note, String text) {
        inside(new Span(0, text.length()), note.span(), text);
        for (Block block : note.blocks()) {
            inside(note.span(), block.span(), text);
        }
        for (CitationCluster cluster : note.citations()) {
            inside(note.span(), cluster.span(), text);
            checkCluster(cluster, text);
        }
        List<NoteReference> references = note.references();
        assertThat(references.isEmpty()).isEqualTo(note.number() == 0);
    }

    private static void checkCluster(CitationCluster cluster, String text) {
        for (Citation citation : cluster.citations()) {
            inside(cluster.span(), citation.span(), text);
            inside(citation.span(), citation.keySpan(), text);
            assertThat(citation.keySpan().of(text)).as(escaped(text)).isEqualTo(citation.key());
        }
    }

    private static void inside(Span outer, Span inner, String text) {
        assertThat(inner.start()).as(escaped(text)).isGreaterThanOrEqualTo(outer.start());
        assertThat(inner.end()).as(escaped(text)).isLessThanOrEqualTo(outer.end());
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\u0000", "\\0");
    }
}
