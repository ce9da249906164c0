package org.footing.language.transliteration;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.jspecify.annotations.Nullable;

/** The systems by name. Each leaves a text as it is that is already in the letters it writes. */
public enum Transliteration {
    /** BGN/PCGN 1947, Russian. */
    BGN("bgn", "ru-Latn-x-bgn"),
    /** ALA-LC, Russian (2012), with its ties and diacritics. */
    ALA_LC("loc", "ru-Latn-alalc97"),
    /** ALA-LC as journals print it: no ties, no diacritics. */
    ALA_LC_SIMPLE("loc-simple", "ru-Latn-alalc97-x-simple"),
    /** ISO 9:1995, which is GOST 7.79-2000 system A. */
    ISO_9("iso9", "ru-Latn-x-iso9"),
    /** GOST 7.79-2000 system B, Russian. */
    GOST_B("gost-b", "ru-Latn-x-gost-b"),
    /** ICAO Doc 9303 part 3, as in passports. */
    PASSPORT("passport", "ru-Latn-x-passport"),
    /** Modified Hepburn: Tōkyō, shinbun. */
    HEPBURN("hepburn", "ja-Latn-hepburn"),
    /** Modified Hepburn without macrons: Tokyo, shinbun. */
    HEPBURN_SIMPLE("hepburn-simple", "ja-Latn-hepburn-x-simple"),
    /** Traditional Hepburn: Tōkyō, shimbun. */
    HEPBURN_TRADITIONAL("hepburn-traditional", "ja-Latn-hepburn-x-tradit"),
    /** Polivanov's transcription of Japanese in Cyrillic letters. */
    POLIVANOV("polivanov", "ja-Cyrl-x-polivan");

    private final String id;
    private final String tag;

    Transliteration(String id, String tag) {
        this.id = id;
        this.tag = tag;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The language tag of a text that this system made. */
    public LanguageTag tag() {
        return LanguageTag.parse(tag);
    }

    /** The language that the system is made for: {@code ru} or {@code ja}. */
    public String language() {
        return tag.substring(0, 2);
    }

    /** A few words that show what the system does. */
    public String sample() {
        return switch (this) {
            case HEPBURN, HEPBURN_SIMPLE, HEPBURN_TRADITIONAL, POLIVANOV -> "とうきょう しんぶん";
            default -> "Юрин, Щёлоково, съезд";
        };
    }

    /**
     * The system that is usual for the letters of a text: BGN/PCGN for Cyrillic ones, modified Hepburn for kana; null for a text that
     * has neither.
     */
    public static @Nullable Transliteration usualFor(String text) {
        Scripts scripts = Scripts.of(text);
        if (scripts.dominant() == Script.CYRILLIC) {
            return BGN;
        }
        return scripts.hasCjk() ? HEPBURN : scripts.has(Script.CYRILLIC) ? BGN : null;
    }

    /** Whether a text of this system's letters can be turned back. */
    public boolean isReversible() {
        return this == ISO_9;
    }

    /**
     * The text from which this system made {@code text}.
     *
     * @throws IllegalStateException when the system is not reversible
     */
    public Reading reverse(String text) {
        if (!isReversible()) {
            throw new IllegalStateException(id + " cannot be turned back");
        }
        String cyrillic = Iso9.reverse(text);
        for (int i = 0; i < cyrillic.length(); i++) {
            // X, V and I between Cyrillic words are numerals; any other letter that is left is none of the table's.
            if (Script.of(cyrillic.charAt(i)) == Script.LATIN && "XVI".indexOf(cyrillic.charAt(i)) < 0) {
                return Unread.at(cyrillic, i, Script.LATIN);
            }
        }
        return new Reading.Known(cyrillic);
    }

    /** The names of all systems. */
    public static List<String> ids() {
        List<String> out = new ArrayList<>();
        for (Transliteration system : values()) {
            out.add(system.id);
        }
        return List.copyOf(out);
    }

    /** The system of this name; null when there is none. */
    public static @Nullable Transliteration named(String id) {
        for (Transliteration system : values()) {
            if (system.id.equals(id)) {
                return system;
            }
        }
        return null;
    }

    /**
     * The system that a tag names: {@code ru-Latn-alalc97}, {@code ru-Latn-x-bgn}, {@code ja-Latn-heploc}; null when it
     * names none, or one that is not known here.
     */
    public static @Nullable Transliteration of(LanguageTag tag) {
        for (Transliteration system : values()) {
            if (system.tag.equals(tag.text())) {
                return system;
            }
        }
        String name = tag.system();
        if (name == null || tag.script() == null) {
            return null;
        }
        return switch (name) {
            case "alalc97" ->
                tag.sameLanguage(ALA_LC.tag()) ? ALA_LC : tag.sameLanguage(HEPBURN.tag()) ? HEPBURN : null;
            case "hepburn", "heploc" -> tag.sameLanguage(HEPBURN.tag()) ? HEPBURN : null;
            default -> tag.sameLanguage(BGN.tag()) ? named(name) : null;
        };
    }

    /** The text in the letters of this system. */
    public Reading read(String text) {
        return switch (this) {
            case BGN -> new Bgn().read(text);
            case ALA_LC -> new AlaLc(false).read(text);
            case ALA_LC_SIMPLE -> new AlaLc(true).read(text);
            case ISO_9 -> new Iso9().read(text);
            case GOST_B -> new GostB().read(text);
            case PASSPORT -> new Passport().read(text);
            case HEPBURN -> new Hepburn(LongVowels.MACRON, false).read(text);
            case HEPBURN_SIMPLE -> new Hepburn(LongVowels.PLAIN, false).read(text);
            case HEPBURN_TRADITIONAL -> new Hepburn(LongVowels.MACRON, true).read(text);
            case POLIVANOV -> new Polivanov().read(text);
        };
    }
}
