package org.footing.source;

import org.jspecify.annotations.Nullable;

/**
 * An archival description as CSL's archive variables, each in the notation of the archive's own country: GOST R 7.0.5-2008
 * §11 for Russian search data, JACAR's own form for its reference codes.
 */
record ArchivalText(
        @Nullable String archive,
        @Nullable String place,
        @Nullable String collection,
        @Nullable String location,
        @Nullable String callNumber) {
    /** Elements of Russian search data and their labels, in order; the order with a folder (папка) is АВП РФ's. */
    private static final String[][] RUSSIAN = {
        {"fond", "Ф. "},
        {"opis", "Оп. "},
        {"poryadkovy-nomer", "Пор. "},
        {"papka", "П. "},
        {"karton", "Картон "},
        {"delo", "Д. "},
        {"edinitsa-khraneniya", "Ед. хр. "},
    };

    private static final String[][] ENGLISH = {
        {"series", ""}, {"box", "box "}, {"folder", "folder "}, {"reel", "reel "},
    };

    static ArchivalText of(Archival archival) {
        Repository repository = archival.repository();
        return new ArchivalText(
                repository == null ? null : repository.shortest(),
                repository == null ? null : repository.place(),
                archival.element("collection"),
                location(archival),
                archival.element("call-number"));
    }

    /** The whole, as it stands where a source has no title: {@code ГАРФ. Ф. Р-6761. Оп. 1. Д. 555}; null when nothing is known. */
    @Nullable
    String searchData() {
        if (location != null && location.startsWith("JACAR")) {
            return archive == null ? location : location + "（" + archive + "）";
        }
        boolean russian = location != null && startsWithLabel(location);
        StringBuilder out = new StringBuilder();
        if (russian) {
            append(out, ". ", "", archive);
        }
        append(out, ", ", "", collection);
        append(out, russian ? ". " : ", ", "", location);
        append(out, ", ", "", callNumber);
        if (!russian) {
            append(out, ", ", "", archive);
        }
        return out.length() == 0 ? null : out.toString();
    }

    private static boolean startsWithLabel(String location) {
        for (String[] row : RUSSIAN) {
            if (location.startsWith(row[1])) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String location(Archival archival) {
        StringBuilder out = new StringBuilder();
        for (String[] row : RUSSIAN) {
            append(out, ". ", row[1], archival.element(row[0]));
            if (row[0].equals("fond") && archival.element("fond-name") != null) {
                out.append(out.length() == 0 ? "" : " ")
                        .append('(')
                        .append(archival.element("fond-name"))
                        .append(')');
            }
        }
        String jacar = archival.element("jacar");
        if (jacar != null) {
            append(out, "、", "JACAR（アジア歴史資料センター）Ref.", jacar);
            String image = archival.element("image");
            if (image != null) {
                out.append("（第").append(CslItems.imageNumber(image)).append("画像目から）");
            }
        }
        append(out, "、", "", archival.element("volume-title"));
        for (String[] row : ENGLISH) {
            append(out, ", ", row[1], archival.element(row[0]));
        }
        return out.length() == 0 ? null : out.toString();
    }

    private static void append(StringBuilder out, String separator, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(out.length() == 0 ? "" : separator).append(label).append(value);
        }
    }
}
