package org.footing.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.lookup.service.Identifier;
import org.footing.lookup.service.Service;
import org.footing.lookup.service.Services;
import org.footing.lookup.transport.Answer;
import org.footing.lookup.transport.Transport;
import org.footing.lookup.transport.UnavailableException;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;

/** Asks all services that know an identifier of its kind, and puts together what they say. */
public final class Lookup {
    private final Transport transport;
    private final Map<String, Mapping.Entry> fields = new LinkedHashMap<>();
    private final Map<String, String> takenFrom = new LinkedHashMap<>();
    private final List<String> from = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Lookup(Transport transport) {
        this.transport = transport;
    }

    /** What is known of the identifier. A service that fails is told of and does not keep the others from answering. */
    public static LookedUp of(Identifier identifier, Transport transport) {
        Lookup lookup = new Lookup(transport);
        for (Service service : Services.all()) {
            String address = service.address(identifier);
            if (address != null) {
                lookup.ask(service, address);
            }
        }
        return lookup.result(identifier);
    }

    private void ask(Service service, String address) {
        try {
            Answer answer = transport.get(address, service.accept());
            if (answer.isNotFound()) {
                return;
            }
            if (!answer.isFound()) {
                faults.add(service.name() + ": answers " + answer.status()
                        + (answer.status() == 200 ? " and nothing else" : ""));
                return;
            }
            Mapping item = service.read(new SourceText(address, answer.body()));
            if (item != null) {
                from.add(service.name());
                take(item, service.name());
            }
        } catch (UnavailableException e) {
            faults.add(service.name() + ": " + e.getMessage());
        } catch (InputException e) {
            faults.add(service.name() + " answers what cannot be read: "
                    + e.diagnostics().get(0));
        }
    }

    private void take(Mapping item, String service) {
        for (Mapping.Entry entry : item.entries()) {
            Mapping.Entry before = fields.putIfAbsent(entry.name(), entry);
            if (before == null) {
                takenFrom.put(entry.name(), service);
            } else if (!before.value().sameAs(entry.value()) && !shown(before).equals(shown(entry))) {
                differences.add(new Difference(
                        entry.name(), shown(before), takenFrom.getOrDefault(entry.name(), ""), shown(entry), service));
            }
        }
    }

    private static String shown(Mapping.Entry entry) {
        return entry.value() instanceof Scalar scalar
                ? scalar.text()
                : JsonWriter.document(entry.value()).strip();
    }

    private LookedUp result(Identifier identifier) {
        if (from.isEmpty()) {
            return new LookedUp(null, from, differences, faults);
        }
        String own = switch (identifier.kind()) {
            case DOI -> "DOI";
            case ISBN -> "ISBN";
            default -> "";
        };
        if (!own.isEmpty()) {
            fields.putIfAbsent(own, new Mapping.Entry(Draft.text(own), Draft.text(identifier.value())));
        }
        return new LookedUp(Draft.mapping(List.copyOf(fields.values())), from, differences, faults);
    }
}
