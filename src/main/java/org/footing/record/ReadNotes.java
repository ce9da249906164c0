package org.footing.record;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.SourceText;

/** What a reader has to say of one file: what it guessed or passed over, and which records are broken. */
public final class ReadNotes {
    private static final int LIMIT = 1000;

    private final boolean keepCase;
    private final List<Diagnostic> guesses = new ArrayList<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /** @param keepCase whether titles in title case stay as they are */
    public ReadNotes(boolean keepCase) {
        this.keepCase = keepCase;
    }

    public boolean keepCase() {
        return keepCase;
    }

    /** Something was guessed, repaired or left out; the record comes in. */
    public void note(SourceText text, int offset, String message, String advice) {
        if (guesses.size() < LIMIT) {
            guesses.add(new Diagnostic(text.locate(offset), message, advice));
        }
    }

    /** A record cannot be read. */
    public void broken(SourceText text, int offset, String message, String advice) {
        if (faults.size() < LIMIT) {
            faults.add(new Diagnostic(text.locate(offset), message, advice));
        }
    }

    public void broken(InputException fault) {
        faults.addAll(fault.diagnostics());
    }

    public List<Diagnostic> guesses() {
        return List.copyOf(guesses);
    }

    public List<Diagnostic> faults() {
        return List.copyOf(faults);
    }
}
