package org.footing.text.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds a tree from the parser's events: composing nodes first would cost half as much again. */
final class YamlReader {
    private static final int MAX_DEPTH = 200;
    /** Nodes that aliases may repeat before the file is taken for an attack. */
    private static final long MAX_REPEATED = 1_000_000;

    private final SourceText text;
    private final int start;
    private final int end;
    private final CodePoints codePoints;
    /** Values of anchors; one whose value is still being read maps to null. */
    private final Map<String, @Nullable Tree> anchors = new HashMap<>();

    private @Nullable ParserImpl parser;
    private int depth;
    /** The column of the innermost block collection, or −1 outside of any. */
    private int blockColumn = -1;

    private long repeated;

    YamlReader(SourceText text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.codePoints = new CodePoints(text.content(), start, end);
    }

    Tree document() {
        try {
            // The limit on code points guards servers; the user's own library may be of any size.
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(text.name())
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            String part = text.content().substring(start, end);
            parser = new ParserImpl(settings, new StreamReader(settings, part));
            next();
            if (peek().getEventId() == Event.ID.StreamEnd) {
                return new Scalar("", Scalar.Kind.NULL, new Span(end, end));
            }
            next();
            Tree root = node();
            next();
            if (peek().getEventId() != Event.ID.StreamEnd) {
                throw text.error(startOf(peek()), "a second document starts here", "keep one document in the file");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            throw YamlFaults.syntax(text, e, offset(YamlFaults.mark(e)));
        } catch (ReaderException e) {
            throw YamlFaults.unprintable(text, start, end);
        } catch (YamlEngineException e) {
            throw text.error(start, "not YAML: " + e.getMessage(), "correct the file");
        }
    }

    private Event next() {
        return parser().next();
    }

    private Event peek() {
        return parser().peekEvent();
    }

    private ParserImpl parser() {
        ParserImpl current = parser;
        if (current == null) {
            throw new IllegalStateException("nothing to read yet");
        }
        return current;
    }

    private Tree node() {
        Event event = next();
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        String anchor = anchorOf((NodeEvent) event);
        if (anchor != null) {
            anchors.put(anchor, null);
        }
        if (++depth > MAX_DEPTH) {
            throw text.error(startOf(event), "nested deeper than " + MAX_DEPTH + " levels", "flatten the file");
        }
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            tree = scalar(scalar);
        } else if (event instanceof SequenceStartEvent sequence) {
            tree = sequence(sequence);
        } else {
            tree = mapping((MappingStartEvent) event);
        }
        depth--;
        if (anchor != null) {
            anchors.put(anchor, tree);
        }
        return tree;
    }

    private static @Nullable String anchorOf(NodeEvent event) {
        return event.getAnchor().isPresent() ? event.getAnchor().get().getValue() : null;
    }

    private Scalar scalar(ScalarEvent event) {
        String value = event.getValue();
        Optional<String> tag = event.getTag();
        Scalar.Kind kind;
        if (tag.isPresent()) {
            kind = kindOfTag(tag.get());
        } else {
            kind = event.isPlain() ? CoreSchema.kindOf(value) : Scalar.Kind.STRING;
        }
        int from = startOf(event);
        int to = endOf(event);
        if (event.isLiteral() || event.isFolded()) {
            to = endOfLines(from, to);
        } else if (!event.isPlain()) {
            checkIndentation(from, to);
        }
        return new Scalar(value, kind, new Span(from, to));
    }

    private static Scalar.Kind kindOfTag(String tag) {
        return switch (tag) {
            case "tag:yaml.org,2002:int" -> Scalar.Kind.INTEGER;
            case "tag:yaml.org,2002:float" -> Scalar.Kind.FLOAT;
            case "tag:yaml.org,2002:bool" -> Scalar.Kind.BOOLEAN;
            case "tag:yaml.org,2002:null" -> Scalar.Kind.NULL;
            default -> Scalar.Kind.STRING;
        };
    }

    /** The end of the last line that is not blank: a block scalar's own mark lies after the blank lines that follow. */
    private int endOfLines(int from, int to) {
        String content = text.content();
        int at = to;
        while (at > from && content.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** YAML 1.2.2 §8.2.1: the parser lets a quoted text run on at the margin, where it looks like the next field. */
    private void checkIndentation(int from, int to) {
        String content = text.content();
        for (int line = content.indexOf('\n', from) + 1;
                line > 0 && line < to;
                line = content.indexOf('\n', line) + 1) {
            int at = line;
            while (at < to && content.charAt(at) == ' ') {
                at++;
            }
            boolean blank = at == to || content.charAt(at) == '\n' || content.charAt(at) == '\r';
            if (!blank && at - line <= blockColumn) {
                throw text.error(
                        at,
                        "this line continues a quoted text but is not indented",
                        "indent it by more than " + blockColumn + " spaces, or close the quotes above");
            }
        }
    }

    private Sequence sequence(SequenceStartEvent event) {
        int outer = blockColumn;
        Sequence sequence = items(event);
        blockColumn = outer;
        return sequence;
    }

    private Sequence items(SequenceStartEvent event) {
        if (!event.isFlow()) {
            blockColumn = columnOf(event);
        }
        List<Tree> items = new ArrayList<>();
        while (peek().getEventId() != Event.ID.SequenceEnd) {
            items.add(node());
        }
        Event last = next();
        int from = startOf(event);
        int to = event.isFlow() || items.isEmpty()
                ? endOf(last)
                : items.get(items.size() - 1).span().end();
        return new Sequence(items, new Span(from, Math.max(from, to)));
    }

    private Mapping mapping(MappingStartEvent event) {
        int outer = blockColumn;
        if (!event.isFlow()) {
            blockColumn = columnOf(peek());
        }
        Mapping mapping = entries(event);
        blockColumn = outer;
        return mapping;
    }

    private Mapping entries(MappingStartEvent event) {
        MappingBuilder builder = new MappingBuilder(text);
        while (peek().getEventId() != Event.ID.MappingEnd) {
            Tree key = node();
            if (!(key instanceof Scalar name)) {
                throw text.error(key.span().start(), "the key is " + key.kindName(), "use a text as the key");
            }
            if (name.text().equals("<<") && name.span().length() == 2) {
                throw text.error(
                        name.span().start(),
                        "a merge key `<<`, which YAML 1.2 does not have",
                        "write the fields out, or use an alias for each value");
            }
            builder.check(name);
            builder.add(name, node());
        }
        Event last = next();
        int from = startOf(event);
        int to = event.isFlow() ? endOf(last) : builder.end(endOf(last));
        return builder.build(new Span(from, Math.max(from, to)));
    }

    private Tree alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Span span = new Span(startOf(event), endOf(event));
        Tree value = anchors.get(name);
        if (value == null) {
            boolean open = anchors.containsKey(name);
            throw text.error(
                    span.start(),
                    open ? "the alias `*" + name + "` stands inside its own anchor" : "no anchor `&" + name + "` above",
                    open ? "write the value out" : "check the name of the alias");
        }
        repeated += Aliases.size(value, MAX_REPEATED);
        if (repeated > MAX_REPEATED) {
            throw text.error(span.start(), "aliases repeat more than a million values", "write the values out");
        }
        return Aliases.moved(value, span);
    }

    private static int columnOf(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.isPresent() ? mark.get().getColumn() : 0;
    }

    private int startOf(Event event) {
        return offset(event.getStartMark());
    }

    private int endOf(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return mark.isPresent()
                ? Math.min(end, start + codePoints.offset(mark.get().getIndex()))
                : end;
    }
}
