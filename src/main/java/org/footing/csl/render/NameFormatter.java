package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.PersonName;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.QuoteMarks;
import org.footing.csl.output.TextCase;
import org.footing.csl.style.GlobalOptions;
import org.footing.csl.style.NameElement;
import org.footing.csl.style.NameOptions;
import org.footing.csl.style.Presentation;

/** Shows one name (CSL 1.0.2, "Name-part Order"). */
final class NameFormatter {
    private final NameElement element;
    private final NameOptions options;
    private final GlobalOptions global;
    private final QuoteMarks marks;
    private final String language;
    private final boolean sorting;
    private final String particleSpace;

    /** @param terms the language of the terms, which says how a particle is joined to the family name */
    NameFormatter(
            NameElement element,
            NameOptions options,
            GlobalOptions global,
            QuoteMarks marks,
            String language,
            String terms,
            boolean sorting) {
        this.element = element;
        this.options = options;
        this.global = global;
        this.marks = marks;
        this.language = language;
        this.sorting = sorting;
        this.particleSpace = bindsParticles(terms) ? "\u00A0" : " ";
    }

    /** Whether a language sets a no-break space behind a particle. The reference processor names these three. */
    private static boolean bindsParticles(String language) {
        return language.startsWith("fr") || language.startsWith("ru") || language.startsWith("cs");
    }

    /** Whether a name is shown family name first as a result of name-as-sort-order. */
    static boolean isInverted(PersonName name, boolean asked) {
        return asked
                && !name.isLiteral()
                && !isFamilyFirst(name)
                && !name.given().isEmpty();
    }

    private static boolean isFamilyFirst(PersonName name) {
        return name.staticOrdering() || NameScript.isFamilyFirst(name.family(), name.given());
    }

    /**
     * The name.
     *
     * @param inverted whether name-as-sort-order asks for the family name first
     * @param level how far disambiguation has expanded it: 0, 1 with initials, 2 in full
     */
    List<Inline> format(PersonName name, boolean inverted, int level) {
        List<Inline> nodes;
        if (name.isLiteral()) {
            nodes = familyParts(name.literal());
        } else if (options.form() == NameOptions.Form.SHORT && level == 0) {
            nodes = sorting ? sortKey(name, "") : shortForm(name);
        } else {
            String given = given(name, level);
            if (sorting) {
                nodes = sortKey(name, given);
            } else if (isFamilyFirst(name)) {
                nodes = familyFirst(name, given);
            } else {
                nodes = inverted ? inverted(name, given) : natural(name, given);
            }
        }
        if (!name.beside().isEmpty() && !sorting && options.form() != NameOptions.Form.SHORT) {
            nodes = new ArrayList<>(nodes);
            nodes.add(new Inline.Text(name.beside()));
        }
        Presentation look = element.presentation();
        if (look.prefix().isEmpty()
                && look.suffix().isEmpty()
                && look.formatting().isNone()) {
            return nodes;
        }
        return List.of(Pieces.present(nodes, look, marks, language));
    }

    private String given(PersonName name, int level) {
        String with = options.initializeWith();
        boolean initialize = !Boolean.FALSE.equals(options.initialize());
        boolean hasInitials =
                !NameScript.isFamilyFirst(name.family(), name.given()) && !NameScript.isKatakana(name.family());
        if (with == null || name.surname().isEmpty() || (level == 2 && initialize) || !hasInitials) {
            return name.given();
        }
        return initialize
                ? Initials.of(name.given(), with, global.initializeWithHyphen())
                : Initials.normalize(name.given(), with, global.initializeWithHyphen());
    }

    /** The suffix; an abbreviation in it ends as initials do, so that "Jr." loses its full stop where they have none. */
    private String suffix(PersonName name) {
        String with = options.initializeWith();
        return with == null ? name.suffix() : Initials.normalize(name.suffix(), with, global.initializeWithHyphen());
    }

    private List<Inline> shortForm(PersonName name) {
        if (isFamilyFirst(name) || name.nonDroppingParticle().isEmpty()) {
            return family(name.family().isEmpty() ? name.given() : name.family());
        }
        return affixed(
                join(familyParts(name.nonDroppingParticle()), name.nonDroppingParticle(), familyParts(name.family())),
                element.family().presentation());
    }

    private List<Inline> familyFirst(PersonName name, String given) {
        List<Inline> out = new ArrayList<>(4);
        if (!name.nonDroppingParticle().isEmpty()) {
            out.addAll(familyParts(name.nonDroppingParticle()));
        }
        out.addAll(family(name.family()));
        if (!given.isEmpty()) {
            boolean spaced = !NameScript.isFamilyFirst(name.family(), given);
            if (spaced) {
                out.add(new Inline.Text(" "));
            }
            out.addAll(affixed(givenParts(given), element.given().presentation()));
        }
        return out;
    }

    private List<Inline> natural(PersonName name, String given) {
        List<Inline> out = new ArrayList<>(8);
        if (!given.isEmpty()) {
            out.addAll(affixed(givenParts(given), element.given().presentation()));
        }
        List<Inline> family = new ArrayList<>(8);
        String before = "";
        if (!name.droppingParticle().isEmpty()) {
            family.addAll(givenParts(name.droppingParticle()));
            before = name.droppingParticle();
        }
        if (!name.nonDroppingParticle().isEmpty()) {
            append(family, before, familyParts(name.nonDroppingParticle()));
            before = name.nonDroppingParticle();
        }
        append(family, before, familyParts(name.family()));
        if (!name.suffix().isEmpty()) {
            family.add(new Inline.Text(name.commaSuffix() ? ", " : " "));
            family.add(new Inline.Text(suffix(name)));
        }
        if (!out.isEmpty()
                && !family.isEmpty()
                && !element.given().presentation().suffix().endsWith("\u00A0")) {
            out.add(new Inline.Text(NameScript.isKatakana(name.family()) ? "・" : " "));
        }
        out.addAll(affixed(family, element.family().presentation()));
        return out;
    }

    private List<Inline> inverted(PersonName name, String given) {
        boolean demoted = global.demoteParticle() == GlobalOptions.DemoteParticle.DISPLAY_AND_SORT;
        List<Inline> family = new ArrayList<>(4);
        String particle = name.nonDroppingParticle();
        if (!demoted && !particle.isEmpty()) {
            family.addAll(join(familyParts(particle), particle, familyParts(name.family())));
        } else {
            family.addAll(familyParts(name.family()));
        }
        if (family.isEmpty()) {
            return natural(name, given);
        }
        List<Inline> out = new ArrayList<>(affixed(family, element.family().presentation()));
        List<Inline> rest = new ArrayList<>(8);
        if (!given.isEmpty()) {
            rest.addAll(givenParts(given));
        }
        if (!name.droppingParticle().isEmpty()) {
            space(rest);
            rest.addAll(givenParts(name.droppingParticle()));
        }
        if (demoted && !particle.isEmpty()) {
            space(rest);
            rest.addAll(familyParts(particle.stripTrailing()));
        }
        String separator = options.sortSeparator() == null ? ", " : options.sortSeparator();
        if (!rest.isEmpty()) {
            out.add(new Inline.Text(separator));
            out.addAll(affixed(rest, element.given().presentation()));
        }
        if (!name.suffix().isEmpty()) {
            out.add(new Inline.Text(separator));
            out.add(new Inline.Text(suffix(name)));
        }
        return out;
    }

    /** The parts in the order of their weight for sorting. */
    private List<Inline> sortKey(PersonName name, String given) {
        boolean together = global.demoteParticle() == GlobalOptions.DemoteParticle.NEVER;
        StringBuilder key = new StringBuilder();
        key.append(together ? name.surname() : name.family());
        String particles = name.droppingParticle();
        if (!together && !name.nonDroppingParticle().isEmpty()) {
            particles = particles.isEmpty() ? name.nonDroppingParticle() : particles + " " + name.nonDroppingParticle();
        }
        appendKey(key, particles);
        appendKey(key, given);
        appendKey(key, name.suffix());
        return List.of(new Inline.Text(key.toString()));
    }

    private static void appendKey(StringBuilder key, String part) {
        if (!part.isEmpty()) {
            key.append("  ").append(part);
        }
    }

    private static void space(List<Inline> nodes) {
        if (!nodes.isEmpty()) {
            nodes.add(new Inline.Text(" "));
        }
    }

    private void append(List<Inline> nodes, String particle, List<Inline> more) {
        if (!particle.isEmpty() && !PersonName.clings(particle)) {
            nodes.add(new Inline.Text(particleSpace));
        }
        nodes.addAll(more);
    }

    private List<Inline> join(List<Inline> particle, String text, List<Inline> family) {
        List<Inline> out = new ArrayList<>(particle);
        append(out, text, family);
        return out;
    }

    private List<Inline> family(String text) {
        return affixed(familyParts(text), element.family().presentation());
    }

    private List<Inline> familyParts(String text) {
        return part(text, element.family().presentation());
    }

    private List<Inline> givenParts(String text) {
        return part(text, element.given().presentation());
    }

    private List<Inline> part(String text, Presentation look) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Inline> nodes = FieldMarkup.parse(text, marks);
        TextCase textCase = look.textCase();
        if (textCase != null) {
            nodes = textCase.apply(nodes, language);
        }
        return look.formatting().isNone() ? nodes : List.of(new Inline.Styled(look.formatting(), nodes));
    }

    private static List<Inline> affixed(List<Inline> nodes, Presentation look) {
        return nodes.isEmpty() ? nodes : Pieces.affix(look.prefix(), nodes, look.suffix());
    }
}
