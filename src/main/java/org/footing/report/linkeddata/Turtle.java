package org.footing.report.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.linkeddata.RdfTerm.Iri;

/** CiTO in RDF 1.1 Turtle. */
public final class Turtle implements ReportWriter {
    private static final Map<String, String> PREFIXES = prefixes();

    @Override
    public String id() {
        return "turtle";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        prefixes(out);
        statements(out, CitationStatements.of(report), "");
        return out.toString();
    }

    static void prefixes(StringBuilder out) {
        PREFIXES.forEach((name, iri) ->
                out.append("@prefix ").append(name).append(": <").append(iri).append("> .\n"));
    }

    /** Statements, those of one subject together, each line behind {@code indent}. */
    static void statements(StringBuilder out, List<Triple> triples, String indent) {
        Map<Iri, List<Triple>> bySubject = triples.stream()
                .collect(Collectors.groupingBy(Triple::subject, LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach((subject, about) -> {
            out.append('\n').append(indent).append(term(subject));
            for (int i = 0; i < about.size(); i++) {
                out.append(i == 0 ? "\n" : " ;\n").append(indent).append("    ");
                out.append(term(about.get(i).predicate())).append(' ');
                out.append(term(about.get(i).object()));
            }
            out.append(" .\n");
        });
    }

    static String term(RdfTerm term) {
        if (term instanceof Iri iri) {
            for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
                String local = iri.value().startsWith(prefix.getValue())
                        ? iri.value().substring(prefix.getValue().length())
                        : "";
                if (local.matches("[A-Za-z][A-Za-z0-9]*")) {
                    return prefix.getKey() + ":" + local;
                }
            }
        }
        return term.turtle();
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cito", Iris.CITO);
        prefixes.put("dcterms", Iris.DCTERMS);
        prefixes.put("np", Iris.NP);
        prefixes.put("prov", Iris.PROV);
        prefixes.put("rdf", Iris.RDF);
        return prefixes;
    }
}
