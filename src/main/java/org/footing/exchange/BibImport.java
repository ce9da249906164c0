package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;

/** Reads BibTeX and biblatex files. */
final class BibImport {
    private BibImport() {}

    static List<Mapping> read(SourceText text) {
        List<BibEntry> entries = BibParser.parse(text);
        if (entries.isEmpty() && !text.content().isBlank()) {
            throw text.error(0, "no BibTeX entry in the file", "check that it is a BibTeX file");
        }
        Problems problems = new Problems(text);
        NewKeys keys = new NewKeys(text, problems);
        BibInheritance inheritance = new BibInheritance(entries);
        BibTypes types = new BibTypes();
        List<Mapping> items = new ArrayList<>();
        for (BibEntry entry : entries) {
            // xdata is no entry of its own, and neither is a set of others.
            if (entry.type().equals("xdata") || entry.type().equals("set")) {
                continue;
            }
            BibFields fields = new BibFields(entry, inheritance.resolved(entry));
            String key = entry.key().isEmpty()
                    ? keys.made(
                            firstFamily(fields),
                            fields.has("year") ? String.valueOf(fields.text("year")) : "",
                            entry.offset())
                    : keys.given(entry.key(), entry.offset());
            items.add(Placed.at(new BibItem(entry, fields, types.of(entry.type())).build(key), entry.offset()));
        }
        Sources.check(items, problems);
        problems.throwIfAny();
        return items;
    }

    private static String firstFamily(BibFields fields) {
        String author = fields.raw("author", "editor");
        if (author == null) {
            return "";
        }
        List<String> names = BibNames.split(author, " and ");
        String first = names.isEmpty() ? "" : LatexText.decode(names.get(0));
        int comma = first.indexOf(',');
        return comma >= 0 ? first.substring(0, comma) : first.substring(first.lastIndexOf(' ') + 1);
    }
}
