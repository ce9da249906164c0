package org.footing.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * Where a source lies within its archive, in the words of one language for all archives: {@code Ф. Р-6761. Оп. 1. Д. 555},
 * {@code f. R-6761, op. 1, d. 555}.
 */
public final class SearchData {
    private static final String[] LABELLED = {
        "fond", "opis", "poryadkovy-nomer", "papka", "karton", "delo", "edinitsa-khraneniya"
    };
    private static final String[] BOXES = {"box", "folder", "reel"};

    private final LocaleView terms;
    private final boolean russian;
    private final boolean japanese;
    private StringBuilder out = new StringBuilder();

    /** @param language of the words, BCP 47 */
    public SearchData(String language) {
        this.terms = LocaleView.of(language, List.of(), HistorianLocales.shared());
        this.russian = language.startsWith("ru");
        this.japanese = language.startsWith("ja");
    }

    /** Empty when nothing is known. */
    public String of(Source source) {
        out = new StringBuilder();
        Archival archival = source.archival();
        if (archival == null) {
            add("", source.text("archive_collection"));
            add("", source.text("archive_location"));
            add("", source.text("call-number"));
            return out.toString();
        }
        for (String element : LABELLED) {
            labelled(element, inItsLetters(archival.element(element)));
            String name = element.equals("fond") ? inItsLetters(archival.element("fond-name")) : null;
            if (name != null) {
                out.append(japanese ? "（" : " (").append(name).append(japanese ? "）" : ")");
            }
        }
        add("", archival.element("collection"));
        add("", archival.element("series"));
        add(japanese ? "JACAR Ref." : "JACAR Ref. ", archival.element("jacar"));
        add("", archival.element("volume-title"));
        add("", archival.element("call-number"));
        for (String element : BOXES) {
            labelled(element, archival.element(element));
        }
        return out.toString();
    }

    /** The letter of a fond is transliterated where the words are in Latin letters: R-6761. */
    @Nullable
    private String inItsLetters(@Nullable String value) {
        if (value == null || russian || japanese || !isCyrillic(value)) {
            return value;
        }
        return Transliteration.ALA_LC_SIMPLE.read(value) instanceof Reading.Known known ? known.text() : value;
    }

    /** The elements whose letters are not those of the language, as it writes them. */
    public Map<String, String> transliterated(Archival archival) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String element : LABELLED) {
            String value = archival.element(element);
            String shown = inItsLetters(value);
            if (shown != null && !shown.equals(value)) {
                out.put(element, shown);
            }
        }
        return out;
    }

    private static boolean isCyrillic(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= '\u0400' && value.charAt(i) <= '\u04ff') {
                return true;
            }
        }
        return false;
    }

    private void labelled(String element, @Nullable String value) {
        if (value == null) {
            return;
        }
        String term = terms.term(element, TermForm.SHORT);
        String label = term == null ? element.replace('-', ' ') : term;
        if (russian) {
            label = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        }
        // Only a Japanese word stands close to its number.
        add(japanese && !isCyrillic(label) ? label : label + " ", value);
    }

    private void add(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(out.length() == 0 ? "" : russian ? ". " : japanese ? "、" : ", ")
                    .append(label)
                    .append(value);
        }
    }
}
