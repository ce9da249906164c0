package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random trees, and random YAML that says the same with comments, quoting, brackets and white space of every kind. */
final class Gibberish {
    private static final String[] TEXTS = {
        "原暉之",
        "1995",
        "no",
        "Р-6761",
        "a: b",
        "x # y",
        "",
        " lead",
        "trail ",
        "it's",
        "\"quoted\"",
        "- dash",
        "𠮷野家",
        "[x]",
        "{y}",
        "null",
        "~",
        "two\nlines",
        "ends\n",
        "blank\n\nbetween\n",
        "  deep\nless",
        "tab\there",
        "*alias",
        "&anchor",
        "%",
        "@at",
        "12:30",
        "1_000",
        "1921-05-03",
        "0x1F",
        "...",
        "---",
        "key:",
        "a,b",
        "Ио́ффе",
        "\u0085",
        "\ufeffbom",
        "\u0007bell",
        "many\n\n\n",
        "\n",
        "😀 emoji",
        "<<",
        "\tx",
        "a\r\nb",
        "a\n\tb",
        "a\n  \nb",
        "? q",
        "|",
        ">",
        "!tag",
        "`tick`",
        "e\u2028f",
        "50%",
        "long long long long long long long long long long long long long long long long long long text"
    };

    private final Random random;

    Gibberish(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    Scalar scalar() {
        return switch (below(8)) {
            case 0 -> Draft.plain("" + below(3000));
            case 1 -> Draft.plain(one(2) ? "true" : "2.5");
            default -> Draft.text(TEXTS[below(TEXTS.length)]);
        };
    }

    Tree tree(int depth) {
        if (depth == 0 || one(2)) {
            return scalar();
        }
        if (one(2)) {
            List<Tree> items = new ArrayList<>();
            for (int i = below(4); i > 0; i--) {
                items.add(tree(depth - 1));
            }
            return Draft.list(items);
        }
        return mapping(depth - 1, below(4));
    }

    Mapping mapping(int depth, int fields) {
        Draft draft = Draft.mapping();
        for (int i = 0; i < fields; i++) {
            draft.put(one(6) ? TEXTS[below(TEXTS.length)] + i : "field" + i, tree(depth));
        }
        return draft.build();
    }

    /** A library of {@code count} sources, written at random. */
    String library(int count) {
        StringBuilder out = new StringBuilder();
        comment(out, "");
        if (one(3)) {
            out.append("repositories:\n  garf: {name: 'ГАРФ'} # one\n");
        }
        out.append("references:").append(one(3) ? "   # here" : "").append('\n');
        String indent = one(2) ? "" : "  ";
        for (int i = 0; i < count; i++) {
            comment(out, indent);
            out.append(indent).append('-').append(one(4) ? "   " : " ");
            String inner = out.substring(out.lastIndexOf("\n") + 1).replace('-', ' ');
            out.append("id: ").append(one(3) ? "'k" + i + "'" : "k" + i).append('\n');
            for (int f = 0; f < 1 + below(4); f++) {
                comment(out, inner);
                out.append(inner).append("field").append(f).append(':');
                value(out, inner);
            }
        }
        if (one(3)) {
            out.append("tail: 1\n");
        }
        comment(out, "");
        String text = out.toString();
        if (one(4)) {
            text = text.stripTrailing();
        }
        return one(4) ? text.replace("\n", "\r\n") : text;
    }

    private void value(StringBuilder out, String inner) {
        switch (below(9)) {
            case 0 -> out.append(" plain 𠮷 text   # why\n");
            case 1 -> out.append(" 'single ''quoted'''\n");
            case 2 -> out.append(" \"double \\u539f \\n\"\n");
            case 3 ->
                out.append(" |")
                        .append(one(2) ? "-" : one(2) ? "+" : "")
                        .append('\n')
                        .append(inner)
                        .append("  first line\n\n")
                        .append(inner)
                        .append("   # no comment\n")
                        .append(one(2) ? "\n" : "");
            case 4 ->
                out.append(" >\n")
                        .append(inner)
                        .append("  folded\n")
                        .append(inner)
                        .append("  text\n");
            case 5 -> out.append(" [a, 'b, c', {d: e}]  # flow\n");
            case 6 ->
                out.append(" {a: 1,\n")
                        .append(inner)
                        .append("   # inside\n")
                        .append(inner)
                        .append("   b: [x]}\n");
            case 7 ->
                out.append('\n')
                        .append(inner)
                        .append(one(2) ? "" : "  ")
                        .append("- family: 原\n")
                        .append(
                                out.charAt(out.lastIndexOf("-") - 1) == ' '
                                                && out.substring(0, out.lastIndexOf("-"))
                                                        .endsWith(inner + "  ")
                                        ? inner + "    "
                                        : inner + "  ")
                        .append("given: 暉之\n");
            default ->
                out.append('\n')
                        .append(inner)
                        .append("  sub: 1995\n")
                        .append(inner)
                        .append("  # note\n")
                        .append(inner)
                        .append("  other: no\n");
        }
    }

    private void comment(StringBuilder out, String indent) {
        if (one(3)) {
            out.append(indent).append("# note ").append(below(100)).append(" 𠮷\n");
        }
        if (one(5)) {
            out.append('\n');
        }
    }
}
