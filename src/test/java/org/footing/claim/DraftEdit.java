package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** The edits that writers make to a sentence of a draft, as the anchor loop makes them at random. */
enum DraftEdit {
    TYPO(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            Span word = pick(sentence, "(?<![\\p{L}@#/_-])\\p{Ll}{5,}(?![\\p{L}_:-])", random);
            if (word == null) {
                return null;
            }
            int at = word.start() + 1 + random.nextInt(word.length() - 2);
            return sentence.substring(0, at)
                    + sentence.charAt(at + 1)
                    + sentence.charAt(at)
                    + sentence.substring(at + 2);
        }
    },
    OTHER_WORD(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(sentence, "(?<=\\p{L} )\\p{Ll}{5,9}(?= \\p{L})", random), "altered");
        }
    },
    NEW_LINES(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(sentence, "(?<=\\p{L}) (?=\\p{L})", random), "\n");
        }
    },
    DASH(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(sentence, "[–—]", random), "-");
        }
    },
    SPLIT(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(sentence, "(?<=\\p{L}{4}), (?=\\p{Ll}{3})", random), ". ");
        }
    },
    JOIN(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + "; and so" : null;
        }
    },
    NOTE_DELETED(true) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(sentence, "\\[\\^[^\\]]+\\]", random), "");
        }
    },
    NUMBER(false) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            Span digit = pick(prose(sentence), "\\d", random);
            return digit == null
                    ? null
                    : put(sentence, digit, Integer.toString((sentence.charAt(digit.start()) - '0' + 1) % 10));
        }
    },
    NAME(false) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            return put(sentence, pick(prose(sentence), "(?<=\\p{Ll},? )\\p{Lu}\\p{Ll}{3,}", random), "Zakharov");
        }
    },
    NEGATION(false) {
        @Override
        @Nullable
        String of(String sentence, Random random) {
            Span gone = pick(sentence, "(?<=\\p{L}) (not|never|не|no)(?= )", random);
            return gone != null
                    ? put(sentence, gone, "")
                    : put(sentence, pick(sentence, " (?=(was|were|is|are|had|has|would|could)\\b)", random), " not ");
        }
    };

    private final boolean harmless;

    DraftEdit(boolean harmless) {
        this.harmless = harmless;
    }

    /** Whether the sentence says the same afterwards. */
    boolean isHarmless() {
        return harmless;
    }

    /** The sentence of the file as edited, or null when it has nothing that this could change. */
    @Nullable
    abstract String of(String sentence, Random random);

    /** The sentence with what is no prose (notes, citations, marks, links) blanked out, offset by offset. */
    static String prose(String sentence) {
        Matcher matcher = Pattern.compile(
                        "\\[\\^[^\\]]*\\]|\\[[^\\[\\]]*@[^\\]]*\\]|\\{[^}]*\\}|\\([^)]*\\)|@[\\w:.-]+|`[^`]*`|https?:\\S+")
                .matcher(sentence);
        StringBuilder out = new StringBuilder(sentence);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                out.setCharAt(i, '_');
            }
        }
        return out.toString();
    }

    private static @Nullable Span pick(String sentence, String pattern, Random random) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(pattern.startsWith("\\[") ? sentence : prose(sentence));
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private static @Nullable String put(String sentence, @Nullable Span span, String text) {
        return span == null ? null : sentence.substring(0, span.start()) + text + sentence.substring(span.end());
    }
}
