package org.footing.csl.locale;

import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/** The terms of a locale in a hash table, from which a term is read when it is first asked for: of 500 a note needs few. */
final class PackedTerms {
    private static final Gender[] GENDERS = Gender.values();

    private final PackReader in;
    private final int table;
    private final int terms;
    private final @Nullable Entry[] found;

    /** Its fields are final, so that several threads may read the same locale. */
    private static final class Entry {
        final String name;
        final @Nullable Term[] forms;

        Entry(String name, @Nullable Term[] forms) {
            this.name = name;
            this.forms = forms;
        }
    }

    private PackedTerms(PackReader in) {
        this.in = in;
        int size = in.number();
        this.found = new @Nullable Entry[size];
        this.table = in.skipPart();
        this.terms = in.skipPart();
    }

    static PackedTerms read(PackReader in) {
        return new PackedTerms(in);
    }

    /** The forms of a term, by {@link TermForm#slot}; null when it is not defined. */
    @Nullable
    Term @Nullable [] forms(String name) {
        int slot = name.hashCode() & (found.length - 1);
        while (true) {
            Entry there = entry(slot);
            if (there == null) {
                return null;
            }
            if (there.name.equals(name)) {
                return there.forms;
            }
            slot = (slot + 1) & (found.length - 1);
        }
    }

    /** The forms of every term. */
    Map<String, @Nullable Term[]> all() {
        Map<String, @Nullable Term[]> out = new TreeMap<>();
        for (int slot = 0; slot < found.length; slot++) {
            Entry entry = entry(slot);
            if (entry != null) {
                out.put(entry.name, entry.forms);
            }
        }
        return out;
    }

    private @Nullable Entry entry(int slot) {
        Entry known = found[slot];
        if (known != null) {
            return known;
        }
        int place = in.fixed(table + 4 * slot);
        if (place == 0) {
            return null;
        }
        PackReader at = in.readerAt(terms + place - 1);
        String name = at.text();
        @Nullable Term[] forms = new @Nullable Term[5];
        for (int i = 0; i < forms.length; i++) {
            if (at.flag()) {
                forms[i] = new Term(at.text(), at.text(), at.choice(GENDERS));
            }
        }
        Entry read = new Entry(name, forms);
        found[slot] = read;
        return read;
    }

    static void write(Map<String, @Nullable Term[]> all, PackWriter out) {
        int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
        int[] slots = new int[size];
        PackWriter terms = out.startPart();
        for (Map.Entry<String, @Nullable Term[]> entry : new TreeMap<>(all).entrySet()) {
            String name = entry.getKey();
            int slot = name.hashCode() & (size - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = terms.size() + 1;
            terms.text(name);
            for (Term form : entry.getValue()) {
                terms.flag(form != null);
                if (form != null) {
                    terms.text(form.single());
                    terms.text(form.multiple());
                    terms.choice(form.gender());
                }
            }
        }
        PackWriter table = out.startPart();
        for (int place : slots) {
            table.fixed(place);
        }
        out.number(size);
        out.part(table);
        out.part(terms);
    }
}
