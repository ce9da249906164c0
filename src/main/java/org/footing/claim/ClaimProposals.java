package org.footing.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.Span;

/** Proposes claims: sentences with notes, quotations, and statements with dates or numbers that nothing backs. */
public final class ClaimProposals {
    private static final int SHORTEST_QUOTATION = 12;

    private ClaimProposals() {}

    /**
     * A sentence that may be a claim.
     *
     * @param id made of its words, unique among proposals and the ids that are taken
     * @param reason why it is proposed
     */
    public record Proposal(String id, Kind kind, Sentence sentence, List<String> section, String reason) {
        public Proposal {
            section = List.copyOf(section);
        }
    }

    /** Tells which stretches of a manuscript are claims already. */
    public interface Known {
        boolean touches(Manuscript manuscript, Span span);
    }

    /** Those of a manuscript, in its order; sentences that are claims already are none. */
    public static List<Proposal> of(Manuscript manuscript, Known known, Set<String> taken) {
        Set<String> ids = new HashSet<>(taken);
        for (ClaimMark mark : manuscript.claims()) {
            ids.add(mark.id());
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (!known.touches(manuscript, sentence.span())) {
                    add(sentence, paragraph, ids, proposals);
                }
            }
        }
        return proposals;
    }

    private static void add(Sentence sentence, Paragraph paragraph, Set<String> ids, List<Proposal> proposals) {
        boolean quotes = quotes(sentence.text());
        boolean numbers = sentence.text().chars().anyMatch(Character::isDigit);
        String reason = quotes
                ? sentence.isNoted() ? "a quotation with a note" : "a quotation without a note"
                : sentence.isNoted() ? "a sentence with a note" : numbers ? "a date or a number without a note" : "";
        if (!reason.isEmpty()) {
            Kind kind = quotes ? Kind.QUOTATION : Kind.FACT;
            proposals.add(new Proposal(
                    id(sentence.text(), ids),
                    kind,
                    sentence,
                    paragraph.section().path(),
                    reason));
        }
    }

    /** Whether the words of somebody else stand in the sentence: a quoted word or title is none yet. */
    private static boolean quotes(String text) {
        for (String pair : List.of("“”", "«»", "„“", "「」", "\"\"")) {
            int open = text.indexOf(pair.charAt(0));
            int close = open < 0 ? -1 : text.indexOf(pair.charAt(1), open + 1);
            if (close - open > SHORTEST_QUOTATION
                    && (text.substring(open, close).indexOf(' ') > 0 || pair.equals("「」"))) {
                return true;
            }
        }
        return false;
    }

    /** The first words of the sentence, in small letters. */
    private static String id(String text, Set<String> ids) {
        StringBuilder id = new StringBuilder("c");
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.codePointCount(0, word.length()) > 3 && words < 3) {
                id.append('-')
                        .append(
                                word,
                                0,
                                word.offsetByCodePoints(0, Math.min(word.codePointCount(0, word.length()), 16)));
                words++;
            }
        }
        String base = words == 0 ? "c-claim" : id.toString();
        String unique = base;
        for (int i = 2; !ids.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }
}
