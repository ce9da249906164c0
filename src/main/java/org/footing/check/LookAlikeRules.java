package org.footing.check;

import java.util.List;
import java.util.Map;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.orthography.LookAlikes;
import org.footing.source.Name;
import org.footing.source.Source;

/**
 * Words that are wholly typed in the letters of another alphabet and look right: a Latin {@code C.} for the initial {@code С.} in a
 * Russian name, a Latin {@code c} for the preposition in a Russian title.
 */
final class LookAlikeRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        for (Source source : paper.input().sources()) {
            for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
                for (Name name : names.getValue()) {
                    checkText(source, names.getKey(), name.display(), true, findings);
                    for (Name variant : name.variants().values()) {
                        checkText(source, names.getKey(), variant.display(), true, findings);
                    }
                }
            }
            for (Map.Entry<String, String> text : source.texts().entrySet()) {
                checkText(source, text.getKey(), text.getValue(), false, findings);
            }
            for (Map.Entry<String, Map<String, String>> forms :
                    source.variants().forms().entrySet()) {
                for (String form : forms.getValue().values()) {
                    checkText(source, forms.getKey(), form, false, findings);
                }
            }
        }
    }

    /** @param name whether it is a name: in other texts whole words of another alphabet, such as BBC, are usual */
    private static void checkText(Source source, String field, String text, boolean name, Findings findings) {
        Script expected = Scripts.of(text).dominant();
        int start = -1;
        for (int i = 0; expected != null && i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                boolean small = i - start == 1 && Character.isLowerCase(text.charAt(start));
                String word = text.substring(start, i);
                String meant = name || small ? LookAlikes.inScript(word, expected) : null;
                if (meant != null) {
                    report(source, field, word, meant, expected, findings);
                }
                start = -1;
            }
        }
    }

    private static void report(
            Source source, String field, String word, String meant, Script expected, Findings findings) {
        boolean cyrillic = expected == Script.CYRILLIC;
        String typed =
                cyrillic ? "Latin letters, the rest in Cyrillic ones" : "Cyrillic letters, the rest in Latin ones";
        findings.add(
                RuleId.LOOK_ALIKE,
                source.key() + ":" + word,
                source.location(),
                "`" + word + "` in the " + field + " of " + source.key() + " is typed in " + typed,
                "write " + meant + " in " + (cyrillic ? "Cyrillic" : "Latin") + " letters");
    }
}
