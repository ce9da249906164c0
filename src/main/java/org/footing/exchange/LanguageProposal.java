package org.footing.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Proposes a language for a record that has none and whose title is written in a script that few languages use. */
final class LanguageProposal {
    private LanguageProposal() {}

    /** The record with the proposed language, which {@code uncertain} names; itself where there is nothing to propose. */
    static BibRecord of(BibRecord from, SourceText text, ReadNotes notes) {
        String title = from.text("title");
        String language = title == null || from.text("language") != null ? null : language(title);
        if (language == null || from.others().containsKey("uncertain")) {
            return from;
        }
        notes.note(
                text,
                from.offset(),
                "no language is named; `" + language + "` is taken by the script of the title",
                "set `language`, and remove it from `uncertain`");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("language", language);
        texts.putAll(from.texts());
        Map<String, Tree> others = new LinkedHashMap<>(from.others());
        others.put("uncertain", Draft.texts(List.of("language")));
        return new BibRecord(
                from.key(),
                from.type(),
                texts,
                from.names(),
                from.dates(),
                from.tags(),
                from.annotation(),
                from.forms(),
                from.archival(),
                others,
                from.offset());
    }

    /** Kana are Japanese, hangul is Korean; of Cyrillic, letters that Russian lacks tell Ukrainian and Belarusian. */
    private static @Nullable String language(String title) {
        boolean cyrillic = false;
        boolean ukrainian = false;
        boolean belarusian = false;
        boolean other = false;
        for (int i = 0; i < title.length(); i++) {
            char c = Character.toLowerCase(title.charAt(i));
            if (c >= '\u3041' && c <= '\u30fe') {
                return "ja";
            }
            if (c >= '\uac00' && c <= '\ud7a3') {
                return "ko";
            }
            cyrillic |= c >= '\u0430' && c <= '\u044f';
            ukrainian |= "їєґ".indexOf(c) >= 0;
            belarusian |= c == 'ў';
            other |= "ђјљњћџѓќѕ".indexOf(c) >= 0;
        }
        if (!cyrillic || other) {
            return null;
        }
        return belarusian ? "be" : ukrainian ? "uk" : "ru";
    }
}
