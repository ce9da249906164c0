package org.footing.report.linkeddata;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.claim.Verification;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.linkeddata.RdfTerm.Iri;
import org.footing.report.linkeddata.RdfTerm.Literal;

/**
 * Nanopublications in TriG (nanopub.net guidelines): one for each claim that a source backs, with head, assertion, provenance and
 * publication info. They carry no trusty IRI and no signature, which whoever publishes them adds.
 */
public final class Nanopublications implements ReportWriter {
    @Override
    public String id() {
        return "trig";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        Turtle.prefixes(out);
        for (ClaimResult claim : report.result().claims()) {
            List<LinkResult> backing =
                    claim.links().stream().filter(LinkResult::isBacking).toList();
            if (!backing.isEmpty()) {
                publication(out, report, claim, backing);
            }
        }
        return out.toString();
    }

    private static void publication(StringBuilder out, Report report, ClaimResult claim, List<LinkResult> backing) {
        Iri claimed = Iris.claim(claim.claim().id());
        Iri publication = new Iri(claimed.value() + ":np");
        Iri assertion = part(publication, "assertion");
        Iri provenance = part(publication, "provenance");
        Iri info = part(publication, "pubinfo");
        graph(
                out,
                part(publication, "head"),
                List.of(
                        new Triple(publication, Iris.type(), np("Nanopublication")),
                        new Triple(publication, np("hasAssertion"), assertion),
                        new Triple(publication, np("hasProvenance"), provenance),
                        new Triple(publication, np("hasPublicationInfo"), info)));
        List<Triple> asserted = new ArrayList<>();
        asserted.add(new Triple(
                claimed,
                Iris.dcterms("description"),
                new Literal(claim.claim().statement(), claim.claim().language())));
        List<Triple> derived = new ArrayList<>();
        derived.add(new Triple(assertion, prov("hadPrimarySource"), Iris.paper(report.file())));
        for (LinkResult link : backing) {
            Iri source = Iris.source(link.link().source(), link.source());
            asserted.add(new Triple(claimed, new Iri(link.link().stance().cito()), source));
            derived.add(new Triple(assertion, prov("wasDerivedFrom"), source));
            verified(derived, assertion, link.link().verification());
        }
        graph(out, assertion, asserted.stream().distinct().toList());
        graph(out, provenance, derived.stream().distinct().toList());
        graph(
                out,
                info,
                List.of(new Triple(
                        publication,
                        Iris.dcterms("creator"),
                        new Literal("Footing " + report.result().input().version(), ""))));
    }

    private static void verified(List<Triple> derived, Iri assertion, Verification verification) {
        if (!verification.by().isEmpty()) {
            derived.add(new Triple(assertion, Iris.dcterms("contributor"), new Literal(verification.by(), "")));
        }
        if (!verification.date().isEmpty()) {
            derived.add(new Triple(assertion, Iris.dcterms("dateAccepted"), new Literal(verification.date(), "")));
        }
    }

    private static void graph(StringBuilder out, Iri name, List<Triple> triples) {
        out.append('\n').append(Turtle.term(name)).append(" {");
        Turtle.statements(out, triples, "    ");
        out.append("}\n");
    }

    private static Iri part(Iri publication, String name) {
        return new Iri(publication.value() + ":" + name);
    }

    private static Iri np(String name) {
        return new Iri(Iris.NP + name);
    }

    private static Iri prov(String name) {
        return new Iri(Iris.PROV + name);
    }
}
