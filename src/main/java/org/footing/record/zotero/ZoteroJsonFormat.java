package org.footing.record.zotero;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Zotero's own JSON: of its interface ({@code data} in each item), of its translators and of Better BibTeX ({@code items}).
 * Fields become CSL's variables as Zotero maps them (zotero-schema).
 */
public final class ZoteroJsonFormat {
    private ZoteroJsonFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "zotero-json", List.of(), start -> start.contains("\"itemType\""), ZoteroJsonFormat::read, null);
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        Tree root = Json.parse(text);
        List<BibRecord> records = new ArrayList<>();
        Tree listed = root instanceof Mapping mapping && mapping.get("items") != null ? mapping.get("items") : root;
        for (Tree each : listed instanceof Sequence list ? list.items() : List.of(root)) {
            if (each instanceof Mapping item) {
                Mapping data = item.get("data") instanceof Mapping inner ? inner : item;
                String type = text(data.get("itemType"));
                if (!type.equals("attachment") && !type.equals("note") && !type.equals("annotation")) {
                    records.add(read(data, type));
                }
            } else {
                notes.broken(text, each.span().start(), "expected an item", "write items as {\"itemType\": …}");
            }
        }
        return records;
    }

    private static BibRecord read(Mapping item, String type) {
        RecordDraft draft = new RecordDraft(item.span().start()).type(ZoteroFields.type(type));
        String key = text(item.get("citationKey"));
        draft.key(key.isEmpty() ? text(item.get("citekey")) : key);
        for (Mapping.Entry entry : item.entries()) {
            String value = text(entry.value());
            String variable = ZoteroFields.variable(entry.name());
            switch (entry.name()) {
                case "language" -> {
                    String tag = LanguageNames.tag(value);
                    draft.text("language", tag);
                    draft.foreign("zotero", "language", tag == null ? value : null);
                }
                case "creators" -> people(draft, entry.value());
                case "tags" -> tags(draft, entry.value());
                case "extra" -> extra(draft, value);
                default -> {
                    if (variable == null) {
                        draft.foreign(
                                "zotero",
                                ZoteroFields.isBookkeeping(entry.name()) ? "" : entry.name(),
                                ZoteroFields.isBookkeeping(entry.name()) ? null : value);
                    } else if (CslSchema.DATES.contains(variable)) {
                        draft.date(variable, value.isBlank() ? null : date(value));
                    } else {
                        draft.text(variable, variable.equals("page") ? value.replace('–', '-') : value);
                    }
                }
            }
        }
        return draft.build();
    }

    /** Zotero's dates are words; of {@code 2009-12-02T10:00:00Z} the day counts. */
    private static RecordDate date(String written) {
        boolean stamp = written.length() > 10 && (written.charAt(10) == 'T' || written.charAt(10) == ' ');
        RecordDate day = stamp ? RecordDate.of(written.substring(0, 10)) : null;
        return day != null && day.isEdtf() ? day : RecordDate.of(written);
    }

    private static void people(RecordDraft draft, Tree creators) {
        for (Tree each : creators instanceof Sequence list ? list.items() : List.<Tree>of()) {
            if (each instanceof Mapping creator) {
                String role = ZoteroFields.role(text(creator.get("creatorType")));
                String single = text(creator.get("name"));
                String family = text(creator.get("lastName"));
                String given = text(creator.get("firstName"));
                Name name = !single.isEmpty()
                        ? Name.literal(single)
                        : given.isEmpty() ? family.isEmpty() ? null : Name.literal(family) : Name.of(family, given);
                draft.name(role, name);
            }
        }
    }

    private static void tags(RecordDraft draft, Tree tags) {
        for (Tree each : tags instanceof Sequence list ? list.items() : List.<Tree>of()) {
            draft.tag(each instanceof Mapping tag ? text(tag.get("tag")) : text(each));
        }
    }

    /** Lines {@code name: value} of the field Extra that name a variable are one; the others are a note. */
    private static void extra(RecordDraft draft, String extra) {
        for (String line : extra.split("\n", -1)) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            String variable = variable(name);
            if (name.equalsIgnoreCase("citation key")) {
                draft.key(value);
            } else if (variable == null) {
                draft.append("note", ". ", line);
            } else if (CslSchema.DATES.contains(variable)) {
                draft.date(variable, RecordDate.of(value));
            } else if (CslSchema.NAMES.contains(variable)) {
                draft.name(variable, PersonNames.inverted(value.replace(" || ", ", ")));
            } else {
                draft.replace(variable, value);
            }
        }
    }

    private static @Nullable String variable(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (String variable : CslSchema.TEXTS) {
            if (variable.equalsIgnoreCase(folded)) {
                return variable;
            }
        }
        return CslSchema.DATES.contains(folded) || CslSchema.NAMES.contains(folded) ? folded : null;
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
