package org.footing.search;

/**
 * A place in a source that answers a query.
 *
 * @param field its name
 * @param text of the field, as written
 * @param start where the first word that was found starts
 * @param end where it ends
 */
public record Hit(String field, String text, int start, int end) {
    public String word() {
        return text.substring(start, end);
    }
}
