package org.footing.resolve.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.search.word.CrossScript;
import org.footing.search.word.Folded;

/** Gives each word a number under which its spellings in all scripts meet. For one thread. */
public final class Lexicon {
    /** Labels, roles and links, which tell nothing of a source. */
    private static final String[] LABELS = {
        "p pp pg page pages vol vols volume no nos nr num number issue iss ed eds edn edited by in et al and with trans transl translated"
                + " rev repr reprint cit op ibid ibidem idem loc supra note see also cf esp quoted the a an of at accessed url doi isbn available",
        "s ss bd bde band hg hrsg hgg von und übers übersetzt aufl auflage heft jg der die das u a o zit nach siehe vgl dies ders im zum zur",
        "par sous la le les dir trad éd t tome n° art cité ici dans du de des un une el",
        "с сс стр т тт ч кн вып ред под общ отв гл пер с сост авт вступ ст предисл послесл коммент комм примеч англ нем фр рус изд испр доп"
                + " перераб в и др же там указ соч цит по ср см также дата обращения на г гг м л спб мн текст электронный документ",
        "ф оп д ед хр папка картон п об лл фонд опись дело f op d ll l ob fol fols folio",
    };

    private static final Set<String> SHORT_WORDS = Set.of(
            "for from into upon over его как или при что для это the und les une sur aux den dem des ein del los las"
                    .split(" ", -1));

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> byWord = new HashMap<>();
    private final Set<Integer> labels = new HashSet<>();
    private final CrossScript crossScript = new CrossScript();

    public Lexicon() {
        keys.add("");
        for (String line : LABELS) {
            for (String word : line.split(" ", -1)) {
                labels.add(id(word));
            }
        }
    }

    /** The number of a word as written. */
    public int id(String word) {
        Integer known = byWord.get(word);
        if (known == null) {
            known = intern(key(word));
            byWord.put(word, known);
        }
        return known;
    }

    /** The number of a word's key. */
    public int intern(String key) {
        Integer id = ids.get(key);
        if (id == null) {
            id = keys.size();
            ids.put(key, id);
            keys.add(key);
        }
        return id;
    }

    /** How many numbers have been given, and one. */
    public int size() {
        return keys.size();
    }

    public String key(int id) {
        return keys.get(id);
    }

    private String key(String word) {
        String folded = Folded.of(word);
        String key = crossScript.key(folded);
        return key.isEmpty() ? folded : key;
    }

    /** How much a word in letters tells. */
    float weight(String word, int id) {
        if (labels.contains(id)) {
            return 0f;
        }
        return switch (word.length()) {
            case 1 -> 0.05f;
            case 2 -> 0.3f;
            case 3 -> SHORT_WORDS.contains(Folded.of(word)) ? 0.2f : 0.6f;
            default -> 1f;
        };
    }
}
