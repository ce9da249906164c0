package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.language.calendar.KanjiNumerals;
import org.footing.source.Name;

/** Reads a note with titles in 「」 and 『』. */
final class JapaneseStub {
    private static final Pattern TRANSLATION = Pattern.compile("[（(]([^）)]+)[）)]\\s*[（(]?$|[（(]([^）)]+?)訳[）)]");
    private static final Pattern YEAR = Pattern.compile(
            "([12]\\d{3}|[一二]?[〇一二三四五六七八九千百十]{3,})(?:（[^）]*）)?年|(?<![\\d０-９])(1[89]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和)([\\d０-９]+|元|[一二三四五六七八九十]+)年?|(Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa)\\s(\\d+)");
    private static final Pattern VOLUME =
            Pattern.compile("第?([\\d０-９]+|[一二三四五六七八九十]+)巻|[Vv]ol\\.\\s?(\\d+)|([上中下]巻?)(?=、)");
    private static final Pattern ISSUE = Pattern.compile("第?([\\d０-９・]+|[一二三四五六七八九十]+)号|[Nn]o\\.\\s?(\\d+)");
    private static final Pattern PUBLISHER =
            Pattern.compile("、\\s*([^、。『』「」\\d（）]{2,20}?)、\\s*(?=[12]\\d{3}|[一二][〇一二三四五六七八九千]{2,}|[明大昭平令][治正和成])");
    private static final Pattern GLOSS = Pattern.compile("^\\s*[（(\\[]([\\p{IsLatin}][^）)\\]]+)[）)\\]]");

    private JapaneseStub() {}

    static boolean fits(String text) {
        return text.indexOf('『') >= 0 || text.indexOf('「') >= 0;
    }

    static void read(String text, StubDraft draft) {
        int article = text.indexOf('「');
        int work = text.indexOf('『');
        boolean contained = article >= 0 && (work < 0 || article < work);
        int start = contained ? article : work;
        int end = close(text, start);
        authors(text.substring(0, start), draft);
        draft.text("title", text.substring(start + 1, Math.max(start + 1, end)));
        int behind = Math.min(text.length(), end + 1);
        if (contained) {
            int container = text.indexOf('『', behind);
            if (container >= 0) {
                int closing = close(text, container);
                draft.text("container-title", text.substring(container + 1, closing));
                editors(text.substring(behind, container), draft);
                behind = Math.min(text.length(), closing + 1);
            }
        }
        String rest = text.substring(behind);
        Matcher gloss = GLOSS.matcher(rest);
        if (gloss.find()) {
            rest = rest.substring(gloss.end());
            draft.form(contained && draft.has("container-title") ? "container-title" : "title", "en", gloss.group(1));
        }
        rest(rest, draft);
        draft.type(type(contained, rest, draft));
    }

    private static String type(boolean contained, String rest, StubDraft draft) {
        if (!contained) {
            return "book";
        }
        if (rest.contains("博士論文") || rest.contains("修士論文")) {
            return "thesis";
        }
        if (draft.has("editor") || draft.has("publisher")) {
            return "chapter";
        }
        return draft.has("container-title") ? "article-journal" : "document";
    }

    private static int close(String text, int open) {
        char opening = text.charAt(open);
        char closing = opening == '「' ? '」' : '』';
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static void authors(String before, StubDraft draft) {
        String plain = before.strip();
        Matcher translation = TRANSLATION.matcher(plain);
        if (translation.find()) {
            String translator = translation.group(2) != null ? translation.group(2) : translation.group(1);
            List<Name> translators = PrintedNames.all(translator.replaceFirst("訳$", ""));
            if (translators != null && translation.group().contains("訳")) {
                draft.people("translator", translators);
                plain = plain.substring(0, translation.start()).strip();
            }
        }
        boolean editors = PrintedNames.areEditors(plain) && plain.endsWith("編");
        List<Name> names = PrintedNames.all(StubDraft.trimmed(plain));
        if (names != null) {
            draft.people(editors ? "editor" : "author", names);
        }
    }

    private static void editors(String between, StubDraft draft) {
        String plain = StubDraft.trimmed(between);
        if (PrintedNames.areEditors(plain)) {
            List<Name> names = PrintedNames.all(plain);
            draft.people("editor", names == null ? new ArrayList<>() : names);
        }
    }

    private static void rest(String rest, StubDraft draft) {
        Matcher publisher = PUBLISHER.matcher(rest.startsWith("、") ? rest : "、" + rest);
        if (publisher.find()) {
            draft.text("publisher", publisher.group(1));
        }
        Matcher year = YEAR.matcher(rest);
        if (year.find()) {
            String written = year.group(1) != null ? year.group(1) : year.group(2);
            OptionalInt kanji = Character.isDigit(written.charAt(0))
                    ? OptionalInt.of(Integer.parseInt(written))
                    : KanjiNumerals.parse(written);
            kanji.ifPresent(value -> draft.year("issued", value));
        }
        Matcher era = ERA.matcher(rest);
        if (era.find() && !draft.has("issued")) {
            draft.printedDate("event-date", era.group(), "japanese");
            String name = era.group(1) != null ? era.group(1) : era.group(3);
            String number = era.group(2) != null ? era.group(2) : era.group(4);
            int first = firstYear(name);
            OptionalInt count = number.equals("元")
                    ? OptionalInt.of(1)
                    : Character.isDigit(number.charAt(0)) ? digits(number) : KanjiNumerals.parse(number);
            count.ifPresent(value -> draft.year("event-date", first + value - 1));
        }
        put("volume", VOLUME.matcher(rest), draft);
        put("issue", ISSUE.matcher(rest), draft);
    }

    private static OptionalInt digits(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            value = value * 10 + Character.digit(number.charAt(i), 10);
        }
        return OptionalInt.of(value);
    }

    private static int firstYear(String era) {
        return switch (era.charAt(0)) {
            case '明', 'M' -> 1868;
            case '大', 'T' -> 1912;
            case '昭', 'S' -> 1926;
            case '平', 'H' -> 1989;
            default -> 2019;
        };
    }

    private static void put(String variable, Matcher found, StubDraft draft) {
        if (found.find()) {
            for (int i = 1; i <= found.groupCount(); i++) {
                draft.text(variable, found.group(i));
            }
        }
    }
}
