package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.DatePart;
import org.footing.csl.locale.TermForm;
import org.footing.csl.number.NumberForm;
import org.footing.csl.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** Reads rendering elements. */
final class ElementParser {
    private final XmlScanner xml;
    private final StyleParser style;

    ElementParser(XmlScanner xml, StyleParser style) {
        this.xml = xml;
        this.style = style;
    }

    /** At the START of the element that holds them: reads its rendering elements up to its END. */
    List<Element> children() {
        List<Element> out = new ArrayList<>();
        while (xml.nextChild()) {
            out.add(element());
        }
        CountedLabels.find(out);
        return out;
    }

    private Element element() {
        switch (xml.name()) {
            case "text" -> {
                return text();
            }
            case "group", "institution" -> {
                String delimiter = xml.attribute("delimiter", "");
                Presentation presentation = OptionParser.presentation(xml);
                boolean inDocumentLocale = "true".equals(xml.attribute("default-locale"));
                return new GroupElement(children(), delimiter, presentation, inDocumentLocale);
            }
            case "choose" -> {
                return choose();
            }
            case "names" -> {
                return names();
            }
            case "date" -> {
                return date();
            }
            case "number" -> {
                NumberForm asked = NumberForm.parse(xml.attribute("form", "numeric"));
                NumberForm form = asked == null ? NumberForm.NUMERIC : asked;
                Element made = new NumberElement(variable(), form, OptionParser.presentation(xml));
                xml.skipElement();
                return made;
            }
            case "label" -> {
                return label(variable());
            }
            default ->
                throw xml.error(
                        "<" + xml.name() + "> is not a rendering element",
                        "use text, number, date, names, label, group or choose");
        }
    }

    private String variable() {
        String variable = xml.attribute("variable");
        if (variable == null) {
            throw xml.error("<" + xml.name() + "> names no variable", "add the attribute variable");
        }
        return variable.trim().intern();
    }

    private Element text() {
        Presentation presentation = OptionParser.presentation(xml);
        String variable = xml.attribute("variable");
        String macro = xml.attribute("macro");
        String term = xml.attribute("term");
        String value = xml.attribute("value");
        Element made;
        if (variable != null) {
            String name = variable.trim();
            boolean isShort = "short".equals(xml.attribute("form"));
            made = new TextVariable(
                    name.intern(),
                    isShort ? (name + "-short").intern() : null,
                    TextVariable.isIdentifier(name) ? presentation.verbatim() : presentation);
        } else if (macro != null) {
            Macro called = style.named(macro);
            called.call(xml.offset());
            // As in the processor that styles are looked at with: what a macro gives keeps its case.
            made = new TextMacro(called, presentation.withoutTextCase());
        } else if (term != null) {
            boolean inDocumentLocale = "true".equals(xml.attribute("default-locale"));
            boolean plural = "true".equals(xml.attribute("plural"));
            made = new TextTerm(term.intern(), form(), plural, presentation, inDocumentLocale);
        } else if (value != null) {
            made = new TextValue(value, presentation);
        } else {
            throw xml.error("<text> has nothing to render", "add variable, macro, term or value");
        }
        xml.skipElement();
        return made;
    }

    private TermForm form() {
        TermForm form = TermForm.parse(xml.attribute("form", "long"));
        return form == null ? TermForm.LONG : form;
    }

    private LabelElement label(String variable) {
        LabelElement.Plural plural = switch (xml.attribute("plural", "")) {
            case "always", "true" -> LabelElement.Plural.ALWAYS;
            case "never", "false" -> LabelElement.Plural.NEVER;
            default -> LabelElement.Plural.CONTEXTUAL;
        };
        LabelElement made = new LabelElement(variable, form(), plural, OptionParser.presentation(xml), "");
        xml.skipElement();
        return made;
    }

    private Element choose() {
        List<ChooseElement.Branch> branches = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "if", "else-if" -> {
                    Condition condition = ConditionParser.parse(xml);
                    if (condition == null) {
                        branches.add(nestedConditions());
                    } else {
                        branches.add(new ChooseElement.Branch(condition, Body.of(children())));
                    }
                }
                case "else" -> branches.add(new ChooseElement.Branch(null, Body.of(children())));
                default -> throw xml.error("<" + xml.name() + "> inside choose", "use if, else-if or else");
            }
        }
        return new ChooseElement(branches);
    }

    /** CSL-M: {@code <if><conditions match="…"><condition …/>…</conditions>…</if>}. */
    private ChooseElement.Branch nestedConditions() {
        Condition condition = null;
        int start = xml.offset();
        List<Element> out = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("conditions")) {
                condition = ConditionParser.parseNested(xml);
            } else {
                out.add(element());
            }
        }
        if (condition == null) {
            throw style.source()
                    .error(start, "a branch without a condition", "add type, variable, position or another");
        }
        return new ChooseElement.Branch(condition, Body.of(out));
    }

    private Element date() {
        String variable = variable();
        String form = xml.attribute("form");
        DateElement.Shown shown = switch (xml.attribute("date-parts", "")) {
            case "year" -> DateElement.Shown.YEAR;
            case "year-month" -> DateElement.Shown.YEAR_MONTH;
            default -> DateElement.Shown.YEAR_MONTH_DAY;
        };
        String delimiter = xml.attribute("delimiter", "");
        Presentation presentation = OptionParser.presentation(xml);
        List<DatePart> parts = new ArrayList<>();
        while (xml.nextChild()) {
            DatePart part = part();
            if (part != null) {
                parts.add(part);
            }
            xml.skipElement();
        }
        DateElement.Form chosen =
                form == null ? null : form.equals("numeric") ? DateElement.Form.NUMERIC : DateElement.Form.TEXT;
        return new DateElement(variable, chosen, shown, parts, delimiter, presentation);
    }

    private @Nullable DatePart part() {
        DatePart.Name name = switch (xml.attribute("name", "")) {
            case "year" -> DatePart.Name.YEAR;
            case "month" -> DatePart.Name.MONTH;
            case "day" -> DatePart.Name.DAY;
            default -> null;
        };
        if (name == null || !xml.name().equals("date-part")) {
            return null;
        }
        Presentation look = OptionParser.presentation(xml);
        return new DatePart(
                name,
                xml.attribute("form"),
                look.prefix(),
                look.suffix(),
                look.formatting(),
                look.textCase(),
                look.stripPeriods(),
                xml.attribute("range-delimiter"));
    }

    private Element names() {
        String variables = xml.attribute("variable");
        if (variables == null) {
            throw xml.error("<names> names no variable", "add the attribute variable");
        }
        String delimiter = xml.attribute("delimiter");
        Presentation presentation = OptionParser.presentation(xml);
        NameElement name = null;
        EtAl etAl = null;
        LabelElement label = null;
        boolean labelFirst = false;
        List<Element> substitute = List.of();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> name = name();
                case "et-al" -> {
                    etAl = new EtAl(xml.attribute("term", "et-al"), OptionParser.presentation(xml));
                    xml.skipElement();
                }
                case "label" -> {
                    labelFirst = name == null;
                    label = label("");
                }
                case "substitute" -> substitute = children();
                default -> xml.skipElement();
            }
        }
        // Without cs:name the names stand where it would: in front.
        return new NamesElement(
                OptionParser.words(variables),
                delimiter,
                name,
                etAl,
                label,
                labelFirst && name != null,
                substitute,
                presentation);
    }

    private NameElement name() {
        NameOptions options = OptionParser.names(xml, false);
        Presentation presentation = OptionParser.presentation(xml);
        NamePart family = NamePart.PLAIN;
        NamePart given = NamePart.PLAIN;
        while (xml.nextChild()) {
            if ("family".equals(xml.attribute("name"))) {
                family = new NamePart(OptionParser.presentation(xml));
            } else if ("given".equals(xml.attribute("name"))) {
                given = new NamePart(OptionParser.presentation(xml));
            }
            xml.skipElement();
        }
        return new NameElement(options, family, given, presentation);
    }
}
