package org.footing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes CSL-JSON for the benchmarks; the same files every time. */
public final class BenchData {
    private static final List<String> FAMILIES = List.of(
            "Hara",
            "Tanaka",
            "Chicherin",
            "Ioffe",
            "Lensen",
            "Nish",
            "Dickinson",
            "Hirama",
            "Kato",
            "Molodiakov",
            "White",
            "Stephan",
            "Kutakov",
            "Yamamoto",
            "Goto",
            "Kawakami",
            "Carr",
            "Haslam",
            "Slavinsky",
            "Tomita");
    private static final List<String> GIVEN = List.of(
            "Teruyuki", "Georgii V.", "Ian", "George A.", "Frederick", "Yoichi", "Shinpei", "Adolf A.", "Edward H.");
    private static final List<String> WORDS = List.of(
            "foreign",
            "policy",
            "of",
            "the",
            "soviet",
            "japanese",
            "convention",
            "and",
            "trade",
            "fisheries",
            "northern",
            "railway",
            "recognition",
            "treaty",
            "delegation",
            "in",
            "conference",
            "documents",
            "history",
            "relations");
    private static final List<String> TYPES = List.of("book", "article-journal", "chapter", "thesis", "report");

    private final Random random = new Random(1925);

    private BenchData() {}

    /** Writes into the folder given: {@code items-N.json} for each N after it, and {@code ambiguous.json}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int i = 1; i < arguments.length; i++) {
            int count = Integer.parseInt(arguments[i]);
            new BenchData().write(folder.resolve("items-" + count + ".json"), count, false);
        }
        new BenchData().write(folder.resolve("ambiguous.json"), 400, true);
        StringBuilder clusters = new StringBuilder("[");
        for (int i = 0; i < 400; i++) {
            clusters.append(i == 0 ? "" : ",").append("[{\"id\":\"s").append(i).append("\"}]");
        }
        Files.writeString(folder.resolve("ambiguous-clusters.json"), clusters.append("]"));
    }

    private void write(Path file, int count, boolean ambiguous) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (int i = 0; i < count; i++) {
                out.write(i == 0 ? "\n" : ",\n");
                out.write(ambiguous ? ambiguous(i) : item(i));
            }
            out.write("\n]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ten authors, the first always the same, all of one year. */
    private String ambiguous(int index) {
        StringBuilder out = new StringBuilder("{\"id\":\"s").append(index).append("\",\"type\":\"book\",\"author\":[");
        out.append(name("Hara", "Teruyuki"));
        for (int i = 0; i < 9; i++) {
            out.append(',').append(name(pick(FAMILIES), pick(GIVEN)));
        }
        return out.append("],\"title\":\"")
                .append(title())
                .append("\",\"issued\":{\"date-parts\":[[1995]]}}")
                .toString();
    }

    private String item(int index) {
        String type = pick(TYPES);
        StringBuilder out = new StringBuilder("{\"id\":\"s")
                .append(index)
                .append("\",\"type\":\"")
                .append(type);
        out.append("\",\"author\":[").append(name(pick(FAMILIES) + index % 977, pick(GIVEN)));
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append(',').append(name(pick(FAMILIES), pick(GIVEN)));
        }
        out.append("],\"title\":\"").append(title());
        out.append("\",\"issued\":{\"date-parts\":[[")
                .append(1860 + random.nextInt(160))
                .append("]]}");
        if (type.equals("article-journal") || type.equals("chapter")) {
            int page = 1 + random.nextInt(900);
            out.append(",\"container-title\":\"")
                    .append(title())
                    .append("\",\"volume\":\"")
                    .append(1 + random.nextInt(90));
            out.append("\",\"issue\":\"").append(1 + random.nextInt(12));
            out.append("\",\"page\":\"")
                    .append(page)
                    .append('-')
                    .append(page + random.nextInt(40))
                    .append('"');
        } else {
            out.append(",\"publisher\":\"University of ")
                    .append(pick(FAMILIES))
                    .append(" Press\",\"publisher-place\":\"Tokyo\"");
        }
        return out.append('}').toString();
    }

    private static String name(String family, String given) {
        return "{\"family\":\"" + family + "\",\"given\":\"" + given + "\"}";
    }

    private String title() {
        StringBuilder out = new StringBuilder("The");
        for (int i = 3 + random.nextInt(7); i > 0; i--) {
            out.append(' ').append(pick(WORDS));
        }
        return out.toString();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
