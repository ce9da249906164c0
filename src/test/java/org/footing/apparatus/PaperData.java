package org.footing.apparatus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locator.Locator;
import org.footing.document.markdown.MarkdownReader;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.source.CslItems;
import org.footing.source.Source;
import org.footing.text.TextFile;
import org.jspecify.annotations.Nullable;

/** Writes what a library's paper cites as CSL-JSON and clusters, for processors that know nothing of libraries. */
public final class PaperData {
    private final JsonGenerator out;

    private PaperData(JsonGenerator out) {
        this.out = out;
    }

    /** Reads the library in the first folder and writes {@code paper.json} and {@code paper-clusters.json} to the second. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.at(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        Path paper = library.manuscript();
        if (paper == null) {
            throw new IOException("the library has no manuscript");
        }
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(TextFile.read(paper)));
        List<Cluster> clusters = new PassageRenderer(Passage.of(manuscript, true), library.sources()).clusters();
        JsonFactory json = new JsonFactory();
        try (JsonGenerator out =
                json.createGenerator(folder.resolve("paper.json").toFile(), JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (Source source : library.sources()) {
                new PaperData(out).item(CslItems.of(source));
            }
            out.writeEndArray();
        }
        try (JsonGenerator out =
                json.createGenerator(folder.resolve("paper-clusters.json").toFile(), JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (Cluster cluster : clusters) {
                new PaperData(out).cluster(cluster);
            }
            out.writeEndArray();
        }
    }

    private void cluster(Cluster cluster) throws IOException {
        out.writeStartArray();
        for (Cite cite : cluster.cites()) {
            out.writeStartObject();
            out.writeStringField("id", cite.item());
            if (cite.locator().isParsed()) {
                Locator.Part place = cite.locator().parts().get(0);
                out.writeStringField("locator", place.value());
                out.writeStringField("label", place.label());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void item(Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", item.id());
        out.writeStringField("type", item.type());
        for (String variable : item.variables()) {
            String text = item.text(variable);
            DateValue date = item.date(variable);
            if (text != null) {
                out.writeStringField(variable, text);
            } else if (date != null) {
                date(variable, date);
            } else {
                names(variable, item.names(variable));
            }
        }
        out.writeEndObject();
    }

    private void names(String variable, List<PersonName> names) throws IOException {
        out.writeArrayFieldStart(variable);
        for (PersonName name : names) {
            out.writeStartObject();
            if (name.isLiteral()) {
                out.writeStringField("literal", name.literal());
            } else {
                out.writeStringField("family", name.family());
                out.writeStringField("given", name.given());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void date(String variable, DateValue date) throws IOException {
        out.writeObjectFieldStart(variable);
        if (!date.literal().isEmpty()) {
            out.writeStringField("literal", date.literal());
        } else {
            out.writeArrayFieldStart("date-parts");
            point(date.start());
            point(date.end());
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void point(@Nullable DatePoint point) throws IOException {
        if (point == null) {
            return;
        }
        out.writeStartArray();
        out.writeNumber(point.year());
        if (point.month() > 0) {
            out.writeNumber(point.month());
            if (point.day() > 0) {
                out.writeNumber(point.day());
            }
        }
        out.writeEndArray();
    }
}
