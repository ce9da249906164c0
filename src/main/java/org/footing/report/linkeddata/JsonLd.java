package org.footing.report.linkeddata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.linkeddata.RdfTerm.Iri;
import org.footing.report.linkeddata.RdfTerm.Literal;
import org.footing.text.Controls;

/** CiTO in JSON-LD 1.1, with its whole context, so that it is read without a network. */
public final class JsonLd implements ReportWriter {
    @Override
    public String id() {
        return "jsonld";
    }

    @Override
    public String write(Report report) {
        StringWriter out = new StringWriter(1 << 14);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("cito", Iris.CITO);
            json.writeStringField("dcterms", Iris.DCTERMS);
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            Map<Iri, List<Triple>> bySubject = CitationStatements.of(report).stream()
                    .collect(Collectors.groupingBy(Triple::subject, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<Iri, List<Triple>> node : bySubject.entrySet()) {
                node(json, node.getKey(), node.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Controls.escaped(out.append('\n').toString());
    }

    private static void node(JsonGenerator json, Iri subject, List<Triple> about) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", subject.value());
        Map<Iri, List<Triple>> byPredicate = about.stream()
                .collect(Collectors.groupingBy(Triple::predicate, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Iri, List<Triple>> property : byPredicate.entrySet()) {
            boolean type = property.getKey().equals(Iris.type());
            json.writeArrayFieldStart(type ? "@type" : compact(property.getKey()));
            for (Triple triple : property.getValue()) {
                if (type && triple.object() instanceof Iri iri) {
                    json.writeString(compact(iri));
                } else {
                    value(json, triple.object());
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, RdfTerm term) throws IOException {
        json.writeStartObject();
        if (term instanceof Iri iri) {
            json.writeStringField("@id", iri.value());
        } else if (term instanceof Literal literal) {
            json.writeStringField("@value", literal.value());
            if (!literal.language().isEmpty()) {
                json.writeStringField("@language", literal.language());
            }
        }
        json.writeEndObject();
    }

    private static String compact(Iri iri) {
        if (iri.value().startsWith(Iris.CITO)) {
            return "cito:" + iri.value().substring(Iris.CITO.length());
        }
        return iri.value().startsWith(Iris.DCTERMS)
                ? "dcterms:" + iri.value().substring(Iris.DCTERMS.length())
                : iri.value();
    }
}
