package org.footing.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.footing.lookup.service.Identifier;
import org.footing.lookup.transport.CachedTransport;
import org.footing.lookup.transport.HttpTransport;
import org.footing.lookup.transport.OfflineTransport;
import org.footing.lookup.transport.Transport;
import org.footing.text.UsageException;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up, from a server here that answers in the formats that the services document. */
class LookupTest {
    private static final String ISBN_NDL = "/ndlsearch.ndl.go.jp/api/opensearch?cnt=1&isbn=9784000000086";
    private static final String ISBN_OPEN =
            "/openlibrary.org/api/books?bibkeys=ISBN:9784000000086&jscmd=data&format=json";
    private static final Identifier BOOK = new Identifier(Identifier.Kind.ISBN, "9784000000086");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
                xmlns:dcndl="http://ndl.go.jp/dcndl/terms/">
            <channel><title>search</title><item>
              <title>架空の外交史</title>
              <dc:title>架空の外交史</dc:title>
              <dcndl:titleTranscription>カクウ ノ ガイコウシ</dcndl:titleTranscription>
              <dc:creator>見本, 花子, 1950-</dc:creator>
              <dcndl:creatorTranscription>ミホン, ハナコ, 1950-</dcndl:creatorTranscription>
              <dc:publisher>見本書店</dc:publisher>
              <dcterms:issued>1999.3</dcterms:issued>
            </item></channel></rss>
            """;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> agents = new ArrayList<>();

    @TempDir
    Path cache;

    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void noServer() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Integer fault = faults.get(path);
        if (fault != null) {
            // Once only: the next try is answered.
            faults.remove(path);
            exchange.sendResponseHeaders(fault, -1);
            exchange.close();
            return;
        }
        String body = answers.get(path);
        if (body == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private Transport transport() {
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        return new HttpTransport("footing/test", Duration.ofSeconds(2), 5, here);
    }

    private String yaml(Identifier identifier) {
        LookedUp found = Lookup.of(identifier, transport());
        assertThat(found.item()).as("" + found.faults()).isNotNull();
        return YamlWriter.document(found.item());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                10.2307/130182 | DOI | 10.2307/130182
                doi:10.2307/130182 | DOI | 10.2307/130182
                https://doi.org/10.1017/S0009640700001 | DOI | 10.1017/s0009640700001
                978-4-00-000008-6 | ISBN | 9784000000086
                ISBN 4-00-000008-X | ISBN | 9784000000086
                080442957X | ISBN | 9780804429573
                arXiv:2101.00001v2 | ARXIV | 2101.00001
                https://arxiv.org/abs/hep-th/9901001 | ARXIV | hep-th/9901001
                https://cir.nii.ac.jp/crid/1390001204000000000 | CRID | 1390001204000000000
                naid:110000000001 | NAID | 110000000001
                """)
    void identifiersAreToldByTheirForm(String given, Identifier.Kind kind, String value) {
        assertThat(Identifier.read(given)).isEqualTo(new Identifier(kind, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hara-1995", "1995", "10.5", "原暉之", "1234567890123", ""})
    void otherTextsAreNone(String given) {
        assertThat(Identifier.read(given)).isNull();
    }

    @Test
    void aSlipInAnIsbnIsTold() {
        assertThatThrownBy(() -> Identifier.read("978-4-00-000008-5"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("its last digit is 5 and should be 6");
    }

    @Test
    void aDoiIsAskedOfItsRegistry() {
        answers.put("/doi.org/10.5555/sample.1", """
                {"indexed":{"date-parts":[[2024,1,1]]},"reference-count":12,"publisher":"Sample &amp; Sons",
                 "type":"journal-article","title":"The <i>Buffer</i>   State","container-title":["Sample Review"],
                 "DOI":"10.5555/sample.1","volume":"12","issue":"3","page":"5-17","source":"Crossref",
                 "author":[{"given":"Ann","family":"Sample","sequence":"first","affiliation":[]},{"name":"Society of Samples"}],
                 "issued":{"date-parts":[[1999,3]]},"editor":[]}
                """);
        assertThat(yaml(new Identifier(Identifier.Kind.DOI, "10.5555/sample.1")))
                .isEqualTo("""
                type: article-journal
                publisher: Sample & Sons
                title: The <i>Buffer</i> State
                container-title: Sample Review
                DOI: 10.5555/sample.1
                volume: 12
                issue: 3
                page: 5-17
                author:
                - family: Sample
                  given: Ann
                - literal: Society of Samples
                issued:
                  date-parts: [[1999, 3]]
                """);
        assertThat(agents).containsOnly("footing/test");
    }

    @Test
    void japaneseBooksComeWithTheirReadingsAndDifferencesAreShown() {
        answers.put(ISBN_NDL, RSS);
        answers.put(ISBN_OPEN, """
                {"ISBN:9784000000086":{"title":"Kakū no gaikōshi","authors":[{"name":"Hanako Mihon","url":"x"}],
                 "publishers":[{"name":"見本書店"}],"publish_places":[{"name":"Tōkyō"}],"publish_date":"1999"}}
                """);
        LookedUp found = Lookup.of(BOOK, transport());
        assertThat(YamlWriter.document(found.item())).isEqualTo("""
                type: book
                language: ja
                title: 架空の外交史
                author:
                - family: 見本
                  given: 花子
                  multi:
                    _key:
                      ja-Hrkt: {family: ミホン, given: ハナコ}
                publisher: 見本書店
                issued: 1999-03
                multi:
                  _keys:
                    title: {ja-Hrkt: カクウ ノ ガイコウシ}
                publisher-place: Tōkyō
                ISBN: '9784000000086'
                """);
        assertThat(found.from()).containsExactly("NDL Search", "Open Library");
        assertThat(found.differences().stream().map(Difference::field)).contains("title", "author", "issued");
        assertThat(LookupKey.of(found.item(), BOOK)).isEqualTo("mihon-1999");
    }

    @Test
    void ciniiGivesBothLanguages() {
        answers.put("/cir.nii.ac.jp/crid/1390000000000000001.json", """
                {"@id":"https://cir.nii.ac.jp/crid/1390000000000000001.json","@type":"Article",
                 "productIdentifier":[{"identifier":{"@type":"DOI","@value":"10.5555/ja.1"}}],
                 "dc:title":[{"@language":"ja","@value":"架空の国境"},{"@language":"en","@value":"An Imaginary Border"}],
                 "creator":[{"@type":"Researcher","foaf:name":[{"@language":"ja","@value":"見本 花子"},
                   {"@language":"en","@value":"MIHON, Hanako"}]}],
                 "publication":{"prism:publicationName":[{"@language":"ja","@value":"見本研究"}],
                   "dc:publisher":[{"@language":"ja","@value":"見本学会"}],"prism:volume":"8","prism:number":"2",
                   "prism:startingPage":"21","prism:endingPage":"40","prism:publicationDate":"2003-10"}}
                """);
        assertThat(yaml(new Identifier(Identifier.Kind.CRID, "1390000000000000001")))
                .isEqualTo("""
                type: article-journal
                language: ja
                title: 架空の国境
                author:
                - family: 見本
                  given: 花子
                  multi:
                    _key:
                      ja-Latn: {family: MIHON, given: Hanako}
                container-title: 見本研究
                publisher: 見本学会
                volume: 8
                issue: 2
                page: 21–40
                issued: 2003-10
                DOI: 10.5555/ja.1
                multi:
                  _keys:
                    title: {en: An Imaginary Border}
                """);
    }

    @Test
    void arxivAnswersInAtom() {
        answers.put("/export.arxiv.org/api/query?id_list=2101.00001", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>query</title><entry>
                <id>http://arxiv.org/abs/2101.00001v1</id><published>2021-01-01T00:00:00Z</published>
                <title>On
                  Samples</title><summary>Short.</summary><author><name>Ann B. Sample</name></author>
                </entry></feed>
                """);
        assertThat(yaml(new Identifier(Identifier.Kind.ARXIV, "2101.00001"))).isEqualTo("""
                type: article
                title: On Samples
                author:
                - family: Sample
                  given: Ann B.
                issued: '2021-01-01'
                publisher: arXiv
                abstract: Short.
                number: 2101.00001v1
                URL: http://arxiv.org/abs/2101.00001v1
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aBusyServiceIsAskedAgain(int status) {
        answers.put(ISBN_NDL, RSS);
        faults.put(ISBN_NDL, status);
        assertThat(Lookup.of(BOOK, transport()).from()).containsExactly("NDL Search");
        assertThat(asked.stream().filter(ISBN_NDL::equals)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "<html>busy</html>", "<rss", "null", "\u0000\u0001", "{\"ISBN:1\":5}"})
    void nonsenseIsToldAndTheOthersAnswer(String nonsense) {
        answers.put(ISBN_NDL, RSS);
        answers.put(ISBN_OPEN, nonsense);
        LookedUp found = Lookup.of(BOOK, transport());
        assertThat(found.from()).containsExactly("NDL Search");
        assertThat(found.item()).isNotNull();
    }

    @Test
    void whatNobodyKnowsIsNoItem() {
        LookedUp found = Lookup.of(BOOK, transport());
        assertThat(found.item()).isNull();
        assertThat(found.faults()).isEmpty();
    }

    @Test
    void whatWasAskedIsThereOffline() {
        answers.put(ISBN_NDL, RSS);
        LookedUp first = Lookup.of(BOOK, new CachedTransport(cache, transport()));
        LookedUp offline = Lookup.of(BOOK, new CachedTransport(cache, new OfflineTransport()));
        assertThat(offline.item()).isEqualTo(first.item());
        assertThat(offline.faults())
                .singleElement()
                .asString()
                .contains("Open Library")
                .contains("--offline asks nobody");
    }

    @Test
    void aSilentServiceIsGivenUp() {
        Transport nobody = new HttpTransport("footing/test", Duration.ofMillis(200), 5, "http://127.0.0.1:1");
        LookedUp found = Lookup.of(BOOK, nobody);
        assertThat(found.item()).isNull();
        assertThat(found.faults()).hasSize(2).allMatch(fault -> fault.contains("tried 3 times"));
    }
}
