package org.footing.csl.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/** What is cited: an identifier, a type and variables (CSL 1.0.2, Appendices III and IV). Immutable. */
public final class Item {
    private final String id;
    private final String type;
    private final String[] variables;
    private final Object[] values;
    private final Map<String, List<OtherForm>> otherForms;
    private final @Nullable Item repeated;
    private final @Nullable Item listed;

    private Item(Builder from) {
        this.id = from.id;
        this.type = from.type.intern();
        this.variables = from.variables.toArray(new String[0]);
        this.values = Arrays.copyOf(from.values.toArray(), from.values.size());
        this.otherForms = from.otherForms.isEmpty() ? Map.of() : Map.copyOf(from.otherForms);
        this.repeated = from.repeated;
        this.listed = from.listed;
    }

    /** Starts an item. */
    public static Builder builder(String id, String type) {
        return new Builder(id, type);
    }

    public String id() {
        return id;
    }

    /** The type, interned. */
    public String type() {
        return type;
    }

    /** The value of {@code language}; empty when there is none. */
    public String language() {
        String found = text("language");
        return found == null ? "" : found;
    }

    /** A variable that is text or a number; null when it is not there. Never empty. The variable must be interned. */
    public @Nullable String text(String variable) {
        Object value = find(variable);
        return value instanceof String text ? text : null;
    }

    /** A name variable; empty when it is not there. The variable must be interned. */
    public List<PersonName> names(String variable) {
        Object value = find(variable);
        return value instanceof Names names ? names.all() : List.of();
    }

    /** A date variable; null when it is not there. The variable must be interned. */
    public @Nullable DateValue date(String variable) {
        Object value = find(variable);
        return value instanceof DateValue date ? date : null;
    }

    /** The forms to show after a variable; mostly none. */
    public List<OtherForm> otherForms(String variable) {
        return otherForms.isEmpty() ? List.of() : otherForms.getOrDefault(variable, List.of());
    }

    /** What stands for this item in cites after the first: itself, unless other forms of names and titles are shown there. */
    public Item repeated() {
        return repeated == null ? this : repeated;
    }

    /** What stands for this item in the bibliography. */
    public Item listed() {
        return listed == null ? this : listed;
    }

    /** Whether the variable is there. The variable must be interned. */
    public boolean has(String variable) {
        return find(variable) != null;
    }

    /** Starts an item like this one, but for what stands for it in later cites and in the bibliography. */
    public Builder copy() {
        Builder out = new Builder(id, type);
        out.variables.addAll(List.of(variables));
        out.values.addAll(Arrays.asList(values));
        out.otherForms.putAll(otherForms);
        return out;
    }

    /** The variables that are there, in their order. */
    public List<String> variables() {
        return List.of(variables);
    }

    @SuppressWarnings("ReferenceEquality") // variables are interned: this is the processor's innermost loop
    private @Nullable Object find(String variable) {
        for (int i = 0; i < variables.length; i++) {
            if (variables[i] == variable) {
                return values[i];
            }
        }
        return null;
    }

    private record Names(List<PersonName> all) {}

    /** Collects the variables of an item. What is empty is left out; what comes last wins. */
    public static final class Builder {
        private final String id;
        private String type;
        private final List<String> variables = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final Map<String, List<OtherForm>> otherForms = new HashMap<>(0);
        private @Nullable Item repeated;
        private @Nullable Item listed;

        private Builder(String id, String type) {
            this.id = id;
            this.type = type;
        }

        public Builder type(String newType) {
            type = newType;
            return this;
        }

        public Builder text(String variable, String value) {
            return value.isEmpty() ? this : put(variable, value);
        }

        public Builder names(String variable, List<PersonName> value) {
            return value.isEmpty() ? this : put(variable, new Names(List.copyOf(value)));
        }

        public Builder date(String variable, DateValue value) {
            return put(variable, value);
        }

        private Builder put(String variable, Object value) {
            int at = variables.indexOf(variable);
            if (at >= 0) {
                values.set(at, value);
            } else {
                variables.add(variable.intern());
                values.add(value);
            }
            return this;
        }

        /** Takes a variable out, with its other forms. */
        public Builder remove(String variable) {
            int at = variables.indexOf(variable);
            if (at >= 0) {
                variables.remove(at);
                values.remove(at);
            }
            otherForms.remove(variable);
            return this;
        }

        /** Shows forms after a variable that is text. */
        public Builder otherForms(String variable, List<OtherForm> forms) {
            if (!forms.isEmpty()) {
                otherForms.put(variable, List.copyOf(forms));
            }
            return this;
        }

        /** What stands for this item in cites after the first. */
        public Builder repeated(Item item) {
            repeated = item;
            return this;
        }

        /** What stands for this item in the bibliography. */
        public Builder listed(Item item) {
            listed = item;
            return this;
        }

        public Item build() {
            return new Item(this);
        }
    }
}
