package org.footing.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.check.measure.Sense;
import org.footing.check.measure.Threshold;
import org.footing.check.measure.ThresholdParser;
import org.footing.claim.Assessor;
import org.footing.claim.Claims;
import org.footing.claim.ClaimsFile;
import org.footing.claim.Kind;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.source.form.FormNeeds;
import org.footing.text.SourceText;

/** A small paper that a test writes down, with a library of three sources: an article, an archival file and a book. */
public final class TestPaper {
    private static final String SOURCES = """
            references:
            - {id: hara-1995, type: article-journal, class: secondary, language: ja, title: 地域統合, issued: 1995,
               author: [{family: 原, given: 暉之, multi: {_key: {ja-Latn-hepburn: {family: Hara, given: Teruyuki}}}}],
               multi: {_keys: {title: {ja-Hrkt: ちいきとうごう}}}}
            - {id: garf-555, type: collection, class: primary, language: ru,
               archival: {repository: {name: ГАРФ}, fond: Р-6761, opis: 1, delo: 555}}
            - {id: dvp-1996, type: book, class: primary, language: ru, title: Дальневосточная политика, issued: 1996}
            """;

    private final List<Manuscript> manuscripts = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private String sources = SOURCES;
    private String claims = "claims: []\n";
    private Filter filter = Filter.NONE;
    private FormNeeds needs = FormNeeds.of("en");

    /** A paper with one manuscript, {@code paper.md}. */
    public static TestPaper of(String manuscript) {
        return new TestPaper().and("paper.md", manuscript);
    }

    /** A paper without a manuscript. */
    public static TestPaper none() {
        return new TestPaper();
    }

    public TestPaper and(String name, String manuscript) {
        manuscripts.add(Manuscript.of(MarkdownReader.read(new SourceText(name, manuscript))));
        return this;
    }

    TestPaper and(Manuscript manuscript) {
        manuscripts.add(manuscript);
        return this;
    }

    /** The claims of {@code claims.yaml}, from the first on. */
    public TestPaper claims(String yaml) {
        claims = "claims:\n" + yaml;
        return this;
    }

    public TestPaper sources(String yaml) {
        sources = yaml;
        return this;
    }

    public TestPaper filter(Filter chosen) {
        filter = chosen;
        return this;
    }

    public TestPaper needs(FormNeeds wanted) {
        needs = wanted;
        return this;
    }

    public TestPaper min(String threshold) {
        thresholds.add(parser().option(Sense.MIN, threshold));
        return this;
    }

    public TestPaper max(String threshold) {
        thresholds.add(parser().option(Sense.MAX, threshold));
        return this;
    }

    public static ThresholdParser parser() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(kind.id());
        }
        return new ThresholdParser(Counts.names(), kinds);
    }

    public CheckResult check() {
        Claims read = ClaimsFile.parse(new SourceText("claims.yaml", claims));
        Sources library = library();
        return Checker.check(new CheckInput(
                "1.2.3",
                manuscripts,
                library,
                read,
                Assessor.assess(read, library, manuscripts, "en"),
                filter,
                needs,
                thresholds));
    }

    private Sources library() {
        try {
            Path folder = Files.createTempDirectory("footing");
            Path file = folder.resolve("sources.yaml");
            Files.writeString(file, sources);
            Sources read = SourcesFile.at(file).read();
            Files.delete(file);
            Files.delete(folder);
            return new Sources("sources.yaml", read.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings of one rule. */
    static List<Finding> found(CheckResult result, RuleId rule) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.rule() == rule) {
                found.add(finding);
            }
        }
        return found;
    }

    /** The one finding of a rule. */
    static Finding one(CheckResult result, RuleId rule) {
        List<Finding> found = found(result, rule);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + rule.id() + ", found " + result.findings());
        }
        return found.get(0);
    }
}
