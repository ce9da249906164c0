package org.footing.lookup.service;

import java.util.List;
import java.util.Map;
import org.footing.source.CslSchema;
import org.footing.source.FieldValue;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The registry of a DOI (Crossref, DataCite, JaLC and others), asked through doi.org for CSL-JSON: content negotiation as
 * citation.crosscite.org documents it. Fields that CSL does not have are the registry's own book-keeping and left out.
 */
final class CrossrefService implements Service {
    private static final Map<String, String> TYPES = Map.of(
            "journal-article", "article-journal",
            "book-chapter", "chapter",
            "monograph", "book",
            "edited-book", "book",
            "reference-book", "book",
            "proceedings-article", "paper-conference",
            "dissertation", "thesis",
            "posted-content", "article",
            "reference-entry", "entry",
            "report-component", "report");

    @Override
    public String name() {
        return "doi.org";
    }

    @Override
    public @Nullable String address(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.DOI
                ? "https://doi.org/" + Addresses.path(identifier.value())
                : null;
    }

    @Override
    public String accept() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public @Nullable Mapping read(SourceText answer) {
        if (!(Json.parse(answer) instanceof Mapping registered)) {
            throw answer.error(0, "expected a CSL item", "the service may have changed; report this answer");
        }
        Draft item = Draft.mapping();
        item.put("type", type(registered.get("type")));
        for (Mapping.Entry entry : registered.entries()) {
            String name = entry.name();
            Tree value = entry.value();
            if (CslSchema.TEXTS.contains(name) && !name.equals("source") && !name.equals("references")) {
                Tree text = value instanceof Sequence list && !list.items().isEmpty()
                        ? list.items().get(0)
                        : value;
                if (text instanceof Scalar scalar
                        && !scalar.isNull()
                        && !scalar.text().isBlank()) {
                    item.put(name, FieldValue.ofText(name, TaggedText.plain(scalar.text())));
                }
            } else if (CslSchema.NAMES.contains(name)
                    && value instanceof Sequence names
                    && !names.items().isEmpty()) {
                item.put(name, names(names));
            } else if (name.equals("issued") && value instanceof Mapping date) {
                date(item, date);
            }
        }
        return item.build();
    }

    private static String type(@Nullable Tree given) {
        String type = given instanceof Scalar scalar ? scalar.text() : "document";
        return CslSchema.isType(type) ? type : TYPES.getOrDefault(type, "document");
    }

    private static Tree names(Sequence names) {
        return Draft.list(names.items().stream().map(CrossrefService::name).toList());
    }

    private static Tree name(Tree tree) {
        Draft name = Draft.mapping();
        if (tree instanceof Mapping given) {
            for (String part :
                    new String[] {"family", "given", "suffix", "literal", "dropping-particle", "non-dropping-particle"
                    }) {
                if (given.get(part) instanceof Scalar text
                        && !text.isNull()
                        && !text.text().isBlank()) {
                    name.put(part, text.text());
                }
            }
            if (name.isEmpty() && given.get("name") instanceof Scalar whole) {
                name.put("literal", whole.text());
            }
        }
        return name.build();
    }

    private static void date(Draft item, Mapping date) {
        // An unknown date is registered as [[null]].
        if (date.get("date-parts") instanceof Sequence parts
                && !parts.items().isEmpty()
                && parts.items().get(0) instanceof Sequence first
                && !first.items().isEmpty()
                && first.items().get(0) instanceof Scalar year
                && !year.isNull()) {
            item.put(
                    "issued",
                    Draft.mapping()
                            .put("date-parts", Draft.list(List.of(first)))
                            .build());
        }
    }
}
