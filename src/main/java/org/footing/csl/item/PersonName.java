package org.footing.csl.item;

import org.jspecify.annotations.Nullable;

/**
 * A name. A personal one has a family name and perhaps the other parts; any other has only {@code literal}. Parts that
 * are missing are empty.
 *
 * @param family the surname without particles and suffix
 * @param given full or as initials
 * @param droppingParticle left out when only the surname is shown ("von" in "Alexander von Humboldt")
 * @param nonDroppingParticle kept when only the surname is shown ("van" in "Vincent van Gogh")
 * @param suffix "Jr.", "III"
 * @param commaSuffix whether a comma stands before the suffix when the name is not inverted
 * @param staticOrdering whether the name is always shown family name first
 * @param literal the whole name of an institution, or of whoever has no name parts
 * @param beside other forms of the name, set after it wherever it is shown in full, the space before them included
 */
public record PersonName(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        boolean commaSuffix,
        boolean staticOrdering,
        String literal,
        String beside) {
    // Written out: what the compiler gives a record costs milliseconds when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName that
                && family.equals(that.family)
                && given.equals(that.given)
                && droppingParticle.equals(that.droppingParticle)
                && nonDroppingParticle.equals(that.nonDroppingParticle)
                && suffix.equals(that.suffix)
                && commaSuffix == that.commaSuffix
                && staticOrdering == that.staticOrdering
                && literal.equals(that.literal)
                && beside.equals(that.beside);
    }

    @Override
    public int hashCode() {
        return (family.hashCode() * 31 + given.hashCode()) * 31 + literal.hashCode();
    }

    /** A personal name without particles. */
    public static PersonName of(String family, String given) {
        return new PersonName(family, given, "", "", "", false, false, "", "");
    }

    public static PersonName literal(String literal) {
        return new PersonName("", "", "", "", "", false, false, literal, "");
    }

    /** This name with other forms of it beside. */
    public PersonName withBeside(String text) {
        return new PersonName(
                family,
                given,
                droppingParticle,
                nonDroppingParticle,
                suffix,
                commaSuffix,
                staticOrdering,
                literal,
                text);
    }

    /** This name, always shown family name first. */
    public PersonName withFamilyFirst() {
        return new PersonName(
                family, given, droppingParticle, nonDroppingParticle, suffix, commaSuffix, true, literal, beside);
    }

    /** Whether it stands for further names that are not given, as BibTeX's {@code and others} does. */
    public boolean isOthers() {
        return literal.equals("others") || (family.equals("others") && given.isEmpty());
    }

    public boolean isLiteral() {
        return !literal.isEmpty();
    }

    /** The family name with its non-dropping particle, as it stands when only the surname is shown. */
    public String surname() {
        return nonDroppingParticle.isEmpty() ? family : join(nonDroppingParticle, family);
    }

    /** A particle and what it belongs to: "van Gogh", but "d’Alembert" and "al-Hakim". */
    public static String join(String particle, String name) {
        if (particle.isEmpty()) {
            return name;
        }
        return clings(particle) ? particle + name : particle + " " + name;
    }

    /** Whether no space follows a particle. */
    public static boolean clings(String particle) {
        char last = particle.charAt(particle.length() - 1);
        return last == '\'' || last == '’' || last == '-' || last == 'ʻ' || last == 'ʼ' || last == ' ';
    }
}
