package org.footing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.check.CheckResult;
import org.footing.check.Finding;
import org.footing.check.Fix;
import org.footing.manuscript.Manuscript;
import org.footing.text.AtomicFile;
import org.footing.text.Span;
import org.footing.text.TextFile;

/** Puts right in drafts what findings say can be put right safely: in files of text, each written whole or not at all. */
final class DraftFixes {
    private final Call call;
    private final CheckResult result;

    DraftFixes(Call call, CheckResult result) {
        this.call = call;
        this.result = result;
    }

    /** Writes the drafts, or with {@code dry} only shows the lines that would change; says on standard error what was done. */
    void apply(boolean dry) throws IOException {
        for (Manuscript manuscript : result.input().manuscripts()) {
            String name = manuscript.source().name();
            List<Fix> fixes = chosen(name);
            if (fixes.isEmpty()) {
                continue;
            }
            Path file = call.path(name);
            String content = manuscript.source().content();
            if (!Files.isRegularFile(file) || !TextFile.read(file).content().equals(content)) {
                call.console()
                        .err()
                        .println(name + " is no file of text, so nothing in it is put right; see the findings");
                continue;
            }
            String mended = mended(content, fixes);
            if (dry) {
                call.console().out().println("--- " + name);
                call.console().out().print(lines(content, mended));
            } else {
                AtomicFile.write(file, mended);
            }
            String places = fixes.size() == 1 ? " place" : " places";
            call.console().err().println(name + ": " + fixes.size() + places + (dry ? " would be" : "") + " put right");
        }
    }

    /** The fixes of a draft in their order; of two that overlap the longer. */
    private List<Fix> chosen(String name) {
        List<Fix> chosen = new ArrayList<>();
        for (Finding finding : result.findings()) {
            Fix fix = finding.location().file().equals(name) ? finding.fix() : null;
            if (fix != null) {
                chosen.add(fix);
            }
        }
        chosen.sort((a, b) -> {
            int order = Integer.compare(a.span().start(), b.span().start());
            return order != 0 ? order : Integer.compare(b.span().end(), a.span().end());
        });
        List<Fix> apart = new ArrayList<>();
        int end = -1;
        for (Fix fix : chosen) {
            if (fix.span().start() >= end) {
                apart.add(fix);
                end = fix.span().end();
            }
        }
        return apart;
    }

    private static String mended(String content, List<Fix> fixes) {
        StringBuilder out = new StringBuilder(content.length());
        int from = 0;
        for (Fix fix : fixes) {
            Span span = fix.span();
            out.append(content, from, span.start()).append(fix.replacement());
            from = span.end();
        }
        return out.append(content, from, content.length()).toString();
    }

    /** The lines that change, by number, before and after; fixes never change how many there are. */
    private static String lines(String before, String after) {
        String[] old = before.split("\n", -1);
        String[] now = after.split("\n", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < old.length && i < now.length; i++) {
            if (!old[i].equals(now[i])) {
                out.append("@@ line ").append(i + 1).append(" @@\n-").append(old[i]);
                out.append("\n+").append(now[i]).append('\n');
            }
        }
        return out.toString();
    }
}
