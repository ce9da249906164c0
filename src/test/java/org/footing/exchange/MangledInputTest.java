package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real inputs, cut, doubled and mangled by a seeded generator: they are read, or refused with a message. */
class MangledInputTest {
    private static final Path CORPUS = Path.of("../shared/corpus/zotero");
    private static final String SIGNS = "{}@\\\"<>&%=,;:-\n\u001e\u001f\u001d$~#()[]/|'` \u0301原Я\u0000\ud800";
    private static final int TIMES = 150;
    private static final int LONGEST = 6000;

    @ParameterizedTest
    @CsvSource({
        "bibtex, bibtex",
        "ris, ris",
        "medlinenbib, nbib",
        "web-of-science-tagged, wos",
        "pubmed-xml, pubmed-xml",
        "endnote-xml, endnote-xml",
        "mods, mods",
        "marc, marc",
        "marcxml, marcxml",
        "rdf, rdf",
        "none, csv",
        "none, endnote",
        "none, zotero-json",
        "none, csl-json",
        "none, csl-yaml",
    })
    void no_input_gives_an_internal_error(String file, String format) throws IOException {
        Random random = new Random(format.hashCode());
        List<String> inputs = inputs(file, format);
        for (int i = 0; i < TIMES; i++) {
            String input = mangled(inputs.get(random.nextInt(inputs.size())), random);
            assertThatCode(() -> read(format, input)).as(input).doesNotThrowAnyException();
        }
    }

    private static void read(String format, String input) {
        try {
            Imports.read(new SourceText("x", input), "UTF-8", new ImportOptions(format, null, false, true, false));
        } catch (InputException | UsageException e) {
            // Refused with a message, as it should be.
        }
    }

    private static List<String> inputs(String file, String format) throws IOException {
        List<String> inputs = new ArrayList<>();
        switch (format) {
            case "csv" ->
                inputs.add("Key,Type,Title,Author,Year\nk1,book,\"Книга, том 1\",\"Иванов, И.; Petrov, P.\",1921\n");
            case "endnote" -> inputs.add("%0 Journal Article\n%A Иванов, И.\n%T Буфер\n%D 1923\n%P 5-9\n");
            case "zotero-json" ->
                inputs.add(
                        "[{\"itemType\": \"book\", \"title\": \"T\", \"date\": \"1921\","
                                + " \"creators\": [{\"creatorType\": \"author\", \"lastName\": \"A\", \"firstName\": \"B\"}]}]");
            case "csl-json" ->
                inputs.add("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\","
                        + " \"issued\": {\"date-parts\": [[1921]]}, \"author\": [{\"family\": \"A\"}]}]");
            case "csl-yaml" ->
                inputs.add("references:\n- id: a\n  type: book\n  issued: 1921-05\n  author:\n  - family: A\n");
            default -> inputs.add("");
        }
        if (Files.exists(CORPUS.resolve(file + ".json"))) {
            for (JsonNode test : new ObjectMapper().readTree(Files.readString(CORPUS.resolve(file + ".json")))) {
                String input = test.get("input").asText();
                inputs.add(input.substring(0, Math.min(input.length(), LONGEST)));
            }
        }
        return inputs;
    }

    private static String mangled(String input, Random random) {
        StringBuilder out = new StringBuilder(input);
        for (int n = random.nextInt(8); n >= 0; n--) {
            int at = random.nextInt(out.length() + 1);
            int length = Math.min(random.nextInt(20), out.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, at + length);
                case 1 -> out.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> out.insert(at, out.substring(at, at + length));
                default -> out.setLength(random.nextInt(6) == 0 ? at : out.length());
            }
        }
        return out.toString();
    }
}
