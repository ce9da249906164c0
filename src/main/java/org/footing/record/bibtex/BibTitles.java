package org.footing.record.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles of an entry: its own, its container's and its main work's, each with its subtitle. */
final class BibTitles {
    private final BibFields fields;
    private final String entryType;
    private final String type;
    private final boolean keepCase;
    /** Whether styles may change the case of the titles, so that braces must be heeded. */
    private final boolean english;

    private final Map<String, String> found = new LinkedHashMap<>();

    BibTitles(BibFields fields, String entryType, String type, boolean english, boolean keepCase) {
        this.fields = fields;
        this.entryType = entryType;
        this.type = type;
        this.keepCase = keepCase;
        this.english = english;
    }

    /** CSL's title variables that the entry has. */
    Map<String, String> find() {
        String main = title("maintitle", "mainsubtitle", "maintitleaddon", english);
        if (entryType.equals("periodical") && fields.has("issuetitle")) {
            put("title", title("issuetitle", "issuesubtitle", "issuetitleaddon", english));
            put("container-title", title("title", "subtitle", "titleaddon", false));
        }
        String title = found.containsKey("title")
                ? null
                : title("title", "subtitle", type.equals("thesis") ? "" : "titleaddon", english);
        title = title == null && main != null ? title("subtitle") : title;
        if (type.startsWith("article-") && !entryType.equals("periodical")) {
            put("volume-title", title("issuetitle", "issuesubtitle", "issuetitleaddon", english));
        }
        if (BibTypes.isPart(type) || BibTypes.isArticle(type)) {
            put("title", title == null ? fields.text("chapter") : title);
            container(main);
        } else if (main != null && title != null) {
            put("title", main);
            put("volume-title", title);
        } else {
            put("title", title == null ? main : title);
            put("container-title", title("booktitle", "booksubtitle", "booktitleaddon", english));
            put("container-title", title("journaltitle", "journalsubtitle", "journaltitleaddon", false));
        }
        shortTitle(main != null);
        put("original-title", fields.text("origtitle"));
        put("event-title", title("eventtitle", "eventsubtitle", "eventtitleaddon", english));
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
        String addon = protect ? title(addonName) : fields.text(addonName);
        if (addon == null) {
            return title;
        }
        boolean goesOn = !addon.isEmpty() && Character.isLowerCase(addon.charAt(0));
        return title + (goesOn ? ": " : title.endsWith(".") ? " " : ". ") + addon;
    }

    /** A field in the case of titles, or null. */
    @Nullable
    String title(String field) {
        String raw = fields.raw(field);
        return raw == null ? null : decode(raw, english);
    }

    /** The entry's own short title; else what stands before the colon or the subtitle. */
    private void shortTitle(boolean hasMain) {
        if (fields.isEmptied("shorttitle")) {
            return;
        }
        boolean ofTitle = !hasMain || BibTypes.isPart(type);
        if (ofTitle && fields.has("shorttitle")) {
            put("title-short", title("shorttitle"));
            return;
        }
        String title = ofTitle ? found.get("title") : null;
        String own = title == null
                ? null
                : title(entryType.equals("periodical") && fields.has("issuetitle") ? "issuetitle" : "title");
        int colon = own == null ? -1 : own.indexOf(':');
        if (own != null && title != null && (colon > 0 || (title.length() > own.length() && !hasMain))) {
            put("title-short", colon > 0 ? own.substring(0, colon).strip() : own);
        }
    }

    private String decode(String raw, boolean protect) {
        return protect ? LatexText.decodeTitle(raw, keepCase) : LatexText.decode(raw);
    }

    private void put(String variable, @Nullable String title) {
        if (title != null && !title.isEmpty()) {
            found.putIfAbsent(variable, title);
        }
    }
}
