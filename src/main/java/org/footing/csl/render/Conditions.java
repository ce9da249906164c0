package org.footing.csl.render;

import java.util.List;
import org.footing.csl.number.NumberText;
import org.footing.csl.style.Area;
import org.footing.csl.style.Condition;
import org.footing.csl.style.Style;
import org.footing.language.calendar.DateValue;

/** Conditions (CSL 1.0.2, "Choose"). */
final class Conditions {
    private final Style style;
    private final Views views;

    Conditions(Style style, Views views) {
        this.style = style;
        this.views = views;
    }

    boolean hold(Condition condition, Scope scope) {
        List<Condition.Test> tests = condition.tests();
        boolean any = condition.match() != Condition.Match.ALL;
        for (int i = 0; i < tests.size(); i++) {
            if (holds(tests.get(i), scope) == any) {
                return condition.match() == Condition.Match.ANY;
            }
        }
        return condition.match() != Condition.Match.ANY;
    }

    @SuppressWarnings("ReferenceEquality") // types are interned
    private boolean holds(Condition.Test test, Scope scope) {
        return switch (test.subject()) {
            case TYPE -> scope.item.type() == test.value();
            case VARIABLE -> hasValue(test.value(), scope);
            case IS_NUMERIC -> isNumeric(test.value(), scope);
            case IS_UNCERTAIN_DATE -> {
                DateValue date = scope.item.date(test.value());
                yield date != null && date.isDoubtful();
            }
            case LOCATOR -> LocatorText.hasLabel(test.value(), scope);
            case POSITION -> !scope.at.bibliography() && scope.at.at(test.position());
            case DISAMBIGUATE -> scope.nextDisambiguates() == test.value().equals("true");
            case LOCALE -> Area.matches(List.of(test.value()), itemLanguage(scope));
            case CONTEXT -> test.value().equals(scope.at.bibliography() ? "bibliography" : "citation");
            case NESTED -> hold(test.nested().get(0), scope);
        };
    }

    private String itemLanguage(Scope scope) {
        String language = views.layoutLanguage(scope.item);
        return language.isEmpty() ? style.defaultLocale() : language;
    }

    private static boolean hasValue(String variable, Scope scope) {
        // What a substitute has printed is still there to be asked for.
        return scope.item.has(variable)
                || !TextRenderer.special(variable, scope).isEmpty();
    }

    private static boolean isNumeric(String variable, Scope scope) {
        String text = scope.item.text(variable);
        if (text == null) {
            text = TextRenderer.special(variable, scope);
        }
        return NumberText.isNumeric(text) || (variable.equals("locator") && NumberText.isNumericLocator(text));
    }
}
