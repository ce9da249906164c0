package org.footing.csl.locale;

/**
 * One form of a term.
 *
 * @param single the text, for one
 * @param multiple the text for several; the same as {@code single} when the term has no plural
 * @param gender the gender of the noun
 */
record Term(String single, String multiple, Gender gender) {}
