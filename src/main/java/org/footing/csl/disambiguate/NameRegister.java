package org.footing.csl.disambiguate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.item.PersonName;
import org.footing.csl.render.NameLevels;
import org.footing.csl.render.NameList;
import org.footing.csl.style.CitationOptions.GivenNameRule;

/** Tells names apart throughout the document ({@code givenname-disambiguation-rule}, all but by-cite). */
final class NameRegister implements NameLevels {
    private final Map<PersonName, Integer> levels = new HashMap<>();
    private final boolean primaryOnly;

    private final boolean initialsOnly;

    NameRegister(GivenNameRule rule) {
        this.primaryOnly = rule == GivenNameRule.PRIMARY_NAME || rule == GivenNameRule.PRIMARY_NAME_WITH_INITIALS;
        this.initialsOnly =
                rule == GivenNameRule.ALL_NAMES_WITH_INITIALS || rule == GivenNameRule.PRIMARY_NAME_WITH_INITIALS;
    }

    /** Decides for all names of the candidates; true when it decides otherwise than the last time. */
    boolean learn(List<Candidate> all) {
        Map<PersonName, Integer> before = new HashMap<>(levels);
        levels.clear();
        Map<String, Set<PersonName>> bySurname = new HashMap<>();
        Map<PersonName, NameList> where = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (NameList list : all.get(i).key.lists()) {
                int count = primaryOnly ? 1 : list.names().size();
                for (int j = 0; j < count; j++) {
                    PersonName name = list.names().get(j);
                    if (!name.isLiteral() && list.highestLevel() > 0) {
                        Set<PersonName> same = bySurname.get(name.surname());
                        if (same == null) {
                            same = new HashSet<>();
                            bySurname.put(name.surname(), same);
                        }
                        same.add(name);
                        where.putIfAbsent(name, list);
                    }
                }
            }
        }
        for (Set<PersonName> same : bySurname.values()) {
            if (same.size() > 1) {
                expand(new ArrayList<>(same), where);
            }
        }
        return !levels.equals(before);
    }

    private void expand(List<PersonName> same, Map<PersonName, NameList> where) {
        int highest = initialsOnly ? 1 : 2;
        String[] persons = new String[same.size()];
        String[][] texts = new String[highest + 1][persons.length];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = person(same.get(i));
            for (int level = 0; level <= highest; level++) {
                texts[level][i] = text(same.get(i), level, where);
            }
        }
        for (int i = 0; i < persons.length; i++) {
            int level = best(i, persons, texts);
            if (level > 0) {
                levels.put(same.get(i), level);
            }
        }
    }

    /** The first level that tells a name from all others; when none does, the first that tells it from most. */
    private static int best(int name, String[] persons, String[][] texts) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int level = 0; level < texts.length && fewest > 1; level++) {
            int count = like(name, persons, texts[level]);
            if (count < fewest) {
                fewest = count;
                best = level;
            }
        }
        return best;
    }

    /** How many persons read the same in these texts, the name's own included. */
    private static int like(int name, String[] persons, String[] texts) {
        Set<String> others = null;
        for (int i = 0; i < texts.length; i++) {
            if (i != name && texts[i].equals(texts[name]) && !persons[i].equals(persons[name])) {
                others = others == null ? new HashSet<>() : others;
                others.add(persons[i]);
            }
        }
        return others == null ? 1 : 1 + others.size();
    }

    /** A person's name without the spaces and full stops that sources set differently. */
    private static String person(PersonName name) {
        return bare(name.surname() + '\u0000' + name.given() + '\u0000' + name.droppingParticle() + name.suffix());
    }

    private static String bare(String text) {
        return text.replace(" ", "").replace(".", "");
    }

    private static String text(PersonName name, int level, Map<PersonName, NameList> where) {
        NameList list = where.get(name);
        return bare(list == null ? name.surname() : list.text(name, level));
    }

    @Override
    public int level(PersonName name, boolean primary) {
        if (primaryOnly && !primary) {
            return 0;
        }
        Integer level = levels.get(name);
        return level == null ? 0 : level;
    }
}
