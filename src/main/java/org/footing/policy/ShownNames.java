package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.PersonName;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.source.CslItems;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.form.Form;
import org.footing.source.form.Forms;

/** Names in the forms that a pattern asks for. Their order follows the script that is shown. */
final class ShownNames {
    private final Policy policy;
    private final Composer composer;

    ShownNames(Policy policy, Composer composer) {
        this.policy = policy;
        this.composer = composer;
    }

    List<PersonName> of(Source source, List<Name> names, FormPattern pattern) {
        List<PersonName> out = new ArrayList<>(names.size());
        for (Name name : names) {
            out.add(of(source, name, pattern));
        }
        return out;
    }

    private PersonName of(Source source, Name name, FormPattern pattern) {
        Forms<Name> forms = Forms.of(source, name);
        List<Composer.Placed<Name>> placed = composer.choose(forms, pattern);
        if (placed.isEmpty()) {
            return CslItems.person(name);
        }
        Form<Name> first = placed.get(0).form();
        PersonName shown = CslItems.person(first.value());
        if (!first.equals(forms.main())
                && isFamilyFirst(first)
                && policy.familyFirst(first.tag().primaryLanguage())) {
            shown = shown.withFamilyFirst();
        }
        StringBuilder beside = new StringBuilder();
        for (int i = 1; i < placed.size(); i++) {
            Composer.Placed<Name> other = placed.get(i);
            beside.append(other.before()).append(text(other.form().value())).append(other.after());
        }
        return beside.length() == 0 ? shown : shown.withBeside(beside.toString());
    }

    /** A romanised Japanese, Chinese or Korean name keeps its order; a form customary in another language has that one's. */
    private static boolean isFamilyFirst(Form<Name> form) {
        return switch (form.tag().primaryLanguage()) {
            case "ja", "zh", "ko" -> form.tag().isRomanization();
            default -> false;
        };
    }

    /** A name as it stands beside another form of it. */
    private static String text(Name name) {
        if (name.literal() != null) {
            return name.literal();
        }
        String family = name.family() == null ? "" : name.family();
        String given = name.given() == null ? "" : name.given();
        Scripts scripts = Scripts.of(family + given);
        if (scripts.hasCjk()) {
            return scripts.only(Script.KATAKANA) && !given.isEmpty() ? given + "・" + family : family + given;
        }
        return (given + " " + family).strip();
    }
}
