package org.footing.cli;

import org.footing.text.UsageException;

/** Reads {@code --limit}. */
final class Limits {
    private Limits() {}

    /** The number that {@code --limit} gives, at least 1. */
    static int of(Call call, int otherwise) {
        String given = call.option("--limit");
        if (given == null) {
            return otherwise;
        }
        try {
            int limit = Integer.parseInt(given);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw fault(given);
        }
        throw fault(given);
    }

    private static UsageException fault(String given) {
        return new UsageException("--limit does not take '" + given + "'", "write a number from 1");
    }
}
