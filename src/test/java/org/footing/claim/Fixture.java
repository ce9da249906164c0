package org.footing.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;

/** Small libraries for the tests of this room. */
final class Fixture {
    static final String SOURCES = """
            references:
            - id: hara
              type: book
              title: 会議
              language: ja
              issued: 1995
              author: [{family: 原, given: 暉之}]
            - id: smith
              type: book
              title: The Council
              language: en
              issued: 2001
            """;

    private Fixture() {}

    static Claims claims(String yaml) {
        return ClaimsFile.parse(new SourceText("claims.yaml", yaml));
    }

    static Claim claim(String yaml) {
        return claims(yaml).all().get(0);
    }

    static Sources sources(String yaml) {
        try {
            Path folder = Files.createTempDirectory("footing");
            Path file = folder.resolve("sources.yaml");
            try {
                Files.writeString(file, yaml);
                return SourcesFile.at(file).read();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment assess(String claims, String sources, String... markdown) {
        List<org.footing.manuscript.Manuscript> papers = java.util.Arrays.stream(markdown)
                .map(text -> Manuscript.of(MarkdownReader.read(new SourceText("bibliography/paper.md", text))))
                .toList();
        return Assessor.assess(claims(claims), sources(sources), papers, "en");
    }

    static ClaimState state(Assessment assessment, String id) {
        return assessment.states().stream()
                .filter(state -> state.claim().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
