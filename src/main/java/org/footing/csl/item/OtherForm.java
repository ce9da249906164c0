package org.footing.csl.item;

/**
 * A form of a variable in another script or language, shown right after the variable itself: outside its quotation marks
 * and its font style, inside its affixes.
 *
 * @param before what stands before it: {@code " "} or {@code " ["}
 * @param after what stands after it: empty or {@code "]"}
 */
public record OtherForm(String before, String text, String after) {}
