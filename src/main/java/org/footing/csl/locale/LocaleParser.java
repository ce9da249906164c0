package org.footing.csl.locale;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.footing.csl.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** Reads a {@code cs:locale}. What it does not know, it passes over: a new term never makes a locale unreadable. */
public final class LocaleParser {
    private final XmlScanner xml;
    private final LocaleData data;

    private LocaleParser(XmlScanner xml) {
        this.xml = xml;
        this.data = new LocaleData(xml.attribute("xml:lang"));
    }

    /** Reads the {@code cs:locale} at whose START the scanner is, up to its END. */
    public static LocaleData parse(XmlScanner xml) {
        LocaleParser parser = new LocaleParser(xml);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "terms" -> parser.terms();
                case "date" -> parser.date();
                case "style-options" -> parser.options();
                default -> xml.skipElement();
            }
        }
        return parser.data;
    }

    private void options() {
        data.setOptions(
                flag(xml.attribute("punctuation-in-quote")), flag(xml.attribute("limit-day-ordinals-to-day-1")));
        xml.skipElement();
    }

    private static @Nullable Boolean flag(@Nullable String value) {
        return value == null ? null : Boolean.valueOf("true".equals(value));
    }

    private void terms() {
        while (xml.nextChild()) {
            String name = xml.attribute("name");
            if (name == null || !xml.name().equals("term")) {
                xml.skipElement();
            } else {
                term(name);
            }
        }
    }

    private void term(String name) {
        String formName = xml.attribute("form");
        String match = xml.attribute("match");
        Gender genderForm = Gender.parse(xml.attribute("gender-form"));
        Gender gender = Gender.parse(xml.attribute("gender"));
        TermForm form = formName == null ? TermForm.LONG : TermForm.parse(formName);
        Term term = content(gender);
        if (name.startsWith("ordinal")) {
            int number = ordinalNumber(name);
            if (number >= -1) {
                data.ordinalsToFill().add(number, genderForm, match, term.single());
                return;
            }
        }
        if (form != null) {
            data.addTerm(gendered(name, genderForm), form, term);
        }
    }

    /** The name under which a term is kept that has forms by gender. */
    static String gendered(String name, Gender gender) {
        return gender == Gender.NEUTER ? name : name + (gender == Gender.FEMININE ? "/f" : "/m");
    }

    /** −1 for {@code ordinal}, 0 to 99 for {@code ordinal-00} to {@code ordinal-99}, −2 for another term. */
    private static int ordinalNumber(String name) {
        if (name.length() == 7) {
            return -1;
        }
        if (name.length() != 10 || name.charAt(7) != '-') {
            return -2;
        }
        int tens = name.charAt(8) - '0';
        int ones = name.charAt(9) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -2 : tens * 10 + ones;
    }

    private Term content(Gender gender) {
        String text = "";
        String single = null;
        String multiple = null;
        while (true) {
            int event = xml.next();
            if (event == XmlScanner.TEXT) {
                text = text.isEmpty() ? xml.text() : text + xml.text();
            } else if (event == XmlScanner.START) {
                if (xml.name().equals("single")) {
                    single = xml.elementText();
                } else if (xml.name().equals("multiple")) {
                    multiple = xml.elementText();
                } else {
                    xml.skipElement();
                }
            } else {
                break;
            }
        }
        if (single == null && multiple == null) {
            return new Term(text, text, gender);
        }
        String one = single == null ? "" : single;
        return new Term(one, multiple == null ? one : multiple, gender);
    }

    private void date() {
        boolean numeric = "numeric".equals(xml.attribute("form"));
        String delimiter = xml.attribute("delimiter", "");
        Formatting formatting = formatting(xml);
        TextCase textCase = textCase(xml);
        List<DatePart> parts = new ArrayList<>(3);
        while (xml.nextChild()) {
            DatePart part = datePart(xml);
            if (part != null) {
                parts.add(part);
            }
            xml.skipElement();
        }
        data.setDate(numeric, new DateFormat(parts, delimiter, formatting, textCase));
    }

    /** Reads the attributes of the {@code cs:date-part} at whose START the scanner is; null when it is not one. */
    public static @Nullable DatePart datePart(XmlScanner xml) {
        DatePart.Name name = switch (xml.attribute("name", "")) {
            case "year" -> DatePart.Name.YEAR;
            case "month" -> DatePart.Name.MONTH;
            case "day" -> DatePart.Name.DAY;
            default -> null;
        };
        if (name == null) {
            return null;
        }
        return new DatePart(
                name,
                xml.attribute("form"),
                xml.attribute("prefix", ""),
                xml.attribute("suffix", ""),
                formatting(xml),
                textCase(xml),
                "true".equals(xml.attribute("strip-periods")),
                xml.attribute("range-delimiter"));
    }

    private static Formatting formatting(XmlScanner xml) {
        return Formatting.parse(
                xml.attribute("font-style"),
                xml.attribute("font-variant"),
                xml.attribute("font-weight"),
                xml.attribute("text-decoration"),
                xml.attribute("vertical-align"));
    }

    private static @Nullable TextCase textCase(XmlScanner xml) {
        String value = xml.attribute("text-case");
        return value == null ? null : TextCase.parse(value);
    }
}
