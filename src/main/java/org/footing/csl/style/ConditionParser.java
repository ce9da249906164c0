package org.footing.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of {@code cs:if} and {@code cs:else-if}. */
final class ConditionParser {
    private ConditionParser() {}

    /** The conditions in the attributes; null when there are none. */
    static @Nullable Condition parse(XmlScanner xml) {
        List<Condition.Test> tests = new ArrayList<>();
        Condition.Match match = match(xml);
        for (int i = 0; i < xml.attributeCount(); i++) {
            Condition.Subject subject = subject(xml.attributeName(i));
            if (subject == Condition.Subject.TYPE && match == Condition.Match.ALL) {
                addTypes(xml.attributeValue(i), tests);
            } else if (subject != null) {
                add(subject, xml.attributeValue(i), tests);
            }
        }
        return tests.isEmpty() ? null : new Condition(tests, match);
    }

    /** At the START of CSL-M's {@code conditions}. */
    static Condition parseNested(XmlScanner xml) {
        Condition.Match match = match(xml);
        List<Condition.Test> tests = new ArrayList<>();
        while (xml.nextChild()) {
            Condition one = parse(xml);
            if (one != null) {
                tests.add(new Condition.Test(Condition.Subject.NESTED, "", -1, List.of(one)));
            }
            xml.skipElement();
        }
        return new Condition(tests, match);
    }

    /** No item has two types, so several in one attribute are one condition that any of them meets. */
    private static void addTypes(String value, List<Condition.Test> tests) {
        List<Condition.Test> types = new ArrayList<>();
        add(Condition.Subject.TYPE, value, types);
        if (types.size() < 2) {
            tests.addAll(types);
        } else {
            Condition any = new Condition(types, Condition.Match.ANY);
            tests.add(new Condition.Test(Condition.Subject.NESTED, "", -1, List.of(any)));
        }
    }

    private static void add(Condition.Subject subject, String value, List<Condition.Test> tests) {
        List<String> words = OptionParser.words(value);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int position = subject == Condition.Subject.POSITION ? position(word) : -1;
            tests.add(new Condition.Test(subject, word, position, List.of()));
        }
    }

    private static Condition.Match match(XmlScanner xml) {
        return switch (xml.attribute("match", "all")) {
            case "any" -> Condition.Match.ANY;
            case "none" -> Condition.Match.NONE;
            default -> Condition.Match.ALL;
        };
    }

    private static Condition.@Nullable Subject subject(String attribute) {
        return switch (attribute) {
            case "type" -> Condition.Subject.TYPE;
            case "variable" -> Condition.Subject.VARIABLE;
            case "is-numeric" -> Condition.Subject.IS_NUMERIC;
            case "is-uncertain-date" -> Condition.Subject.IS_UNCERTAIN_DATE;
            case "locator" -> Condition.Subject.LOCATOR;
            case "position" -> Condition.Subject.POSITION;
            case "disambiguate" -> Condition.Subject.DISAMBIGUATE;
            case "locale" -> Condition.Subject.LOCALE;
            case "context" -> Condition.Subject.CONTEXT;
            default -> null;
        };
    }

    private static int position(String value) {
        return switch (value) {
            case "first" -> Condition.FIRST;
            case "subsequent" -> Condition.SUBSEQUENT;
            case "ibid" -> Condition.IBID;
            case "ibid-with-locator" -> Condition.IBID_WITH_LOCATOR;
            case "near-note" -> Condition.NEAR_NOTE;
            case "container-ibid" -> Condition.CONTAINER_IBID;
            case "ibid-in-cluster" -> Condition.IBID_IN_CLUSTER;
            case "first-of-archive" -> Condition.FIRST_OF_ARCHIVE;
            case "namesake" -> Condition.NAMESAKE;
            case "author-again" -> Condition.AUTHOR_AGAIN;
            case "author-in-cluster" -> Condition.AUTHOR_IN_CLUSTER;
            default -> -1;
        };
    }
}
