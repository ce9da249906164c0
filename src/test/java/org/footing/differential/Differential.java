package org.footing.differential;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Renders sets of items in many styles with our processor and with citeproc-js, and prints how far the two agree and in what they
 * differ. Started by {@code scripts/differential}.
 */
public final class Differential {
    private static final int CORES_OF_KIND = 12;

    private final PrintStream out;
    private final boolean each;

    private Differential(PrintStream out, boolean each) {
        this.out = out;
        this.each = each;
    }

    /**
     * Runs.
     *
     * @param arguments the peer's script, the work folder, the folder with citeproc, the locale (or empty), {@code each} to list
     *     every difference, then four for each set: name, styles, items, clusters
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Peer peer = new Peer(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        Differential differential = new Differential(out, arguments[4].equals("each"));
        List<ComparedSet> sets = new ArrayList<>();
        for (int i = 5; i + 3 < arguments.length; i += 4) {
            sets.add(new ComparedSet(
                    arguments[i], Path.of(arguments[i + 1]), Path.of(arguments[i + 2]), Path.of(arguments[i + 3])));
        }
        Map<ComparedSet, Peer.Run> runs = new LinkedHashMap<>();
        for (ComparedSet set : sets) {
            runs.put(set, peer.start(set, arguments[3]));
        }
        for (Map.Entry<ComparedSet, Peer.Run> run : runs.entrySet()) {
            differential.compare(run.getKey(), run.getValue(), arguments[3]);
        }
    }

    private void compare(ComparedSet set, Peer.Run peer, String locale) throws IOException, InterruptedException {
        Own own = new Own(set, locale);
        Map<String, Printed> ours = new LinkedHashMap<>();
        List<String> ids = set.styleIds();
        List<Printed> printed = ids.parallelStream().map(own::printed).toList();
        for (int i = 0; i < ids.size(); i++) {
            ours.put(ids.get(i), printed.get(i));
        }
        peer.await();
        List<Agreement> agreements = new ArrayList<>();
        for (String id : ids) {
            agreements.add(Agreement.of(id, ours.get(id), peer.printed(id)));
        }
        out.println("# " + set.name() + (locale.isEmpty() ? "" : ", " + locale));
        out.println();
        styles(agreements);
        kinds(agreements);
    }

    private void styles(List<Agreement> agreements) {
        Agreement.Score entries = new Agreement.Score(0, 0, 0);
        Agreement.Score citations = new Agreement.Score(0, 0, 0);
        out.println("entries  citations  style");
        for (Agreement agreement : agreements) {
            entries = entries.plus(agreement.entries());
            citations = citations.plus(agreement.citations());
            out.println("  " + agreement.entries().percent() + "      "
                    + agreement.citations().percent() + "  " + agreement.style()
                    + (agreement.error().isEmpty() ? "" : "  " + agreement.error()));
        }
        out.println("  " + entries.percent() + "      " + citations.percent() + "  all: " + entries.alike() + " of "
                + entries.of() + " entries, " + citations.alike() + " of " + citations.of() + " citations");
        out.println("  " + entries.fairPercent() + "      " + citations.fairPercent()
                + "  where a mark that the peer prints twice is no difference");
        out.println();
    }

    private void kinds(List<Agreement> agreements) {
        Map<DifferenceKind, List<Difference>> byKind = new TreeMap<>();
        List<Difference> lost = new ArrayList<>();
        for (Agreement agreement : agreements) {
            for (Difference difference : agreement.differences()) {
                byKind.computeIfAbsent(difference.kind(), kind -> new ArrayList<>())
                        .add(difference);
                if (!difference.lost().isEmpty()) {
                    lost.add(difference);
                }
            }
        }
        byKind.forEach((kind, differences) -> {
            out.println("## " + kind.title() + ": " + differences.size());
            Map<String, List<Difference>> byCore = differences.stream()
                    .collect(Collectors.groupingBy(Difference::core, LinkedHashMap::new, Collectors.toList()));
            byCore.entrySet().stream()
                    .sorted(Comparator.comparing(core -> -core.getValue().size()))
                    .limit(each ? Integer.MAX_VALUE : CORES_OF_KIND)
                    .forEach(core -> show(core.getKey(), core.getValue()));
            out.println();
        });
        out.println("## a name, a word of a title or a year that the peer prints and we do not: " + lost.size());
        lost.stream()
                .limit(each ? Integer.MAX_VALUE : CORES_OF_KIND)
                .forEach(difference -> show(String.join(" ", difference.lost()), List.of(difference)));
        out.println();
    }

    private void show(String title, List<Difference> differences) {
        Difference example = differences.get(0);
        out.println("- " + differences.size() + " × " + title);
        out.println("    " + example.style() + ", " + example.place());
        out.println("    ours:   " + example.ours());
        out.println("    theirs: " + example.theirs());
    }
}
