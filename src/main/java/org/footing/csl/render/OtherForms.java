package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.OtherForm;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.style.Presentation;

/** Sets the other forms of a variable after it: only the variable itself is italic or quoted. */
final class OtherForms {
    private OtherForms() {}

    static Inline present(List<Inline> nodes, List<OtherForm> forms, Presentation look, Scope scope) {
        Presentation inner =
                new Presentation("", "", look.formatting(), null, look.textCase(), look.quotes(), look.stripPeriods());
        List<Inline> all = new ArrayList<>(forms.size() * 3 + 1);
        all.add(Pieces.present(nodes, inner, scope.terms.quotes(), scope.language));
        for (OtherForm form : forms) {
            all.add(new Inline.Text(form.before()));
            all.addAll(FieldMarkup.parse(form.text(), scope.terms.quotes()));
            all.add(new Inline.Text(form.after()));
        }
        Presentation outer =
                new Presentation(look.prefix(), look.suffix(), Formatting.NONE, look.display(), null, false, false);
        return Pieces.present(all, outer, scope.terms.quotes(), scope.language);
    }
}
