package org.footing.csl.disambiguate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.cite.ItemOrder;
import org.footing.csl.item.Item;
import org.footing.csl.render.EachItem;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Situation;
import org.footing.csl.style.CitationOptions;
import org.footing.csl.style.CitationOptions.GivenNameRule;
import org.footing.csl.style.Condition;
import org.footing.csl.style.Mention;

/**
 * Tells ambiguous cites apart, by the four methods in their order. Ambiguity is measured on the form in which an item is
 * cited again, without locators.
 */
public final class Disambiguator {
    private static final int POSITIONS = (1 << Condition.SUBSEQUENT) | (1 << Condition.NEAR_NOTE);

    private final Evaluator evaluator;
    private final CitationOptions options;
    private final boolean usesCondition;
    private final boolean usesNumber;
    private final NameRegister register;
    private final Map<String, CiteKey> keys = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();

    public Disambiguator(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.options = evaluator.style().citationOptions();
        this.usesCondition = evaluator.style().mentions(Mention.DISAMBIGUATE);
        this.usesNumber = evaluator.style().mentions(Mention.CITATION_NUMBER);
        this.register = new NameRegister(options.givenNameRule());
        evaluator.setNameLevels(register);
    }

    /** Whether the style asks for any of it. */
    public boolean isNeeded() {
        return options.addNames() || options.addGivenName() || options.addYearSuffix() || usesCondition;
    }

    /** Forgets what it knows of an item that was replaced. */
    public void forget(String id) {
        keys.remove(id);
    }

    /**
     * Decides for each item.
     *
     * @param items all that the document cites or lists
     * @return the items for which something was decided
     */
    public Map<String, Hints> run(List<Item> items, ItemOrder order) {
        Map<String, Hints> decided = new HashMap<>();
        if (!isNeeded()) {
            return decided;
        }
        CiteKey[] found = keysOf(items, order);
        List<Candidate> all = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            all.add(new Candidate(item, order.number(item.id()), found[i]));
        }
        boolean byCite = options.givenNameRule() == GivenNameRule.BY_CITE;
        if (options.addGivenName() && !byCite) {
            if (register.learn(all)) {
                for (CiteKey key : keys.values()) {
                    key.forgetText();
                }
            }
        }
        new EachItem() {
            @Override
            protected void at(int index) {
                all.get(index).text();
            }
        }.run(all.size());
        NameSteps steps = new NameSteps(options.addNames(), options.addGivenName() && byCite);
        List<List<Candidate>> left = new ArrayList<>();
        List<List<Candidate>> clashes = Partition.clashes(all);
        for (int i = 0; i < clashes.size(); i++) {
            steps.resolve(clashes.get(i), left);
        }
        if (usesCondition) {
            left = byCondition(left);
        }
        if (options.addYearSuffix()) {
            YearSuffixes.assign(left);
        }
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            if (!candidate.hints.equals(Hints.NONE)) {
                decided.put(candidate.item.id(), candidate.hints);
            }
        }
        return decided;
    }

    /** The keys of the items; rendered anew for those that have none yet, or may have another number than before. */
    private CiteKey[] keysOf(List<Item> items, ItemOrder order) {
        CiteKey[] all = new CiteKey[items.size()];
        int[] unknown = new int[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            CiteKey known = usesNumber ? null : keys.get(items.get(i).id());
            if (known == null) {
                unknown[count] = i;
                count++;
            } else {
                all[i] = known;
            }
        }
        new EachItem() {
            @Override
            protected void at(int index) {
                Item item = items.get(unknown[index]);
                all[unknown[index]] = key(item, usesNumber ? order.number(item.id()) : 0, Hints.NONE);
            }
        }.run(count);
        for (int i = 0; i < count && !usesNumber; i++) {
            keys.put(items.get(unknown[i]).id(), all[unknown[i]]);
        }
        return all;
    }

    /** Stands for the note that first cites an item: where a condition shows it, it tells items apart. */
    private int noteOf(Item item) {
        Integer known = notes.get(item.id());
        if (known == null) {
            known = notes.size() + 1;
            notes.put(item.id(), known);
        }
        return known;
    }

    private CiteKey key(Item item, int number, Hints hints) {
        Situation at = Situation.of(item.repeated(), false, POSITIONS, number, hints, false)
                .withFirstReferenceNote(hints.conditions() > 0 ? noteOf(item) : 0);
        return new CiteKey(evaluator.render(at, evaluator.style().citation().layout(evaluator.layoutLanguage(item))));
    }

    /**
     * Lets conditions on disambiguate hold, one more at a time, where that tells members of a group apart; returns the
     * groups that stay.
     */
    private List<List<Candidate>> byCondition(List<List<Candidate>> groups) {
        List<List<Candidate>> left = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            byCondition(groups.get(i), 1, left);
        }
        return left;
    }

    private void byCondition(List<Candidate> group, int count, List<List<Candidate>> left) {
        List<List<Candidate>> parts = Partition.byCondition(this, group, count);
        if (parts.size() == 1) {
            int most = evaluated(group.get(0), count);
            if (count < most) {
                byCondition(group, count + 1, left);
            } else {
                left.add(group);
            }
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Candidate> part = parts.get(i);
            for (int j = 0; j < part.size(); j++) {
                part.get(j).hints = part.get(j).hints.withConditions(count);
            }
            if (part.size() > 1) {
                byCondition(part, count + 1, left);
            }
        }
    }

    private int evaluated(Candidate candidate, int count) {
        return key(candidate.item, usesNumber ? candidate.rank : 0, candidate.hints.withConditions(count))
                .conditions();
    }

    /** The text of a candidate's cite when so many conditions on disambiguate hold. */
    String textUnderConditions(Candidate candidate, int count) {
        Hints with = candidate.hints.withConditions(count);
        return key(candidate.item, usesNumber ? candidate.rank : 0, with).text(with);
    }
}
