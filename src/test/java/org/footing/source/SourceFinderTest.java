package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.TreePath;
import org.footing.text.tree.Yaml;
import org.junit.jupiter.api.Test;

/** Finding one source must tell what reading all of them tells. */
class SourceFinderTest {
    private static final String[] FIELDS = {
        "title: 原暉之",
        "title: 'it''s\n   two lines'",
        "title: \"id: k1\n     id: k2\"",
        "annotation: |\n    id: k1\n    - id: k2\n\n    # no comment",
        "abstract: >-\n    folded\n    - id: k3",
        "tags: [a,\n  'b']",
        "author:\n  - family: 原\n    id: k1",
        "author:\n    - {family: X}\n    - family: Y",
        "archival:\n    repository: garf\n    fond: Р-1",
        "custom: {id: k2}",
        "custom:\n    id: k2",
        "issued: 1995 # when",
        "ISBN: x",
        "issue: 12",
        "language: &l ru",
        "publisher: *l",
        "note: &n |\n    𠮷",
        "keyword: *n",
        "volume: # none\n    4",
        "title-short: plain\n   that goes on",
    };
    private static final String[] IDS = {
        "id: k%",
        "id: 'k%'",
        "id: \"k%\"",
        "id:   k%  # key",
        "id: k%0",
        "id: \"\\x6b%\"",
        "id: &a k%",
        "\"id\": k%",
        "id : k%",
        "id: k%.ж"
    };
    private static final String[] TYPES = {"type: book", "type: 'report'", "type: thesis # t"};

    private final Random random = new Random(20261122);

    @Test
    void random_libraries_say_the_same_of_a_source_found_as_of_a_source_read() {
        int found = 0;
        for (int round = 0; round < 4000; round++) {
            SourceText text = new SourceText("sources.yaml", library());
            Sources all;
            try {
                all = SourcesReader.read(text, false);
            } catch (InputException e) {
                continue;
            }
            List<String> keys = YamlItemScanner.keys(text.content());
            if (keys != null) {
                assertThat(keys)
                        .as(text.content())
                        .isEqualTo(all.all().stream().map(Source::key).toList());
            }
            for (String key : new String[] {"k0", "k1", "k2", "k3", "k10", "k1.ж"}) {
                Source one = YamlSourceFinder.find(text, key);
                if (one != null) {
                    found++;
                    assertThat(one.toString())
                            .as("%s in\n%s", key, text.content())
                            .isEqualTo(String.valueOf(all.find(key)));
                }
            }
        }
        assertThat(found).as("the regular shape is common").isGreaterThan(2000);
    }

    @Test
    void json_says_the_same_too() {
        int found = 0;
        for (int round = 0; round < 1000; round++) {
            SourceText yaml = new SourceText("sources.yaml", library());
            SourceText json;
            Sources all;
            try {
                Sequence items = (Sequence) TreePath.of("references").in(Yaml.parse(yaml));
                json = new SourceText("sources.json", JsonWriter.document(items));
                all = SourcesReader.read(json, true);
            } catch (InputException e) {
                continue;
            }
            for (String key : new String[] {"k0", "k1", "k2", "k3"}) {
                Source one = JsonSourceFinder.find(json, key);
                if (one != null) {
                    found++;
                    assertThat(one.toString()).isEqualTo(String.valueOf(all.find(key)));
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void a_regular_item_is_found_although_another_one_is_broken() {
        SourceText text = new SourceText("s", "references:\n- id: a\n  type: book\n- id: b\n  type: [\n");
        assertThat(YamlSourceFinder.find(text, "a")).isNotNull();
    }

    private String library() {
        StringBuilder out = new StringBuilder();
        maybe(out, 8, "---\n");
        maybe(out, 3, "# head\n");
        maybe(out, 3, "repositories:\n  garf:\n    name: ГАРФ\n");
        maybe(out, 8, "other: |\n  references:\n  - id: k1\n");
        out.append(random.nextInt(12) == 0 ? "references: \n\n" : "references:\n");
        String indent = random.nextBoolean() ? "" : "  ";
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            maybe(out, 4, "# - id: k" + i + "\n");
            item(out, indent, i);
        }
        maybe(out, 5, "repositories:\n  garf:\n    name: ГАРФ\n");
        maybe(out, 5, "tail:\n- id: k1\n  type: book\n");
        String text = out.toString();
        return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private void item(StringBuilder out, String indent, int number) {
        String id =
                IDS[random.nextInt(4) > 0 ? random.nextInt(4) : random.nextInt(IDS.length)].replace("%", "" + number);
        String[] fields = new String[2 + random.nextInt(3)];
        int at = random.nextInt(fields.length);
        int start = random.nextInt(FIELDS.length);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = FIELDS[(start + i * 3) % FIELDS.length];
        }
        fields[at] = id;
        fields[(at + 1) % fields.length] = TYPES[random.nextInt(TYPES.length)];
        String before = indent + "- ";
        for (String field : fields) {
            out.append(before).append(field.replace("\n", "\n" + indent)).append('\n');
            maybe(out, 9, "\n");
            maybe(out, 9, indent + "  # id: k1\n");
            before = indent + "  ";
        }
    }

    private void maybe(StringBuilder out, int in, String text) {
        if (random.nextInt(in) == 0) {
            out.append(text);
        }
    }
}
