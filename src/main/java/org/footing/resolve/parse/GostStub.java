package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.source.Name;

/** Reads a note in the manner of GOST R 7.0.5–2008: areas with full stops between, {@code //} before what contains the work. */
final class GostStub {
    private static final Pattern TITLE_END = Pattern.compile(
            "\\s//\\s|\\s/\\s|\\s:\\s(?:пер\\.|[Вв]\\s\\d+|учеб|дис\\.|автореф|in\\s\\d)|\\.\\s(?:[Вв]\\s\\d+\\s(?:т|кн|ч|вып)|[ТтЧч]\\.\\s?[\\dIVX]|Кн\\.|Книга\\s|Вып\\.|[Vv]ol\\.|\\d+-е\\sизд|Изд\\.|Приложение"
                    + "|№|Bd\\.|\\d+(?:st|nd|rd|th)\\sed|In\\s\\d|ISBN|\\d+\\s[сСpS]\\.|URL|DOI)|\\s\\[Текст|\\s\\[(?:19|20)\\d\\d|\\.\\s\\[(?:19|20)\\d\\d|\\.\\s(?=(?:\\d\\d?/)*(?:1[5-9]|20)\\d\\d[.–,\\s])|(?<=\\p{L}),?\\s№\\s?\\d");
    private static final Pattern AREA_END = Pattern.compile(
            "\\s/\\s|\\.\\s(?=(?:1[5-9]|20)\\d\\d)|\\s:\\s(?:пер|сб)|\\.\\s(?:Т|Вып|№|Vol|no)\\.?\\s|,\\s(?:1[5-9]|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("(?:№|[Nn]o\\.|вып\\.|issue)\\s?(\\d+[\\d/–,\\s-]*\\d|\\d+)");
    private static final Pattern VOLUME = Pattern.compile("(?:[Тт]\\.|[Vv]ol\\.|Bd\\.)\\s?(\\d+|[IVX]+)");

    private GostStub() {}

    static boolean fits(String text) {
        return text.contains(" // ")
                || (!WesternStub.startsWithName(text)
                        && (PrintedNames.FAMILY_FIRST.matcher(text).lookingAt()
                                || (isCyrillic(text) && TITLE_END.matcher(text).find())
                                || (isCyrillic(text) && Imprint.russian(text, 0) != null && text.indexOf('«') != 0)
                                || (text.contains(" : ") && Imprint.russian(text, 0) != null)));
    }

    private static boolean isCyrillic(String text) {
        int cyrillic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                cyrillic += text.charAt(i) >= '\u0400' && text.charAt(i) <= '\u04ff' ? 1 : 0;
            }
        }
        return cyrillic * 2 > letters;
    }

    static void read(String text, StubDraft draft) {
        List<Name> authors = new ArrayList<>();
        int from = PrintedNames.endOfFamilyFirst(text, authors);
        draft.people("author", authors);
        while (from < text.length() && (" ,.".indexOf(text.charAt(from)) >= 0 || text.startsWith("[и др", from))) {
            from = text.charAt(from) == '[' ? Math.max(from + 1, text.indexOf(']', from) + 1) : from + 1;
        }
        int slashes = text.indexOf(" // ", from);
        int end = endOfTitle(text, from);
        draft.text("title", text.substring(from, end));
        int imprintFrom = slashes > 0 ? slashes + 3 : Math.max(from, end - 1);
        if (slashes > 0) {
            container(text, slashes + 4, draft);
        }
        Imprint imprint = Imprint.russian(text, imprintFrom);
        if (imprint != null) {
            imprint.into(draft);
        }
        if (!draft.has("issued")) {
            Imprint year = Imprint.year(text, imprintFrom);
            if (year != null) {
                year.into(draft);
            }
        }
        Matcher volume = VOLUME.matcher(text);
        if (volume.find(Math.min(imprintFrom, text.length()))) {
            draft.text("volume", volume.group(1));
        }
        Matcher number = NUMBER.matcher(text);
        if (slashes > 0 && number.find(slashes)) {
            draft.text("issue", number.group(1));
        }
    }

    private static int endOfTitle(String text, int from) {
        int end = text.length();
        Matcher mark = TITLE_END.matcher(text);
        if (mark.find(from)) {
            end = mark.start();
        }
        Imprint imprint = Imprint.russian(text, from);
        return imprint != null && imprint.start > from && imprint.start < end ? imprint.start : end;
    }

    private static void container(String text, int from, StubDraft draft) {
        int end = text.length();
        Matcher mark = AREA_END.matcher(text);
        if (mark.find(from)) {
            end = mark.start();
        }
        Imprint imprint = Imprint.russian(text, from);
        if (imprint != null && imprint.start > from && imprint.start < end) {
            end = imprint.start;
        }
        String container = text.substring(from, end);
        draft.text("container-title", container);
        boolean published =
                imprint != null && text.substring(imprint.start, imprint.end).contains(" : ");
        draft.type(published ? "chapter" : "article-journal");
    }
}
