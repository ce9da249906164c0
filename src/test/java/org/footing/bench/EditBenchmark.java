package org.footing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.document.Update;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.styles.StyleCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A cluster goes into a document of 2,000 and out again; one operation is one such edit of the two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EditBenchmark {
    private static final int CLUSTERS = 2000;
    private static final int ITEMS = 300;

    @Param({"chicago-notes-bibliography", "apa", "ieee"})
    public String style = "";

    private DocumentProcessor processor = new DocumentProcessor(
            StyleCatalogue.shipped().find("apa"), ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
    private int turn;

    @Setup
    public void fill() {
        processor = new DocumentProcessor(
                StyleCatalogue.shipped().find(style), ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(Item.builder("i" + i, i % 2 == 0 ? "book" : "article-journal")
                    .names(
                            "author",
                            List.of(PersonName.of("Author" + i % 100, "A."), PersonName.of("Other" + i % 7, "B.")))
                    .text("title", "The title of work " + i)
                    .text("container-title", "The Journal of " + i % 20)
                    .build());
        }
        processor.register(items);
        List<DocumentCitation> citations = new ArrayList<>();
        for (int i = 0; i < CLUSTERS; i++) {
            citations.add(DocumentCitation.of("c" + i, Cluster.note(i + 1, List.of(Cite.of("i" + i * 7 % ITEMS)))));
        }
        processor.set(citations);
    }

    @Benchmark
    public Update insertAndRemove() {
        turn++;
        if (turn % 2 == 0) {
            return processor.remove("new");
        }
        Cluster cluster = Cluster.note(CLUSTERS / 2, List.of(Cite.of("i" + turn % ITEMS)));
        return processor.insert(CLUSTERS / 2, DocumentCitation.of("new", cluster));
    }
}
