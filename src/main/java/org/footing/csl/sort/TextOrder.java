package org.footing.csl.sort;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of texts in a language, without regard to case: ICU's. Texts of ASCII alone are compared without loading ICU
 * in languages that leave the order of ASCII as it is in the root collation.
 */
public final class TextOrder implements Comparator<SortValue> {
    /** Letters and digits of ASCII follow all others, in this order, in the root collation. */
    private static final String ROOT_ORDER = "\t\n\u000B\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

    private static final byte[] WEIGHTS = weights();
    private static final String PLAIN_LANGUAGES = " en de fr it pt nl ru ja zh uk bg la ";

    private final String language;
    private final boolean plain;
    private @Nullable CollationTable table;
    private @Nullable Collator collator;
    private boolean tableTried;

    public TextOrder(String language) {
        this.language = language;
        int hyphen = language.indexOf('-');
        String base = hyphen < 0 ? language : language.substring(0, hyphen);
        this.plain = PLAIN_LANGUAGES.contains(" " + base + " ");
    }

    private static byte[] weights() {
        byte[] out = new byte[128];
        for (int i = 0; i < ROOT_ORDER.length(); i++) {
            out[ROOT_ORDER.charAt(i)] = (byte) (i + 1);
        }
        for (int i = 0; i < 26; i++) {
            byte weight = (byte) (ROOT_ORDER.length() + 1 + i);
            out['a' + i] = weight;
            out['A' + i] = weight;
        }
        return out;
    }

    @Override
    public int compare(SortValue one, SortValue other) {
        if (plain && one.ascii && other.ascii) {
            return one.head == other.head ? compareAscii(one.text, other.text) : Long.compare(one.head, other.head);
        }
        CollationTable quick = table();
        if (quick != null) {
            String left = quickKey(one, quick);
            String right = quickKey(other, quick);
            if (!left.isEmpty() && !right.isEmpty()) {
                return left.compareTo(right);
            }
        }
        return Arrays.compareUnsigned(key(one), key(other));
    }

    private @Nullable CollationTable table() {
        if (!tableTried) {
            tableTried = true;
            table = CollationTable.of(language);
        }
        return table;
    }

    /** The key in the small table; empty when only ICU has one. */
    private static String quickKey(SortValue value, CollationTable table) {
        String found = value.quick;
        if (found == null) {
            found = table.key(value.text);
            if (found == null) {
                found = "";
            }
            value.quick = found;
        }
        return found;
    }

    private byte[] key(SortValue value) {
        byte[] found = value.collation;
        if (found == null) {
            found = icu().getCollationKey(value.text).toByteArray();
            value.collation = found;
        }
        return found;
    }

    private Collator icu() {
        Collator found = collator;
        if (found == null) {
            found = Collator.getInstance(ULocale.forLanguageTag(language));
            found.setStrength(Collator.SECONDARY);
            found.freeze();
            collator = found;
        }
        return found;
    }

    /** The first eight weights of a text of ASCII: where they differ, they decide. */
    static long head(String text) {
        long head = 0;
        int count = 0;
        for (int i = 0; i < text.length() && count < 8; i++) {
            int weight = WEIGHTS[text.charAt(i)];
            if (weight != 0) {
                head = (head << 8) | weight;
                count++;
            }
        }
        return head << (8 * (8 - count));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static int compareAscii(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            int left = 0;
            while (i < one.length() && (left = WEIGHTS[one.charAt(i)]) == 0) {
                i++;
            }
            int right = 0;
            while (j < other.length() && (right = WEIGHTS[other.charAt(j)]) == 0) {
                j++;
            }
            if (i >= one.length() || j >= other.length()) {
                return Boolean.compare(i < one.length(), j < other.length());
            }
            if (left != right) {
                return left - right;
            }
            i++;
            j++;
        }
    }
}
