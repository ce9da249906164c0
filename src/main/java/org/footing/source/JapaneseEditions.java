package org.footing.source;

import org.jspecify.annotations.Nullable;

/** Kinds of editions, which stand at different places of a Japanese note: 1973年（第2版）, 『…〔増補版〕』, 復刻版、. */
final class JapaneseEditions {
    private static final String[] REVISIONS = {"増補", "改訂", "補訂", "新訂", "改版", "訂正", "増訂", "新装", "決定", "完全"};

    private JapaneseEditions() {}

    /** 2 of 2, 第2版 and 2版; null when the edition is no number. */
    static @Nullable String number(String edition) {
        String text = edition.startsWith("第") ? edition.substring(1) : edition;
        text = text.endsWith("版") ? text.substring(0, text.length() - 1) : text;
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789０１２３４５６７８９〇一二三四五六七八九十".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        return text.isEmpty() ? null : text;
    }

    /** Whether the text is another than that of earlier editions, so that the edition belongs to the title. */
    static boolean isRevision(String edition) {
        if (edition.equals("新版")) {
            return true;
        }
        for (String word : REVISIONS) {
            if (edition.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
