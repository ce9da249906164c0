package org.footing.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles of an entry: its own, its container's and its main work's, each with its subtitle. */
final class BibTitles {
    private final BibFields fields;
    private final String type;
    /** Whether styles may change the case of the titles, so that braces must be heeded. */
    private final boolean english;

    private final Map<String, String> found = new LinkedHashMap<>();

    BibTitles(BibFields fields, String type, boolean english) {
        this.fields = fields;
        this.type = type;
        this.english = english;
    }

    /** CSL's title variables that the entry has. */
    Map<String, String> find() {
        String main = title("maintitle", "mainsubtitle", "maintitleaddon", english);
        String title = title("title", "subtitle", "titleaddon", english);
        if (BibTypes.isPart(type) || BibTypes.isArticle(type)) {
            put("title", title == null ? fields.text("chapter") : title);
            container(main);
        } else if (main != null && title != null) {
            put("title", main);
            put("volume-title", title);
        } else {
            put("title", title == null ? main : title);
            put("container-title", title("booktitle", "booksubtitle", "booktitleaddon", english));
        }
        put("title-short", fields.text("shorttitle"));
        put("original-title", fields.text("origtitle"));
        put("event-title", title("eventtitle", "eventsubtitle", "eventtitleaddon", false));
        return found;
    }

    private void container(@Nullable String main) {
        String journal = type.startsWith("article-")
                ? title("journaltitle", "journalsubtitle", "journaltitleaddon", false)
                : null;
        journal = journal == null ? fields.text("journal") : journal;
        String book = title("booktitle", "booksubtitle", "booktitleaddon", english);
        if (main != null && book != null) {
            put("container-title", main);
            put("volume-title", book);
        } else {
            put("container-title", journal != null ? journal : book != null ? book : main);
        }
        put("container-title-short", fields.text("shortjournal"));
    }

    private @Nullable String title(String name, String subName, String addonName, boolean protect) {
        String raw = fields.raw(name);
        if (raw == null) {
            return null;
        }
        String title = decode(raw, protect);
        String sub = fields.raw(subName);
        if (sub != null) {
            char last = title.isEmpty() ? ' ' : title.charAt(title.length() - 1);
            title = title + (".?!…:".indexOf(last) >= 0 ? " " : ": ") + decode(sub, protect);
        }
        String addon = fields.text(addonName);
        return addon == null ? title : title + (title.endsWith(".") ? " " : ". ") + addon;
    }

    private static String decode(String raw, boolean protect) {
        return protect ? LatexText.decodeTitle(raw) : LatexText.decode(raw);
    }

    private void put(String variable, @Nullable String title) {
        if (title != null && !title.isEmpty()) {
            found.put(variable, title);
        }
    }
}
