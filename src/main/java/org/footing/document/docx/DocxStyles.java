package org.footing.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.footing.container.PartElement;
import org.jspecify.annotations.Nullable;

/** What the styles of a document mean (ISO/IEC 29500-1, 17.7): headings, quotations, titles, emphasis. */
final class DocxStyles {
    private static final int MAX_CHAIN = 20;

    private final Map<String, PartElement> byId = new HashMap<>();

    DocxStyles(@Nullable PartElement root) {
        if (root != null) {
            for (PartElement style : root.children()) {
                String id = style.attribute("w:styleId");
                if (style.is("w:style") && id != null) {
                    byId.put(id, style);
                }
            }
        }
    }

    /** The level of a heading, counted from 1; 0 when the style is none. */
    int headingLevel(@Nullable String id) {
        String at = id;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            String name = name(at);
            if (name.startsWith("heading ")) {
                int level = number(name.substring("heading ".length()));
                return level;
            }
            PartElement style = byId.get(at);
            PartElement outline = style == null ? null : style.path("w:pPr", "w:outlineLvl");
            if (outline != null) {
                int level = number(outline.attribute("w:val", ""));
                return level >= 0 && level < 9 ? level + 1 : 0;
            }
            at = base(at);
        }
        return 0;
    }

    /** Whether the style, or one that it rests on, has one of these names (in lower case). */
    boolean isOneOf(@Nullable String id, String... names) {
        String at = id;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            String name = name(at);
            for (String wanted : names) {
                if (name.equals(wanted)) {
                    return true;
                }
            }
            at = base(at);
        }
        return false;
    }

    /** The properties of runs that a style sets, itself or by those that it rests on: the first that says something. */
    @Nullable
    PartElement runProperty(@Nullable String id, String property) {
        String at = id;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            PartElement style = byId.get(at);
            PartElement found = style == null ? null : style.path("w:rPr", property);
            if (found != null) {
                return found;
            }
            at = base(at);
        }
        return null;
    }

    /** The list that paragraphs of a style belong to; null when to none. */
    @Nullable
    PartElement numbering(@Nullable String id) {
        String at = id;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            PartElement style = byId.get(at);
            PartElement found = style == null ? null : style.path("w:pPr", "w:numPr");
            if (found != null) {
                return found;
            }
            at = base(at);
        }
        return null;
    }

    private String name(String id) {
        PartElement style = byId.get(id);
        PartElement name = style == null ? null : style.child("w:name");
        return (name == null ? id : name.attribute("w:val", id)).toLowerCase(Locale.ROOT);
    }

    private @Nullable String base(String id) {
        PartElement style = byId.get(id);
        PartElement base = style == null ? null : style.child("w:basedOn");
        return base == null ? null : base.attribute("w:val");
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
