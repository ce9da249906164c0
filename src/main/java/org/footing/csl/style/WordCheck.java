package org.footing.csl.style;

import java.util.List;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.InputException;
import org.footing.text.Similar;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Looks at every attribute of a style for words that CSL does not have: a misspelt variable would print nothing, in silence. */
final class WordCheck {
    private final SourceText source;
    private final XmlScanner xml;

    private WordCheck(SourceText source) {
        this.source = source;
        this.xml = new XmlScanner(source);
    }

    /**
     * Checks a style.
     *
     * @throws InputException at the first word that is none of CSL, with the nearest that is
     */
    static void check(SourceText source) {
        new WordCheck(source).run();
    }

    private void run() {
        for (int event = xml.next(); event != XmlScanner.EOF; event = xml.next()) {
            if (event == XmlScanner.START) {
                for (int i = 0; i < xml.attributeCount(); i++) {
                    attribute(xml.attributeName(i), xml.attributeValue(i));
                }
            }
        }
    }

    private void attribute(String name, String value) {
        List<String> known = Vocabulary.of(xml.name(), name);
        if (known == null) {
            return;
        }
        for (String word : OptionParser.words(value)) {
            if (!known.contains(word)) {
                throw fault(name, word, Similar.to(word, known));
            }
        }
    }

    private InputException fault(String attribute, String word, @Nullable String near) {
        String what = switch (attribute) {
            case "variable", "is-numeric", "is-uncertain-date" -> "there is no variable \"" + word + "\"";
            case "type" -> "there is no type \"" + word + "\"";
            default -> "the attribute " + attribute + " of <" + xml.name() + "> does not take \"" + word + "\"";
        };
        List<String> known = Vocabulary.of(xml.name(), attribute);
        String advice = near != null
                ? "did you mean " + near + "?"
                : known == null || known.size() > 12
                        ? "the specification of CSL lists them"
                        : "choose from " + String.join(", ", known);
        return source.error(place(attribute, word), what, advice);
    }

    /** Where the word stands in the element's tag. */
    private int place(String attribute, String word) {
        String text = source.content();
        int at = text.indexOf(attribute, xml.offset());
        int found = at < 0 ? -1 : text.indexOf(word, at + attribute.length());
        return found < 0 ? xml.offset() : found;
    }
}
