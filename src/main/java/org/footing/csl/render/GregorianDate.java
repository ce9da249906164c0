package org.footing.csl.render;

import java.util.List;
import org.footing.csl.output.Inline;

/** Tags a date that is shown in its source's calendar: items are told apart by what it is in the Gregorian one. */
public record GregorianDate(List<Inline> nodes) {}
