package org.footing.language.russian;

/**
 * A name after {@code под ред.} and {@code пер. с англ.}
 *
 * @param family the surname: in the genitive where {@code certain}, else as given
 * @param given names or initials; names are declined where {@code certain}
 * @param certain whether the name itself says how it is declined
 * @param sex of the person, as far as the name tells
 */
public record Genitive(String family, String given, boolean certain, Sex sex) {}
