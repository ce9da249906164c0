package org.footing.check;

import java.util.List;
import org.footing.claim.Claim;
import org.footing.claim.Coverage;
import org.footing.claim.Kind;
import org.footing.claim.Need;
import org.footing.manuscript.Note;
import org.footing.text.Location;

/** What a claim of its kind needs and does not have. */
final class NeedRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        for (ClaimResult claim : paper.claims()) {
            Location location = paper.inFile(claim.claim());
            boolean bare = claim.coverage().missing().contains(Need.SOURCE);
            for (Need need : claim.coverage().missing()) {
                if (bare && ofSource(need)) {
                    continue;
                }
                findings.add(
                        rule(need),
                        claim.claim(),
                        "",
                        location,
                        message(claim.claim(), claim.coverage(), need),
                        advice(paper, claim, need));
            }
            checkWaiver(claim, findings, location);
        }
    }

    /** What cannot be given before there is a source: the finding that it lacks one names these needs too. */
    private static boolean ofSource(Need need) {
        return need == Need.LOCATOR || need == Need.EXCERPT || need == Need.TRANSLATION;
    }

    private static RuleId rule(Need need) {
        return switch (need) {
            case SOURCE, SOURCE_OR_PREMISE -> RuleId.MISSING_SOURCE;
            case LOCATOR -> RuleId.MISSING_LOCATOR;
            case EXCERPT -> RuleId.MISSING_EXCERPT;
            case TRANSLATION -> RuleId.MISSING_TRANSLATION;
            case PREMISE -> RuleId.MISSING_PREMISE;
            case COVERED_PREMISE -> RuleId.UNCOVERED_PREMISE;
            case DATA_OR_METHOD -> RuleId.MISSING_DATA;
            case WAIVER -> RuleId.MISSING_WAIVER;
        };
    }

    private static String message(Claim claim, Coverage coverage, Need need) {
        if (need == Need.COVERED_PREMISE) {
            return "the argument rests on " + String.join(", ", coverage.weakPremises()) + ", of which none is covered";
        }
        String kind = claim.kind().id();
        boolean vowel = "aeiou".indexOf(kind.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + kind + (isNoun(claim.kind()) ? "" : " claim") + " needs " + named(need)
                + (need == Need.SOURCE ? with(coverage) : "");
    }

    /** Whether the kind's name can stand alone: a fact, an argument; but a background claim. */
    private static boolean isNoun(Kind kind) {
        return kind == Kind.FACT || kind == Kind.QUOTATION || kind == Kind.INTERPRETATION || kind == Kind.ARGUMENT;
    }

    /** {@code , with locator and excerpt}. */
    private static String with(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        for (Need need : coverage.missing()) {
            if (ofSource(need)) {
                out.append(out.length() == 0 ? ", with " : " and ").append(need.id());
            }
        }
        return out.toString();
    }

    private static String named(Need need) {
        return switch (need) {
            case SOURCE -> "a source";
            case LOCATOR -> "a locator";
            case EXCERPT -> "the words of the source in the original";
            case TRANSLATION -> "a translation, because the excerpt is in another language";
            case SOURCE_OR_PREMISE -> "a source, or a claim that it follows from";
            case PREMISE, COVERED_PREMISE -> "a claim that it follows from";
            case DATA_OR_METHOD -> "a source with the stance data or method";
            case WAIVER -> "a waiver that says why no source is given";
        };
    }

    private static String advice(Paper paper, ClaimResult claim, Need need) {
        return switch (need) {
            case SOURCE -> "add evidence: note, source and locator; or a waiver with the reason";
            case LOCATOR -> locatorAdvice(paper, claim);
            case EXCERPT -> "add excerpt: {text: …, language: …} to the evidence";
            case TRANSLATION -> "add translation: {text: …, language: …, translator: …} to the evidence";
            case SOURCE_OR_PREMISE -> "add evidence or premises, or a waiver with the reason";
            case PREMISE -> "add premises: the ids of the claims that it follows from";
            case COVERED_PREMISE -> "give its premises what they lack";
            case DATA_OR_METHOD -> "add evidence with stance: data or stance: method";
            case WAIVER -> "add waiver: the reason";
        };
    }

    /** What the note already says need only be copied. */
    private static String locatorAdvice(Paper paper, ClaimResult claim) {
        for (LinkResult link : claim.links()) {
            Note note = paper.note(claim, link.link());
            if (note != null && link.isBacking() && link.link().locatorText().isEmpty()) {
                List<Cited> cited = paper.citations(note, link.link().source());
                for (Cited one : cited) {
                    if (!one.citation().locatorText().isEmpty()) {
                        return one.place() + " gives " + one.citation().locatorText() + ": record it, once checked";
                    }
                }
            }
        }
        return "find the page or leaf, and give it in the note and in the claims file";
    }

    private static void checkWaiver(ClaimResult result, Findings findings, Location location) {
        Claim claim = result.claim();
        if (!claim.isWaived()) {
            return;
        }
        if (!isReason(claim.waiver())) {
            findings.add(
                    RuleId.WAIVER_WITHOUT_REASON,
                    claim,
                    "",
                    location,
                    "the waiver `" + claim.waiver() + "` gives no reason",
                    "say why the claim needs no source");
        }
        for (LinkResult link : result.links()) {
            if (link.isBacking()) {
                findings.add(
                        RuleId.UNNEEDED_WAIVER,
                        claim,
                        "",
                        location,
                        "the claim is waived, and yet rests on " + link.link().source(),
                        "remove the waiver, so that the claim counts");
                return;
            }
        }
    }

    /** A reason has at least one word of three letters, or two kanji. */
    private static boolean isReason(String waiver) {
        int letters = 0;
        for (int i = 0; i < waiver.length(); ) {
            int point = waiver.codePointAt(i);
            if (Character.isIdeographic(point)) {
                letters += 2;
            } else {
                letters = Character.isLetter(point) ? letters + 1 : 0;
            }
            if (letters > 2) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }
}
