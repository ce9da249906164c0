package org.footing.report;

import org.footing.check.Severity;
import org.footing.check.Verdict;

/** Signs one column wide in every terminal, and the colours that go with them. */
final class Glyph {
    private Glyph() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "✓";
            case WEAK -> "~";
            case UNCOVERED -> "✗";
            case WAIVED -> "⊘";
        };
    }

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> Tone.GOOD;
            case WEAK -> Tone.DOUBTFUL;
            case UNCOVERED -> Tone.BAD;
            case WAIVED -> Tone.QUIET;
        };
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.DOUBTFUL;
            case INFO -> Tone.NOTE;
        };
    }

    static String of(boolean passed) {
        return passed ? "✓" : "✗";
    }
}
