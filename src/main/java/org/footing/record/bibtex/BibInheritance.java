package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What entries take over from others: biblatex's {@code xdata} and {@code crossref} (its manual, §3.13 and appendix B). */
final class BibInheritance {
    /** What stays with the parent: its identity, and what describes it as a whole. */
    private static final Set<String> OWN = Set.of(
            "ids",
            "crossref",
            "xref",
            "xdata",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shortauthor",
            "shorteditor",
            "shorthand",
            "shorthandintro",
            "sortkey",
            "sortname",
            "sorttitle",
            "sortyear",
            "shorttitle",
            "keywords",
            "pagetotal",
            "pages",
            "abstract",
            "annotation",
            "annote",
            "note",
            "addendum",
            "indextitle");

    /** Who did what to a book, and from which language: a part keeps it as said of the book, its translator as its own too. */
    private static final Set<String> OF_BOOK = Set.of(
            "translator",
            "introduction",
            "foreword",
            "afterword",
            "commentator",
            "annotator",
            "origlanguage",
            "credits");

    private final Map<String, BibEntry> byKey = new HashMap<>();

    BibInheritance(List<BibEntry> entries) {
        for (BibEntry entry : entries) {
            byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
            String ids = entry.get("ids");
            if (ids != null) {
                for (String id : BibNames.split(ids, ",")) {
                    byKey.putIfAbsent(id.toLowerCase(Locale.ROOT), entry);
                }
            }
        }
    }

    /** The entry with all that it inherits. */
    BibEntry resolved(BibEntry entry) {
        // By identity: an entry is as long as its text, and two of them are never the same one.
        return resolved(entry, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private BibEntry resolved(BibEntry entry, Set<BibEntry> above) {
        if (!above.add(entry)) {
            return entry;
        }
        List<BibEntry.Field> fields = new ArrayList<>(entry.fields());
        String xdata = entry.get("xdata");
        if (xdata != null) {
            for (String key : BibNames.split(xdata, ",")) {
                BibEntry parent = find(key);
                if (parent != null) {
                    addMissing(fields, resolved(parent, above).fields());
                }
            }
        }
        BibEntry parent = find(entry.get("crossref"));
        if (parent != null) {
            addMissing(fields, forChild(resolved(parent, above), entry));
        }
        above.remove(entry);
        return new BibEntry(entry.type(), entry.key(), entry.offset(), fields);
    }

    private @Nullable BibEntry find(@Nullable String key) {
        return key == null ? null : byKey.get(key.strip().toLowerCase(Locale.ROOT));
    }

    private static void addMissing(List<BibEntry.Field> fields, List<BibEntry.Field> more) {
        Set<String> present = new HashSet<>();
        for (BibEntry.Field field : fields) {
            present.add(field.name());
        }
        boolean dated = present.contains("date") || present.contains("year");
        for (BibEntry.Field field : more) {
            boolean date = field.name().equals("date")
                    || field.name().equals("year")
                    || field.name().equals("month");
            if (!present.contains(field.name()) && !(dated && date)) {
                fields.add(field);
            }
        }
    }

    private static List<BibEntry.Field> forChild(BibEntry parent, BibEntry child) {
        String childType = child.type();
        boolean multiVolume = parent.type().startsWith("mv");
        boolean periodical = parent.type().equals("periodical");
        boolean part = childType.startsWith("in") || childType.startsWith("supp") || childType.equals("bookinbook");
        String prefix =
                multiVolume ? "main" : periodical ? "journal" : part || childType.equals("conference") ? "book" : "";
        List<BibEntry.Field> fields = new ArrayList<>();
        for (BibEntry.Field field : parent.fields()) {
            String name = field.name();
            switch (name) {
                case "title", "subtitle", "titleaddon" -> {
                    // A part without a title of its own is known by the whole's.
                    if (!prefix.isEmpty() || child.get("title") == null) {
                        fields.add(new BibEntry.Field(prefix + name, field.value()));
                    }
                }
                case "author" -> {
                    if (part) {
                        fields.add(new BibEntry.Field("bookauthor", field.value()));
                    }
                    fields.add(field);
                }
                default -> {
                    boolean ofBook = part && OF_BOOK.contains(name);
                    if (ofBook) {
                        fields.add(new BibEntry.Field("book" + name, field.value()));
                    }
                    if (!OWN.contains(name) && !name.startsWith("_") && (!ofBook || name.equals("translator"))) {
                        fields.add(field);
                    }
                }
            }
        }
        return fields;
    }
}
