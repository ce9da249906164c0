package org.footing.csl.locale;

import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.footing.text.Resource;
import org.jspecify.annotations.Nullable;

/** A locale, as it is packed. */
public final class PackedLocale {
    /** Where the locales of the Citation Style Language project lie, beside this class. */
    static final String SHIPPED = "packed/";

    /** Where those lie that {@link HistorianLocales} makes of them. */
    static final String CORRECTED = "corrected/";

    private PackedLocale() {}

    public static void write(LocaleData locale, PackWriter out) {
        out.text(locale.language());
        PackedTerms.write(locale.terms(), out);
        Ordinals ordinals = locale.ordinals();
        out.flag(ordinals != null);
        if (ordinals != null) {
            ordinals.write(out);
        }
        PackedDates.write(locale.date(false), out);
        PackedDates.write(locale.date(true), out);
        option(locale.punctuationInQuote(), out);
        option(locale.limitDayOrdinals(), out);
    }

    public static LocaleData read(PackReader in) {
        LocaleData out = new LocaleData(in.textOrNull(), PackedTerms.read(in));
        if (in.flag()) {
            out.setOrdinals(Ordinals.read(in));
        }
        DateFormat text = PackedDates.readDate(in);
        DateFormat numeric = PackedDates.readDate(in);
        if (text != null) {
            out.setDate(false, text);
        }
        if (numeric != null) {
            out.setDate(true, numeric);
        }
        out.setOptions(option(in), option(in));
        return out;
    }

    /** A locale from the files that {@link LocalePacker} made; null when it is not among them. */
    static @Nullable LocaleData find(String folder, String tag) {
        if (!isTag(tag)) {
            return null;
        }
        byte[] pack = Resource.bytes(ClasspathLocales.FOLDER + folder + tag);
        return pack == null ? null : read(new PackReader(pack));
    }

    private static boolean isTag(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return !tag.isEmpty();
    }

    private static void option(@Nullable Boolean value, PackWriter out) {
        out.flag(value != null);
        if (value != null) {
            out.flag(value);
        }
    }

    private static @Nullable Boolean option(PackReader in) {
        return in.flag() ? Boolean.valueOf(in.flag()) : null;
    }
}
