package org.footing.text.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static Editor yaml(String content) {
        return Editor.yaml(new SourceText("sources.yaml", content));
    }

    private static Editor json(String content) {
        return Editor.json(new SourceText("sources.json", content));
    }

    @Test
    void a_value_on_one_line_is_replaced_and_its_comment_stays() {
        Editor editor = yaml("a:   old   # why\nb: 2\n");
        editor.set(TreePath.of("a"), Draft.text("new"));
        assertThat(editor.text().content()).isEqualTo("a:   new   # why\nb: 2\n");
    }

    @Test
    void a_list_takes_the_place_of_a_value_below_its_comment() {
        Editor editor = yaml("a: # people\n- x\n- y\nb: 2\n");
        editor.set(
                TreePath.of("a"),
                Draft.list(List.of(Draft.mapping().put("family", "原").build())));
        assertThat(editor.text().content()).isEqualTo("a: # people\n- family: 原\nb: 2\n");
    }

    @Test
    void a_new_field_is_added_below_the_last_one_and_mappings_on_the_way_are_made() {
        Editor editor = yaml("references:\n- id: a # key\n  # end of a\n- id: b\n");
        editor.set(TreePath.of("references", 0, "archival", "delo"), Draft.plain("555"));
        assertThat(editor.text().content())
                .isEqualTo("references:\n- id: a # key\n  archival:\n    delo: 555\n  # end of a\n- id: b\n");
    }

    @Test
    void a_field_is_removed_with_its_lines_only() {
        Editor editor = yaml("- id: a\n  # about the title\n  title: |\n    one\n\n    two\n  # end\n  x: 1\n");
        editor.remove(TreePath.of(0, "title"));
        assertThat(editor.text().content()).isEqualTo("- id: a\n  # about the title\n  # end\n  x: 1\n");
    }

    @Test
    void the_field_beside_the_dash_gives_its_place_to_the_next_one() {
        Editor editor = yaml("- type: book\n  id: a\n- id: b\n");
        editor.remove(TreePath.of(0, "type"));
        assertThat(editor.text().content()).isEqualTo("- id: a\n- id: b\n");
    }

    @Test
    void line_breaks_of_the_file_are_kept() {
        Editor editor = yaml("references:\r\n- id: a\r\n  x: 1\r\n");
        editor.append(
                TreePath.of("references"),
                List.of(Draft.mapping().put("id", "b").put("t", "1\n2\n").build()));
        assertThat(editor.text().content())
                .isEqualTo("references:\r\n- id: a\r\n  x: 1\r\n- id: b\r\n  t: |\r\n    1\r\n    2\r\n");
    }

    @Test
    void an_empty_file_and_an_empty_list_take_their_first_item() {
        Editor empty = yaml("");
        empty.append(
                TreePath.of("references"),
                List.of(Draft.mapping().put("id", "a").build()));
        assertThat(empty.text().content()).isEqualTo("references:\n- id: a\n");

        Editor brackets = yaml("# mine\nreferences: []\nx: 1\n");
        brackets.append(
                TreePath.of("references"),
                List.of(Draft.mapping().put("id", "a").build()));
        assertThat(brackets.text().content()).isEqualTo("# mine\nreferences:\n- id: a\nx: 1\n");
    }

    @Test
    void removing_the_last_item_leaves_an_empty_list() {
        Editor editor = yaml("references: # all\n- id: a\nx: 1\n");
        editor.remove(TreePath.of("references", 0));
        assertThat(editor.text().content()).isEqualTo("references: [] # all\nx: 1\n");
    }

    @Test
    void json_keeps_its_layout() {
        Editor editor = json("""
                [
                  {"id": "a", "type": "book"},
                  {
                    "id": "b",
                    "x": 1
                  }
                ]
                """);
        editor.set(TreePath.of(0, "title"), Draft.text("T\"1\""));
        editor.set(TreePath.of(1, "y"), Draft.list(List.of(Draft.number(1))));
        editor.remove(TreePath.of(1, "x"));
        editor.append(TreePath.ROOT, List.of(Draft.mapping().put("id", "c").build()));
        assertThat(editor.text().content()).isEqualTo("""
                        [
                          {"id": "a", "type": "book", "title": "T\\"1\\""},
                          {
                            "id": "b",
                            "y": [1]
                          },
                          {"id": "c"}
                        ]
                        """);
    }

    @Test
    void an_empty_json_list_takes_its_first_item() {
        Editor editor = json("[]");
        editor.append(TreePath.ROOT, List.of(Draft.mapping().put("id", "c").build()));
        assertThat(editor.text().content()).isEqualTo("[\n  {\"id\": \"c\"}\n]");
    }

    @Test
    void what_is_said_through_an_alias_is_not_changed_behind_the_back_of_its_anchor() {
        Editor editor = yaml("a: &x {b: 1}\nc: *x\n");
        assertThatThrownBy(() -> editor.set(TreePath.of("c", "b"), Draft.number(2)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sources.yaml:2:4: error: laid out in a way");
        assertThat(editor.text().content()).isEqualTo("a: &x {b: 1}\nc: *x\n");
    }

    @Test
    void a_text_has_no_fields() {
        assertThatThrownBy(() -> yaml("a: text\n").set(TreePath.of("a", "b"), Draft.number(2)))
                .hasMessageContaining("1:4: error: field `a` is a text, so it has no `b`");
    }

    @Test
    void changes_of_random_libraries_touch_the_lines_of_what_they_change_and_no_others() {
        for (long seed = 0; seed < 5000; seed++) {
            Gibberish random = new Gibberish(seed);
            String before = random.library(1 + random.below(4));
            Editor editor = yaml(before);
            Mapping root = (Mapping) editor.root();
            Sequence references =
                    (Sequence) Objects.requireNonNull(TreePath.of("references").in(editor.root()));
            int index = random.below(references.items().size());
            Mapping item = (Mapping) references.items().get(index);
            Mapping.Entry field = item.entries().get(random.below(item.entries().size()));
            TreePath path = TreePath.of("references", index);
            Span region;
            switch (random.below(5)) {
                case 0 -> {
                    editor.set(path.then(field.name()), random.tree(3));
                    region = field.span();
                }
                case 1 -> {
                    editor.set(path.then("new"), random.tree(3));
                    region = new Span(item.span().end(), item.span().end());
                }
                case 2 -> {
                    editor.remove(path.then(field.name()));
                    region = field.span();
                }
                case 3 -> {
                    editor.append(TreePath.of("references"), List.of(random.mapping(3, 1 + random.below(4))));
                    region = new Span(references.span().end(), references.span().end());
                }
                default -> {
                    editor.remove(path);
                    Mapping.Entry all = Objects.requireNonNull(((Mapping) editor.root()).entry("references"));
                    Mapping.Entry whole = Objects.requireNonNull(root.entry("references"));
                    region = all.value().span().length() == 2 ? whole.span() : item.span();
                }
            }
            String after = editor.text().content();
            assertThat(changesOnly(before, after, region))
                    .as("seed %d:\n%s\n=>\n%s", seed, before, after)
                    .isTrue();
        }
    }

    /** Whether all that differs lies in the lines of {@code region}, or in blank lines after it. */
    private static boolean changesOnly(String before, String after, Span region) {
        TextLines lines = new TextLines(before);
        String head = before.substring(0, lines.startOfLine(region.start()));
        String tail = before.substring(lines.endOfBlankLines(region.end())).stripLeading();
        return after.startsWith(head.stripTrailing()) && after.endsWith(tail);
    }
}
