package org.footing.report.linkeddata;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.claim.Excerpt;
import org.footing.report.Report;
import org.footing.report.linkeddata.RdfTerm.Iri;
import org.footing.report.linkeddata.RdfTerm.Literal;

/**
 * What a paper says of its sources: the paper and each claim cite a source by the property of CiTO that the stance stands for; each
 * citation is also a {@code cito:Citation} of its own, with locator and excerpt.
 */
final class CitationStatements {
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Map<Iri, LinkResult> cited = new LinkedHashMap<>();
    private final Report report;

    private CitationStatements(Report report) {
        this.report = report;
    }

    static List<Triple> of(Report report) {
        CitationStatements statements = new CitationStatements(report);
        statements.add();
        return List.copyOf(statements.triples);
    }

    private void add() {
        Iri paper = Iris.paper(report.file());
        add(paper, Iris.dcterms("title"), new Literal(report.title(), report.language()));
        for (ClaimResult claim : report.result().claims()) {
            Iri subject = Iris.claim(claim.claim().id());
            add(subject, Iris.dcterms("isPartOf"), paper);
            add(
                    subject,
                    Iris.dcterms("description"),
                    new Literal(claim.claim().statement(), claim.claim().language()));
            for (int i = 0; i < claim.links().size(); i++) {
                link(paper, subject, claim.links().get(i), i + 1);
            }
            for (String premise : claim.claim().premises()) {
                add(subject, Iris.dcterms("requires"), Iris.claim(premise));
            }
        }
        cited.forEach((source, link) -> {
            if (link.source() != null) {
                add(source, Iris.dcterms("bibliographicCitation"), new Literal(report.label(link), ""));
            }
            add(source, Iris.dcterms("identifier"), new Literal(link.link().source(), ""));
        });
    }

    private void link(Iri paper, Iri claim, LinkResult link, int number) {
        if (link.link().source().isEmpty()) {
            return;
        }
        Iri source = Iris.source(link.link().source(), link.source());
        Iri property = new Iri(link.link().stance().cito());
        cited.putIfAbsent(source, link);
        add(paper, property, source);
        add(claim, property, source);
        Iri citation = new Iri(claim.value() + ":link-" + number);
        add(citation, Iris.type(), new Iri(Iris.CITO + "Citation"));
        add(citation, new Iri(Iris.CITO + "hasCitingEntity"), claim);
        add(citation, new Iri(Iris.CITO + "hasCitedEntity"), source);
        add(citation, new Iri(Iris.CITO + "hasCitationCharacterization"), property);
        String locator = link.link().locator().verbatim();
        if (!locator.isEmpty()) {
            add(citation, Iris.dcterms("bibliographicCitation"), new Literal(locator, ""));
        }
        Excerpt excerpt = link.link().excerpt().orElse(null);
        if (excerpt != null) {
            add(citation, Iris.dcterms("description"), new Literal(excerpt.text(), excerpt.language()));
        }
    }

    private void add(Iri subject, Iri predicate, RdfTerm object) {
        triples.add(new Triple(subject, predicate, object));
    }
}
