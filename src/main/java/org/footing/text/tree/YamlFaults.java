package org.footing.text.tree;

import java.util.Optional;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What the YAML parser finds wrong, told as Footing tells faults. */
final class YamlFaults {
    private YamlFaults() {}

    /** The place that the parser names. */
    static Optional<Mark> mark(MarkedYamlEngineException e) {
        return e.getProblemMark().isPresent() ? e.getProblemMark() : e.getContextMark();
    }

    static InputException syntax(SourceText text, MarkedYamlEngineException e, int offset) {
        String context = e.getContext();
        String problem = e.getProblem();
        String message = context == null || context.isEmpty() ? problem : context + ", " + problem;
        return text.error(offset, "not YAML: " + message.strip(), "correct the syntax here or just above");
    }

    /** The parser tells the place of a control character only roughly, so it is looked for again. */
    static InputException unprintable(SourceText text, int start, int end) {
        String content = text.content();
        int at = start;
        while (at < end && StreamReader.isPrintable(content.codePointAt(at))) {
            at += Character.charCount(content.codePointAt(at));
        }
        String code = at < end ? Integer.toHexString(content.codePointAt(at)) : "?";
        return text.error(
                Math.min(at, end), "not YAML: the control character U+" + code, "remove it, or write it as an escape");
    }
}
