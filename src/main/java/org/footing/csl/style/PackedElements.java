package org.footing.csl.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.footing.csl.locale.PackedDates;
import org.footing.csl.locale.TermForm;
import org.footing.csl.number.NumberForm;
import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/** Rendering elements, as they are packed. The branches of a choice are read when they are taken. */
final class PackedElements {
    private static final int VARIABLE = 0;
    private static final int MACRO = 1;
    private static final int TERM = 2;
    private static final int VALUE = 3;
    private static final int NUMBER = 4;
    private static final int DATE = 5;
    private static final int NAMES = 6;
    private static final int LABEL = 7;
    private static final int GROUP = 8;
    private static final int CHOOSE = 9;

    private static final TermForm[] FORMS = TermForm.values();

    private PackedElements() {}

    /** Packs elements. Macros are called by their numbers. */
    static final class Writer {
        private final Map<String, Integer> macros = new HashMap<>();
        private final PackWriter out;

        Writer(List<Macro> all, PackWriter out) {
            this.out = out;
            for (Macro macro : all) {
                macros.put(macro.name(), macros.size());
            }
        }

        private Writer(Map<String, Integer> macros, PackWriter out) {
            this.macros.putAll(macros);
            this.out = out;
        }

        void write(List<Element> elements) {
            out.number(elements.size());
            elements.forEach(this::write);
        }

        void writePart(Macro macro) {
            Writer part = new Writer(macros, out.startPart());
            part.out.text(macro.name());
            part.out.number(macro.offset());
            part.write(macro.elements());
            out.part(part.out);
        }

        private void writePart(List<Element> elements) {
            Writer part = new Writer(macros, out.startPart());
            part.write(elements);
            out.part(part.out);
        }

        /** The number of a macro, from 0. */
        int number(Macro macro) {
            return Objects.requireNonNull(macros.get(macro.name()), macro.name());
        }

        private void write(Element element) {
            if (element instanceof TextVariable text) {
                out.number(VARIABLE);
                out.text(text.variable());
                out.text(text.shortVariable());
                PackedOptions.write(text.presentation(), out);
            } else if (element instanceof TextMacro call) {
                out.number(MACRO);
                out.number(number(call.macro()));
                PackedOptions.write(call.presentation(), out);
            } else if (element instanceof TextTerm term) {
                out.number(TERM);
                out.text(term.term());
                out.choice(term.form());
                out.flag(term.plural());
                PackedOptions.write(term.presentation(), out);
                out.flag(term.inDocumentLocale());
            } else if (element instanceof TextValue value) {
                out.number(VALUE);
                out.text(value.value());
                PackedOptions.write(value.presentation(), out);
            } else if (element instanceof NumberElement number) {
                out.number(NUMBER);
                out.text(number.variable());
                out.choice(number.form());
                PackedOptions.write(number.presentation(), out);
            } else if (element instanceof DateElement date) {
                out.number(DATE);
                write(date);
            } else if (element instanceof NamesElement names) {
                out.number(NAMES);
                write(names);
            } else if (element instanceof LabelElement label) {
                out.number(LABEL);
                write(label);
            } else if (element instanceof GroupElement group) {
                out.number(GROUP);
                write(group.children());
                out.text(group.delimiter());
                PackedOptions.write(group.presentation(), out);
                out.flag(group.inDocumentLocale());
            } else if (element instanceof ChooseElement choose) {
                out.number(CHOOSE);
                write(choose);
            }
        }

        private void write(DateElement date) {
            out.text(date.variable());
            out.choice(date.form());
            out.choice(date.shown());
            PackedDates.write(date.parts(), out);
            out.text(date.delimiter());
            PackedOptions.write(date.presentation(), out);
        }

        private void write(NamesElement names) {
            out.texts(names.variables());
            out.text(names.delimiter());
            NameElement name = names.name();
            out.flag(name != null);
            if (name != null) {
                PackedOptions.write(name.options(), out);
                PackedOptions.write(name.family().presentation(), out);
                PackedOptions.write(name.given().presentation(), out);
                PackedOptions.write(name.presentation(), out);
            }
            EtAl etAl = names.etAl();
            out.flag(etAl != null);
            if (etAl != null) {
                out.text(etAl.term());
                PackedOptions.write(etAl.presentation(), out);
            }
            LabelElement label = names.label();
            out.flag(label != null);
            if (label != null) {
                write(label);
            }
            out.flag(names.labelFirst());
            write(names.substitute());
            PackedOptions.write(names.presentation(), out);
        }

        private void write(LabelElement label) {
            out.text(label.variable());
            out.choice(label.form());
            out.choice(label.plural());
            PackedOptions.write(label.presentation(), out);
            out.text(label.beside());
        }

        private void write(ChooseElement choose) {
            out.number(choose.branches().size());
            for (ChooseElement.Branch branch : choose.branches()) {
                Condition condition = branch.condition();
                out.flag(condition != null);
                if (condition != null) {
                    PackedOptions.write(condition, out);
                }
                writePart(branch.children());
            }
        }
    }

    /** Reads the elements that start where the reader stands. */
    static List<Element> read(PackReader in, StyleReader style) {
        int size = in.number();
        if (size == 1) {
            return List.of(element(in, style));
        }
        List<Element> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(element(in, style));
        }
        return out;
    }

    private static Element element(PackReader in, StyleReader style) {
        return switch (in.number()) {
            case VARIABLE -> new TextVariable(in.text(), in.textOrNull(), PackedOptions.readPresentation(in));
            case MACRO -> new TextMacro(style.macro(in.number()), PackedOptions.readPresentation(in));
            case TERM ->
                new TextTerm(in.text(), in.choice(FORMS), in.flag(), PackedOptions.readPresentation(in), in.flag());
            case VALUE -> new TextValue(in.text(), PackedOptions.readPresentation(in));
            case NUMBER ->
                new NumberElement(in.text(), in.choice(NumberForm.values()), PackedOptions.readPresentation(in));
            case DATE ->
                new DateElement(
                        in.text(),
                        in.choiceOrNull(DateElement.Form.values()),
                        in.choice(DateElement.Shown.values()),
                        PackedDates.readParts(in),
                        in.text(),
                        PackedOptions.readPresentation(in));
            case NAMES -> names(in, style);
            case LABEL -> label(in);
            case GROUP -> new GroupElement(read(in, style), in.text(), PackedOptions.readPresentation(in), in.flag());
            case CHOOSE -> choose(in, style);
            default -> throw new IllegalStateException("the pack of a style is damaged");
        };
    }

    private static NamesElement names(PackReader in, StyleReader style) {
        return new NamesElement(
                in.texts(),
                in.textOrNull(),
                in.flag() ? name(in) : null,
                in.flag() ? new EtAl(in.text(), PackedOptions.readPresentation(in)) : null,
                in.flag() ? label(in) : null,
                in.flag(),
                read(in, style),
                PackedOptions.readPresentation(in));
    }

    private static NameElement name(PackReader in) {
        return new NameElement(
                PackedOptions.readNames(in),
                new NamePart(PackedOptions.readPresentation(in)),
                new NamePart(PackedOptions.readPresentation(in)),
                PackedOptions.readPresentation(in));
    }

    private static LabelElement label(PackReader in) {
        return new LabelElement(
                in.text(),
                in.choice(FORMS),
                in.choice(LabelElement.Plural.values()),
                PackedOptions.readPresentation(in),
                in.text());
    }

    private static ChooseElement choose(PackReader in, StyleReader style) {
        int size = in.number();
        List<ChooseElement.Branch> branches = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            @Nullable Condition condition = in.flag() ? PackedOptions.readCondition(in) : null;
            branches.add(new ChooseElement.Branch(condition, Body.at(in.skipPart(), style)));
        }
        return new ChooseElement(branches);
    }
}
