package org.footing.csl.disambiguate;

import java.util.List;
import org.footing.csl.render.Hints;
import org.footing.csl.render.NameList;

/**
 * Methods 1 and 2: expands the names that are shown, one after the other, then adds hidden ones and expands these. A step
 * is kept only when it tells members of the group apart, or when a later one builds on it and does.
 */
final class NameSteps {
    private final boolean addNames;
    private final boolean addGivenNames;

    NameSteps(boolean addNames, boolean addGivenNames) {
        this.addNames = addNames;
        this.addGivenNames = addGivenNames;
    }

    /** Gives hints to the members of a group that read the same, and adds the groups that still do to {@code left}. */
    void resolve(List<Candidate> group, List<List<Candidate>> left) {
        if (!addNames && !addGivenNames) {
            left.add(group);
            return;
        }
        resolve(group, Hints.NONE, Hints.NONE, 0, 0, left);
    }

    /**
     * @param best what is known to help
     * @param from what is tried now; the names before {@code name} of the list {@code list} are settled
     */
    private void resolve(
            List<Candidate> group, Hints best, Hints from, int list, int name, List<List<Candidate>> left) {
        if (group.size() == 1 || isHopeless(group)) {
            settle(group, best, left);
            return;
        }
        Hints tried = from;
        int atList = list;
        int atName = name;
        while (true) {
            int lists = listCount(group);
            if (atList >= lists) {
                settle(group, best, left);
                return;
            }
            if (atName >= shown(group, atList, tried)) {
                if (addNames && atName < longest(group, atList)) {
                    tried = tried.withShown(atList, atName + 1);
                    List<List<Candidate>> parts = Partition.under(tried, group);
                    if (parts.size() > 1) {
                        split(parts, tried, atList, atName, left);
                        return;
                    }
                } else {
                    atList++;
                    atName = 0;
                    continue;
                }
            }
            if (addGivenNames) {
                for (int level = tried.level(atList, atName) + 1; level <= 2; level++) {
                    Hints expanded = tried.withLevel(atList, atName, level);
                    List<List<Candidate>> parts = Partition.under(expanded, group);
                    if (parts.size() > 1) {
                        split(parts, expanded, atList, atName, left);
                        return;
                    }
                }
            }
            atName++;
        }
    }

    private void split(List<List<Candidate>> parts, Hints helped, int list, int name, List<List<Candidate>> left) {
        for (int i = 0; i < parts.size(); i++) {
            resolve(parts.get(i), helped, helped, list, name, left);
        }
    }

    private static void settle(List<Candidate> group, Hints hints, List<List<Candidate>> left) {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).hints = hints;
        }
        if (group.size() > 1) {
            left.add(group);
        }
    }

    /** Whether the members read the same even with all names in full. */
    private boolean isHopeless(List<Candidate> group) {
        Hints full = Hints.NONE;
        int lists = listCount(group);
        for (int list = 0; list < lists; list++) {
            int longest = longest(group, list);
            if (addNames) {
                full = full.withShown(list, longest);
            }
            for (int name = longest - 1; addGivenNames && name >= 0; name--) {
                full = full.withLevel(list, name, 2);
            }
        }
        return Partition.under(full, group).size() == 1;
    }

    private static int listCount(List<Candidate> group) {
        int count = 0;
        for (int i = 0; i < group.size(); i++) {
            List<NameList> lists = group.get(i).key.lists();
            for (int j = 0; j < lists.size(); j++) {
                count = Math.max(count, lists.get(j).index() + 1);
            }
        }
        return count;
    }

    private static int longest(List<Candidate> group, int list) {
        int longest = 0;
        for (int i = 0; i < group.size(); i++) {
            NameList names = list(group.get(i), list);
            longest = names == null ? longest : Math.max(longest, names.names().size());
        }
        return longest;
    }

    private static int shown(List<Candidate> group, int list, Hints hints) {
        int most = 0;
        for (int i = 0; i < group.size(); i++) {
            NameList names = list(group.get(i), list);
            most = names == null ? most : Math.max(most, names.shown(hints));
        }
        return most;
    }

    private static @org.jspecify.annotations.Nullable NameList list(Candidate candidate, int index) {
        List<NameList> lists = candidate.key.lists();
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).index() == index) {
                return lists.get(i);
            }
        }
        return null;
    }
}
