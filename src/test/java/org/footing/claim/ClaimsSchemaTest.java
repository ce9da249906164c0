package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says of a file what the reader says. */
class ClaimsSchemaTest {
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = ClaimsFile.class.getResourceAsStream("/org/footing/schema/claims.schema.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static Set<ValidationMessage> faults(String yaml) {
        return schema.validate(json(Yaml.parse(new SourceText("claims.yaml", yaml))));
    }

    @Test
    void the_claims_of_the_paper_fit_the_schema() {
        SourceText claims = TextFile.read(Path.of("bibliography", "claims.yaml"));

        assertThat(faults(claims.content())).isEmpty();
        assertThat(ClaimsFile.parse(claims).all()).hasSizeGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claims:",
                "claims: []",
                "claims: [{id: a, kind: fact}]",
                "claims: [{id: 会議_1, kind: own-data, tags: [1, a], premises: [], statement: 12, own: {x: y}}]",
                "claims: [{id: a, kind: fact, occurrences: [{}, {text: x, hash: 'v1:sha256:0a'}, {document: p.md}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, locator: 5, class: tertiary}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, locator: {label: page, value: 5–7}}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, verification: {status: failed, texts: {source: y}}}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, excerpt: {text: y, language: ja}}]}]",
            })
    void what_the_reader_takes_the_schema_takes(String yaml) {
        assertThatCode(() -> Fixture.claims(yaml)).doesNotThrowAnyException();
        assertThat(faults(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- id: a",
                "claims: {a: b}",
                "claims: [a]",
                "claims: [{id: a}]",
                "claims: [{kind: fact}]",
                "claims: [{id: a b, kind: fact}]",
                "claims: [{id: '', kind: fact}]",
                "claims: [{id: a, kind: Fact}]",
                "claims: [{id: a, kind: fact, tags: x}]",
                "claims: [{id: a, kind: fact, tags: [[x]]}]",
                "claims: [{id: a, kind: fact, statement: [x]}]",
                "claims: [{id: a, kind: fact, waiver: ' '}]",
                "claims: [{id: a, kind: fact, occurrences: [{id: x, text: y}]}]",
                "claims: [{id: a, kind: fact, occurrences: [{hash: md5}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x}]}]",
                "claims: [{id: a, kind: fact, evidence: [{stance: data}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: proves}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, class: good}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, locator: {label: page}}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, locator: [5]}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, excerpt: words}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, excerpt: {language: ja}}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, verification: {status: stale}}]}]",
                "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, verification: {hashes: {source: abc}}}]}]",
            })
    void what_the_reader_refuses_the_schema_refuses(String yaml) {
        assertThatThrownBy(() -> Fixture.claims(yaml)).isInstanceOf(InputException.class);
        assertThat(faults(yaml)).isNotEmpty();
    }

    /** The schema's lists of words are those of the program. */
    @Test
    void every_kind_stance_and_status_fits() {
        for (Kind kind : Kind.values()) {
            assertThat(faults("claims: [{id: a, kind: " + kind.id() + "}]"))
                    .as(kind.id())
                    .isEmpty();
        }
        for (Stance stance : Stance.values()) {
            assertThat(faults("claims: [{id: a, kind: fact, evidence: [{source: x, stance: " + stance.id() + "}]}]"))
                    .as(stance.id())
                    .isEmpty();
        }
        for (Status status : Status.values()) {
            assertThat(faults(
                            "claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, verification: {status: "
                                    + status.id() + "}}]}]"))
                    .as(status.id())
                    .isEmpty();
        }
    }

    private static JsonNode json(Tree tree) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (tree instanceof Mapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
            return object;
        }
        if (tree instanceof Sequence sequence) {
            ArrayNode array = nodes.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Scalar scalar = (Scalar) tree;
        return switch (scalar.kind()) {
            case NULL -> nodes.nullNode();
            case BOOLEAN -> nodes.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INTEGER, FLOAT -> nodes.numberNode(new java.math.BigDecimal(scalar.text()));
            case STRING -> nodes.textNode(scalar.text());
        };
    }
}
