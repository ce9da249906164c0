package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locale.PackedDates;
import org.footing.csl.output.Display;
import org.footing.csl.output.TextCase;
import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/** What elements say in their attributes, as it is packed. */
final class PackedOptions {
    private static final Display[] DISPLAYS = Display.values();
    private static final TextCase[] CASES = TextCase.values();
    private static final NameOptions.Precedes[] PRECEDES = NameOptions.Precedes.values();
    private static final Condition.Match[] MATCHES = Condition.Match.values();
    private static final Condition.Subject[] SUBJECTS = Condition.Subject.values();

    private PackedOptions() {}

    static void write(NameOptions options, PackWriter out) {
        boolean some = !options.equals(NameOptions.NONE);
        out.flag(some);
        if (some) {
            out.choice(options.and());
            out.choice(options.delimiterPrecedesEtAl());
            out.choice(options.delimiterPrecedesLast());
            write(options.etAlMin(), out);
            write(options.etAlUseFirst(), out);
            write(options.etAlUseLast(), out);
            write(options.etAlSubsequentMin(), out);
            write(options.etAlSubsequentUseFirst(), out);
            out.choice(options.form());
            write(options.initialize(), out);
            out.text(options.initializeWith());
            out.choice(options.nameAsSortOrder());
            out.text(options.sortSeparator());
            out.text(options.delimiter());
            out.text(options.namesDelimiter());
        }
    }

    static NameOptions readNames(PackReader in) {
        if (!in.flag()) {
            return NameOptions.NONE;
        }
        return new NameOptions(
                in.choiceOrNull(NameOptions.And.values()),
                in.choiceOrNull(PRECEDES),
                in.choiceOrNull(PRECEDES),
                readNumber(in),
                readNumber(in),
                readFlag(in),
                readNumber(in),
                readNumber(in),
                in.choiceOrNull(NameOptions.Form.values()),
                readFlag(in),
                in.textOrNull(),
                in.choiceOrNull(NameOptions.SortOrder.values()),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull());
    }

    private static void write(@Nullable Integer value, PackWriter out) {
        out.flag(value != null);
        if (value != null) {
            out.number(value);
        }
    }

    private static @Nullable Integer readNumber(PackReader in) {
        return in.flag() ? Integer.valueOf(in.number()) : null;
    }

    private static void write(@Nullable Boolean value, PackWriter out) {
        out.flag(value != null);
        if (value != null) {
            out.flag(value);
        }
    }

    private static @Nullable Boolean readFlag(PackReader in) {
        return in.flag() ? Boolean.valueOf(in.flag()) : null;
    }

    static void write(Presentation look, PackWriter out) {
        out.flag(!look.isPlain());
        if (!look.isPlain()) {
            out.text(look.prefix());
            out.text(look.suffix());
            PackedDates.write(look.formatting(), out);
            out.choice(look.display());
            out.choice(look.textCase());
            out.flag(look.quotes());
            out.flag(look.stripPeriods());
        }
    }

    static Presentation readPresentation(PackReader in) {
        if (!in.flag()) {
            return Presentation.PLAIN;
        }
        return new Presentation(
                in.text(),
                in.text(),
                PackedDates.readFormatting(in),
                in.choiceOrNull(DISPLAYS),
                in.choiceOrNull(CASES),
                in.flag(),
                in.flag());
    }

    static void write(Condition condition, PackWriter out) {
        out.choice(condition.match());
        out.number(condition.tests().size());
        for (Condition.Test test : condition.tests()) {
            out.choice(test.subject());
            out.text(test.value());
            out.number(test.position() + 1);
            out.flag(!test.nested().isEmpty());
            if (!test.nested().isEmpty()) {
                write(test.nested().get(0), out);
            }
        }
    }

    static Condition readCondition(PackReader in) {
        Condition.Match match = in.choice(MATCHES);
        int size = in.number();
        List<Condition.Test> tests = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            tests.add(new Condition.Test(
                    in.choice(SUBJECTS),
                    in.text(),
                    in.number() - 1,
                    in.flag() ? List.of(readCondition(in)) : List.of()));
        }
        return new Condition(tests, match);
    }
}
