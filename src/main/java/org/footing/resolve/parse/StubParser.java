package org.footing.resolve.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.resolve.match.ArchivalSigns;
import org.footing.resolve.note.PlaceFinder;
import org.footing.resolve.note.PrintedNote;
import org.footing.resolve.note.Signals;
import org.footing.source.Source;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes a source of what a piece of a note prints. Nothing is in it that is not printed. */
public final class StubParser {
    private static final Pattern DOI =
            Pattern.compile("(?:doi:\\s?|DOI:?\\s?|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/[^\\s,;”»<>]+)");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s;”»<>（）、。]+)>?");
    private static final Pattern TAIL = Pattern.compile(
            "[,.;]?\\s*(?:URL:|Online:|DOI|doi|ISBN|ISSN|arXiv|https?://|<http|\\(дата обращения|accessed|consulté|Stand:|最終閲覧|閲覧日)(?:.|\\n)*$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]\\d\\d|20\\d\\d)\\d?(?!\\d)");
    private static final Pattern MARKED = Pattern.compile(" // |『|「|“|«|„|\"|\\.\\s[Тт]\\.\\s?\\d|https?://| : ");
    private static final int LONGEST = 700;

    private StubParser() {}

    /**
     * The source that the piece prints; null when it prints none.
     *
     * @param piece its place in the note
     * @param from where the citation starts in the piece
     * @param place its locator, if it has one
     * @param archive its search data, if it has any
     */
    public static @Nullable Source read(
            PrintedNote note,
            Span piece,
            int from,
            PlaceFinder.@Nullable Place place,
            @Nullable ArchivalSigns archive) {
        String whole = note.text().substring(piece.start(), piece.end());
        StubDraft draft = new StubDraft();
        if (archive != null) {
            if (archive.elements().containsKey("fond")
                    || archive.elements().containsKey("jacar")
                    || archive.elements().containsKey("box")) {
                ArchiveStub.read(
                        whole.substring(Math.min(from, archive.start())),
                        shifted(archive, Math.min(from, archive.start())),
                        draft);
                return draft.source("stub", whole);
            }
            return null;
        }
        int end = Math.min(place == null ? whole.length() : place.start(), Signals.otherEdition(whole, from));
        if (end <= from || whole.length() > LONGEST) {
            return null;
        }
        String text = TAIL.matcher(whole.substring(from, end)).replaceFirst("");
        int start = leading(text);
        text = withoutStop(text.substring(start));
        List<Span> set = emphasised(note, piece.start() + from + start, text.length());
        boolean dated = YEAR.matcher(text).find();
        boolean marked = MARKED.matcher(whole).find() || !set.isEmpty();
        if (!dated
                && !(place != null
                        && (marked || PrintedNames.FAMILY_FIRST.matcher(text).lookingAt()))
                && !(marked && text.length() > 12)) {
            return null;
        }
        if (JapaneseStub.fits(text)) {
            JapaneseStub.read(text, draft);
        } else if (set.isEmpty() && GostStub.fits(text)) {
            GostStub.read(text, draft);
        } else {
            WesternStub.read(text, set, draft);
        }
        if (!draft.has("issued") && !JapaneseStub.fits(text)) {
            Imprint year = Imprint.year(text, text.lastIndexOf(titleEnd(draft)));
            if (year != null) {
                year.into(draft);
            }
        }
        identifiers(whole, draft);
        boolean enough =
                draft.has("title") && (draft.has("author") || draft.has("editor") || draft.has("issued") || marked);
        return enough ? draft.source("stub", whole) : null;
    }

    private static ArchivalSigns shifted(ArchivalSigns signs, int by) {
        return new ArchivalSigns(signs.repository(), signs.elements(), signs.start() - by, signs.end() - by);
    }

    /** The last words of the title, behind which the year stands. */
    private static String titleEnd(StubDraft draft) {
        String title = draft.title();
        return title.substring(Math.max(0, title.length() - 12));
    }

    private static int leading(String text) {
        int at = 0;
        while (at < text.length() && " ,;.:、。".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && " ,;:、。".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static List<Span> emphasised(PrintedNote note, int from, int length) {
        List<Span> out = new ArrayList<>();
        for (Span span : note.emphasised()) {
            int start = span.start() - from;
            int end = span.end() - from;
            if (start >= 0 && end <= length && end - start > 3) {
                out.add(new Span(start, end));
            }
        }
        return out;
    }

    private static void identifiers(String text, StubDraft draft) {
        Matcher doi = DOI.matcher(text);
        if (doi.find()) {
            draft.text("DOI", doi.group(1));
            return;
        }
        Matcher url = ADDRESS.matcher(text);
        if (url.find()) {
            draft.text("URL", url.group(1));
        }
    }
}
