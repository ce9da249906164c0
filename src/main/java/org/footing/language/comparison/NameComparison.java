package org.footing.language.comparison;

import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.transliteration.Polivanov;
import org.footing.language.transliteration.Reading;

/** Compares two spellings of a name, in whatever scripts. The words are expected in the same order. */
public final class NameComparison {
    /** Fewer consonants than this say too little. */
    private static final int LEAST_CONSONANTS = 3;

    private NameComparison() {}

    public static Likeness compare(String a, String b) {
        Scripts inA = Scripts.of(a);
        Scripts inB = Scripts.of(b);
        String keyA = NameKey.of(a);
        String keyB = NameKey.of(b);
        if (keyA.equals(keyB)) {
            return keyA.isEmpty() ? Likeness.UNKNOWN : Likeness.SAME;
        }
        if (inA.has(Script.HAN) || inB.has(Script.HAN)) {
            return inA.has(Script.HAN) && inB.has(Script.HAN) ? Likeness.DIFFERENT : Likeness.UNKNOWN;
        }
        if (isTranscription(a, inA, keyB, inB) || isTranscription(b, inB, keyA, inA)) {
            return Likeness.SAME;
        }
        if (inA.onlyKana() != inB.onlyKana()) {
            String skeleton = NameKey.skeleton(a);
            return skeleton.length() >= LEAST_CONSONANTS && skeleton.equals(NameKey.skeleton(b))
                    ? Likeness.POSSIBLE
                    : Likeness.DIFFERENT;
        }
        return Likeness.DIFFERENT;
    }

    /** Whether the first name, Japanese, gives the second by Polivanov's transcription. */
    private static boolean isTranscription(String japanese, Scripts scripts, String otherKey, Scripts other) {
        if (scripts.has(Script.CYRILLIC) || !other.only(Script.CYRILLIC)) {
            return false;
        }
        return new Polivanov().read(japanese) instanceof Reading.Known known
                && NameKey.of(known.text()).equals(otherKey);
    }
}
