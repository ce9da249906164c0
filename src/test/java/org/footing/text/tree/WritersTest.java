package org.footing.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class WritersTest {
    @Test
    void yaml_reads_back_as_it_was_written() {
        for (long seed = 0; seed < 5000; seed++) {
            Gibberish random = new Gibberish(seed);
            Mapping tree = random.mapping(4, 1 + random.below(5));
            String written = YamlWriter.document(tree);
            Tree read = Yaml.parse(new SourceText("x.yaml", written));
            assertThat(read.sameAs(tree)).as("seed %d:\n%s", seed, written).isTrue();
        }
    }

    @Test
    void json_reads_back_as_it_was_written() {
        for (long seed = 0; seed < 5000; seed++) {
            Gibberish random = new Gibberish(seed);
            Mapping tree = random.mapping(4, 1 + random.below(5));
            String written = JsonWriter.document(tree);
            Tree read = Json.parse(new SourceText("x.json", written));
            assertThat(read.sameAs(tree)).as("seed %d:\n%s", seed, written).isTrue();
        }
    }

    @Test
    void the_house_style_is_block_style_with_short_lists_in_brackets() {
        Mapping name = Draft.mapping()
                .put("family", "原")
                .put("given", "暉之")
                .put(
                        "multi",
                        Draft.mapping()
                                .put("main", "ja")
                                .put(
                                        "_key",
                                        Draft.mapping()
                                                .put(
                                                        "ja-Hrkt",
                                                        Draft.mapping()
                                                                .put("family", "はら")
                                                                .put("given", "てるゆき")
                                                                .build())
                                                .build())
                                .build())
                .build();
        Mapping item = Draft.mapping()
                .put("id", "hara-1995")
                .put("author", Draft.list(List.of(name)))
                .put("issued", Draft.plain("1995"))
                .put("page", "1995")
                .put("genre", "no")
                .put("title", "a: b")
                .put(
                        "archival",
                        Draft.mapping()
                                .put("fond", "Р-6761")
                                .put("delo", Draft.plain("555"))
                                .build())
                .put("tags", Draft.texts(List.of("civil war", "a, b")))
                .put("annotation", "One.\n\n- two\n")
                .build();
        assertThat("- " + YamlWriter.item(item, 0) + "\n").isEqualTo("""
                        - id: hara-1995
                          author:
                          - family: 原
                            given: 暉之
                            multi:
                              main: ja
                              _key:
                                ja-Hrkt: {family: はら, given: てるゆき}
                          issued: 1995
                          page: '1995'
                          genre: 'no'
                          title: 'a: b'
                          archival:
                            fond: Р-6761
                            delo: 555
                          tags: [civil war, 'a, b']
                          annotation: |
                            One.

                            - two
                        """);
    }
}
