package org.footing.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one language tag by the grammar of RFC 5646 §2.1, from the left. */
final class LanguageTagParser {
    /** The tags that RFC 5646 keeps although they break its grammar ("irregular"). */
    private static final String IRREGULAR = " en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo"
            + " i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de ";

    private final String given;
    private final String[] parts;
    private int at;

    private String language = "und";
    private @Nullable String script;
    private @Nullable String region;
    private final List<String> variants = new ArrayList<>();
    private final List<String> extensions = new ArrayList<>();
    private final List<String> privateUse = new ArrayList<>();

    LanguageTagParser(String given) {
        this.given = given;
        this.parts = split(given);
    }

    static String[] split(String tag) {
        List<String> out = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i == tag.length() || tag.charAt(i) == '-' || tag.charAt(i) == '_') {
                out.add(tag.substring(start, i));
                start = i + 1;
            }
        }
        return out.toArray(new String[0]);
    }

    LanguageTag parse() {
        String lower = given.toLowerCase(Locale.ROOT).replace('_', '-');
        if (IRREGULAR.contains(" " + lower + " ") && !lower.isBlank()) {
            return new LanguageTag(lower, lower, null, null, List.of(), List.of(), List.of(), true);
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 8 || !isAlphanumeric(part)) {
                return illFormed();
            }
        }
        if (!parts[0].equalsIgnoreCase("x")) {
            if (!readLanguage()) {
                return illFormed();
            }
            readScript();
            readRegion();
            if (!readVariants() || !readExtensions()) {
                return illFormed();
            }
        }
        if (!readPrivateUse()) {
            return illFormed();
        }
        return new LanguageTag(spelling(), language, script, region, variants, extensions, privateUse, true);
    }

    private LanguageTag illFormed() {
        return new LanguageTag(given, "und", null, null, List.of(), List.of(), List.of(), false);
    }

    private boolean readLanguage() {
        String first = parts[at];
        if (first.length() < 2 || !isAlphabetic(first)) {
            return false;
        }
        language = first.toLowerCase(Locale.ROOT);
        at++;
        for (int i = 0; i < 3 && first.length() <= 3 && at < parts.length; i++) {
            if (parts[at].length() != 3 || !isAlphabetic(parts[at])) {
                break;
            }
            language += "-" + parts[at].toLowerCase(Locale.ROOT);
            at++;
        }
        return true;
    }

    private void readScript() {
        if (at < parts.length && parts[at].length() == 4 && isAlphabetic(parts[at])) {
            String part = parts[at++];
            script = part.substring(0, 1).toUpperCase(Locale.ROOT)
                    + part.substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private void readRegion() {
        if (at < parts.length
                && ((parts[at].length() == 2 && isAlphabetic(parts[at]))
                        || (parts[at].length() == 3 && isNumeric(parts[at])))) {
            region = parts[at++].toUpperCase(Locale.ROOT);
        }
    }

    private boolean readVariants() {
        while (at < parts.length && isVariant(parts[at])) {
            String variant = parts[at++].toLowerCase(Locale.ROOT);
            if (variants.contains(variant)) {
                return false;
            }
            variants.add(variant);
        }
        return true;
    }

    private static boolean isVariant(String part) {
        return part.length() >= 5 || (part.length() == 4 && isDigit(part.charAt(0)));
    }

    private boolean readExtensions() {
        while (at < parts.length && parts[at].length() == 1 && !parts[at].equalsIgnoreCase("x")) {
            String letter = parts[at++].toLowerCase(Locale.ROOT);
            StringBuilder extension = new StringBuilder(letter);
            while (at < parts.length && parts[at].length() >= 2) {
                extension.append('-').append(parts[at++].toLowerCase(Locale.ROOT));
            }
            if (extension.length() == 1 || hasExtension(letter)) {
                return false;
            }
            extensions.add(extension.toString());
        }
        return true;
    }

    private boolean hasExtension(String letter) {
        for (String extension : extensions) {
            if (extension.startsWith(letter)) {
                return true;
            }
        }
        return false;
    }

    private boolean readPrivateUse() {
        if (at == parts.length) {
            return true;
        }
        if (!parts[at].equalsIgnoreCase("x") || at + 1 == parts.length) {
            return false;
        }
        for (at++; at < parts.length; at++) {
            privateUse.add(parts[at].toLowerCase(Locale.ROOT));
        }
        return true;
    }

    /** RFC 5646 §2.1.1: the language small, the script with a capital, the region in capitals, all else small. */
    private String spelling() {
        StringBuilder out = new StringBuilder(given.length());
        if (!parts[0].equalsIgnoreCase("x")) {
            out.append(language);
        }
        if (script != null) {
            out.append('-').append(script);
        }
        if (region != null) {
            out.append('-').append(region);
        }
        for (String variant : variants) {
            out.append('-').append(variant);
        }
        for (String extension : extensions) {
            out.append('-').append(extension);
        }
        if (!privateUse.isEmpty()) {
            out.append(out.length() == 0 ? "x-" : "-x-").append(String.join("-", privateUse));
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isDigit(part.charAt(i)) && !isLetter(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphabetic(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isLetter(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeric(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isDigit(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
