package org.footing.record.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.footing.record.BibRecord;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.record.WriteLosses;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.footing.text.SourceText;

/**
 * Tables with a header: CSV (RFC 4180) and TSV. Columns are named as CSL names its variables; several people stand in one
 * cell as {@code Family, Given; Family, Given}.
 */
public final class DelimitedFormat {
    private final String id;
    private final char separator;

    private DelimitedFormat(String id, char separator) {
        this.id = id;
        this.separator = separator;
    }

    public static RecordFormat csv() {
        return new DelimitedFormat("csv", ',').format();
    }

    public static RecordFormat tsv() {
        return new DelimitedFormat("tsv", '\t').format();
    }

    private RecordFormat format() {
        return new RecordFormat(id, List.of("." + id), this::looksLike, this::read, this::write);
    }

    private boolean looksLike(String start) {
        int end = start.indexOf('\n');
        String header = (end < 0 ? start : start.substring(0, end)).toLowerCase(Locale.ROOT);
        return header.indexOf(separator) > 0 && header.contains("title") && !header.contains("{");
    }

    private List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<TableRow> rows = TableRow.parse(text, separator);
        if (rows.isEmpty()) {
            throw text.error(
                    0, "no header in the table", "name the columns in the first line: id, type, title, author …");
        }
        List<String> columns = new ArrayList<>();
        rows.get(0).cells().forEach(cell -> columns.add(column(cell)));
        if (!columns.contains("title")) {
            throw text.error(0, "no column `title`", "name the columns in the first line: id, type, title, author …");
        }
        List<BibRecord> records = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            if (row.cells().size() > columns.size()) {
                notes.broken(
                        text,
                        row.offset(),
                        "a row of " + row.cells().size() + " cells under " + columns.size() + " columns",
                        "quote cells that hold the separator");
            } else {
                records.add(record(row, columns));
            }
        }
        return records;
    }

    /** A column's variable: {@code Author} is {@code author}, {@code Year} is {@code issued}. */
    private static String column(String header) {
        String name = header.replace("\ufeff", "").strip();
        for (String variable : CslSchema.TEXTS) {
            if (variable.equalsIgnoreCase(name)) {
                return variable;
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "key", "citekey", "citation key" -> "id";
            case "year", "date", "publication year" -> "issued";
            case "journal", "publication title" -> "container-title";
            case "place" -> "publisher-place";
            case "pages" -> "page";
            case "keywords" -> "tags";
            default -> lower;
        };
    }

    private BibRecord record(TableRow row, List<String> columns) {
        RecordDraft draft = new RecordDraft(row.offset());
        for (int i = 0; i < row.cells().size(); i++) {
            String name = columns.get(i);
            String cell = row.cells().get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (name.equals("id")) {
                draft.key(cell);
            } else if (name.equals("type")) {
                draft.type(CslSchema.isType(cell) ? cell : "document");
                draft.foreign(id, CslSchema.isType(cell) ? "" : "type", CslSchema.isType(cell) ? null : cell);
            } else if (CslSchema.NAMES.contains(name)) {
                for (String person : cell.split(";", -1)) {
                    draft.name(name, PersonNames.inverted(person));
                }
            } else if (CslSchema.DATES.contains(name)) {
                draft.date(name, RecordDate.of(cell));
            } else if (name.equals("tags")) {
                for (String word : cell.split("[;,]", -1)) {
                    draft.tag(word);
                }
            } else if (name.equals("annotation")) {
                draft.annotation(cell);
            } else if (CslSchema.TEXTS.contains(name)) {
                draft.text(name, cell);
            } else {
                draft.foreign(id, name, cell);
            }
        }
        return draft.build();
    }

    private void write(List<BibRecord> records, StringBuilder out, WriteLosses losses) {
        Set<String> columns = new TreeSet<>();
        for (BibRecord each : records) {
            columns.addAll(each.texts().keySet());
            columns.addAll(each.names().keySet());
            columns.addAll(each.dates().keySet());
        }
        columns.remove("title");
        List<String> header = new ArrayList<>(List.of("id", "type", "title"));
        header.addAll(columns);
        header.add("tags");
        header.add("annotation");
        row(header, out);
        for (BibRecord each : records) {
            List<String> cells = new ArrayList<>();
            header.forEach(name -> cells.add(cell(each, name)));
            row(cells, out);
            each.forms().keySet().forEach(field -> losses.add(each, field + " in other scripts"));
            each.others().keySet().forEach(name -> losses.add(each, name));
            if (!each.archival().isEmpty()) {
                losses.add(each, "archival");
            }
        }
    }

    private static String cell(BibRecord from, String name) {
        String value = switch (name) {
            case "id" -> from.key();
            case "type" -> from.type();
            case "tags" -> String.join("; ", from.tags());
            case "annotation" ->
                from.annotation() == null ? "" : from.annotation().strip();
            default -> {
                RecordDate date = from.date(name);
                List<String> people = new ArrayList<>();
                from.people(name).stream().map(Name::display).forEach(people::add);
                String text = from.text(name);
                yield date != null ? date.written() : text != null ? text : String.join("; ", people);
            }
        };
        return value;
    }

    private void row(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            out.append(i == 0 ? "" : separator).append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        out.append('\n');
    }
}
