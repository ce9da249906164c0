package org.footing.csl.render;

import org.footing.csl.item.PersonName;

/** How far a name is expanded wherever it stands, because the style disambiguates names as well as cites. */
public interface NameLevels {
    /** No name is. */
    NameLevels NONE = new NameLevels() {
        // Not a lambda: the first one of a process costs it milliseconds.
        @Override
        public int level(PersonName name, boolean primary) {
            return 0;
        }
    };

    /**
     * How far: 0 as the style says, 1 with initials, 2 with the full given name.
     *
     * @param primary whether the name is the first of its list
     */
    int level(PersonName name, boolean primary);
}
