package org.footing.check;

import java.util.List;
import java.util.Map;
import org.footing.manuscript.Manuscript;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Words that mix Latin and Cyrillic letters: they look right, and no search finds them. */
final class ScriptRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            checkText(manuscript.source(), findings);
        }
        checkText(paper.input().claims().file(), findings);
        for (Source source : paper.input().sources()) {
            checkSource(source, findings);
        }
    }

    private static void checkText(SourceText text, Findings findings) {
        List<MixedWord> words = MixedWord.in(text.content());
        for (MixedWord word : words) {
            Span span = word.span();
            report(word, text.locate(span), "", findings);
        }
    }

    private static void checkSource(Source source, Findings findings) {
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            checkField(source, text.getKey(), text.getValue(), findings);
        }
        for (Map.Entry<String, Map<String, String>> forms :
                source.variants().forms().entrySet()) {
            for (String form : forms.getValue().values()) {
                checkField(source, forms.getKey(), form, findings);
            }
        }
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            for (Name name : names.getValue()) {
                checkField(source, names.getKey(), name.display(), findings);
                for (Name variant : name.variants().values()) {
                    checkField(source, names.getKey(), variant.display(), findings);
                }
            }
        }
        String annotation = source.annotation();
        if (annotation != null) {
            checkField(source, "annotation", annotation, findings);
        }
    }

    private static void checkField(Source source, String field, String text, Findings findings) {
        for (MixedWord word : MixedWord.in(text)) {
            report(word, source.location(), " in the " + field + " of " + source.key(), findings);
        }
    }

    private static void report(MixedWord word, Location location, String where, Findings findings) {
        findings.add(
                RuleId.MIXED_SCRIPT,
                word.word(),
                location,
                "`" + word.word() + "`" + where + " mixes scripts: " + word.describe(),
                word.corrected().isEmpty() ? "type the word again in one script" : "write " + word.corrected());
    }
}
