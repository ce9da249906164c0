package org.footing.csl.sort;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.CollationElementIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTableTest {
    /** Writes the tables anew, into the folder given, when ICU has changed. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0], "root.ces"), table("en"));
        Files.write(Path.of(arguments[0], "ru.ces"), table("ru"));
        Files.write(Path.of(arguments[0], "han.ranks"), ranks());
    }

    /** For each Chinese character of the first block its rank among them, from 1. */
    private static byte[] ranks() {
        List<String> characters = new ArrayList<>();
        for (char c = 0x4E00; c <= 0x9FA5; c++) {
            characters.add(String.valueOf(c));
        }
        List<String> sorted = new ArrayList<>(characters);
        RuleBasedCollator collator = icu("en");
        sorted.sort(collator::compare);
        byte[] out = new byte[characters.size() * 2];
        for (int i = 0; i < sorted.size(); i++) {
            int at = (sorted.get(i).charAt(0) - 0x4E00) * 2;
            out[at] = (byte) ((i + 1) >> 8);
            out[at + 1] = (byte) (i + 1);
        }
        return out;
    }

    private static RuleBasedCollator icu(String language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag(language));
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }

    /**
     * ASCII; Latin, Greek and Cyrillic letters; kana; the tie and the signs of romanized Russian; quotation marks and dashes.
     * No marks that depend on what stands before them.
     */
    private static List<Character> repertoire() {
        List<Character> out = new ArrayList<>();
        for (char c = ' '; c < 0x30FB; c++) {
            boolean letter =
                    (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7 && c != 0x13F && c != 0x140 && c != 0x149)
                            || (c >= 0x218 && c <= 0x21B)
                            || (c >= 0x386 && c <= 0x3CE && Character.isLetter(c))
                            || (c >= 0x400 && c <= 0x45F)
                            || c == 0x490
                            || c == 0x491
                            || (c >= 0x1E00 && c <= 0x1EF9 && Character.isLetter(c))
                            || "\u0361\u02B9\u02BA\u02BB\u02BC\u00A0«»‘’“”„–—…№".indexOf(c) >= 0
                            || (c >= 0x3041 && c <= 0x3096)
                            || (c >= 0x30A1 && c <= 0x30FA);
            if (c < 0x7F || letter) {
                out.add(c);
            }
        }
        return out;
    }

    private static byte[] table(String language) {
        RuleBasedCollator collator = icu(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char c : repertoire()) {
            List<Integer> primaries = new ArrayList<>();
            List<Integer> secondaries = new ArrayList<>();
            CollationElementIterator elements = collator.getCollationElementIterator(String.valueOf(c));
            for (int e = elements.next(); e != CollationElementIterator.NULLORDER; e = elements.next()) {
                int primary = CollationElementIterator.primaryOrder(e);
                if (primary != 0) {
                    boolean continues = (CollationElementIterator.tertiaryOrder(e) & 0xC0) == 0xC0;
                    primaries.add(language.equals("ru") && !continues ? cyrillicFirst(collator, primary) : primary);
                }
                if (CollationElementIterator.secondaryOrder(e) != 0) {
                    secondaries.add(CollationElementIterator.secondaryOrder(e));
                }
            }
            write(out, c);
            out.write(primaries.size());
            primaries.forEach(p -> write(out, p));
            out.write(secondaries.size());
            secondaries.forEach(out::write);
        }
        return out.toByteArray();
    }

    /** Elements are told without the reordering of scripts: Russian puts Cyrillic before Latin. */
    private static int cyrillicFirst(RuleBasedCollator collator, int primary) {
        int latin = first(collator, "a");
        int cyrillic = first(collator, "а");
        int end = first(collator, "ա");
        if (primary >= cyrillic && primary < end) {
            return primary - cyrillic + latin;
        }
        return primary >= latin && primary < cyrillic ? primary + end - cyrillic : primary;
    }

    private static int first(RuleBasedCollator collator, String letter) {
        return CollationElementIterator.primaryOrder(
                collator.getCollationElementIterator(letter).next());
    }

    private static void write(ByteArrayOutputStream out, int unit) {
        out.write(unit >> 8);
        out.write(unit);
    }

    @Test
    void the_tables_are_those_of_icu() throws IOException {
        assertThat(resource("root.ces")).isEqualTo(table("en"));
        assertThat(resource("ru.ces")).isEqualTo(table("ru"));
        assertThat(resource("han.ranks")).isEqualTo(ranks());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CollationTable.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "it", "pt", "nl", "la", "fr", "ru"})
    void keys_compare_as_icu_compares_the_texts(String language) {
        CollationTable table = CollationTable.of(language);
        assertThat(table).isNotNull();
        RuleBasedCollator collator = icu(language);
        List<Character> letters = repertoire();
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            String one = text(random, letters);
            String other = random.nextInt(3) == 0 ? vary(random, one, letters) : text(random, letters);
            int expected = Integer.signum(collator.compare(one, other));
            int actual = Integer.signum(table.key(one).compareTo(table.key(other)));
            assertThat(actual).as(language + ": " + one + " | " + other).isEqualTo(expected);
        }
    }

    private static String text(Random random, List<Character> letters) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            out.append(letter(random, letters));
        }
        return out.toString();
    }

    private static char letter(Random random, List<Character> letters) {
        return switch (random.nextInt(6)) {
            case 0 -> (char) ('a' + random.nextInt(26));
            case 1 -> (char) (0x4E00 + random.nextInt(0x9FA6 - 0x4E00));
            case 2 -> (char) (0x410 + random.nextInt(0x40));
            default -> letters.get(random.nextInt(letters.size()));
        };
    }

    private static String vary(Random random, String text, List<Character> letters) {
        StringBuilder out = new StringBuilder(text);
        int at = random.nextInt(out.length());
        switch (random.nextInt(3)) {
            case 0 -> out.setCharAt(at, letter(random, letters));
            case 1 -> out.insert(at, letter(random, letters));
            default -> out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
        }
        return out.chars().allMatch(c -> letters.contains((char) c) || (c >= 0x4E00 && c <= 0x9FA5))
                ? out.toString()
                : text;
    }

    @Test
    void other_characters_and_languages_are_left_to_icu() {
        assertThat(CollationTable.of("ja")).isNull();
        assertThat(CollationTable.of("sv")).isNull();
        CollationTable table = CollationTable.of("en");
        assertThat(table.key("e\u0301")).isNull();
        assertThat(table.key("한국")).isNull();
        assertThat(table.key("𠮷")).isNull();
    }
}
