package org.footing.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what passed by category, raw and fair, and what failed. */
final class ConformanceReport {
    private final SetAside aside;
    private final PrintStream out;

    ConformanceReport(SetAside aside, PrintStream out) {
        this.aside = aside;
        this.out = out;
    }

    private static final class Count {
        private int passed;
        private int total;
        private int fairPassed;
        private int fairTotal;

        private void add(boolean pass, boolean fair) {
            total++;
            passed += pass ? 1 : 0;
            fairTotal += fair ? 1 : 0;
            fairPassed += fair && pass ? 1 : 0;
        }

        private String line(String name) {
            return pad(name, 16) + pad(passed + "/" + total, 10) + fairPassed + "/" + fairTotal;
        }
    }

    void print(List<Outcome> outcomes, boolean failures) {
        Map<String, Count> categories = new TreeMap<>();
        Count all = new Count();
        List<Outcome> failed = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean fair = !aside.contains(outcome.fixture().name());
            boolean passed = outcome.passed();
            categories
                    .computeIfAbsent(outcome.fixture().category(), c -> new Count())
                    .add(passed, fair);
            all.add(passed, fair);
            if (!passed) {
                failed.add(outcome);
            }
        }
        if (failures) {
            failed.forEach(this::failure);
        }
        out.println(pad("category", 16) + pad("raw", 10) + "fair");
        categories.forEach((name, count) -> out.println(count.line(name)));
        out.println(all.line("all"));
    }

    private void failure(Outcome outcome) {
        String name = outcome.fixture().name();
        out.println("--- " + name + (aside.contains(name) ? "  [" + aside.reason(name) + "]" : ""));
        out.println("expected: " + outcome.fixture().expected());
        out.println("actual:   " + outcome.actual());
        out.println();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
