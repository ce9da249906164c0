package org.footing.csl.style;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** All that a style says, written out field by field, so that two ways of reading one can be compared. */
final class StyleTree {
    private final StringBuilder out = new StringBuilder();

    static String of(Style style) throws ReflectiveOperationException {
        StyleTree tree = new StyleTree();
        tree.write(List.of(style.title(), style.id(), style.isNote(), style.defaultLocale(), style.macroNames()));
        tree.write(style.options());
        tree.write(style.names());
        tree.write(style.citation());
        tree.write(style.citationOptions());
        tree.write(style.bibliography());
        tree.write(style.bibliographyOptions());
        for (Mention mention : Mention.values()) {
            tree.write(style.mentions(mention));
        }
        for (Macro macro : style.macros()) {
            tree.write(macro.offset());
            tree.write(macro.elements());
        }
        return tree.out.toString();
    }

    private void write(Object value) throws ReflectiveOperationException {
        if (value instanceof Macro macro) {
            out.append(macro.name());
        } else if (value instanceof Body body) {
            write(body.elements());
        } else if (value instanceof List<?> all) {
            out.append('[');
            for (Object one : all) {
                write(one);
            }
            out.append(']');
        } else if (value instanceof Record) {
            out.append(value.getClass().getSimpleName()).append('(');
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(value));
            }
            out.append(')');
        } else {
            out.append(value).append('\n');
        }
    }
}
