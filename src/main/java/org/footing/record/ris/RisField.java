package org.footing.record.ris;

/** A tag of a RIS record and its value. */
record RisField(String tag, String value) {}
