package org.footing.record.ris;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.language.calendar.DatePoint;
import org.footing.record.BibRecord;
import org.footing.record.RecordDate;
import org.footing.record.WriteLosses;
import org.footing.source.Name;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** Writes one record as RIS, the way in which {@link RisRecord} reads it. */
final class RisWriter {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("title", "TI"),
            Map.entry("title-short", "ST"),
            Map.entry("container-title-short", "J2"),
            Map.entry("volume", "VL"),
            Map.entry("edition", "ET"),
            Map.entry("number-of-volumes", "NV"),
            Map.entry("publisher", "PB"),
            Map.entry("publisher-place", "CY"),
            Map.entry("DOI", "DO"),
            Map.entry("URL", "UR"),
            Map.entry("abstract", "AB"),
            Map.entry("note", "N1"),
            Map.entry("genre", "M3"),
            Map.entry("call-number", "CN"),
            Map.entry("archive", "DB"),
            Map.entry("archive_location", "AN"),
            Map.entry("source", "DP"),
            Map.entry("language", "LA"));

    private final BibRecord from;
    private final StringBuilder out;
    private final WriteLosses losses;
    private final String type;
    private final Set<String> written = new HashSet<>();

    RisWriter(BibRecord from, StringBuilder out, WriteLosses losses) {
        this.from = from;
        this.out = out;
        this.losses = losses;
        this.type = RisTypes.written(from.type());
    }

    void write() {
        line("TY", type);
        line("ID", from.key());
        boolean series = RisRecord.isSeries(from.type());
        people(from.type().equals("motion_picture") ? "director" : "author", "AU");
        people("editor", series ? type.equals("BOOK") ? "A3" : "ED" : "A2");
        people("collection-editor", series ? "A2" : "A3");
        if (!type.equals("CONF")) {
            people("translator", "A4");
        }
        boolean part = RisRecord.isPart(from.type()) || from.type().startsWith("article");
        if (part && !type.equals("CONF")) {
            text("container-title", "T2");
        } else if (type.equals("CONF")) {
            text("event-title", "T2");
            text("container-title", from.text("event-title") == null ? "T2" : "C3");
        }
        text("collection-title", series ? "T2" : "T3");
        boolean article = from.type().startsWith("article");
        text(
                article ? "issue" : "number",
                from.type().equals("report") || from.type().equals("patent") ? "SN" : "IS");
        if (from.type().equals("book") || RisRecord.isPart(from.type())) {
            text("collection-number", "M1");
        }
        text(article || from.type().equals("periodical") ? "ISSN" : "ISBN", "SN");
        pages();
        TAGS.forEach((variable, tag) -> text(variable, tag));
        dates();
        from.tags().forEach(tag -> line("KW", tag));
        rest();
        line("ER", "");
        out.append('\n');
    }

    private void line(String tag, String value) {
        out.append(tag).append("  - ").append(value.replace('\n', ' ')).append('\n');
    }

    private void text(String variable, String tag) {
        String text = from.text(variable);
        if (text != null && written.add(variable)) {
            line(tag, text);
        }
    }

    private void people(String variable, String tag) {
        written.add(variable);
        for (Name name : from.people(variable)) {
            String literal = name.literal();
            if (literal != null) {
                line(tag, literal);
            } else {
                String von = name.nonDroppingParticle() == null ? name.droppingParticle() : name.nonDroppingParticle();
                String family = (von == null ? "" : von + " ") + (name.family() == null ? "" : name.family());
                line(
                        tag,
                        family + ", " + (name.given() == null ? "" : name.given())
                                + (name.suffix() == null ? "" : ", " + name.suffix()));
                if (von != null) {
                    losses.add(from, variable + "’s particle, written before the family name");
                }
            }
            if (!name.variants().isEmpty()) {
                losses.add(from, variable + " in other scripts");
            }
        }
    }

    private void pages() {
        boolean total = from.type().equals("book") || from.type().equals("thesis");
        text(total ? "number-of-pages" : "page", "SP");
    }

    private void dates() {
        from.dates().forEach((variable, date) -> {
            switch (variable) {
                case "issued" -> {
                    line("PY", year(date));
                    line("DA", date(date));
                }
                case "accessed" -> line("Y2", date(date));
                default -> losses.add(from, variable);
            }
        });
    }

    private static String year(RecordDate date) {
        DatePoint start = date.date() == null ? null : date.date().start();
        return start == null ? date.written() : String.valueOf(start.year());
    }

    /** {@code YYYY/MM/DD/}; a range or a doubtful date as the library writes it. */
    private static String date(RecordDate date) {
        DatePoint start = date.date() == null ? null : date.date().start();
        boolean plain = start != null && date.written().equals(start.toString()) && !start.isSeason();
        return plain ? date.written().replace('-', '/') : date.written().replace("/", "--");
    }

    private void rest() {
        from.texts().keySet().forEach(this::lostUnlessWritten);
        from.names().keySet().forEach(this::lostUnlessWritten);
        from.forms().keySet().forEach(field -> losses.add(from, field + " in other scripts"));
        if (!from.archival().isEmpty()) {
            losses.add(from, "archival");
        }
        if (from.annotation() != null) {
            losses.add(from, "annotation");
        }
        from.others().forEach((name, tree) -> {
            if (name.equals("ris") && tree instanceof Mapping own) {
                own.entries().forEach(entry -> foreign(entry.name(), entry.value()));
            } else {
                losses.add(from, name);
            }
        });
    }

    private void foreign(String tag, Tree value) {
        List<? extends Tree> values = value instanceof Sequence list ? list.items() : List.of(value);
        for (Tree each : values) {
            if (each instanceof Scalar text && !tag.equals("TY")) {
                line(tag, text.text());
            }
        }
    }

    private void lostUnlessWritten(String variable) {
        if (!written.contains(variable)) {
            losses.add(from, variable);
        }
    }
}
