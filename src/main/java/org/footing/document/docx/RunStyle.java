package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.footing.container.PartElement;
import org.footing.document.TextStyle;
import org.jspecify.annotations.Nullable;

/** How the words of a run are set off (ISO/IEC 29500-1, 17.3.2). */
final class RunStyle {
    private RunStyle() {}

    /** The outermost first. */
    static List<TextStyle> of(@Nullable PartElement properties, DocxStyles styles, boolean inHeading) {
        List<TextStyle> set = new ArrayList<>(2);
        if (properties == null) {
            return set;
        }
        PartElement named = properties.child("w:rStyle");
        String style = named == null ? null : named.attribute("w:val");
        if (!inHeading && (isOn(properties, style, styles, "w:b") || styles.isOneOf(style, "strong"))) {
            set.add(TextStyle.STRONG);
        }
        if (isOn(properties, style, styles, "w:i") || styles.isOneOf(style, "emphasis")) {
            set.add(TextStyle.EMPHASIS);
        }
        boolean link = styles.isOneOf(style, "hyperlink", "followedhyperlink", "internet link");
        PartElement underline = property(properties, style, styles, "w:u");
        if (!link
                && underline != null
                && !underline.attribute("w:val", "single").equals("none")) {
            set.add(TextStyle.UNDERLINE);
        }
        if (isOn(properties, style, styles, "w:strike") || isOn(properties, style, styles, "w:dstrike")) {
            set.add(TextStyle.STRIKEOUT);
        }
        if (isOn(properties, style, styles, "w:smallCaps")) {
            set.add(TextStyle.SMALL_CAPS);
        }
        PartElement align = property(properties, style, styles, "w:vertAlign");
        String value = align == null ? "" : align.attribute("w:val", "");
        if (value.equals("superscript")) {
            set.add(TextStyle.SUPERSCRIPT);
        } else if (value.equals("subscript")) {
            set.add(TextStyle.SUBSCRIPT);
        }
        return set;
    }

    private static @Nullable PartElement property(
            PartElement properties, @Nullable String style, DocxStyles styles, String name) {
        PartElement own = properties.child(name);
        return own != null ? own : styles.runProperty(style, name);
    }

    private static boolean isOn(PartElement properties, @Nullable String style, DocxStyles styles, String name) {
        PartElement toggle = property(properties, style, styles, name);
        if (toggle == null) {
            return false;
        }
        String value = toggle.attribute("w:val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
