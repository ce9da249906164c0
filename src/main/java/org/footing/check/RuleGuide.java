package org.footing.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.Resource;

/**
 * What is written about each rule: the tables of {@code src/docs/checks.md}, which the jar holds. Read when first asked for; a check
 * itself needs none of it.
 */
public final class RuleGuide {
    private static final String FILE = "org/footing/check/checks.md";

    private static final class Shipped {
        static final RuleGuide GUIDE = read();
    }

    /**
     * What is written about a rule, in Markdown.
     *
     * @param rule the name that reports print
     * @param severity as the table has it
     * @param found what the rule finds
     * @param advice why it matters, and what to do
     * @param group the heading under which it stands, {@code the manuscript}
     */
    public record Entry(String rule, String severity, String found, String advice, String group) {}

    private final Map<String, Entry> byRule;

    private RuleGuide(Map<String, Entry> byRule) {
        this.byRule = Collections.unmodifiableMap(byRule);
    }

    /** The guide that comes with Footing. */
    public static RuleGuide shipped() {
        return Shipped.GUIDE;
    }

    /**
     * What is written about a rule.
     *
     * @throws IllegalStateException when nothing is: a test holds that each rule has its row
     */
    public Entry of(RuleId rule) {
        Entry entry = byRule.get(rule.id());
        if (entry == null) {
            throw new IllegalStateException(FILE + " has no row for " + rule.id());
        }
        return entry;
    }

    private static RuleGuide read() {
        String text = Resource.text(FILE);
        if (text == null) {
            throw new IllegalStateException("the jar lacks " + FILE);
        }
        Map<String, Entry> byRule = new HashMap<>();
        String group = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("## Rules: ")) {
                group = line.substring("## Rules: ".length());
            } else if (!group.isEmpty() && line.startsWith("| `")) {
                List<String> cells = cells(line);
                String rule = cells.get(0).replace("`", "");
                byRule.put(rule, new Entry(rule, cells.get(1), cells.get(2), cells.get(3), group));
            }
        }
        return new RuleGuide(byRule);
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
