package org.footing.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.language.TagFault;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.source.Variants;
import org.jspecify.annotations.Nullable;

/** Language tags that name no language, and so change nothing where they should. */
final class TagRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        Set<String> sound = new HashSet<>();
        for (Source source : paper.input().sources()) {
            Tags tags = new Tags(source, findings, sound);
            tags.check(source.language());
            tags.check(source.variants());
            for (List<Name> names : source.names().values()) {
                for (Name name : names) {
                    tags.check(name.language());
                    tags.check(name.variants().keySet());
                }
            }
            Archival archival = source.archival();
            Repository repository = archival == null ? null : archival.repository();
            if (repository != null) {
                tags.check(repository.language());
                tags.check(repository.variants());
            }
        }
    }

    /** The tags of one source; each is told once. */
    private static final class Tags {
        private final Source source;
        private final Findings findings;
        private final Set<String> sound;
        private final Set<String> told = new HashSet<>();

        Tags(Source source, Findings findings, Set<String> sound) {
            this.source = source;
            this.findings = findings;
            this.sound = sound;
        }

        void check(Variants variants) {
            check(variants.main().values());
            for (Map<String, String> forms : variants.forms().values()) {
                check(forms.keySet());
            }
        }

        void check(Collection<String> tags) {
            for (String tag : tags) {
                check(tag);
            }
        }

        void check(@Nullable String tag) {
            if (tag == null || sound.contains(tag) || !told.add(tag)) {
                return;
            }
            TagFault fault = TagFault.of(tag);
            if (fault == null) {
                sound.add(tag);
                return;
            }
            findings.add(
                    RuleId.LANGUAGE_TAG,
                    source.key() + ":" + tag,
                    source.location(),
                    "the tag `" + tag + "` in " + source.key() + " " + fault.message(),
                    "write " + (fault.proposal().isEmpty() ? "ru, ja, en, ja-Latn-hepburn …" : fault.proposal()));
        }
    }
}
