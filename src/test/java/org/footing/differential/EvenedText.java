package org.footing.differential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evens out what two processors write differently in HTML and mean alike. */
final class EvenedText {
    private static final Pattern WRAPPER = Pattern.compile("</?(div|a)\\b[^>]*>");
    private static final Pattern SPAN = Pattern.compile("</?span\\b[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^\\W{0,2}\\d{1,3}[\\]).:]*\\s*(?=\\D)");
    private static final Pattern SUFFIX = Pattern.compile(
            "(\\b\\d{4}|\\b[a-z]\\. ?d\\.|no date\\]?|forthcoming|in press)(?:-[a-z]{1,2}|[a-z]{1,2})(?![\\p{L}\\p{N}])");
    private static final Pattern TAG = Pattern.compile("<(/?)(i|b)>");
    private static final Pattern BETWEEN = Pattern.compile("</(i|b|sup|sub|em)>(\\s*)<\\1>");

    private EvenedText() {}

    /** An entry: without the number in front. */
    static String entry(String html) {
        return NUMBER_IN_FRONT.matcher(of(html)).replaceFirst("");
    }

    static String of(String html) {
        String text = WRAPPER.matcher(html).replaceAll(" ");
        text = SPAN.matcher(text).replaceAll("");
        text = ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
        text = text.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        text = text.replace("<em>", "<i>").replace("</em>", "</i>");
        text = raised(text);
        text = flat(text);
        text = BETWEEN.matcher(text).replaceAll("$2");
        text = text.replaceAll("[\\s\\u00a0\\u2009\\u202f\\u200b]+", " ").strip();
        text = text.replaceAll("\\((\\d{4})\\) \\([a-z]{1,2}\\)", "($1)");
        return SUFFIX.matcher(text).replaceAll("$1");
    }

    /** Bold within bold is bold. */
    private static String flat(String text) {
        int[] depth = new int[2];
        return TAG.matcher(text).replaceAll(found -> {
            int kind = found.group(2).equals("i") ? 0 : 1;
            boolean closes = !found.group(1).isEmpty();
            depth[kind] += closes ? -1 : 1;
            return depth[kind] == (closes ? 0 : 1) ? Matcher.quoteReplacement(found.group()) : "";
        });
    }

    /** Characters that are superscript by themselves, which the peer raises. */
    private static String raised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain = "²³¹ªºᵉᵒʳˢᵈⁿᵗʰ".indexOf(c) < 0
                    ? ""
                    : switch (c) {
                        case '²' -> "2";
                        case '³' -> "3";
                        case '¹' -> "1";
                        case 'ª' -> "a";
                        case 'ᵉ' -> "e";
                        case 'ʳ' -> "r";
                        case 'ˢ' -> "s";
                        case 'ᵈ' -> "d";
                        case 'ⁿ' -> "n";
                        case 'ᵗ' -> "t";
                        case 'ʰ' -> "h";
                        default -> "o";
                    };
            out.append(plain.isEmpty() ? String.valueOf(c) : "<sup>" + plain + "</sup>");
        }
        return out.toString().replace("</sup><sup>", "");
    }
}
