package org.footing.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be found, by the name that reports, thresholds and {@code src/docs/checks.md} use. */
public enum RuleId {
    UNDEFINED_SOURCE("undefined-source", Severity.ERROR),
    UNDEFINED_NOTE("undefined-note", Severity.ERROR),
    DUPLICATE_NOTE("duplicate-note", Severity.ERROR),
    NESTED_NOTE("nested-note", Severity.ERROR),
    UNUSED_NOTE("unused-note", Severity.WARNING),
    EMPTY_NOTE("empty-note", Severity.WARNING),
    MALFORMED_CITATION("malformed-citation", Severity.ERROR),
    MALFORMED_ATTRIBUTES("malformed-attributes", Severity.ERROR),
    MALFORMED_METADATA("malformed-metadata", Severity.ERROR),
    NOT_UNDERSTOOD("not-understood", Severity.WARNING),
    UNCLOSED_DIV("unclosed-div", Severity.ERROR),
    CLAIM_WITHOUT_ID("claim-without-id", Severity.ERROR),
    DUPLICATE_CLAIM("duplicate-claim", Severity.ERROR),

    UNRECORDED_CLAIM("unrecorded-claim", Severity.ERROR),
    OTHER_KIND("other-kind", Severity.WARNING),
    LOST("lost", Severity.ERROR),
    AMBIGUOUS("ambiguous", Severity.ERROR),
    MEANING_RISK("meaning-risk", Severity.ERROR),
    SIMILAR_TEXT("similar-text", Severity.WARNING),
    UNREAD_DOCUMENT("unread-document", Severity.INFO),

    UNKNOWN_NOTE("unknown-note", Severity.ERROR),
    UNCITED_SOURCE("uncited-source", Severity.ERROR),
    OTHER_LOCATOR("other-locator", Severity.ERROR),
    NOTE_LACKS_LOCATOR("note-lacks-locator", Severity.WARNING),
    NOTE_ELSEWHERE("note-elsewhere", Severity.WARNING),

    MISSING_SOURCE("missing-source", Severity.WARNING),
    MISSING_LOCATOR("missing-locator", Severity.WARNING),
    MISSING_EXCERPT("missing-excerpt", Severity.WARNING),
    MISSING_TRANSLATION("missing-translation", Severity.WARNING),
    MISSING_PREMISE("missing-premise", Severity.WARNING),
    MISSING_DATA("missing-data", Severity.WARNING),
    MISSING_WAIVER("missing-waiver", Severity.WARNING),
    WAIVER_WITHOUT_REASON("waiver-without-reason", Severity.WARNING),
    UNNEEDED_WAIVER("unneeded-waiver", Severity.INFO),
    UNCOVERED_PREMISE("uncovered-premise", Severity.WARNING),
    UNKNOWN_PREMISE("unknown-premise", Severity.ERROR),
    PREMISE_CYCLE("premise-cycle", Severity.ERROR),
    WEAK_PREMISE("weak-premise", Severity.INFO),

    FAILED("failed", Severity.ERROR),
    STALE("stale", Severity.WARNING),
    UNANSWERED_COUNTER_EVIDENCE("unanswered-counter-evidence", Severity.WARNING),

    UNPARSED_LOCATOR("unparsed-locator", Severity.WARNING),
    FOREIGN_LOCATOR("foreign-locator", Severity.WARNING),
    HYPHEN_RANGE("hyphen-range", Severity.INFO),
    MIXED_SCRIPT("mixed-script", Severity.WARNING),
    LOOK_ALIKE("look-alike", Severity.WARNING),
    CONTROL_CHARACTER("control-character", Severity.WARNING),
    LANGUAGE_TAG("language-tag", Severity.WARNING),
    MISSING_LANGUAGE("missing-language", Severity.WARNING),
    MISSING_READING("missing-reading", Severity.WARNING),
    MISSING_TRANSLITERATION("missing-transliteration", Severity.WARNING),
    MISSING_ORIGINAL("missing-original", Severity.INFO),
    UNCERTAIN_GENITIVE("uncertain-genitive", Severity.INFO),
    ORPHAN_SOURCE("orphan-source", Severity.INFO),
    STRESS_MARK("stress-mark", Severity.WARNING),
    LETTER_SPACING("letter-spacing", Severity.WARNING),
    MISSING_SPACE("missing-space", Severity.INFO),
    ABBREVIATED_WORD("abbreviated-word", Severity.INFO),
    MIXED_MARKS("mixed-marks", Severity.INFO),
    ARCHIVAL_FORM("archival-form", Severity.INFO),
    NOTE_END("note-end", Severity.INFO),
    NOTE_NUMBER("note-number", Severity.WARNING),
    REPEAT_WORD("repeat-word", Severity.INFO),
    REPEAT_ANTECEDENT("repeat-antecedent", Severity.WARNING),
    REPEAT_LANGUAGE("repeat-language", Severity.INFO),
    TWO_TITLES("two-titles", Severity.WARNING),
    SHORT_FIRST("short-first", Severity.WARNING),
    UNNOTED_QUOTATION("unnoted-quotation", Severity.WARNING),
    TWO_SPELLINGS("two-spellings", Severity.WARNING),
    GLOSS("gloss", Severity.WARNING);

    /** In the order in which reports list findings at one place. */
    public static final List<RuleId> ALL = List.of(values());

    private final String id;
    private final Severity severity;

    RuleId(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** The rule of that name, or null. */
    public static @Nullable RuleId of(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id.equals(id)) {
                return ALL.get(i);
            }
        }
        return null;
    }
}
