package org.footing.resolve;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.source.Archival;
import org.footing.source.Repository;
import org.jspecify.annotations.Nullable;

/**
 * An archive and a place in it, as a note prints them: {@code ГАРФ Ф. 6761. оп.1. д.555} (GOST R 7.0.5-2008, 10), or a code of the Japan
 * Center for Asian Historical Records.
 *
 * @param repository as printed; empty when none stands before the first element
 * @param elements by the names of {@link Archival#ELEMENTS}
 * @param start in the text
 * @param end in the text, behind the last element; leaves are a locator
 */
record ArchiveMention(String repository, Map<String, String> elements, int start, int end) {
    private static final Pattern FOND = Pattern.compile(
            "(?:([\\p{L}][\\p{L}\\p{M} .’'-]{1,60}?)[\\s,.]*)?(?<![\\p{L}])(?:ф(?:онд)?|f(?:ond)?)\\.?\\s*((?:[рrпp]\\s*-?\\s*)?\\d+[а-яa-z]?)(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ELEMENT = Pattern.compile(
            "^[\\s,.;]*(?:\\([^)]{0,80}\\)[\\s,.;]*)?(опись|оп|op(?:is)?|дело|д|d(?:elo)?|ед\\.?\\s*хр|папка|п(?:ап)?|картон|карт|пор)\\.?\\s*(\\d+[а-яa-z]?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JACAR = Pattern.compile("(?<![A-Z0-9])([A-C]\\d{11})(?!\\d)");

    /** The first that the text holds; null when there is none. A fond alone is none. */
    static @Nullable ArchiveMention in(String text) {
        Matcher jacar = JACAR.matcher(text);
        if (jacar.find()) {
            return new ArchiveMention("", Map.of("jacar", jacar.group(1)), jacar.start(), jacar.end());
        }
        Matcher fond = FOND.matcher(text);
        while (fond.find()) {
            Map<String, String> elements = new LinkedHashMap<>();
            elements.put("fond", fond.group(2).replaceAll("\\s", ""));
            int end = fond.end();
            Matcher element = ELEMENT.matcher(text.substring(end));
            while (element.find()) {
                elements.putIfAbsent(name(element.group(1)), element.group(2));
                end += element.end();
                element = ELEMENT.matcher(text.substring(end));
            }
            if (elements.size() > 1) {
                String repository = fond.group(1) == null ? "" : fond.group(1).strip();
                return new ArchiveMention(repository, elements, fond.start(), end);
            }
        }
        return null;
    }

    private static String name(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return switch (lower.charAt(0)) {
            case 'о', 'o' -> "opis";
            case 'д', 'd' -> "delo";
            case 'е' -> "edinitsa-khraneniya";
            case 'к' -> "karton";
            default -> lower.startsWith("пор") ? "poryadkovy-nomer" : "papka";
        };
    }

    /** Whether it means this place: each element that both name is the same, and the narrowest is named by both. */
    boolean means(Archival archival) {
        boolean narrow = false;
        for (Map.Entry<String, String> element : elements.entrySet()) {
            String own = archival.element(element.getKey());
            if (own == null || !bare(own).equals(bare(element.getValue()))) {
                return false;
            }
            narrow = narrow || !element.getKey().equals("fond");
        }
        if (!narrow && !elements.containsKey("jacar")) {
            return false;
        }
        for (String name : new String[] {"delo", "edinitsa-khraneniya", "papka"}) {
            if (archival.element(name) != null && !elements.containsKey(name)) {
                return false;
            }
        }
        Repository kept = archival.repository();
        return repository.isEmpty() || kept == null || isNamed(kept);
    }

    /** Whether both name the same elements, each with the same number. */
    boolean isSame(ArchiveMention other) {
        if (elements.size() != other.elements.size()) {
            return false;
        }
        for (Map.Entry<String, String> element : elements.entrySet()) {
            String own = other.elements.get(element.getKey());
            if (own == null || !bare(own).equals(bare(element.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(Repository kept) {
        String printed = repository.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        if (ends(printed, kept.abbreviation()) || ends(printed, kept.name())) {
            return true;
        }
        for (String field : new String[] {"abbreviation", "name"}) {
            for (String form : kept.variants().of(field).values()) {
                if (ends(printed, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean ends(String printed, @Nullable String name) {
        return name != null
                && !name.isEmpty()
                && printed.endsWith(name.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT));
    }

    /** A number without the letter that the archive puts before some fonds and many authors leave out: {@code Р-6761}. */
    private static String bare(String value) {
        String lower = value.toLowerCase(Locale.ROOT).replaceAll("[\\s.-]", "");
        return lower.length() > 1
                        && Character.isLetter(lower.charAt(0))
                        && Character.isDigit(lower.charAt(1))
                        && !isCode(lower)
                ? lower.substring(1)
                : lower;
    }

    private static boolean isCode(String lower) {
        return lower.length() == 12;
    }
}
