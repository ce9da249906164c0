package org.footing.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an archive that was written as free text, as {@code РГАСПИ. Ф. 159. Оп. 2. Д. 12. Л. 33}
 * (ГОСТ Р 7.0.5–2008, §10) or with a code of the Japan Center for Asian Historical Records.
 *
 * @param elements of an archival description, {@code repository} first
 * @param leaf the leaves with their label, which belong to a citation and not to the source; empty when there are none
 */
record ArchivalReference(Map<String, String> elements, String leaf) {
    private static final int JACAR = 12;

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Ф.", "fond"),
            Map.entry("Фонд", "fond"),
            Map.entry("F.", "fond"),
            Map.entry("Оп.", "opis"),
            Map.entry("Опись", "opis"),
            Map.entry("Op.", "opis"),
            Map.entry("Д.", "delo"),
            Map.entry("Дело", "delo"),
            Map.entry("D.", "delo"),
            Map.entry("Ед. хр.", "edinitsa-khraneniya"),
            Map.entry("Папка", "papka"),
            Map.entry("П.", "papka"),
            Map.entry("К.", "karton"),
            Map.entry("Карт.", "karton"),
            Map.entry("Пор.", "poryadkovy-nomer"),
            Map.entry("П. н.", "poryadkovy-nomer"),
            Map.entry("Л.", "leaf"),
            Map.entry("Лл.", "leaf"),
            Map.entry("L.", "leaf"),
            Map.entry("Ll.", "leaf"));

    ArchivalReference {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /**
     * What the text says, or null when any part of it is something else.
     *
     * @param repository the archive when it is known from elsewhere; else the text must start with it
     */
    static @Nullable ArchivalReference parse(String text, @Nullable String repository) {
        String code = jacar(text);
        if (code != null) {
            return new ArchivalReference(Map.of("jacar", code), "");
        }
        Map<String, String> elements = new LinkedHashMap<>();
        if (repository != null) {
            elements.put("repository", repository);
        }
        String leaf = "";
        for (String part : parts(text)) {
            String label = label(part);
            if (label == null && elements.isEmpty()) {
                elements.put("repository", part);
            } else if (label == null) {
                return null;
            } else {
                String value = part.substring(label.length()).strip();
                String element = LABELS.get(label);
                if (value.isEmpty() || element == null || elements.containsKey(element)) {
                    return null;
                }
                if (element.equals("leaf")) {
                    leaf = part;
                } else {
                    elements.put(element, value);
                }
            }
        }
        boolean whole = elements.containsKey("repository")
                && elements.containsKey("fond")
                && (elements.containsKey("opis") || elements.containsKey("delo") || elements.containsKey("karton"));
        return whole ? new ArchivalReference(elements, leaf) : null;
    }

    /** The pieces between full stops or commas that a label follows. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean starts = (before == ' ') && label(text.substring(i)) != null;
            if (starts) {
                add(parts, text.substring(from, i));
                from = i;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String plain = part.strip();
        while (plain.endsWith(".") || plain.endsWith(",") || plain.endsWith(";")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (!plain.isEmpty()) {
            parts.add(plain);
        }
    }

    /** The longest label that the text starts with and a space or a digit follows, or null. */
    private static @Nullable String label(String text) {
        String best = null;
        for (String label : LABELS.keySet()) {
            boolean starts = text.startsWith(label) && text.length() > label.length();
            if (starts && (best == null || label.length() > best.length())) {
                char next = text.charAt(label.length());
                best = next == ' ' || next == '\u00a0' || Character.isDigit(next) ? label : best;
            }
        }
        return best;
    }

    /** {@code A}, {@code B} or {@code C} and eleven digits, where JACAR or アジア歴史資料センター is named, or Ref. */
    private static @Nullable String jacar(String text) {
        boolean named = text.contains("JACAR") || text.contains("アジア歴史資料センター") || text.contains("Ref");
        for (int i = 0; named && i + JACAR <= text.length(); i++) {
            boolean code = "ABC".indexOf(text.charAt(i)) >= 0;
            for (int j = i + 1; code && j < i + JACAR; j++) {
                code = text.charAt(j) >= '0' && text.charAt(j) <= '9';
            }
            if (code) {
                return text.substring(i, i + JACAR);
            }
        }
        return null;
    }
}
