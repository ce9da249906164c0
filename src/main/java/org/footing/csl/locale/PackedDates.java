package org.footing.csl.locale;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/** Formatting and the parts of dates, as they are packed. */
public final class PackedDates {
    private static final TextCase[] CASES = TextCase.values();
    private static final DatePart.Name[] NAMES = DatePart.Name.values();

    private PackedDates() {}

    public static void write(Formatting formatting, PackWriter out) {
        out.flag(!formatting.isNone());
        if (!formatting.isNone()) {
            out.choice(formatting.fontStyle());
            out.choice(formatting.fontVariant());
            out.choice(formatting.fontWeight());
            out.choice(formatting.textDecoration());
            out.choice(formatting.verticalAlign());
        }
    }

    public static Formatting readFormatting(PackReader in) {
        if (!in.flag()) {
            return Formatting.NONE;
        }
        return new Formatting(
                in.choiceOrNull(Formatting.FontStyle.values()),
                in.choiceOrNull(Formatting.FontVariant.values()),
                in.choiceOrNull(Formatting.FontWeight.values()),
                in.choiceOrNull(Formatting.TextDecoration.values()),
                in.choiceOrNull(Formatting.VerticalAlign.values()));
    }

    public static void write(List<DatePart> parts, PackWriter out) {
        out.number(parts.size());
        for (DatePart part : parts) {
            out.choice(part.name());
            out.text(part.form());
            out.text(part.prefix());
            out.text(part.suffix());
            write(part.formatting(), out);
            out.choice(part.textCase());
            out.flag(part.stripPeriods());
            out.text(part.rangeDelimiter());
        }
    }

    public static List<DatePart> readParts(PackReader in) {
        int size = in.number();
        List<DatePart> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(new DatePart(
                    in.choice(NAMES),
                    in.textOrNull(),
                    in.text(),
                    in.text(),
                    readFormatting(in),
                    in.choiceOrNull(CASES),
                    in.flag(),
                    in.textOrNull()));
        }
        return out;
    }

    static void write(@Nullable DateFormat date, PackWriter out) {
        out.flag(date != null);
        if (date != null) {
            write(date.parts(), out);
            out.text(date.delimiter());
            write(date.formatting(), out);
            out.choice(date.textCase());
        }
    }

    static @Nullable DateFormat readDate(PackReader in) {
        return in.flag() ? new DateFormat(readParts(in), in.text(), readFormatting(in), in.choiceOrNull(CASES)) : null;
    }
}
