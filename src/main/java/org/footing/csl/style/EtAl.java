package org.footing.csl.style;

/**
 * {@code cs:et-al}.
 *
 * @param term {@code et-al} or {@code and others}
 */
public record EtAl(String term, Presentation presentation) {
    public static final EtAl DEFAULT = new EtAl("et-al", Presentation.PLAIN);
}
