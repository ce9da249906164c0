package org.footing.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.locator.Locator;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.LocatorSplit;
import org.footing.document.TextNode;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Commands that cite (biblatex's manual, section 3.9; natbib's, section 2.3). With one option it is what follows, with two the first stands before.
 */
final class LatexCitations {
    /** In the sentence, with the author as a word of it. */
    static final Set<String> IN_TEXT = Set.of(
            "textcite",
            "Textcite",
            "citet",
            "Citet",
            "citet*",
            "textcites",
            "Textcites",
            "citealt",
            "citealt*",
            "newcite");

    /** Without the author. */
    static final Set<String> WITHOUT_AUTHOR =
            Set.of("cite*", "parencite*", "citeyear", "citeyearpar", "autocite*", "footcite*", "citeyear*");

    static final Set<String> NORMAL = Set.of(
            "cite",
            "Cite",
            "parencite",
            "Parencite",
            "autocite",
            "Autocite",
            "citep",
            "Citep",
            "citep*",
            "citealp",
            "citealp*",
            "smartcite",
            "Smartcite",
            "supercite",
            "fullcite",
            "cites",
            "Cites",
            "parencites",
            "Parencites",
            "autocites",
            "Autocites",
            "smartcites",
            "citeauthor",
            "Citeauthor",
            "citeauthor*",
            "citetitle",
            "citetitle*",
            "fullcites",
            "supercites",
            "notecite",
            "pnotecite");

    /** Those that make a note of their own. */
    static final Set<String> NOTES = Set.of(
            "footcite", "Footcite", "footcites", "Footcites", "footfullcite", "footcitetext", "footcite*", "sidecite");

    /** Those that take several sources, each with its options. */
    private static final Set<String> SEVERAL = Set.of(
            "cites",
            "Cites",
            "parencites",
            "Parencites",
            "autocites",
            "Autocites",
            "smartcites",
            "textcites",
            "Textcites",
            "footcites",
            "Footcites",
            "fullcites",
            "supercites");

    private static final Map<String, String> PAGES =
            Map.of("\\pno", "p.", "\\ppno", "pp.", "\\psq", "f.", "\\psqq", "ff.");

    private final Tex tex;
    private final TextReading words;

    /** Reads the words of an option. */
    interface TextReading {
        List<TextNode> read(Span span);
    }

    LatexCitations(Tex tex, TextReading words) {
        this.tex = tex;
        this.words = words;
    }

    static boolean isCitation(String name) {
        return IN_TEXT.contains(name) || WITHOUT_AUTHOR.contains(name) || NORMAL.contains(name) || NOTES.contains(name);
    }

    /** What was read, and where it ends. */
    record Read(TextNode.Cited node, int end) {}

    @Nullable
    Read read(String name, int start, int from, int limit) {
        CitationMode mode = IN_TEXT.contains(name)
                ? CitationMode.AUTHOR_IN_TEXT
                : WITHOUT_AUTHOR.contains(name) ? CitationMode.SUPPRESS_AUTHOR : CitationMode.NORMAL;
        List<Citation> citations = new ArrayList<>();
        int at = from;
        do {
            TexArguments arguments = TexArguments.read(tex, at, limit, 1);
            Span keys = arguments.first();
            if (keys == null) {
                break;
            }
            add(arguments, keys, citations.isEmpty() ? mode : CitationMode.NORMAL, citations);
            at = arguments.end;
        } while (SEVERAL.contains(name));
        if (citations.isEmpty()) {
            return null;
        }
        Span span = new Span(start, at);
        List<TextNode> shown = mode == CitationMode.AUTHOR_IN_TEXT
                ? List.of(new TextNode.Words("@" + citations.get(0).key(), span))
                : List.of();
        return new Read(new TextNode.Cited(new CitationCluster(citations, span), shown), at);
    }

    private void add(TexArguments arguments, Span keys, CitationMode mode, List<Citation> citations) {
        List<TextNode> prefix = arguments.optional.size() > 1 ? words.read(arguments.optional.get(0)) : List.of();
        Span after = arguments.optional.isEmpty() ? null : arguments.optional.get(arguments.optional.size() - 1);
        int from = keys.start();
        int count = 0;
        int first = citations.size();
        while (from <= keys.end()) {
            int comma = from;
            while (comma < keys.end() && tex.at(comma) != ',') {
                comma++;
            }
            String key = tex.part(from, comma).strip();
            if (!key.isEmpty()) {
                Span place = new Span(from, comma);
                citations.add(new Citation(
                        key,
                        count == 0 ? prefix : List.of(),
                        Locator.NONE,
                        List.of(),
                        count == 0 ? mode : CitationMode.NORMAL,
                        place,
                        place));
                count++;
            }
            from = comma + 1;
        }
        if (after != null && citations.size() > first) {
            citations.set(citations.size() - 1, located(citations.get(citations.size() - 1), after));
        }
    }

    /** biblatex takes a bare number for a page. */
    private Citation located(Citation citation, Span option) {
        String written = tex.part(option.start(), option.end()).strip();
        for (Map.Entry<String, String> command : PAGES.entrySet()) {
            written = written.replace(command.getKey() + "~", command.getValue() + " ")
                    .replace(command.getKey(), command.getValue());
        }
        String plain = written.replace("~", " ")
                .replace("---", "—")
                .replace("--", "–")
                .replace("\\,", " ")
                .strip();
        boolean bare = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        LocatorSplit split = LocatorSplit.of(bare ? "p. " + plain : plain, text -> text);
        boolean whole = split.suffix().isBlank() && split.locator().isParsed();
        List<TextNode> suffix = whole ? List.of() : suffix(split, option);
        return new Citation(
                citation.key(),
                citation.prefix(),
                split.locator().isParsed() ? split.locator() : Locator.NONE,
                suffix,
                citation.mode(),
                citation.span(),
                citation.keySpan());
    }

    private List<TextNode> suffix(LocatorSplit split, Span option) {
        if (split.locator().isParsed()) {
            return List.of(new TextNode.Words(split.suffix(), option));
        }
        List<TextNode> suffix = new ArrayList<>();
        suffix.add(new TextNode.Words(", ", new Span(option.start(), option.start())));
        suffix.addAll(words.read(option));
        return suffix.size() > 1 ? suffix : List.of();
    }
}
