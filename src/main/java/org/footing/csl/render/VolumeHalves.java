package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;

/** The halves of a Japanese book as a locator, 上, 中 and 下: in other languages they keep their own word, 下巻 and not {@code vol. 下}. */
final class VolumeHalves {
    static final String WORD = "巻";

    private VolumeHalves() {}

    /** Whether the locator stands with its own word instead of the locale's label. */
    static boolean keepsItsWord(String locator, String label, LocaleView terms) {
        return locator.length() == 1
                && label.equals("volume")
                && "上中下".contains(locator)
                && !terms.language().startsWith("ja")
                && !terms.language().startsWith("zh");
    }
}
