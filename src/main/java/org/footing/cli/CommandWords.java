package org.footing.cli;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line in the order in which commands read them: the command first, options of all commands behind it. */
final class CommandWords {
    private CommandWords() {}

    /** The words with {@code --library DIR} and {@code --stacktrace} moved from before the command to right behind it. */
    static List<String> ordered(List<String> args) {
        int first = 0;
        while (first < args.size() && isCommon(args.get(first))) {
            first += takesValue(args.get(first)) ? 2 : 1;
        }
        if (first == 0 || first >= args.size()) {
            return args;
        }
        List<String> words = new ArrayList<>(args.size());
        words.add(args.get(first));
        words.addAll(args.subList(0, first));
        words.addAll(args.subList(first + 1, args.size()));
        return words;
    }

    private static boolean isCommon(String word) {
        return takesValue(word)
                || word.equals("--stacktrace")
                || word.startsWith("--library=")
                || word.startsWith("-L=");
    }

    private static boolean takesValue(String word) {
        return word.equals("--library") || word.equals("-L");
    }
}
