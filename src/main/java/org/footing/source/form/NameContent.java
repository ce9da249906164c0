package org.footing.source.form;

import java.util.Map;
import org.footing.language.Scripts;
import org.footing.language.transliteration.Transliteration;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** A name: each part is read by itself, so that family name, given name and particles keep their places. */
enum NameContent implements Content<Name> {
    NAME;

    @Override
    public String letters(Name name) {
        StringBuilder out = new StringBuilder();
        append(out, name.nonDroppingParticle());
        append(out, name.family());
        append(out, name.given());
        append(out, name.droppingParticle());
        append(out, name.suffix());
        append(out, name.literal());
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable String part) {
        if (part != null) {
            out.append(out.length() == 0 ? "" : " ").append(part);
        }
    }

    /** A comma stands behind the family name unless it is written in kanji or kana. */
    @Override
    public String display(Name name) {
        String family = name.family();
        boolean eastAsian = family != null && Scripts.of(family).hasCjk();
        return eastAsian && name.given() != null ? family + " " + name.given() : name.display();
    }

    @Override
    public boolean isPerson(Name name) {
        return name.literal() == null;
    }

    @Override
    public @Nullable Name transliterate(Name name, Transliteration system) {
        Parts parts = new Parts(system);
        Name read = new Name(
                parts.read(name.family(), Letters.Capitals.WORDS),
                parts.read(name.given(), Letters.Capitals.WORDS),
                parts.read(name.droppingParticle(), Letters.Capitals.NONE),
                parts.read(name.nonDroppingParticle(), Letters.Capitals.NONE),
                parts.read(name.suffix(), Letters.Capitals.NONE),
                parts.read(name.literal(), Letters.Capitals.WORDS),
                name.commaSuffix(),
                name.staticOrdering(),
                null,
                Map.of());
        return parts.unread ? null : read;
    }

    private static final class Parts {
        private final Transliteration system;
        private boolean unread;

        Parts(Transliteration system) {
            this.system = system;
        }

        @Nullable
        String read(@Nullable String part, Letters.Capitals capitals) {
            if (part == null) {
                return null;
            }
            String read = Letters.read(part, system, capitals);
            unread |= read == null;
            return read;
        }
    }
}
