package org.footing.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.search.index.Finder;
import org.footing.search.index.Found;
import org.footing.search.index.Pass;
import org.footing.search.index.SourceIndex;
import org.footing.search.index.SourceLine;
import org.footing.search.query.Query;
import org.footing.search.query.QueryReader;
import org.footing.text.UsageException;

/** What somebody typed so far, the sources that answer it, and which of them are chosen. */
final class PickList {
    /** So many are ranked; nobody pages further than that. */
    private static final int LIMIT = 500;

    /** Nanoseconds; drawing and ranking come on top, and the whole must stay below 50 ms. */
    private static final long PATIENCE = 20_000_000;

    private final SourceIndex index;
    private final Finder finder;
    private final Set<Integer> marked = new LinkedHashSet<>();
    private Pass pass;
    private String typed = "";
    private String problem = "";
    private int[] best = {};
    private int count;
    private int at;

    PickList(SourceIndex index, String typed) {
        this.index = index;
        this.finder = new Finder(index);
        this.pass = finder.begin(new Query.All(List.of()));
        retype(typed);
    }

    /** Takes another text for the one typed so far. A query that is not whole yet leaves the list as it was. */
    void retype(String text) {
        typed = text;
        try {
            pass = finder.begin(QueryReader.read(query()));
            problem = "";
            at = 0;
            goOn();
        } catch (UsageException e) {
            problem = String.valueOf(e.getMessage());
        }
    }

    /** Whether sources are left that were not asked. */
    boolean isSearching() {
        return !pass.isDone();
    }

    /** Asks more sources, for so long as nobody feels. */
    void goOn() {
        pass.goOn(PATIENCE);
        Found found = pass.found();
        best = found.best(LIMIT);
        count = found.size();
    }

    /** Asks all sources that are left. */
    void finish() {
        while (isSearching()) {
            goOn();
        }
    }

    /** What stands before an at sign; what stands behind it is a place in the source. */
    private String query() {
        int sign = typed.lastIndexOf('@');
        return sign < 0 ? typed : typed.substring(0, sign);
    }

    /** The place in the source that was typed behind an at sign; empty when there is none. */
    String locator() {
        int sign = typed.lastIndexOf('@');
        return sign < 0 ? "" : typed.substring(sign + 1).strip();
    }

    String typed() {
        return typed;
    }

    /** What is wrong with the query as typed so far, or empty. */
    String problem() {
        return problem;
    }

    int count() {
        return count;
    }

    int size() {
        return best.length;
    }

    int at() {
        return at;
    }

    void move(int by) {
        at = Math.max(0, Math.min(best.length - 1, at + by));
    }

    /** Marks the source here, or takes its mark away. */
    void mark() {
        if (best.length > 0 && !marked.remove(best[at])) {
            marked.add(best[at]);
        }
        move(1);
    }

    boolean isMarked(int place) {
        return marked.contains(best[place]);
    }

    SourceLine line(int place) {
        return index.line(best[place]);
    }

    /** The keys of the marked sources in the order of marking, or of the one here. */
    List<String> chosen() {
        List<String> keys = new ArrayList<>();
        for (int source : marked) {
            keys.add(index.line(source).key());
        }
        if (keys.isEmpty() && best.length > 0) {
            keys.add(line(at).key());
        }
        return keys;
    }
}
