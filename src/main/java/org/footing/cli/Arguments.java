package org.footing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments as the user typed them. */
final class Arguments {
    private Arguments() {}

    /**
     * The JVM decodes its arguments by the locale's charset, so in the C locale «л. 46» arrives as question marks. Where
     * the system shows the bytes themselves, they are read again as UTF-8.
     */
    static List<String> asUtf8(String[] args) {
        if ("UTF-8".equals(System.getProperty("sun.jnu.encoding")) || isAscii(args)) {
            return List.of(args);
        }
        try {
            String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
            List<String> words = new ArrayList<>();
            int start = 0;
            for (int end = line.indexOf('\0'); end >= 0; end = line.indexOf('\0', start)) {
                words.add(line.substring(start, end));
                start = end + 1;
            }
            if (words.size() > args.length) {
                return List.copyOf(words.subList(words.size() - args.length, words.size()));
            }
        } catch (IOException e) {
            // No such file on this system, or not in UTF-8: what the JVM decoded is all there is.
            return List.of(args);
        }
        return List.of(args);
    }

    private static boolean isAscii(String[] args) {
        for (String arg : args) {
            for (int i = 0; i < arg.length(); i++) {
                if (arg.charAt(i) > 0x7f) {
                    return false;
                }
            }
        }
        return true;
    }
}
