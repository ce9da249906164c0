package org.footing.document.docx;

import java.util.List;
import org.footing.document.TextNode;
import org.footing.document.field.FieldCitations;
import org.footing.text.Span;

/** Word's own citations: {@code CITATION Smi13 \p 5 \m Doe12} (ISO/IEC 29500-1, 17.16.5.9). Their sources stand in the package ({@link WordSources}). */
final class WordCitation {
    private final DocxContext context;
    private final Span span;

    WordCitation(DocxContext context, Span span) {
        this.context = context;
        this.span = span;
    }

    List<TextNode> nodes(String code) {
        FieldCitations citations = new FieldCitations(span);
        List<String> words = FieldCode.words(code);
        String tag = words.size() > 1 ? words.get(1) : "";
        String prefix = "";
        String suffix = "";
        String pages = "";
        boolean bare = false;
        for (int i = 2; i < words.size(); i++) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (words.get(i)) {
                case "\\p" -> pages = value;
                case "\\f" -> prefix = value;
                case "\\s" -> suffix = value;
                case "\\n" -> bare = true;
                case "\\m" -> {
                    add(citations, tag, prefix, pages, suffix, bare);
                    tag = value;
                    prefix = "";
                    suffix = "";
                    pages = "";
                    bare = false;
                }
                default -> {}
            }
        }
        add(citations, tag, prefix, pages, suffix, bare);
        return citations.nodes();
    }

    private void add(FieldCitations citations, String tag, String prefix, String pages, String suffix, boolean bare) {
        if (!tag.isEmpty()) {
            String key = context.sources.key("word:" + tag, tag, "", "", "{}");
            citations.add(key, prefix, pages.isEmpty() ? "" : "p. " + pages, suffix, bare);
        }
    }
}
