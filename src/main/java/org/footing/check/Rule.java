package org.footing.check;

/** A family of rules that look at the same things. It keeps nothing from one check to the next. */
interface Rule {
    void check(Paper paper, Findings findings);
}
