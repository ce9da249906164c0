package org.footing.lookup.service;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.PersonNames;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Open Library by ISBN: its Books API with {@code jscmd=data}. */
final class OpenLibraryService implements Service {
    @Override
    public String name() {
        return "Open Library";
    }

    @Override
    public @Nullable String address(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.ISBN
                ? "https://openlibrary.org/api/books?bibkeys=ISBN:" + identifier.value() + "&jscmd=data&format=json"
                : null;
    }

    @Override
    public String accept() {
        return "application/json";
    }

    @Override
    public @Nullable Mapping read(SourceText answer) {
        if (!(Json.parse(answer) instanceof Mapping books)) {
            throw answer.error(0, "expected a mapping of books", "the service may have changed; report this answer");
        }
        if (books.entries().isEmpty() || !(books.entries().get(0).value() instanceof Mapping book)) {
            return null;
        }
        String subtitle = text(book, "subtitle");
        String title = text(book, "title");
        List<Mapping> authors = new ArrayList<>();
        for (String written : names(book, "authors")) {
            Name name = PersonNames.natural(written);
            if (name != null) {
                authors.add(ItemDraft.name(
                        name.literal() == null ? name.family() : name.literal(), name.given(), "", null));
            }
        }
        return new ItemDraft()
                .type("book")
                .text("title", subtitle == null ? title : title + ": " + subtitle)
                .names("author", authors)
                .text("publisher", first(names(book, "publishers")))
                .text("publisher-place", first(names(book, "publish_places")))
                .date("issued", text(book, "publish_date"))
                .text("number-of-pages", text(book, "number_of_pages"))
                .build();
    }

    private static @Nullable String text(Mapping book, String field) {
        return book.get(field) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }

    private static List<String> names(Mapping book, String field) {
        List<String> names = new ArrayList<>();
        if (book.get(field) instanceof Sequence list) {
            for (Tree entry : list.items()) {
                String name = entry instanceof Mapping named ? text(named, "name") : null;
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable String first(List<String> list) {
        return list.isEmpty() ? null : list.get(0);
    }
}
