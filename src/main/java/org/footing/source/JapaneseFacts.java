package org.footing.source;

import java.util.List;
import org.footing.csl.item.Item;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Variables of ours that the layouts for Japanese sources ask for, where CSL has no condition: counters of volumes and issues that are
 * no plain numbers, kinds of editions and series, and people who have two roles.
 */
final class JapaneseFacts {
    private static final String[] POCKET_SERIES = {"新書", "文庫", "選書", "ライブラリー", "ブックス"};

    private final Source source;
    private final Item.Builder item;

    private JapaneseFacts(Source source, Item.Builder item) {
        this.source = source;
        this.item = item;
    }

    static void put(Source source, Item.Builder item) {
        JapaneseFacts facts = new JapaneseFacts(source, item);
        facts.putNumbers();
        facts.putPeople();
        facts.flag("title-asked", asks(source.title()));
        String series = source.text("collection-title");
        for (String ending : POCKET_SERIES) {
            if (series != null && series.endsWith(ending)) {
                item.text("collection-pocket", "true");
            }
        }
    }

    private void putNumbers() {
        String volume = source.text("volume");
        put("volume-counted", volume == null ? null : JapaneseCounters.volume(volume));
        put("volume-bare", volume == null ? null : JapaneseCounters.bare(volume));
        String issue = source.text("issue");
        put("issue-counted", issue == null ? null : JapaneseCounters.issue(issue));
        String edition = source.text("edition");
        if (edition != null) {
            put("edition-number", JapaneseEditions.number(edition));
            put("edition-revised", JapaneseEditions.isRevision(edition) ? edition : null);
        }
        String number = source.text("number");
        DateValue issued = source.dates().get("issued");
        if (number != null && issued != null) {
            put("number-dated", JapaneseLaws.dated(number, issued));
        }
    }

    /** A title that ends with a question or an exclamation. */
    private static boolean asks(@Nullable String title) {
        return title != null && (title.endsWith("?") || title.endsWith("!"));
    }

    private void putPeople() {
        List<Name> authors = source.names("author");
        List<Name> editors = source.names("editor");
        flag("editor-is-author", same(editors, authors));
        flag("editor-is-translator", same(editors, source.names("translator")));
        flag("editor-is-annotator", same(editors, source.names("annotator")));
        flag("container-author-same", same(source.names("container-author"), authors));
        flag("author-in-title", authors.size() == 1 && !editors.isEmpty() && isNamedIn(source.title(), authors.get(0)));
    }

    private static boolean same(List<Name> some, List<Name> others) {
        if (some.isEmpty() || some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!full(some.get(i)).equals(full(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A diary or collection that bears its author's name: 『原敬日記』. */
    private static boolean isNamedIn(@Nullable String title, Name author) {
        String full = full(author);
        return title != null && full.length() > 1 && title.startsWith(full);
    }

    private static String full(Name name) {
        return name.literal() != null ? name.literal() : text(name.family()) + text(name.given());
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private void flag(String variable, boolean holds) {
        put(variable, holds ? "true" : null);
    }

    private void put(String variable, @Nullable String value) {
        if (value != null) {
            item.text(variable, value);
        }
    }
}
