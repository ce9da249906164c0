package org.footing.text;

import java.util.List;

/** An input that cannot be read. The command ends with exit code 3 and nothing has been written. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public InputException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public InputException(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).toString());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** At least one, in the order of the file. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
