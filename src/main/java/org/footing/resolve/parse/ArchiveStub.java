package org.footing.resolve.parse;

import java.util.Map;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.resolve.match.ArchivalSigns;
import org.footing.source.Archival;
import org.footing.source.Repository;
import org.footing.source.Variants;
import org.jspecify.annotations.Nullable;

/** Reads a note that cites a file of an archive. */
final class ArchiveStub {
    private static final int ABBREVIATION = 14;

    private ArchiveStub() {}

    static void read(String text, ArchivalSigns signs, StubDraft draft) {
        draft.type("collection");
        if (signs.elements().containsKey("jacar")) {
            draft.archive(new Archival(null, signs.elements()));
            title(text.substring(0, signs.start()), draft);
            return;
        }
        int slashes = text.lastIndexOf("//", signs.start());
        if (slashes > 0) {
            title(text.substring(0, slashes), draft);
        }
        draft.archive(new Archival(repository(signs.repository(), draft), signs.elements()));
    }

    private static @Nullable Repository repository(String printed, StubDraft draft) {
        int comma = printed.lastIndexOf(", ");
        String name = comma > 0 ? printed.substring(comma + 2) : printed;
        if (comma > 0) {
            draft.text("title", printed.substring(0, comma));
        }
        if (name.isEmpty()) {
            return null;
        }
        boolean brief = name.length() <= ABBREVIATION && name.indexOf(' ') < 0;
        String language = Scripts.of(name).has(Script.CYRILLIC) ? "ru" : null;
        return new Repository(null, name, brief ? name : null, null, language, new Variants(Map.of(), Map.of()));
    }

    private static void title(String before, StubDraft draft) {
        String plain =
                StubDraft.trimmed(before.replaceFirst("\\s*(?:JACAR|Ref\\.?|[（(]?アジア歴史資料センター[）)]?|[（(]).*$", ""));
        boolean bracketed =
                (plain.startsWith("[") && plain.endsWith("]")) || (plain.startsWith("「") && plain.endsWith("」"));
        draft.text("title", bracketed ? plain.substring(1, plain.length() - 1) : plain);
    }
}
