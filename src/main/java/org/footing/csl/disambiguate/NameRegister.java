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
        for (int i = 0; i < same.size(); i++) {
            PersonName name = same.get(i);
            for (int level = 0; level <= highest; level++) {
                if (isUnique(name, level, same, where)) {
                    if (level > 0) {
                        levels.put(name, level);
                    }
                    break;
                }
                if (level > 0 && level == highest) {
                    // Names that no expansion tells apart from all keep the one that tells them from most.
                    int best = best(name, highest, same, where);
                    if (best > 0) {
                        levels.put(name, best);
                    }
                }
            }
        }
    }

    private static int best(PersonName name, int highest, List<PersonName> same, Map<PersonName, NameList> where) {
        int best = 0;
        int fewest = like(name, 0, same, where);
        for (int level = 1; level <= highest; level++) {
            int count = like(name, level, same, where);
            if (count < fewest) {
                fewest = count;
                best = level;
            }
        }
        return best;
    }

    private static boolean isUnique(
            PersonName name, int level, List<PersonName> same, Map<PersonName, NameList> where) {
        return like(name, level, same, where) == 1;
    }

    /** How many persons read the same at a level, the name's own included. */
    private static int like(PersonName name, int level, List<PersonName> same, Map<PersonName, NameList> where) {
        String text = text(name, level, where);
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < same.size(); i++) {
            if (text(same.get(i), level, where).equals(text)) {
                persons.add(person(same.get(i)));
            }
        }
        return persons.size();
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
