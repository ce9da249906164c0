package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.footing.check.TestPaper;
import org.footing.report.findings.CheckstyleXml;
import org.footing.report.findings.GithubAnnotations;
import org.footing.report.findings.JunitXml;
import org.footing.report.findings.Sarif;
import org.footing.report.graph.Badge;
import org.footing.report.graph.Dot;
import org.footing.report.graph.LinkTable;
import org.footing.report.graph.Mermaid;
import org.footing.report.linkeddata.JsonLd;
import org.footing.report.linkeddata.Nanopublications;
import org.footing.report.linkeddata.Turtle;
import org.footing.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The reports for other programs: each can be read by what reads such files, and nothing in a claim becomes markup there. */
class ReportWritersTest {
    private static final String HOSTILE =
            "]]></failure>\"'&<b>\u0001\u001b]8;;x\u0007\\ %0A::error::x #quot; --> \n=1+1";

    static Stream<ReportWriter> writers() {
        return Stream.of(
                new Sarif(),
                new JunitXml(),
                new CheckstyleXml(),
                new GithubAnnotations(),
                new Turtle(),
                new JsonLd(),
                new Nanopublications(),
                new Dot(),
                new Mermaid(),
                new LinkTable(),
                new Badge());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void draw_a_small_paper(ReportWriter writer) {
        Report report = small();
        // The library lies in a folder whose name is new in each run.
        String text = writer.write(report).replaceAll("[^\"= ]*/footing\\d+/", "");
        assertThat(text).endsWith("\n");
        Golden.check("report/writers/" + writer.id() + ".txt", text);
    }

    private static Report small() {
        return TestReports.of(TestPaper.of("""
                        # Talks

                        [The talks began in August.]{.claim #c-began}[^1] [They failed.]{.claim #c-failed}

                        [^1]: [@hara-1995, p. 3].
                        """).claims("""
                        - id: c-began
                          kind: quotation
                          statement: The talks began in August.
                          evidence:
                          - note: '1'
                            source: hara-1995
                            locator: p. 3
                            stance: quotes
                            excerpt: {text: 八月に始まった, language: ja}
                            translation: {text: began in August, language: en}
                            verification: {status: verified, by: A. Reader, date: 2026-01-02}
                          - {source: nowhere, stance: disputes}
                        - {id: c-failed, kind: fact, statement: They failed., premises: [c-began]}
                        - {id: c-known, kind: common-knowledge, statement: Chita lies in Asia., waiver: in every atlas}
                        """).check());
    }

    private static Report hostile() {
        String yaml = new ObjectMapper().valueToTree(HOSTILE).toString();
        return TestReports.of(TestPaper.of("# A\n\n[It met.]{.claim #c-a}[^1]\n\n[^1]: See [@hara-1995, p. 3].\n")
                .claims("- id: c-a\n  kind: fact\n  statement: " + yaml + "\n  evidence:\n"
                        + "  - {note: '1', source: '<key> \"x\"', locator: " + yaml + ", stance: evidences,"
                        + " excerpt: {text: " + yaml + ", language: ja}}\n"
                        + "- {id: c-b, kind: common-knowledge, statement: x, waiver: " + yaml + "}\n")
                .check());
    }

    private static List<Report> reports() {
        return List.of(TestReports.paper(), hostile());
    }

    @Test
    void sarif_is_valid_and_has_every_finding() throws IOException {
        for (Report report : reports()) {
            JsonNode json = new ObjectMapper().readTree(new Sarif().write(report));
            try (InputStream in = Sarif.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
                assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                .getSchema(new ObjectMapper().readTree(in))
                                .validate(json))
                        .isEmpty();
            }
            long missed = report.result().gates().stream()
                    .filter(gate -> !gate.passed())
                    .count();
            assertThat(json.at("/runs/0/results"))
                    .hasSize(report.result().findings().size() + (int) missed);
        }
    }

    @Test
    void junit_and_checkstyle_are_xml_with_the_same_totals() throws Exception {
        for (Report report : reports()) {
            Document junit = xml(new JunitXml().write(report));
            assertThat(junit.getElementsByTagName("testcase").getLength())
                    .isGreaterThanOrEqualTo(report.result().claims().size());
            assertThat(junit.getElementsByTagName("skipped").getLength())
                    .isEqualTo(report.result().counts().get("waived"));
            long missed = report.result().gates().stream()
                    .filter(gate -> !gate.passed())
                    .count();
            assertThat(junit.getElementsByTagName("failure").getLength())
                    .isEqualTo(report.result().counts().get("errors") + (int) missed);
            Document checkstyle = xml(new CheckstyleXml().write(report));
            assertThat(checkstyle.getElementsByTagName("error").getLength())
                    .isEqualTo(report.result().findings().size());
            xml(new Badge().write(report));
        }
    }

    @Test
    void an_annotation_is_one_line() {
        Report report = hostile();
        assertThat(new GithubAnnotations().write(report).lines())
                .hasSize(report.result().findings().size())
                .allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
    }

    @Test
    void turtle_and_json_ld_say_the_same() throws IOException {
        for (Report report : reports()) {
            Model turtle = read(new Turtle().write(report), RDFFormat.TURTLE);
            Model json = read(new JsonLd().write(report), RDFFormat.JSONLD);
            assertThat(turtle).isNotEmpty().isEqualTo(json);
            IRI citation = SimpleValueFactory.getInstance().createIRI("http://purl.org/spar/cito/Citation");
            long links = report.result().claims().stream()
                    .mapToLong(claim -> claim.links().size())
                    .sum();
            assertThat(turtle.filter(null, null, citation)).hasSize((int) links);
            assertThat(turtle.filter(
                            null,
                            SimpleValueFactory.getInstance().createIRI("http://purl.org/spar/cito/supports"),
                            null))
                    .isEmpty();
        }
    }

    @Test
    void a_statement_comes_back_as_it_is() throws IOException {
        Model turtle = read(new Turtle().write(hostile()), RDFFormat.TURTLE);
        assertThat(turtle.objects().stream().map(value -> value.stringValue())).contains(HOSTILE);
    }

    @Test
    void a_nanopublication_has_four_graphs() throws IOException {
        Model model = read(new Nanopublications().write(TestReports.paper()), RDFFormat.TRIG);
        IRI type = SimpleValueFactory.getInstance().createIRI("http://www.nanopub.org/nschema#Nanopublication");
        int publications = model.filter(null, null, type).size();
        assertThat(publications).isPositive();
        assertThat(model.contexts()).hasSize(4 * publications);
        for (Statement statement : model) {
            assertThat(statement.getContext()).isNotNull();
        }
    }

    @Test
    void every_record_of_the_table_has_the_same_cells() {
        String table = new LinkTable().write(hostile());
        String flat = table.replaceAll("(?s)\"(?:[^\"]|\"\")*\"", "q");
        assertThat(flat.split("\r\n", -1)[0].split(",", -1)).hasSize(18);
        assertThat(flat.strip().lines().map(line -> line.split(",", -1).length).collect(Collectors.toSet()))
                .containsExactly(18);
    }

    @Test
    void labels_of_graphs_hold_no_markup() {
        assertThat(new Dot().write(hostile())).doesNotContain("\u001b", "\u0001");
        assertThat(new Mermaid().write(hostile()))
                .doesNotContain("<key>", "\u001b")
                .contains("#60;key#62;");
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static Model read(String text, RDFFormat format) throws IOException {
        // The JSON-LD reader of the test makes a table of upper-case letters when it is loaded, and not under a Turkish
        // locale.
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return Rio.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "urn:base:", format);
        } finally {
            Locale.setDefault(before);
        }
    }
}
