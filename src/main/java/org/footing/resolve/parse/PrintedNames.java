package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Names of people as notes print them: {@code Гаврилов В. П.}, {@code Jones, W. T.}, {@code Ivan Sablin}, {@code 富田武}. */
public final class PrintedNames {
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}’'ʹ-]*";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'ʹ-]*";
    private static final String INITIALS =
            "(?:\\p{Lu}\\p{Ll}?\\.(?:\\s?-\\s?\\p{Lu}\\p{Ll}?\\.)?[\\s\u00a0]?(?:[дф]\\.\\s?|de\\s|von\\s)?){1,4}";
    private static final String PARTICLES =
            "(?:van|von|de|der|den|del|della|di|da|du|la|le|ван|фон|де|дер|делла|ди|ла|ле|d’|ten|zu|zur|dos|el|al)";

    /** {@code Пико делла Мирандола Д.}: family name, then initials. */
    static final Pattern FAMILY_FIRST = Pattern.compile(
            "(" + CAPITAL + "(?:\\s(?:" + PARTICLES + "\\s)?" + CAPITAL + "){0,2}),?[\\s\u00a0](" + INITIALS + ")");

    private static final Pattern INVERTED = Pattern.compile("((?:" + PARTICLES + "\\s)*" + CAPITAL + "(?:\\s" + CAPITAL
            + "){0,2}),\\s(" + CAPITAL + "[\\p{L}\\p{M}.\\s’'-]*)");
    private static final Pattern GIVEN_FIRST =
            Pattern.compile("((?:" + CAPITAL + "\\.?[\\s-]?|\\p{Lu}\\.\\s?-?)+)\\s?((?:" + PARTICLES + "\\s)*" + CAPITAL
                    + ")(?:\\s[\\p{IsHan}\\p{IsKatakana}]+)?");
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:,\\s+and\\s|\\sand\\s|\\set\\s(?!al)|\\sund\\s|\\sи\\s|\\s?&\\s|;\\s*|、|・(?=\\p{IsHan}))\\s*");
    private static final Pattern OTHERS =
            Pattern.compile("[,\\s]*(?:\\[?и др\\.?\\]?|et\\sal\\.?|u\\.\\sa\\.|ほか|他|and others)\\s*$");
    private static final Pattern ROLE = Pattern.compile(
            "[,\\s]*[(（]?(?:eds?\\.?|editors?|dir\\.|Hg\\.|Hgg\\.|Hrsg\\.|hrsg\\.|trans\\.|ред\\.|сост\\.|編著?|編集|監修|著|訳)[)）]?[\\s,]*$");

    private PrintedNames() {}

    /** Whether the words before a title say that those named are editors. */
    static boolean areEditors(String text) {
        Matcher role = ROLE.matcher(text);
        return role.find() && !role.group().contains("著") && !role.group().contains("訳");
    }

    /** All names in the text; null when a part of it is no name. */
    public static @Nullable List<Name> all(String text) {
        String plain =
                ROLE.matcher(OTHERS.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        plain = OTHERS.matcher(plain).replaceFirst("").strip();
        List<Name> names = new ArrayList<>();
        if (plain.isEmpty()) {
            return null;
        }
        for (String part : AND.split(plain, -1)) {
            List<Name> some = list(part.strip());
            if (some == null) {
                return null;
            }
            names.addAll(some);
        }
        return names;
    }

    /** One name, or several with commas between. */
    private static @Nullable List<Name> list(String text) {
        Name one = one(text);
        if (one != null) {
            return List.of(one);
        }
        List<Name> names = new ArrayList<>();
        for (String part : text.split(",\\s+", -1)) {
            Name name = one(part.strip());
            if (name == null) {
                return null;
            }
            names.add(name);
        }
        return names;
    }

    /** A single name, or null. */
    static @Nullable Name one(String text) {
        Matcher familyFirst = FAMILY_FIRST.matcher(text);
        if (familyFirst.matches()) {
            return Name.of(familyFirst.group(1), familyFirst.group(2).strip());
        }
        Matcher inverted = INVERTED.matcher(text);
        if (inverted.matches()) {
            return Name.of(inverted.group(1), inverted.group(2).strip());
        }
        if (isEastAsian(text)) {
            int dot = text.lastIndexOf('・');
            return dot > 0 && dot + 1 < text.length()
                    ? Name.of(text.substring(dot + 1), text.substring(0, dot))
                    : text.length() <= 16 ? Name.literal(text) : null;
        }
        Matcher givenFirst = GIVEN_FIRST.matcher(text);
        if (givenFirst.matches() && text.split("\\s+", -1).length <= 5) {
            return Name.of(givenFirst.group(2), givenFirst.group(1).strip());
        }
        return text.matches(CAPITAL + "(?:-" + WORD + ")?") ? Name.of(text, null) : null;
    }

    /** Where the names with which a Russian note starts end; 0 when it starts with none. */
    static int endOfFamilyFirst(String text, List<Name> out) {
        Matcher name = FAMILY_FIRST.matcher(text);
        int at = 0;
        while (at < text.length()) {
            name.region(at, text.length());
            if (!name.lookingAt()) {
                break;
            }
            out.add(Name.of(name.group(1), name.group(2).strip()));
            at = name.end();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
            } else {
                break;
            }
        }
        return at;
    }

    static boolean isEastAsian(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3040' && c <= '\u9fff') {
                any = true;
            } else if (c != '・' && c != '=' && c != '＝' && c != ' ' && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return any;
    }
}
