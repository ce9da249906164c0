package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.source.Name;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a note in the manners of English, German and French notes: {@code Author, “Title,” in Container (Place: Publisher, Year)},
 * {@code Author, Title, Place, Publisher, Year}, {@code Family, Given: Title, in: Container, Place Year}.
 */
final class WesternStub {
    private static final String[] QUOTES = {"“”", "„“", "„”", "«»", "\"\"", "‘’", "‚‘"};
    private static final Pattern CONTAINER = Pattern.compile("^[,.]?\\s*(?:[Ii]n:?|dans)\\s");
    private static final Pattern CONTAINED = Pattern.compile(",\\s(?:in:|dans|in)\\s");
    private static final Pattern BREAK = Pattern.compile(
            ",\\s(?=(?:ed\\.|eds\\.|edited|trans\\.|transl|hg\\.|hrsg|übers|éd\\.|trad\\.|vol\\.|vols|Bd\\.|\\d+(?:st|nd|rd|th|e|\\.)\\s(?:ed|éd|Aufl)|version|Patent|\\d+\\svols|5e))|\\s\\((?=[^)]*\\d{4}|Hg|eds?\\.|dir)|,\\s(?=\\(?[12]\\d{3})");
    private static final Pattern EDITORS = Pattern.compile(
            "(?:edited by|ed\\. by|eds?\\.|hg\\. v\\.|hrsg\\. v(?:on|\\.)|dir\\.)\\s([^(,;]+(?:,\\s\\p{Lu}\\.\\s[^(,;]+)*)");
    private static final Pattern VOLUME = Pattern.compile(
            "(?:[Vv]ol\\.|Bd\\.|t\\.)\\s?(\\d+|[IVX]+)|(?<=[\\p{L}”»]\\s|,\\s)(\\d{1,3})(?=,\\s?(?:no\\.|\\d{4})|\\s?\\(|-\\d)");
    private static final Pattern ISSUE =
            Pattern.compile("(?:[Nn]o\\.|Nr\\.|n°)\\s?(\\d+)|(?<=\\d\\s\\()(\\d{1,3})(?=\\))");

    /** {@code Donald E. Knuth,} {@code Э. Дюркгейм,} {@code Nolan J. Malone et}. */
    private static final Pattern NATURAL = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}’'-]+\\s){0,2}(?:\\p{Lu}\\.[\\s-]?){1,3}\\s?(?:\\p{Ll}+\\s)?[\\p{Lu}][\\p{L}’'-]+(?:,|\\s(?:et|and|und)\\s|\\s\\()");

    /** Where most books were printed: a name alone before the year is a place if it is one of these, else a publisher. */
    private static final Set<String> CITIES = Set.of(
            ("London|Paris|Berlin|New York|Oxford|Cambridge|Leipzig|Moscow|Moskva|Tokyo|Vienna|Wien|Munich|München|Frankfurt|Frankfurt am Main|Stuttgart"
                            + "|Hamburg|Leiden|Amsterdam|Rome|Roma|Madrid|Geneva|Genève|Zürich|Basel|Chicago|Boston|Philadelphia|Princeton|Toronto|Seoul"
                            + "|Beijing|Shanghai|Vladivostok|Leningrad|St. Petersburg|Petrograd|Kiel|Göttingen|Lyon|Bruxelles|Brussels|Warsaw|Prague")
                    .split("\\|", -1));

    private WesternStub() {}

    static void read(String text, List<Span> emphasised, StubDraft draft) {
        Span quoted = quoted(text);
        Span set = emphasised.isEmpty() ? null : emphasised.get(0);
        if (quoted != null && quoted.start() > 0 && (set == null || quoted.start() < set.start())) {
            quoted(text, quoted, set, draft);
        } else if (set != null) {
            authors(text.substring(0, set.start()), draft);
            draft.text("title", text.substring(set.start(), set.end()));
            rest(text, set.end(), draft);
        } else if (quoted != null && quoted.start() == 0) {
            quoted(text, quoted, null, draft);
        } else {
            plain(text, draft);
        }
    }

    /** The first passage in quotation marks that is no word within a title; its marks are within the span. */
    private static @Nullable Span quoted(String text) {
        Span first = null;
        for (String pair : QUOTES) {
            int open = text.indexOf(pair.charAt(0));
            boolean starts = open == 0 || (open > 0 && " (".indexOf(text.charAt(open - 1)) >= 0);
            int close = open < 0 ? -1 : closing(text, pair, open);
            boolean behindComma = open <= 0
                    || text.substring(0, open).strip().endsWith(",")
                    || text.substring(0, open).strip().endsWith(".")
                    || text.substring(0, open).strip().endsWith(":");
            if (starts && behindComma && close > open && (first == null || open < first.start())) {
                first = new Span(open, close + 1);
            }
        }
        return first;
    }

    private static int closing(String text, String pair, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apostrophe =
                    pair.charAt(1) == '’' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (c == pair.charAt(0) && (i == open || pair.charAt(0) != pair.charAt(1))) {
                depth++;
            } else if (c == pair.charAt(1) && !apostrophe && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static void quoted(String text, Span quoted, @Nullable Span set, StubDraft draft) {
        authors(text.substring(0, quoted.start()), draft);
        draft.text("title", StubDraft.trimmed(text.substring(quoted.start() + 1, quoted.end() - 1)));
        String rest = text.substring(quoted.end());
        Matcher in = CONTAINER.matcher(rest);
        boolean chapter = in.find();
        int from = chapter ? in.end() : 0;
        while (from < rest.length() && " ,.".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        if (set != null) {
            draft.text("container-title", text.substring(set.start(), set.end()));
        } else {
            Matcher end = Pattern.compile("\\s\\(|,\\s|\\s\\d|\\d").matcher(rest);
            int stop = end.find(from) ? end.start() : rest.length();
            if (stop > from && !rest.substring(from, stop).isBlank() && Character.isUpperCase(rest.codePointAt(from))) {
                draft.text("container-title", rest.substring(from, stop));
            }
        }
        draft.type(chapter ? "chapter" : draft.has("container-title") ? "article-journal" : "document");
        if (rest.contains("diss") || rest.contains("thesis")) {
            draft.type("thesis");
        }
        rest(text, quoted.end(), draft);
        Matcher issue = ISSUE.matcher(rest);
        if (!chapter && issue.find()) {
            draft.text("issue", issue.group(1) != null ? issue.group(1) : issue.group(2));
        }
    }

    private static void authors(String before, StubDraft draft) {
        String plain = before.strip().replaceFirst("[,:.]$", "");
        List<Name> names = plain.isEmpty() ? null : PrintedNames.all(plain);
        if (names == null && !plain.isEmpty() && plain.length() < 80) {
            names = List.of(Name.literal(plain));
        }
        if (names != null) {
            draft.people(PrintedNames.areEditors(plain) ? "editor" : "author", names);
        }
    }

    private static void plain(String text, StubDraft draft) {
        int colon = colon(text);
        int from;
        if (colon > 0) {
            authors(text.substring(0, colon), draft);
            from = colon + 2;
        } else {
            from = endOfAuthors(text, draft);
        }
        Matcher contained = CONTAINED.matcher(text);
        Matcher end = BREAK.matcher(text);
        int stop = end.find(from) ? end.start() : text.length();
        if (contained.find(from) && contained.start() < stop) {
            draft.text("title", text.substring(from, contained.start()));
            int container = contained.end();
            Matcher containerEnd = Pattern.compile(",\\s|\\s\\(|\\s\\d").matcher(text);
            int containerStop = containerEnd.find(container) ? containerEnd.start() : text.length();
            draft.text("container-title", text.substring(container, containerStop));
            draft.type("chapter");
            rest(text, containerStop, draft);
            return;
        }
        int title = withoutImprint(text, from, stop);
        draft.text("title", text.substring(from, title));
        rest(text, title, draft);
    }

    /** Before the year stand the publisher, and before him the place, if enough is left for the title. */
    private static int withoutImprint(String text, int from, int stop) {
        boolean year = stop < text.length() && text.substring(stop).matches(",\\s\\(?[12]\\d{3}(?:.|\\n)*");
        if (!year) {
            int comma = text.lastIndexOf(", ", stop - 1);
            boolean placeYear =
                    comma > from && part(text, comma + 2, stop).matches("[\\p{Lu}][\\p{L}.; ]*\\s[12]\\d{3}\\d?");
            return placeYear ? comma : stop;
        }
        int publisher = text.lastIndexOf(", ", stop - 1);
        if (publisher <= from) {
            return stop;
        }
        int place = text.lastIndexOf(", ", publisher - 1);
        boolean isPlace =
                place > from && part(text, place + 2, publisher).matches("[\\p{Lu}][\\p{L}. -]{1,25}(?:;.*)?");
        return isPlace ? place : publisher;
    }

    private static String part(String text, int from, int to) {
        return from < to ? text.substring(from, to) : "";
    }

    /** {@code Jones, W. T.; Fogelin, R. J.: Title}: the colon behind names; -1 when there is none. */
    private static int colon(String text) {
        int colon = text.indexOf(": ");
        if (colon <= 0 || colon > 120) {
            return -1;
        }
        String before = text.substring(0, colon);
        int comma = before.indexOf(',');
        String family = comma < 0 ? before : before.substring(0, comma);
        boolean inverted = family.indexOf(' ') < 0 || Character.isLowerCase(family.charAt(0)) || before.contains(";");
        boolean names = inverted && PrintedNames.all(before) != null;
        return names ? colon : -1;
    }

    /** Whether the text starts with names in their natural order and a comma, or with inverted ones and a colon. */
    static boolean startsWithName(String text) {
        int comma = text.indexOf(", ");
        Matcher start = NATURAL.matcher(text);
        return colon(text) > 0
                || start.lookingAt()
                || (comma > 0
                        && text.indexOf(' ') < comma
                        && text.substring(0, comma)
                                .matches(
                                        "(?:[\\p{Lu}][\\p{L}’'-]+\\s){1,3}[\\p{Lu}][\\p{L}’'-]+(?:\\s(?:et|and|und)\\s.*)?"));
    }

    /** The longest start between commas that is made of names and leaves something for the title. */
    private static int endOfAuthors(String text, StubDraft draft) {
        List<Name> best = new ArrayList<>();
        int end = 0;
        int comma = text.indexOf(", ");
        for (int tries = 0; comma > 0 && tries < 5; tries++) {
            String before = text.substring(0, comma);
            List<Name> names = PrintedNames.all(before);
            boolean marked = PrintedNames.areEditors(before) || before.endsWith("et al.");
            boolean alone = tries == 0
                    || marked
                    || before.contains(" and ")
                    || before.contains(" et ")
                    || before.contains(" und ");
            if (names != null && alone) {
                best = names;
                end = comma + 2;
                if (marked || tries > 0) {
                    break;
                }
            }
            comma = text.indexOf(", ", comma + 1);
        }
        int role = end > 0 ? roleEnd(text, end) : 0;
        if (role > 0) {
            draft.people("editor", best);
            return role;
        }
        if (end > 0) {
            draft.people(PrintedNames.areEditors(text.substring(0, end - 2)) ? "editor" : "author", best);
        } else {
            int first = text.indexOf(", ");
            boolean institution = first > 0
                    && first < 60
                    && !text.substring(0, first).matches(".*\\d.*")
                    && text.indexOf(", ", first + 2) > 0;
            if (institution) {
                draft.people("author", List.of(Name.literal(text.substring(0, first))));
                return first + 2;
            }
        }
        return end;
    }

    /** Behind {@code eds., } that stands alone; 0 when it does not. */
    private static int roleEnd(String text, int from) {
        Matcher role =
                Pattern.compile("(?:eds?\\.|dir\\.|\\(?dir\\.\\)|Hg\\.),\\s").matcher(text);
        role.region(from, text.length());
        return role.lookingAt() ? role.end() : 0;
    }

    private static void rest(String text, int from, StubDraft draft) {
        String rest = text.substring(Math.min(from, text.length()));
        Matcher editors = EDITORS.matcher(rest);
        if (editors.find()) {
            List<Name> names = PrintedNames.all(editors.group(1));
            if (names != null && !draft.has("editor")) {
                draft.people("editor", names);
            }
        }
        Imprint imprint = rest.contains("(") ? Imprint.of(rest, 0) : null;
        if (imprint == null) {
            Imprint year = Imprint.year(rest, 0);
            if (year != null) {
                String before = StubDraft.trimmed(rest.substring(0, year.start));
                int comma = before.lastIndexOf(", ");
                String publisher = comma < 0 ? before : before.substring(comma + 2);
                boolean named = publisher.matches("[\\p{Lu}][^\\d()]*") && publisher.length() < 60;
                boolean german = !rest.substring(0, year.start).stripTrailing().endsWith(",");
                boolean journal = draft.type().equals("article-journal");
                if (named && !journal) {
                    draft.text(german || CITIES.contains(publisher) ? "publisher-place" : "publisher", publisher);
                    if (comma > 0 && !german) {
                        String place = before.substring(before.lastIndexOf(", ", comma - 1) + 1, comma);
                        draft.text("publisher-place", place.matches("[^\\d().]{2,40}") ? place : "");
                    }
                }
                year.into(draft);
            }
        } else {
            imprint.into(draft);
        }
        Matcher volume = VOLUME.matcher(rest);
        if (volume.find()) {
            draft.text("volume", volume.group(1) != null ? volume.group(1) : volume.group(2));
        }
    }
}
