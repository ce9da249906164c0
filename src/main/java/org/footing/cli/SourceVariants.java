package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Source;
import org.footing.source.form.FormField;
import org.footing.source.form.FormNeeds;
import org.footing.source.form.Gap;
import org.footing.source.form.ReadingSuggestions;
import org.footing.source.form.Suggestion;

/** What `footing variants` has to say of one source. */
record SourceVariants(Source source, List<Field> fields) {
    /**
     * One field that can have several forms.
     *
     * @param suggestions how it may be read; empty unless its reading is missing
     */
    record Field(FormField<?> field, List<Gap> gaps, List<Suggestion> suggestions) {}

    static SourceVariants of(Source source, FormNeeds needs, ReadingSuggestions suggestions) {
        List<Field> fields = new ArrayList<>();
        for (FormField<?> field : FormField.of(source)) {
            List<Gap> gaps = needs.gaps(field);
            boolean unread = false;
            for (Gap gap : gaps) {
                unread |= gap.kind() == Gap.Kind.READING;
            }
            fields.add(new Field(field, gaps, unread ? suggestions.of(field) : List.of()));
        }
        return new SourceVariants(source, List.copyOf(fields));
    }

    boolean lacksSomething() {
        for (Field field : fields) {
            if (!field.gaps().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
