package org.footing.cli;

import org.jspecify.annotations.Nullable;

/** What is known of the terminal. */
final class Terminal {
    private Terminal() {}

    /** The columns of the terminal behind standard output; 0 when it is a file or a pipe. The launcher measures them. */
    @SuppressWarnings("SystemConsoleNull")
    static int columns() {
        int measured = positive(System.getProperty("footing.columns"));
        if (measured >= 0) {
            return measured;
        }
        // Before JDK 22 a console means that both ends are terminals; later there always is one.
        if (Runtime.version().feature() >= 22 || System.console() == null) {
            return 0;
        }
        int columns = positive(System.getenv("COLUMNS"));
        return columns > 0 ? columns : 80;
    }

    private static int positive(@Nullable String number) {
        if (number == null || number.isEmpty() || number.length() > 5) {
            return -1;
        }
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(number);
    }
}
