package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that looks up and adds, against a server here. */
class LookupCommandTest {
    private static final String ITEM = """
            {"type":"book","title":"A Sample","author":[{"family":"Sample","given":"Ann"}],"issued":{"date-parts":[[1999]]}}
            """;

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void aServerAndALibrary() throws IOException {
        Files.createDirectory(folder.resolve("bibliography"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/doi.org/10.5555/one");
            byte[] bytes = ITEM.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, known ? bytes.length : -1);
            if (known) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        System.setProperty(
                LookupCommand.INSTEAD, "http://127.0.0.1:" + server.getAddress().getPort());
        System.setProperty("footing.cache", folder.resolve("cache").toString());
    }

    @AfterEach
    void noServer() {
        server.stop(0);
        System.clearProperty(LookupCommand.INSTEAD);
        System.clearProperty("footing.cache");
    }

    @Test
    void showsWhatItFoundAndAddsItWhenAsked() {
        Run shown = Run.in(folder, "lookup", "10.5555/one");
        assertThat(shown.out()).isEqualTo("""
                id: sample-1999
                type: book
                title: A Sample
                author:
                - family: Sample
                  given: Ann
                issued:
                  date-parts: [[1999]]
                DOI: 10.5555/one
                """);
        assertThat(shown.err()).isEqualTo("from doi.org; compare it with the title page\n");
        assertThat(Run.in(folder, "lookup", "10.5555/one", "--add", "--offline").out())
                .isEqualTo("sample-1999\n");
        assertThat(Run.in(folder, "list").out()).isEqualTo("sample-1999  1999  Sample  A Sample\n");
        assertThat(Run.in(folder, "lookup", "10.5555/one", "--add").code()).isEqualTo(2);
        assertThat(Run.in(folder, "lookup", "10.5555/one", "--add", "--key", "other")
                        .code())
                .isZero();
    }

    @Test
    void whatIsNotKnownIsNotInvented() {
        Run unknown = Run.in(folder, "lookup", "10.5555/two", "--add");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("10.5555/two").contains("no service knows it");
        assertThat(folder.resolve("bibliography/sources.yaml")).doesNotExist();
        Run offline = Run.in(folder, "lookup", "10.5555/two", "--offline");
        assertThat(offline.err()).contains("--offline asks nobody");
        assertThat(Run.in(folder, "lookup", "hara-1995").code()).isEqualTo(2);
    }
}
