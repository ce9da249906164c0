package org.footing.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.footing.library.Library;
import org.footing.resolve.note.PrintedNote;
import org.footing.search.word.Folded;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.Sources;

/** Printed notes, each with what it cites: a number, the note, keys with their locators, parted by tabs. */
final class PrintedGold {
    record Line(int number, String text, List<String> keys) {}

    /**
     * How many there are, how many were right, and how many were linked to a source that is not cited.
     */
    record Figures(int all, int right, int wrong) {
        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    PrintedGold(List<Line> lines) {
        this.lines.addAll(lines);
    }

    static PrintedGold read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && fields.length > 2) {
                lines.add(new Line(Integer.parseInt(fields[0]), fields[1], keys(fields[2])));
            }
        }
        return new PrintedGold(lines);
    }

    private static List<String> keys(String written) {
        List<String> keys = new ArrayList<>();
        for (String cited : written.split(" ", -1)) {
            keys.add(cited.contains("@") ? cited.substring(0, cited.indexOf('@')) : cited);
        }
        return keys;
    }

    private List<List<NoteLink>> resolved(Sources sources) {
        List<PrintedNote> notes = new ArrayList<>();
        for (Line line : lines) {
            notes.add(
                    new PrintedNote(Integer.toString(line.number()), line.number(), line.text(), List.of(), List.of()));
        }
        return NoteResolver.resolveNotes(notes, sources);
    }

    /** Compares what was found with what is cited; tells each note that differs. */
    Figures measure(Sources sources, Consumer<String> tell) {
        List<List<NoteLink>> resolved = resolved(sources);
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> found = new ArrayList<>();
            boolean linkedWrongly = false;
            for (NoteLink link : resolved.get(i)) {
                if (link.outcome() != NoteLink.Outcome.PROSE) {
                    found.add(link.key());
                }
                linkedWrongly |= link.isLinked() && !line.keys().contains(link.key());
            }
            boolean same = found.equals(line.keys());
            right += same ? 1 : 0;
            wrong += linkedWrongly ? 1 : 0;
            if (!same) {
                tell.accept((linkedWrongly ? "WRONG " : "miss  ") + line + shown(resolved.get(i)));
            }
        }
        return new Figures(lines.size(), right, wrong);
    }

    private static String shown(List<NoteLink> links) {
        StringBuilder out = new StringBuilder();
        for (NoteLink link : links) {
            out.append("\n      ").append(link.outcome()).append(' ').append(link.key());
            out.append(' ').append(link.score()).append(' ').append(link.reason());
            for (SourceCandidate candidate : link.candidates()) {
                out.append(" | ").append(candidate.key()).append(' ').append(candidate.score());
            }
        }
        return out.toString();
    }

    /** With an empty library: the sources that first citations made, and how many have the first author, title and year that are printed. */
    Figures measureStubs(Sources sources, Consumer<String> tell) {
        List<List<NoteLink>> resolved = resolved(new Sources("none", List.of()));
        int all = 0;
        int right = 0;
        Set<String> seen = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<NoteLink> links = resolved.get(i);
            for (int j = 0; j < line.keys().size(); j++) {
                if (!seen.add(line.keys().get(j))) {
                    continue;
                }
                all++;
                boolean apart = links.size() == line.keys().size();
                Source made = links.get(Math.min(j, links.size() - 1)).stub();
                boolean first = made != null && known.add(made.key());
                String fault = !apart
                        ? "PIECES"
                        : made == null || !first
                                ? "NO SOURCE"
                                : fault(made, sources.get(line.keys().get(j)), line.text());
                right += fault.isEmpty() ? 1 : 0;
                if (!fault.isEmpty()) {
                    tell.accept(
                            fault + " " + line + (made == null ? "" : " " + made.names() + made.texts() + made.year()));
                }
            }
        }
        return new Figures(all, right, 0);
    }

    private static String fault(Source made, Source meant, String text) {
        String is = plain(made.title());
        String should = plain(meant.title());
        boolean shorter = should.startsWith(is) && is.length() * 3 >= should.length();
        boolean longer = is.startsWith(should) && is.length() < should.length() * 3;
        boolean title = !is.isEmpty() && (shorter || longer || is.equals(plain(meant.text("title-short"))));
        StringBuilder fault = new StringBuilder(title ? "" : "TITLE ");
        String family = family(meant);
        fault.append(!family.isEmpty() && text.contains(family) && !people(made).contains(family) ? "AUTHOR " : "");
        String year = meant.year().length() < 4 ? "" : meant.year().substring(0, 4);
        fault.append(!year.isEmpty() && text.contains(year) && !made.year().startsWith(year) ? "YEAR" : "");
        return fault.toString();
    }

    private static String family(Source source) {
        List<Name> names = source.names("author");
        if (names.isEmpty()) {
            return "";
        }
        String family = names.get(0).family();
        String whole = family == null ? names.get(0).literal() : family;
        return whole == null ? "" : whole.substring(whole.lastIndexOf(' ') + 1);
    }

    private static String people(Source source) {
        StringBuilder out = new StringBuilder();
        source.names()
                .values()
                .forEach(names ->
                        names.forEach(name -> out.append(name.display()).append("; ")));
        return out.toString();
    }

    private static String plain(String title) {
        return title == null ? "" : Folded.of(title).replace(" ", "");
    }

    /** Resolves the notes of files against a library: {@code PrintedGold LIBRARY FILE …}. */
    public static void main(String[] args) throws IOException {
        Sources sources = Library.at(Path.of(args[0])).sources();
        for (int i = 1; i < args.length; i++) {
            PrintedGold gold = read(Path.of(args[i]));
            Figures figures = gold.measure(sources, System.out::println);
            System.out.println(args[i] + " " + figures + " " + figures.share());
            Figures stubs = gold.measureStubs(sources, line -> System.out.println("STUB " + line));
            System.out.println(args[i] + " stubs " + stubs + " " + stubs.share());
        }
    }
}
