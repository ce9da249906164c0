package org.footing.lookup.service;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.Scripts;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** CiNii Research: the record of a CRID (or of an old NAID) as JSON-LD. */
final class CiniiService implements Service {
    @Override
    public String name() {
        return "CiNii Research";
    }

    @Override
    public @Nullable String address(Identifier identifier) {
        return switch (identifier.kind()) {
            case CRID -> "https://cir.nii.ac.jp/crid/" + identifier.value() + ".json";
            case NAID -> "https://ci.nii.ac.jp/naid/" + identifier.value() + ".json";
            default -> null;
        };
    }

    @Override
    public String accept() {
        return "application/ld+json";
    }

    @Override
    public @Nullable Mapping read(SourceText answer) {
        if (!(Json.parse(answer) instanceof Mapping record) || record.get("dc:title") == null) {
            throw answer.error(0, "expected a record with dc:title", "check the number at cir.nii.ac.jp");
        }
        Mapping publication = record.get("publication") instanceof Mapping part
                ? part
                : Draft.mapping().build();
        Tree titles = record.get("dc:title");
        String title = in(titles, "ja");
        boolean japanese = title != null && Scripts.of(title).hasCjk();
        String first = text(publication.get("prism:startingPage"));
        String last = text(publication.get("prism:endingPage"));
        Tree journal = publication.get("prism:publicationName");
        ItemDraft item = new ItemDraft()
                .type(journal == null ? "book" : "article-journal")
                .text("language", japanese ? "ja" : null)
                .text("title", title)
                .names("author", names(record.get("creator")))
                .text("container-title", in(journal, "ja"))
                .text("publisher", in(publication.get("dc:publisher"), "ja"))
                .text("volume", text(publication.get("prism:volume")))
                .text("issue", text(publication.get("prism:number")))
                .text("page", first == null ? null : last == null || last.equals(first) ? first : first + "–" + last)
                .date("issued", text(publication.get("prism:publicationDate")))
                .text("DOI", doi(record.get("productIdentifier")));
        if (japanese) {
            item.form("title", "en", exactly(titles, "en")).form("container-title", "en", exactly(journal, "en"));
        }
        return item.build();
    }

    private static List<Mapping> names(@Nullable Tree creators) {
        List<Mapping> names = new ArrayList<>();
        for (Tree creator : items(creators)) {
            if (creator instanceof Mapping person) {
                Tree written = person.get("foaf:name");
                String name = in(written, "ja");
                String latin = exactly(written, "en");
                if (name != null) {
                    names.add(name(name, latin));
                }
            }
        }
        return names;
    }

    /** Names stand as {@code 原 暉之} and {@code Hara Teruyuki} or {@code HARA, Teruyuki}, the family name first. */
    private static Mapping name(String written, @Nullable String latin) {
        String[] parts = written.strip().split("[\\s,，　]+", 2);
        Mapping form = null;
        String[] other = latin == null ? new String[0] : latin.strip().split(",\\s*", 2);
        if (other.length == 2) {
            form = Draft.mapping()
                    .put("family", other[0])
                    .put("given", other[1])
                    .build();
        }
        return ItemDraft.name(parts[0], parts.length > 1 ? parts[1] : null, "ja-Latn", form);
    }

    private static @Nullable String doi(@Nullable Tree identifiers) {
        for (Tree each : items(identifiers)) {
            if (each instanceof Mapping product
                    && product.get("identifier") instanceof Mapping identifier
                    && "DOI".equals(text(identifier.get("@type")))) {
                return text(identifier.get("@value"));
            }
        }
        return null;
    }

    /** The value in this language, else in none, else the first. */
    private static @Nullable String in(@Nullable Tree values, String language) {
        String exactly = exactly(values, language);
        if (exactly != null) {
            return exactly;
        }
        for (Tree value : items(values)) {
            String text = value instanceof Mapping tagged ? text(tagged.get("@value")) : text(value);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String exactly(@Nullable Tree values, String language) {
        for (Tree value : items(values)) {
            if (value instanceof Mapping tagged && language.equals(text(tagged.get("@language")))) {
                return text(tagged.get("@value"));
            }
        }
        return null;
    }

    private static List<Tree> items(@Nullable Tree values) {
        return values == null ? List.of() : values instanceof Sequence list ? list.items() : List.of(values);
    }

    private static @Nullable String text(@Nullable Tree value) {
        return value instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }
}
