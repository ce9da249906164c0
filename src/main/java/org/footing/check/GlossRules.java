package org.footing.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.Passages.Passage;
import org.footing.language.orthography.LetterSpacing;
import org.footing.language.orthography.StressMarks;
import org.footing.language.transliteration.Transliteration;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;

/** The original script in brackets behind a romanised name: whether it says the same name, and is set as the others are. */
final class GlossRules implements Rule {
    private static final Pattern RUSSIAN = Pattern.compile(
            "(\\p{IsLatin}[\\p{IsLatin}’'ʹ-]+)\\s*\\(((?:\\p{IsCyrillic}[\\p{IsCyrillic}\u0301 -]*?)?)(\\p{IsCyrillic}[\\p{IsCyrillic}\u0301-]+)\\)");
    private static final Pattern KANJI = Pattern.compile("\\((\\p{IsHan}{1,3})[ \u3000](\\p{IsHan}{1,3})\\)");
    private static final Pattern UNSPACED = Pattern.compile("\\(\\p{IsHan}{3,6}\\)");

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            int unspaced = 0;
            for (Passage passage : Passages.of(manuscript)) {
                for (Matcher name = UNSPACED.matcher(passage.text()); name.find(); ) {
                    unspaced++;
                }
            }
            for (Passage passage : Passages.of(manuscript)) {
                russian(passage, findings);
                for (Matcher name = KANJI.matcher(passage.text()); unspaced > 2 && name.find(); ) {
                    TypingRules.add(
                            RuleId.GLOSS,
                            passage,
                            new Span(name.start(), name.end()),
                            "`" + name.group()
                                    + "` has a space between family name and given name, the other names have none",
                            "write (" + name.group(1) + name.group(2) + ")",
                            findings);
                }
            }
        }
    }

    private static void russian(Passage passage, Findings findings) {
        for (Matcher gloss = RUSSIAN.matcher(passage.text()); gloss.find(); ) {
            String name = gloss.group(1);
            String original = StressMarks.strip(gloss.group(2) + gloss.group(3));
            boolean spaced = !LetterSpacing.find(original).isEmpty();
            if (name.length() > 3 && !spaced && !says(name, original)) {
                TypingRules.add(
                        RuleId.GLOSS,
                        passage,
                        new Span(gloss.start(), gloss.end()),
                        "`" + gloss.group(3) + "` in brackets is not how `" + name + "` is written in Russian",
                        "compare the two names",
                        findings);
            }
        }
    }

    /** Whether one of the words in brackets reads as the name; the systems in use differ in a third of the letters at most. */
    private static boolean says(String name, String original) {
        String plain = plain(name);
        for (String word : original.split("[ -]+", -1)) {
            for (Transliteration system :
                    new Transliteration[] {Transliteration.BGN, Transliteration.ALA_LC_SIMPLE, Transliteration.ISO_9}) {
                String read = plain(system.read(word).known().orElse(""));
                if (!read.isEmpty() && distance(plain, read) * 3 <= Math.max(plain.length(), read.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(String name) {
        StringBuilder out = new StringBuilder();
        String apart = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
            if (apart.charAt(i) >= 'a' && apart.charAt(i) <= 'z') {
                out.append(apart.charAt(i));
            }
        }
        return out.toString();
    }

    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], last[j]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
