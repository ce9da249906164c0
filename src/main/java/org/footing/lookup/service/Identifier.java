package org.footing.lookup.service;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What a source is registered under.
 *
 * @param value in its usual writing: a DOI in small letters, an ISBN as 13 digits
 */
public record Identifier(Kind kind, String value) {
    /** Whose number it is. */
    public enum Kind {
        DOI,
        ISBN,
        ARXIV,
        CRID,
        NAID
    }

    private static final Pattern DOI = Pattern.compile(
            "(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISBN =
            Pattern.compile("(?:(?:urn:)?isbn[: ]*)?([0-9][0-9 \\-‐–]{8,20}[0-9Xx])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv:\\s*|https?://arxiv\\.org/(?:abs|pdf)/)(\\d{4}\\.\\d{4,5}|[a-z\\-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRID =
            Pattern.compile("(?:crid:\\s*|https?://cir\\.nii\\.ac\\.jp/crid/)(\\d{16,22})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAID =
            Pattern.compile("(?:naid:?\\s*|https?://ci\\.nii\\.ac\\.jp/naid/)(\\d{9,12})/?", Pattern.CASE_INSENSITIVE);

    /**
     * The identifier that a text is, with or without the name of its kind or an address before it; null when it is none.
     *
     * @throws UsageException when it is an ISBN with a slip in it
     */
    public static @Nullable Identifier read(String given) {
        String text = given.strip();
        String found = group(DOI, text);
        if (found != null) {
            return new Identifier(Kind.DOI, found.toLowerCase(Locale.ROOT));
        }
        found = group(ARXIV, text);
        if (found != null) {
            return new Identifier(Kind.ARXIV, found);
        }
        found = group(CRID, text);
        if (found != null) {
            return new Identifier(Kind.CRID, found);
        }
        found = group(NAID, text);
        if (found != null) {
            return new Identifier(Kind.NAID, found);
        }
        found = group(ISBN, text);
        return found == null
                ? null
                : isbn(text, found.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static @Nullable Identifier isbn(String given, String digits) {
        boolean named = Character.isLetter(given.charAt(0));
        if (digits.length() != 10 && digits.length() != 13) {
            if (named) {
                throw new UsageException("'" + given + "' has " + digits.length() + " digits", "an ISBN has 10 or 13");
            }
            return null;
        }
        boolean thirteen = digits.length() == 13;
        if (thirteen && !digits.startsWith("978") && !digits.startsWith("979")) {
            return null;
        }
        char last = digits.charAt(digits.length() - 1);
        char check = thirteen ? ean(digits) : mod11(digits);
        if (check != last) {
            throw new UsageException(
                    "'" + given + "' is no ISBN: its last digit is " + last + " and should be " + check,
                    "look for a slip in the digits");
        }
        String long13 = thirteen ? digits : "978" + digits.substring(0, 9);
        return new Identifier(Kind.ISBN, long13.substring(0, 12) + ean(long13));
    }

    /** The check digit of ISO 2108, 13 digits. */
    private static char ean(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** The check digit of ISO 2108 before 2007, 10 digits. */
    private static char mod11(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
