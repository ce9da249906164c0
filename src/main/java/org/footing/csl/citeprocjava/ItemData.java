package org.footing.csl.citeprocjava;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/** Our items as citeproc-java's, by way of CSL-JSON. Variables that it does not know it leaves out. */
final class ItemData {
    private ItemData() {}

    static CSLItemData of(Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("type", type(item.type()));
        for (String variable : item.variables()) {
            String text = item.text(variable);
            DateValue date = item.date(variable);
            if (text != null) {
                json.put(variable, text);
            } else if (date != null) {
                json.put(variable, date(date));
            } else {
                json.put(variable, names(item.names(variable)));
            }
        }
        return CSLItemData.fromJson(json);
    }

    private static String type(String type) {
        try {
            return CSLType.fromString(type).toString();
        } catch (IllegalArgumentException e) {
            return CSLType.DOCUMENT.toString();
        }
    }

    private static List<Object> names(List<PersonName> names) {
        List<Object> out = new ArrayList<>();
        for (PersonName name : names) {
            Map<String, Object> json = new LinkedHashMap<>();
            put(json, "literal", name.literal());
            put(json, "family", name.family());
            put(json, "given", name.given());
            put(json, "dropping-particle", name.droppingParticle());
            put(json, "non-dropping-particle", name.nonDroppingParticle());
            put(json, "suffix", name.suffix());
            if (name.commaSuffix()) {
                json.put("comma-suffix", true);
            }
            if (name.staticOrdering()) {
                json.put("static-ordering", true);
            }
            out.add(json);
        }
        return out;
    }

    private static Map<String, Object> date(DateValue date) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>();
        addPoint(parts, date.start());
        addPoint(parts, date.end());
        if (!parts.isEmpty()) {
            json.put("date-parts", parts);
        }
        DatePoint start = date.start();
        if (start != null && start.season() > 0) {
            json.put("season", Integer.toString(start.season()));
        }
        if (date.isDoubtful()) {
            json.put("circa", true);
        }
        put(json, "literal", date.literal());
        return json;
    }

    private static void addPoint(List<Object> parts, @Nullable DatePoint point) {
        if (point == null || point.year() == DatePoint.NO_YEAR) {
            return;
        }
        List<Object> numbers = new ArrayList<>();
        numbers.add(point.year());
        if (point.month() > 0) {
            numbers.add(point.month());
            if (point.day() > 0) {
                numbers.add(point.day());
            }
        }
        parts.add(numbers);
    }

    private static void put(Map<String, Object> json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }
}
