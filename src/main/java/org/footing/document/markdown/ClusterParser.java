package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.CitationMode;
import org.footing.document.LocatorSplit;
import org.footing.document.ProblemKind;

/** Reads the citations between two brackets: {@code see @a, p. 3; also -@b} (pandoc's manual, “Citation syntax”). */
final class ClusterParser {
    private final FoundInlines found;
    private final String text;
    private final CitationKeys keys;

    ClusterParser(FoundInlines found, CitationKeys keys) {
        this.found = found;
        this.text = found.source.text();
        this.keys = keys;
    }

    /** Makes a cluster of the brackets when they hold a key of their own, or follow one. Returns whether it did. */
    boolean close(Bracket open, int at) {
        if (found.clusters.size() > open.clustersBefore) {
            return false;
        }
        boolean holdsKey = false;
        for (int i = open.keysBefore; i < keys.count(); i++) {
            holdsKey = holdsKey || !keys.get(i).taken;
        }
        int first = holdsKey && startsWithKey(open) ? open.keysBefore : bareKey(open);
        if (!holdsKey && first == open.keysBefore) {
            return false;
        }
        int start = first < open.keysBefore ? keys.get(first).start : open.start;
        found.clusters.add(new FoundInlines.Cluster(start, at + 1, citations(open, at, first)));
        return true;
    }

    /** The index of the bare key before the bracket, or of the first key in it. */
    private int bareKey(Bracket open) {
        boolean bare = open.followsKey && open.keysBefore > 0 && !keys.get(open.keysBefore - 1).taken;
        return bare ? open.keysBefore - 1 : open.keysBefore;
    }

    private boolean startsWithKey(Bracket open) {
        return keys.get(open.keysBefore).start == skipBlanks(open.start + 1, text.length());
    }

    private List<FoundInlines.DraftCitation> citations(Bracket open, int at, int first) {
        List<FoundInlines.DraftCitation> citations = new ArrayList<>();
        int from = open.start + 1;
        for (int i = first; i < keys.count(); i++) {
            CitationKeys.Key key = keys.get(i);
            key.taken = true;
            boolean outside = key.start < open.start;
            int limit = i + 1 < keys.count() ? keys.get(i + 1).start : at;
            int suffixFrom = outside ? open.start + 1 : key.end;
            int end = i + 1 < keys.count() ? lastSemicolon(suffixFrom, limit) : at;
            if (end < 0) {
                end = limit;
                problem(keys.get(i + 1), "two keys without a semicolon between them", "part citations with `;`");
            }
            int prefixFrom = outside ? key.start : from;
            citations.add(citation(key, prefixFrom, suffixFrom, end, outside));
            from = end < at && text.charAt(end) == ';' ? end + 1 : end;
        }
        checkSegments(open, at, first);
        return citations;
    }

    private FoundInlines.DraftCitation citation(
            CitationKeys.Key key, int prefixFrom, int suffixFrom, int end, boolean outside) {
        CitationMode mode = key.suppressesAuthor(text)
                ? CitationMode.SUPPRESS_AUTHOR
                : outside ? CitationMode.AUTHOR_IN_TEXT : CitationMode.NORMAL;
        int start = skipBlanks(prefixFrom, key.start);
        int last = end;
        while (last > suffixFrom && text.charAt(last - 1) <= ' ') {
            last--;
        }
        LocatorSplit split = LocatorSplit.of(flat(suffixFrom, last), PlainLocator.INSTANCE);
        return new FoundInlines.DraftCitation(
                text.substring(key.nameStart, key.nameEnd),
                start,
                Math.max(start, key.start),
                split.locator(),
                Math.max(suffixFrom, last - split.suffix().length()),
                Math.max(suffixFrom, last),
                mode,
                found.span(start, Math.max(last, key.end)),
                found.span(key.nameStart, key.nameEnd));
    }

    /** Makes a cluster of each key from the given one on that none has taken. */
    void leaveBare(int first) {
        for (int i = first; i < keys.count(); i++) {
            CitationKeys.Key key = keys.get(i);
            if (!key.taken) {
                key.taken = true;
                found.clusters.add(new FoundInlines.Cluster(
                        key.start, key.end, List.of(citation(key, key.start, key.end, key.end, true))));
            }
        }
    }

    /** Says so when a part between semicolons has no key: pandoc would then take none of it for a citation. */
    private void checkSegments(Bracket open, int at, int first) {
        int next = first;
        int from = open.start + 1;
        if (first < open.keysBefore) {
            next = first + 1;
            from = nextSemicolon(from, at) + 1;
        }
        while (from > 0 && from <= at) {
            int semicolon = nextSemicolon(from, at);
            int end = semicolon < 0 ? at : semicolon;
            int held = 0;
            while (next < keys.count() && keys.get(next).start < end) {
                next++;
                held++;
            }
            if (held == 0) {
                found.problem(
                        ProblemKind.MALFORMED_CITATION,
                        from,
                        end,
                        "a part of a citation without a key",
                        "write @ and a key in it, or a comma instead of the semicolon");
            }
            from = semicolon < 0 ? 0 : semicolon + 1;
        }
    }

    private void problem(CitationKeys.Key at, String message, String advice) {
        found.problem(ProblemKind.MALFORMED_CITATION, at.start, at.end, message, advice);
    }

    private int nextSemicolon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ';' && found.roles.isSyntax(i)) {
                return i;
            }
        }
        return -1;
    }

    private int lastSemicolon(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == ';' && found.roles.isSyntax(i)) {
                return i;
            }
        }
        return -1;
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The text with its line breaks as spaces. */
    private String flat(int start, int end) {
        return text.substring(start, end).replace('\n', ' ');
    }
}
