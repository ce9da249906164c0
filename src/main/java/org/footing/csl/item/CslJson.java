package org.footing.csl.item;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads items from CSL-JSON: an array of them, or an object of items by identifier. */
public final class CslJson {
    private final JsonParser in;
    private final String file;

    private CslJson(JsonParser in, String file) {
        this.in = in;
        this.file = file;
    }

    /**
     * Reads all items.
     *
     * @throws InputException when the text is not JSON or not CSL-JSON, with the place
     */
    public static List<Item> read(SourceText source) {
        try (JsonParser in = new JsonFactory().createParser(source.content())) {
            return new CslJson(in, source.name()).items();
        } catch (JsonProcessingException e) {
            throw fault(source.name(), e.getLocation(), "not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new InputException(new Diagnostic(Location.of(source.name()), "cannot be read: " + e, ""));
        }
    }

    private static InputException fault(String file, @Nullable JsonLocation at, String message) {
        Location location = at == null ? Location.of(file) : new Location(file, at.getLineNr(), at.getColumnNr());
        return new InputException(new Diagnostic(location, message, "correct it there"));
    }

    private List<Item> items() throws IOException {
        List<Item> out = new ArrayList<>();
        JsonToken first = in.nextToken();
        if (first == JsonToken.START_ARRAY) {
            while (in.nextToken() == JsonToken.START_OBJECT) {
                out.add(item(""));
            }
            if (in.currentToken() != JsonToken.END_ARRAY) {
                throw fault(file, in.currentTokenLocation(), "an item must be an object");
            }
        } else if (first == JsonToken.START_OBJECT) {
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String id = in.currentName();
                if (in.nextToken() != JsonToken.START_OBJECT) {
                    throw fault(file, in.currentTokenLocation(), "an item must be an object");
                }
                out.add(item(id));
            }
        } else if (first != null) {
            throw fault(file, in.currentTokenLocation(), "CSL-JSON is an array of items");
        }
        return out;
    }

    private Item item(String key) throws IOException {
        String id = key;
        String type = "";
        List<String> variables = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken token = in.nextToken();
            if (name.equals("id")) {
                id = in.getText();
            } else if (name.equals("type")) {
                type = in.getText();
            } else {
                Object value = value(token);
                if (value != null) {
                    variables.add(name);
                    values.add(value);
                }
            }
        }
        Item.Builder item = Item.builder(id, type);
        int note = variables.indexOf("note");
        if (note >= 0 && values.get(note) instanceof String text) {
            values.set(note, NoteFields.read(text, item, variables));
        }
        for (int i = 0; i < variables.size(); i++) {
            put(item, variables.get(i), values.get(i), variables);
        }
        return item.build();
    }

    private static void put(Item.Builder item, String name, Object value, List<String> all) {
        if (value instanceof String text) {
            String variable = name;
            if (name.equals("shortTitle")) {
                variable = "title-short";
            } else if (name.equals("journalAbbreviation")) {
                variable = "container-title-short";
            }
            if (variable.equals(name) || !all.contains(variable)) {
                item.text(variable, text);
            }
        } else if (value instanceof DateValue date) {
            item.date(name, date);
        } else if (value instanceof NameList names) {
            item.names(name, names.all());
        }
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return in.getText();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return in.getText();
            }
            case START_OBJECT -> {
                return date();
            }
            case START_ARRAY -> {
                return names();
            }
            default -> {
                return null;
            }
        }
    }

    private record NameList(List<PersonName> all) {}

    private @Nullable NameList names() throws IOException {
        List<PersonName> out = new ArrayList<>();
        JsonToken token;
        while ((token = in.nextToken()) != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_OBJECT) {
                PersonName name = name();
                if (name != null) {
                    out.add(name);
                }
            } else {
                in.skipChildren();
            }
        }
        return out.isEmpty() ? null : new NameList(out);
    }

    private @Nullable PersonName name() throws IOException {
        String family = null;
        String given = null;
        String dropping = null;
        String nonDropping = null;
        String suffix = null;
        String literal = null;
        boolean comma = false;
        boolean fixed = false;
        boolean institution = false;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            JsonToken token = in.nextToken();
            switch (field) {
                case "family" -> family = in.getText();
                case "given" -> given = in.getText();
                case "dropping-particle" -> dropping = in.getText();
                case "non-dropping-particle" -> nonDropping = in.getText();
                case "suffix" -> suffix = in.getText();
                case "literal" -> literal = in.getText();
                case "comma-suffix" -> comma = isTrue(token);
                case "static-ordering" -> fixed = isTrue(token);
                case "isInstitution" -> institution = isTrue(token);
                default -> in.skipChildren();
            }
        }
        if (literal != null && !literal.isEmpty()) {
            return PersonName.literal(literal);
        }
        if (institution && family != null && (given == null || given.isEmpty())) {
            return PersonName.literal(family);
        }
        boolean nothing = (family == null || family.isEmpty()) && (given == null || given.isEmpty());
        return nothing ? null : NameParser.parse(family, given, dropping, nonDropping, suffix, comma, fixed);
    }

    private boolean isTrue(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            String text = in.getText();
            return !text.isEmpty() && !text.equals("0") && !text.equals("false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private @Nullable DateValue date() throws IOException {
        List<int[]> parts = new ArrayList<>();
        String raw = null;
        String literal = null;
        String season = null;
        boolean circa = false;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            JsonToken token = in.nextToken();
            switch (field) {
                case "date-parts" -> dateParts(token, parts);
                case "raw", "edtf" -> raw = in.getText();
                case "literal" -> literal = in.getText();
                case "season" -> season = in.getText();
                case "circa" -> circa = isTrue(token);
                default -> in.skipChildren();
            }
        }
        if (!parts.isEmpty()) {
            return structured(parts).with(circa, seasonOf(season));
        }
        if (raw != null && !raw.isEmpty()) {
            return DateText.parse(raw).with(circa, 0);
        }
        return literal == null || literal.isEmpty()
                ? null
                : DateValue.literal(literal).with(circa, 0);
    }

    private static int seasonOf(@Nullable String season) {
        if (season == null || season.length() != 1) {
            return 0;
        }
        int number = season.charAt(0) - '0';
        return number >= 1 && number <= 4 ? number : 0;
    }

    private static DateValue structured(List<int[]> parts) {
        DatePoint start = point(parts.get(0));
        if (parts.size() == 1) {
            return new DateValue(start, null, false, false, "");
        }
        DatePoint end = point(parts.get(1));
        if (start != null && start.equals(end)) {
            return DateValue.of(start);
        }
        return new DateValue(start, end, true, false, "");
    }

    private static @Nullable DatePoint point(int[] numbers) {
        return numbers[0] == 0 ? null : DatePoint.of(numbers[0], numbers[1], numbers[2]);
    }

    private void dateParts(JsonToken token, List<int[]> out) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        while (in.nextToken() == JsonToken.START_ARRAY) {
            int[] numbers = {0, 0, 0};
            int count = 0;
            JsonToken next;
            while ((next = in.nextToken()) != JsonToken.END_ARRAY) {
                if (count < 3 && next.isScalarValue()) {
                    numbers[count] = number(in.getText());
                }
                count++;
            }
            if (count > 0) {
                out.add(numbers);
            }
        }
    }

    private static int number(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String digits = text.trim();
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
