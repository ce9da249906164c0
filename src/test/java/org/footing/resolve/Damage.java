package org.footing.resolve;

import java.util.Random;

/** What happens to printed notes: a comma gets lost, a dash becomes a hyphen, characters are misread, a year is wrong. */
final class Damage {
    private static final String[] MISREAD = {
        "rn", "m", "l", "1", "О", "0", "и", "н", "ё", "е", "е", "с", "日", "目", "–", "-", "—", "-", "“", "\"", "«", "\"",
        "ō", "o", "ū", "u"
    };

    private Damage() {}

    static String of(String text, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> without(text, ',', random);
            case 1 -> without(text, '.', random);
            case 2 -> swapped(text, random);
            case 3 -> year(text, random);
            default -> misread(text, random);
        };
    }

    private static String without(String text, char sign, Random random) {
        int at = text.indexOf(sign, random.nextInt(Math.max(1, text.length())));
        return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    private static String swapped(String text, Random random) {
        if (text.length() < 12) {
            return text;
        }
        int at = 2 + random.nextInt(text.length() - 6);
        return Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))
                ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                : text;
    }

    private static String year(String text, Random random) {
        for (int at = 0; at + 4 <= text.length(); at++) {
            String four = text.substring(at, at + 4);
            if ((four.startsWith("19") || four.startsWith("20"))
                    && Character.isDigit(four.charAt(2))
                    && Character.isDigit(four.charAt(3))) {
                return text.substring(0, at + 3) + random.nextInt(10) + text.substring(at + 4);
            }
        }
        return text;
    }

    private static String misread(String text, Random random) {
        int first = random.nextInt(MISREAD.length / 2);
        for (int i = 0; i < MISREAD.length / 2; i++) {
            int pair = (first + i) % (MISREAD.length / 2) * 2;
            int at = text.indexOf(MISREAD[pair], text.length() / 4);
            if (at >= 0) {
                return text.substring(0, at) + MISREAD[pair + 1] + text.substring(at + MISREAD[pair].length());
            }
        }
        return text;
    }
}
