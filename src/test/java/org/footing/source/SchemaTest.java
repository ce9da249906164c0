package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static Set<ValidationMessage> faults(String schema, SourceText yaml) throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream("/org/footing/schema/" + schema)) {
            assertThat(in).as(schema).isNotNull();
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return compiled.validate(JsonWriter.document(Yaml.parse(yaml)), InputFormat.JSON);
        }
    }

    @Test
    void the_papers_own_library_fits() throws IOException {
        assertThat(faults("sources.schema.json", TextFile.read(Path.of("bibliography/sources.yaml"))))
                .isEmpty();
        assertThat(faults("footing.schema.json", TextFile.read(Path.of("bibliography/footing.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: bok",
                "title: no type",
                "{type: book, class: prime}",
                "{type: book, title: [x]}",
                "{type: book, author: Hara}",
                "{type: book, author: [{}]}",
                "{type: book, author: [{family: {x: y}}]}",
                "{type: book, issued: last May}",
                "{type: book, issued: {date-parts: []}}",
                "{type: book, archival: {fnod: 1}}",
                "{type: book, archival: {jacar: B1}}",
                "{type: book, dates: {isued: {printed: x}}}",
                "{type: book, dates: {issued: {printed: x, calendar: roman}}}",
                "{type: book, tags: civil war}",
                "{type: book, multi: {_keys: {title: Minpo}}}",
            })
    void what_the_reader_refuses_the_schema_refuses(String fields) throws IOException {
        String item = fields.startsWith("{") ? "- {id: a, " + fields.substring(1) : "- id: a\n  " + fields;
        SourceText yaml = new SourceText("sources.yaml", "references:\n" + item + "\n");
        assertThat(faults("sources.schema.json", yaml)).isNotEmpty();
        assertThat(refuses(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 1995",
                "issued: 1921-05~",
                "issued: {date-parts: [[1921, 5, 3], [1922]], circa: true}",
                "issued: {literal: last May}",
                "mine: {any: [thing]}",
                "author: [{literal: X, multi: {main: ja, _key: {en: {family: Y}}}}]",
                "archival: {repository: {name: A, multi: {_keys: {name: {en: B}}}}, fond: 1}",
                "dates: {issued: {printed: 大正10年, calendar: japanese}}",
                "tags: [a, 1]",
            })
    void what_the_reader_takes_the_schema_takes(String field) throws IOException {
        SourceText yaml = new SourceText("sources.yaml", "references:\n- id: 原-1\n  type: book\n  " + field + "\n");
        assertThat(faults("sources.schema.json", yaml)).isEmpty();
        assertThat(refuses(yaml)).isFalse();
    }

    private static boolean refuses(SourceText yaml) {
        try {
            SourcesReader.read(yaml, false);
            return false;
        } catch (InputException e) {
            return true;
        }
    }
}
