package org.footing.source.form;

/**
 * A form as people read it in a list.
 *
 * @param form of a text or of a name
 * @param text it in one line
 */
public record ShownForm(Form<?> form, String text) {}
