package org.footing.record.bibtex;

import org.footing.source.Name;

/** Writes one name as BibTeX has it, the way in which {@link BibNames} reads it. */
final class BibNameWriter {
    private BibNameWriter() {}

    /** {@code von Family, Suffix, Given}; an institution in braces; biblatex's keys where a particle is kept. */
    static String name(Name name) {
        String literal = name.literal();
        if (literal != null) {
            return literal.equals("others") ? "others" : "{" + LatexWriter.text(literal) + "}";
        }
        if (name.nonDroppingParticle() != null) {
            return keyed(name);
        }
        String family = name.family() == null ? "" : word(name.family());
        String von = name.droppingParticle() == null ? "" : LatexWriter.text(name.droppingParticle()) + " ";
        String suffix = name.suffix() == null ? "" : ", " + word(name.suffix());
        String given = name.given() == null ? "" : ", " + word(name.given());
        return given.isEmpty() && suffix.isEmpty() && von.isEmpty() && family.indexOf(' ') > 0
                ? "family={" + family + "}"
                : von + family + suffix + given;
    }

    /** A part of a name; one that BibTeX would take for several, or for a particle, stands in braces. */
    private static String word(String part) {
        String latex = LatexWriter.listed(part);
        boolean small = Character.isLowerCase(part.codePointAt(0)) && part.indexOf(' ') > 0;
        return small && !latex.startsWith("{") ? "{" + latex + "}" : latex;
    }

    private static String keyed(Name name) {
        StringBuilder out = new StringBuilder("family={" + LatexWriter.text(String.valueOf(name.family())) + "}");
        if (name.given() != null) {
            out.append(", given={").append(LatexWriter.text(name.given())).append('}');
        }
        if (name.suffix() != null) {
            out.append(", suffix={").append(LatexWriter.text(name.suffix())).append('}');
        }
        return out.append(", prefix={")
                .append(LatexWriter.text(String.valueOf(name.nonDroppingParticle())))
                .append('}')
                .toString();
    }
}
