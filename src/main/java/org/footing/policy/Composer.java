package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.OtherForm;
import org.footing.source.form.Form;
import org.footing.source.form.Forms;
import org.footing.source.form.WantedForm;
import org.jspecify.annotations.Nullable;

/** Chooses the forms of a name or title that a pattern asks for. */
final class Composer {
    private final WantedForm romanised;
    private final WantedForm translated;

    /** @param language the document's */
    Composer(Policy policy, String language) {
        this.romanised = policy.romanisations();
        this.translated = new WantedForm.Translated(language);
    }

    /** A form with what stands before and after it. */
    record Placed<T>(Form<T> form, String before, String after) {}

    /** The forms to show, the main one first; empty when there is none of those asked for. No form comes twice. */
    <T> List<Placed<T>> choose(Forms<T> forms, FormPattern pattern) {
        List<Placed<T>> out = new ArrayList<>(3);
        for (FormPattern.Group group : pattern.groups()) {
            List<Form<T>> found = new ArrayList<>(group.slots().size());
            for (List<FormKind> slot : group.slots()) {
                Form<T> form = first(forms, slot);
                if (form != null && !holds(out, form) && !found.contains(form)) {
                    found.add(form);
                }
            }
            for (int i = 0; i < found.size(); i++) {
                boolean fullWidth = !group.open().isEmpty() && group.open().charAt(0) > 0x3000;
                String before = i > 0 ? group.separator() : (fullWidth ? "" : " ") + group.open();
                out.add(new Placed<>(found.get(i), before, i == found.size() - 1 ? group.close() : ""));
            }
        }
        return out;
    }

    private <T> @Nullable Form<T> first(Forms<T> forms, List<FormKind> slot) {
        for (FormKind kind : slot) {
            Form<T> form = forms.find(wanted(kind));
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private WantedForm wanted(FormKind kind) {
        return switch (kind) {
            case ORIGINAL -> WantedForm.ORIGINAL;
            case READING -> WantedForm.READING;
            case ROMANISED -> romanised;
            case TRANSLATED -> translated;
        };
    }

    private static <T> boolean holds(List<Placed<T>> placed, Form<T> form) {
        for (Placed<T> other : placed) {
            if (other.form().value().equals(form.value())) {
                return true;
            }
        }
        return false;
    }

    /** All but the first, as the processor sets them. */
    static List<OtherForm> others(List<Placed<String>> placed) {
        List<OtherForm> out = new ArrayList<>(placed.size());
        for (int i = 1; i < placed.size(); i++) {
            out.add(new OtherForm(
                    placed.get(i).before(),
                    placed.get(i).form().value(),
                    placed.get(i).after()));
        }
        return out;
    }
}
