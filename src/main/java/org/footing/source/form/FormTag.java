package org.footing.source.form;

import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.jspecify.annotations.Nullable;

/** Language tags of forms: as the library writes them, and as the letters themselves show. */
final class FormTag {
    private static final LanguageTag UNKNOWN = LanguageTag.parse("und");

    private FormTag() {}

    /** A tag as written; a system behind the script is found although its {@code x-} is missing: {@code ru-Latn-bgn}. */
    static LanguageTag parse(@Nullable String written) {
        if (written == null) {
            return UNKNOWN;
        }
        LanguageTag tag = LanguageTag.parse(written);
        if (tag.wellFormed()) {
            return tag;
        }
        int language = written.indexOf('-');
        int script = language < 0 ? -1 : written.indexOf('-', language + 1);
        if (script - language != 5) {
            return tag;
        }
        LanguageTag mended = LanguageTag.parse(written.substring(0, script) + "-x" + written.substring(script));
        return mended.wellFormed() ? mended : tag;
    }

    /**
     * The tag of a plain field. Letters that are not those of the declared language say more than the declaration: a
     * name in Latin letters under {@code ja} is {@code ja-Latn}.
     */
    static LanguageTag ofPlain(LanguageTag declared, String value) {
        String written = script(value);
        String usual = declared.effectiveScript();
        if (declared.script() != null || written.equals("Zyyy") || isWrittenIn(usual, written)) {
            return declared;
        }
        if (written.equals("Hrkt") || written.equals("Jpan")) {
            return LanguageTag.parse("ja");
        }
        boolean romanised = written.equals("Latn") && usual != null;
        boolean unknownWay = usual == null && !declared.language().equals("und");
        return LanguageTag.parse((romanised || unknownWay ? declared.language() : "und") + "-" + written);
    }

    /** Whether the form is in the script of its own language, and not in letters of another or in kana for a reading. */
    static boolean isInOwnScript(LanguageTag tag) {
        String usual = LanguageTag.parse(tag.primaryLanguage()).effectiveScript();
        boolean own = tag.script() == null || usual == null || isWrittenIn(usual, tag.script());
        return own && !tag.isKanaReading();
    }

    /** ISO 15924 of a text; where there are Japanese letters, Latin ones beside them do not count. */
    static String script(String text) {
        Scripts scripts = Scripts.of(text);
        if (!scripts.hasCjk()) {
            return scripts.code();
        }
        if (scripts.has(Script.HANGUL)) {
            return "Kore";
        }
        boolean kana = scripts.has(Script.HIRAGANA) || scripts.has(Script.KATAKANA);
        return !kana ? "Hani" : scripts.has(Script.HAN) ? "Jpan" : "Hrkt";
    }

    private static boolean isWrittenIn(@Nullable String usual, String written) {
        if (usual == null) {
            return false;
        }
        return switch (usual) {
            case "Jpan" -> written.equals("Jpan") || written.equals("Hani") || isKana(written);
            case "Kore" -> written.equals("Kore") || written.equals("Hang") || written.equals("Hani");
            case "Hani" -> written.startsWith("Han");
            default -> usual.equals(written);
        };
    }

    private static boolean isKana(String script) {
        return script.equals("Hrkt") || script.equals("Hira") || script.equals("Kana");
    }
}
