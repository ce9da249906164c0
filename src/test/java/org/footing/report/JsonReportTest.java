package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import org.footing.check.TestPaper;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode valid(Report report) throws IOException {
        JsonNode json = MAPPER.readTree(JsonReport.write(report));
        try (InputStream in = JsonReport.class.getResourceAsStream("/org/footing/schema/report.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(in));
            assertThat(schema.validate(json)).isEmpty();
        }
        return json;
    }

    @Test
    void the_paper_is_valid_and_its_totals_agree() throws IOException {
        JsonNode json = valid(TestReports.paper());
        assertThat(json.get("claims")).hasSize(json.get("counts").get("claims").asInt());
        assertThat(json.get("notes")).hasSize(31);
        int inSections = 0;
        for (JsonNode section : json.get("sections")) {
            inSections += section.get("claims").size();
        }
        assertThat(inSections).isEqualTo(json.get("claims").size());
        int uncovered = 0;
        for (JsonNode claim : json.get("claims")) {
            uncovered += claim.get("verdict").asText().equals("uncovered") ? 1 : 0;
        }
        JsonNode ratio = json.get("ratios").get("claim");
        assertThat(ratio.get("den").asInt() - ratio.get("num").asInt()).isEqualTo(uncovered);
    }

    @Test
    void an_empty_paper_is_valid() throws IOException {
        JsonNode json = valid(new Report(TestPaper.none().check(), NoteTexts.NONE));
        assertThat(json.get("ratios").get("claim").get("display").asText()).isEqualTo("n/a");
        assertThat(json.get("passed").asBoolean()).isTrue();
    }

    @Test
    void a_paper_with_all_that_can_be_wrong_is_valid() throws IOException {
        JsonNode json = valid(TestReports.of(
                TestPaper.of("[It met.]{.claim #c-a}[^1] It voted.[^2] [X]{.claim #c-x}\n\n[^1]: [@nobody, z].\n")
                        .claims("""
                        - id: c-a
                          kind: quotation
                          statement: "It \\"met\\" \\u0001."
                          premises: [c-a]
                          evidence:
                          - {note: '9', source: nobody, locator: z, stance: quotes, excerpt: {text: 会議, language: ja}}
                          - {source: hara-1995, locator: p. 3, stance: counter-evidence, verification: {status: verified, hashes: {source: 'v1:sha256:0'}}}
                        - {id: c-b, kind: fact, statement: B., waiver: '-'}
                        """)
                        .min("claim=100%")
                        .max("errors=0")
                        .min("claim/section=10%")
                        .check()));
        assertThat(json.get("passed").asBoolean()).isFalse();
        assertThat(json.get("waived").get(0).get("reason").asText()).isEqualTo("-");
        assertThat(json.get("gates").get(1).get("max").asText()).isEqualTo("0");
    }
}
