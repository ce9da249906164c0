package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordFormat;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Zotero's translators make of their own tests, compared with what ours do: titles, people with roles, dates, places,
 * identifiers, pages. Skipped without {@code ../shared}. What differs stands in {@code target/zotero}.
 */
class ZoteroCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/zotero");

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("publicationTitle", "container-title"),
            Map.entry("bookTitle", "container-title"),
            Map.entry("proceedingsTitle", "container-title"),
            Map.entry("websiteTitle", "container-title"),
            Map.entry("encyclopediaTitle", "container-title"),
            Map.entry("dictionaryTitle", "container-title"),
            Map.entry("journalAbbreviation", "container-title-short"),
            Map.entry("shortTitle", "title-short"),
            Map.entry("conferenceName", "event-title"),
            Map.entry("series", "collection-title"),
            Map.entry("seriesTitle", "collection-title"),
            Map.entry("seriesNumber", "collection-number"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "page"),
            Map.entry("numPages", "number-of-pages"),
            Map.entry("numberOfVolumes", "number-of-volumes"),
            Map.entry("edition", "edition"),
            Map.entry("place", "publisher-place"),
            Map.entry("country", "jurisdiction"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("university", "publisher"),
            Map.entry("company", "publisher"),
            Map.entry("label", "publisher"),
            Map.entry("distributor", "publisher"),
            Map.entry("repository", "publisher"),
            Map.entry("patentNumber", "number"),
            Map.entry("reportNumber", "number"),
            Map.entry("billNumber", "number"),
            Map.entry("thesisType", "genre"),
            Map.entry("ISBN", "ISBN"),
            Map.entry("ISSN", "ISSN"),
            Map.entry("DOI", "DOI"),
            Map.entry("PMID", "PMID"),
            Map.entry("PMCID", "PMCID"),
            Map.entry("url", "URL"),
            Map.entry("language", "language"),
            Map.entry("callNumber", "call-number"),
            Map.entry("archive", "archive"),
            Map.entry("archiveLocation", "archive_location"));

    private final List<String> differences = new ArrayList<>();
    private int alike;
    private int all;

    @BeforeAll
    static void corpus() {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus/zotero");
    }

    @ParameterizedTest
    @CsvSource({
        "bibtex, bibtex, 89",
        "ris, ris, 90",
        "medlinenbib, nbib, 98",
        "web-of-science-tagged, wos, 99",
        "pubmed-xml, pubmed-xml, 96",
        "endnote-xml, endnote-xml, 99",
        "mods, mods, 70",
        "marc, marc, 88",
        "marcxml, marcxml, 90",
        "rdf, rdf, 60",
    })
    void fields_are_alike(String file, String format, int percent) throws IOException {
        for (JsonNode test : new ObjectMapper().readTree(Files.readString(CORPUS.resolve(file + ".json")))) {
            String input = test.get("input").asText();
            RecordFormat.Reader reader = RecordFormats.get(format).reader();
            assertThat(RecordFormats.idOf("input", input.substring(0, Math.min(8192, input.length()))))
                    .isEqualTo(format);
            List<BibRecord> ours =
                    reader == null ? List.of() : reader.read(new SourceText(file, input), new ReadNotes(true));
            JsonNode items = test.get("items");
            for (int i = 0; i < items.size(); i++) {
                compare(items.get(i), i < ours.size() ? ours.get(i) : null);
            }
        }
        Files.createDirectories(Path.of("target/zotero"));
        differences.add(0, alike + " of " + all);
        Files.write(Path.of("target/zotero/" + file + ".txt"), differences);
        assertThat(alike * 100.0 / all).as(String.join("\n", differences)).isGreaterThanOrEqualTo(percent);
    }

    private void compare(JsonNode item, @Nullable BibRecord ours) {
        String where = item.path("title").asText();
        item.properties().forEach(field -> {
            String variable = VARIABLES.get(field.getKey());
            if (variable != null && !isPlaceholder(variable, field.getValue().asText())) {
                String mine = ours == null ? null : ours.text(variable);
                same(
                        where,
                        field.getKey(),
                        plain(variable, field.getValue().asText()),
                        plain(variable, mine == null ? "" : mine));
            }
        });
        for (String date : new String[] {"date", "issueDate"}) {
            if (item.has(date)
                    && item.get(date).asText().matches(".*[0-9]{4}.*")
                    && !item.get(date).asText().startsWith("0000")) {
                RecordDate mine = ours == null ? null : ours.date("issued");
                same(where, date, date(item.get(date).asText()), mine == null ? "" : date(mine.written()));
            }
        }
        for (JsonNode creator : item.path("creators")) {
            String role = role(creator.path("creatorType").asText());
            String wanted = role + ": "
                    + name(creator.path("lastName").asText() + ", "
                            + creator.path("firstName").asText(""));
            String found = ours == null ? "" : found(ours, wanted);
            same(where, "creator", wanted, found);
        }
    }

    /** Zotero's RIS tests name fields by words; a language that is none is kept as it stands in the file, not as a language. */
    private static boolean isPlaceholder(String variable, String value) {
        return variable.equals("language") && LanguageNames.tag(value.split("[;,]", -1)[0]) == null;
    }

    private static String found(BibRecord ours, String wanted) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, List<Name>> people : ours.names().entrySet()) {
            for (Name name : people.getValue()) {
                String family = name.literal() != null ? name.literal() : name.family();
                String mine = people.getKey() + ": "
                        + name((name.droppingParticle() == null ? "" : name.droppingParticle() + " ") + family + ", "
                                + (name.given() == null ? "" : name.given())
                                + (name.suffix() == null ? "" : " " + name.suffix()));
                if (mine.equals(wanted)) {
                    return wanted;
                }
                all.append(mine).append("; ");
            }
        }
        return all.toString();
    }

    private static String name(String name) {
        return name.replace(".", "").replace(" ", "").replaceAll(",$", "").toLowerCase(Locale.ROOT);
    }

    private static String role(String creatorType) {
        return switch (creatorType) {
            case "artist", "programmer", "cartographer", "inventor", "podcaster", "presenter" -> "author";
            case "seriesEditor" -> "collection-editor";
            case "bookAuthor" -> "container-author";
            default -> creatorType;
        };
    }

    private static String date(String written) {
        String text = written.replaceAll("^0000 ", "").strip();
        java.util.regex.Matcher year = java.util.regex.Pattern.compile("\\d{4}").matcher(text);
        return year.find() ? year.group() : text.toLowerCase(Locale.ROOT);
    }

    private static String plain(String variable, String text) {
        String plain = text.replaceAll("<[^>]*>", "")
                .replace('–', '-')
                .replaceAll("\\s+", " ")
                .strip();
        return switch (variable) {
            case "language" -> {
                String tag = LanguageNames.tag(plain.split("[;,]", -1)[0]);
                yield tag == null ? plain.toLowerCase(Locale.ROOT) : tag.split("-", -1)[0];
            }
            case "ISBN", "ISSN" -> plain.replace("-", "").split("[ ,;]", -1)[0];
            case "URL" -> plain.replaceAll("/$", "");
            default -> plain.replace(" :", ":").replaceAll("[.,]$", "").toLowerCase(Locale.ROOT);
        };
    }

    private void same(String where, String field, String theirs, String mine) {
        all++;
        if (theirs.equals(mine)) {
            alike++;
        } else {
            differences.add(where + " | " + field + "\n  Zotero " + theirs + "\n  ours   " + mine);
        }
    }
}
