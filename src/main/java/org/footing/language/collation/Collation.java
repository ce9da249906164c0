package org.footing.language.collation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.Script;

/**
 * The order of a list: scripts in blocks, and within each block that of the Unicode Collation Algorithm with CLDR's rules
 * (ё beside е, ō beside o, katakana beside hiragana). A Japanese name is ordered by its reading: its key is the kana.
 *
 * @param language of the list
 * @param order the scripts whose blocks come first, in this order; the two kana are one block, and Han follows it. Empty
 *     for the order of the language
 */
public record Collation(LanguageTag language, List<Script> order) {
    public Collation {
        order = List.copyOf(order);
    }

    /** An order for these keys. ICU is loaded only when one of them has more than ASCII, or the language needs it. */
    public Comparator<String> over(Collection<String> keys) {
        boolean ascii = AsciiOrder.agreesIn(language.primaryLanguage());
        for (String key : keys) {
            if (!ascii) {
                break;
            }
            ascii = AsciiOrder.covers(key);
        }
        return ascii ? new AsciiOrder() : IcuOrder.of(language, order);
    }
}
