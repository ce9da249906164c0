package org.footing.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** citeproc-js on node, one process for each set. What it printed is kept, and made again only when the set is newer. */
final class Peer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path script;
    private final Path work;
    private final String citeprocHome;

    /**
     * @param work a folder with {@code styles/} and {@code locales/}, in which the results are kept
     * @param citeprocHome the folder whose {@code node_modules} holds citeproc
     */
    Peer(Path script, Path work, String citeprocHome) {
        this.script = script;
        this.work = work;
        this.citeprocHome = citeprocHome;
    }

    /** A run for one set, started at once. */
    Run start(ComparedSet set, String locale) throws IOException {
        Path out = work.resolve("printed-" + set.name() + (locale.isEmpty() ? "" : "-" + locale));
        Files.createDirectories(out);
        List<String> stale = new ArrayList<>();
        for (String id : set.styleIds()) {
            if (!isFresh(out.resolve(id + ".json"), set)) {
                stale.add(id);
            }
        }
        if (stale.isEmpty()) {
            return new Run(out, null);
        }
        Path list = Files.write(out.resolve("styles.txt"), stale);
        ProcessBuilder node = new ProcessBuilder(
                        "node",
                        script.toString(),
                        work.resolve("styles").toString(),
                        work.resolve("locales").toString(),
                        list.toString(),
                        set.items().toString(),
                        set.clusters().toString(),
                        out.toString(),
                        locale)
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("node.log").toFile());
        Map<String, String> environment = node.environment();
        environment.put("CITEPROC_HOME", citeprocHome);
        return new Run(out, node.start());
    }

    private boolean isFresh(Path result, ComparedSet set) throws IOException {
        if (!Files.exists(result)) {
            return false;
        }
        var made = Files.getLastModifiedTime(result);
        return Files.getLastModifiedTime(set.items()).compareTo(made) < 0
                && Files.getLastModifiedTime(set.clusters()).compareTo(made) < 0
                && Files.getLastModifiedTime(script).compareTo(made) < 0;
    }

    /** One process, or none when all is there. */
    record Run(Path out, @org.jspecify.annotations.Nullable Process process) {
        void await() throws IOException, InterruptedException {
            if (process != null && process.waitFor() != 0) {
                throw new IOException("node failed; see " + out.resolve("node.log"));
            }
        }

        Printed printed(String style) throws IOException {
            JsonNode result = JSON.readTree(out.resolve(style + ".json").toFile());
            List<String> citations = new ArrayList<>();
            result.path("citations").forEach(text -> citations.add(text.asText()));
            List<Printed.Entry> entries = new ArrayList<>();
            result.path("entries")
                    .forEach(entry -> entries.add(new Printed.Entry(
                            entry.path("item").asText(), entry.path("html").asText())));
            return new Printed(citations, entries, result.path("error").asText());
        }
    }
}
