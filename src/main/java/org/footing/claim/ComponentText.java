package org.footing.claim;

import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Source;

/** The parts of a link as the texts that are hashed, and that a reader can compare when they change. */
final class ComponentText {
    private static final List<String> IDENTITY = List.of(
            "title", "container-title", "volume", "issue", "number", "edition", "DOI", "ISBN", "ISSN", "PMID", "PMCID");

    private ComponentText() {}

    /** {@code evidences; page 5–7}: a locator in other notation for the same place is the same text. */
    static String citation(EvidenceLink link) {
        StringBuilder out = new StringBuilder(link.stance().id());
        Locator locator = link.locator();
        if (!locator.isParsed()) {
            append(out, locator.verbatim());
        }
        for (Locator.Part part : locator.parts()) {
            append(out, part.label() + " " + part.value());
        }
        return out.toString();
    }

    /** What identifies a source: authors (or editors), title, where and when it came out, edition, identifiers, shelf mark. */
    static String source(Source source) {
        StringBuilder out = new StringBuilder();
        List<Name> people = source.names("author");
        for (Name name : people.isEmpty() ? source.names("editor") : people) {
            append(out, name.display());
        }
        for (String variable : IDENTITY) {
            String value = source.text(variable);
            append(out, value == null ? "" : value);
        }
        append(out, source.year());
        Archival archival = source.archival();
        if (archival != null) {
            if (archival.repository() != null) {
                append(out, archival.repository().shortest());
            }
            for (String element : Archival.ELEMENTS) {
                String value = archival.element(element);
                append(out, value == null ? "" : element + " " + value);
            }
        }
        return out.toString();
    }

    static String excerpt(EvidenceLink link) {
        StringBuilder out = new StringBuilder();
        if (link.excerpt().isPresent()) {
            append(out, link.excerpt().get().text());
        }
        if (link.translation().isPresent()) {
            append(out, link.translation().get().text());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String part) {
        if (!part.isBlank()) {
            out.append(out.length() == 0 ? "" : "; ").append(oneLine(part));
        }
    }

    /** White space says nothing here, and a value on one line keeps the claims file short. */
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u0085';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
