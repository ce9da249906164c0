package org.footing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the names of one name variable. */
final class NameReader {
    private final Problems problems;

    NameReader(Problems problems) {
        this.problems = problems;
    }

    List<Name> read(String field, List<Tree> items) {
        List<Name> names = new ArrayList<>(items.size());
        for (Tree item : items) {
            if (item instanceof Mapping) {
                names.add(name(Fields.of(item, "a name", problems), true));
            } else {
                problems.add(
                        item.span(),
                        "field `" + field + "`: expected a name, found " + item.kindName(),
                        "write `family: …` and `given: …`, or `literal: …`");
            }
        }
        return names;
    }

    private Name name(Fields fields, boolean withVariants) {
        Fields multi = withVariants ? fields.fields("multi") : null;
        String language = multi == null ? null : multi.text("main");
        Name name = new Name(
                fields.text("family"),
                fields.text("given"),
                fields.text("dropping-particle"),
                fields.text("non-dropping-particle"),
                fields.text("suffix"),
                fields.text("literal"),
                isSet(fields, "comma-suffix"),
                isSet(fields, "static-ordering"),
                language,
                variants(multi));
        if (name.family() == null && name.given() == null && name.literal() == null) {
            problems.add(fields.span(), "a name without a name", "write `family: …` and `given: …`, or `literal: …`");
        }
        return name;
    }

    private Map<String, Name> variants(@Nullable Fields multi) {
        Fields byTag = multi == null ? null : multi.fields("_key");
        if (byTag == null) {
            return Map.of();
        }
        Map<String, Name> variants = new LinkedHashMap<>();
        for (Mapping.Entry entry : byTag.mapping().entries()) {
            Fields fields = byTag.fields(entry.name());
            if (fields != null) {
                variants.put(entry.name(), name(fields, false));
            }
        }
        return variants;
    }

    /** CSL-JSON lets a flag be a string or a number as well. */
    private static boolean isSet(Fields fields, String flag) {
        String text = fields.text(flag);
        return text != null && !text.isEmpty() && !text.equals("0") && !text.equalsIgnoreCase("false");
    }
}
