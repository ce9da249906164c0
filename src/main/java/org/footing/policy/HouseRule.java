package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What publishing houses settle each in its way, with the value that holds where a house says nothing. */
public enum HouseRule {
    /** Whether entries have the area of content and medium, {@code Текст : непосредственный} (GOST R 7.0.100-2018, 5.10: optional). */
    CONTENT_TYPE("content-type", "yes", "no"),
    /** How another work of the authors just cited begins: {@code Его же} or {@code Он же} (GOST R 7.0.5-2008 has the first). */
    SAME_AUTHOR("same-author", "genitive", "nominative"),
    /** The dash between the areas of an entry: {@code –} or {@code —} (GOST R 7.0.100-2018, 4.7.1 leaves its length open). */
    LIST_DASH("list-dash", "en", "em"),
    /** Whether Russian notes name the series of a book; lists by GOST do. */
    SERIES("series", "list", "notes"),
    /** The figures of Japanese notes: 2004年 or, in vertical print, 二〇〇四年. */
    NUMERALS("numerals", "arabic", "kanji"),
    /** Whether a comma stands behind a Japanese title in 『』. */
    TITLE_COMMA("title-comma", "no", "yes"),
    /** What stands for further names in Japanese notes. */
    OTHERS("others", "ほか", "他", "など"),
    /** Publisher and year of a Japanese book: between commas or in brackets. */
    IMPRINT("imprint", "commas", "brackets"),
    /** How Japanese notes repeat a work: 前掲書 or the author with the short title. */
    REPEATS("repeats", "前掲", "title"),
    /** The wording of the day on which a Japanese note's address was seen. */
    ACCESSED("accessed", "参照", "閲覧", "最終閲覧日", "最終アクセス");

    private final String id;
    /** With bars between them. */
    private final String values;

    HouseRule(String id, String... values) {
        this.id = id;
        this.values = String.join("|", values);
    }

    /** The name that settings use. */
    public String id() {
        return id;
    }

    /** The values that it takes, the usual one first. */
    List<String> allowed() {
        return List.of(values.split("\\|", -1));
    }

    /** The rule of this name; null when there is none. */
    static @Nullable HouseRule of(String id) {
        for (HouseRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /** The names of all rules. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (HouseRule rule : values()) {
            ids.add(rule.id);
        }
        return ids;
    }
}
