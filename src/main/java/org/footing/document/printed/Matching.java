package org.footing.document.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which numbers in the text call which notes. Both run upwards; where the texts of notes start anew (in each chapter), so do the calls. A number
 * that does not fit the run is no call.
 */
final class Matching {
    /** How many numbers a run may leap over: markers that a converter lost. */
    private static final int LEAP = 3;

    final MarkerStyle bodies;
    final MarkerStyle calls;
    private final IdentityHashMap<PrintedBody, String> labels = new IdentityHashMap<>();
    private final List<Set<Integer>> runs = new ArrayList<>();
    private final List<Called> called = new ArrayList<>();
    private final Set<String> matched = new HashSet<>();

    /** A call, with the label of its note. */
    record Called(Marker marker, String label) {}

    Matching(MarkerStyle bodies, List<PrintedBody> found, MarkerStyle calls, List<Marker> markers) {
        this.bodies = bodies;
        this.calls = calls;
        int last = Integer.MAX_VALUE;
        for (PrintedBody body : found) {
            if (body.number() <= last) {
                runs.add(new HashSet<>());
            }
            last = body.number();
            runs.get(runs.size() - 1).add(last);
            labels.put(body, label(runs.size() - 1, last));
        }
        match(markers);
    }

    private static String label(int run, int number) {
        return run == 0 ? Integer.toString(number) : (run + 1) + "." + number;
    }

    private void match(List<Marker> markers) {
        int run = 0;
        int last = 0;
        for (Marker marker : markers) {
            int number = marker.number();
            if (number == 1 && last > 1 && run + 1 < runs.size()) {
                run++;
                last = 0;
            }
            boolean next = number > last && number - last <= LEAP + 1;
            boolean again = calls == MarkerStyle.RAISED && number <= last && number > 0;
            if (run < runs.size() && (next || again) && (runs.get(run).contains(number) || fits(run, number))) {
                String label = label(run, number);
                called.add(new Called(marker, label));
                if (runs.get(run).contains(number)) {
                    matched.add(label);
                }
                last = Math.max(last, number);
            }
        }
    }

    /** Whether the text of the note is missing between others of its run; only a raised number is surely a call then. */
    private boolean fits(int run, int number) {
        if (!calls.isPlain()) {
            return false;
        }
        boolean lower = false;
        boolean higher = false;
        for (int each : runs.get(run)) {
            lower = lower || each < number;
            higher = higher || each > number;
        }
        return lower && higher;
    }

    /** How many notes have both a text and a call. */
    int score() {
        return matched.size();
    }

    /** Whether most texts are called: then they are notes. */
    boolean isGood() {
        int needed = bodies.isPlain() || calls.isPlain() ? 1 : 3;
        return matched.size() >= needed && matched.size() * 2 > labels.size();
    }

    List<Called> called() {
        return called;
    }

    String label(PrintedBody body) {
        return labels.getOrDefault(body, "");
    }
}
