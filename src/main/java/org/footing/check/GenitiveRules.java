package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Source;
import org.footing.source.StatementOfResponsibility;

/** People whom a Russian note names in the genitive, {@code под ред. …}, and whose names do not say how they are declined. */
final class GenitiveRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        for (Source source : paper.input().sources()) {
            List<String> names =
                    new ArrayList<>(StatementOfResponsibility.made(source).unsettled());
            for (String name : StatementOfResponsibility.madeOfContainer(source).unsettled()) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                findings.add(
                        RuleId.UNCERTAIN_GENITIVE,
                        source.key(),
                        source.location(),
                        "the genitive of " + String.join("; ", names) + " in " + source.key()
                                + " is not certain; notes have the name as it is",
                        "write the given name and patronymic in full, or the whole statement in `responsibility` (of the book of a part:"
                                + " `container-responsibility`)");
            }
        }
    }
}
