package org.footing.source;

import java.util.List;
import org.footing.language.russian.RussianName;
import org.footing.language.russian.Sex;
import org.jspecify.annotations.Nullable;

/** The words of a statement of responsibility: {@code под ред.}, {@code сост. и вступ. ст.}, {@code пер. с англ.} */
final class RoleWords {
    private final WorkLanguage language;

    RoleWords(WorkLanguage language) {
        this.language = language;
    }

    /** What people did who did all of this. */
    String of(List<Role> roles, @Nullable String from, List<Name> people) {
        if (language == WorkLanguage.RUSSIAN && roles.size() == 1 && roles.get(0) == Role.INTERVIEWER) {
            return interviewer(people);
        }
        // Several names in the nominative stand after a colon: сост.: Т. В. Федоренко, З. А. Литвинова.
        boolean colon = language == WorkLanguage.RUSSIAN && people.size() > 1 && !takeGenitive(roles);
        return joined(roles, from) + (colon ? ":" : "");
    }

    private static String interviewer(List<Name> people) {
        Name first = people.get(0);
        Sex sex = first.family() == null
                ? Sex.UNKNOWN
                : new RussianName(first.family(), first.given() == null ? "" : first.given()).sex();
        return people.size() > 1
                ? "беседовали"
                : switch (sex) {
                    case MALE -> "беседовал";
                    case FEMALE -> "беседовала";
                    case UNKNOWN -> "интервьюер";
                };
    }

    private String joined(List<Role> roles, @Nullable String from) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < roles.size(); i++) {
            String and = switch (language) {
                case RUSSIAN -> " и ";
                case ENGLISH -> " and ";
                case GERMAN -> " und ";
                case FRENCH -> " et ";
            };
            out.append(i == 0 ? "" : i == roles.size() - 1 ? and : ", ");
            String words = roles.get(i).words(language, from);
            boolean last = i == roles.size() - 1;
            out.append(
                    language == WorkLanguage.RUSSIAN && i > 0 && words.startsWith("под ")
                            ? words.substring(4)
                            : last ? words : withoutBy(words));
        }
        return out.toString();
    }

    private static String withoutBy(String words) {
        for (String by : List.of(" by", " von", " par", " de")) {
            if (words.endsWith(by)) {
                return words.substring(0, words.length() - by.length());
            }
        }
        return words;
    }

    /** Whether the names behind these words stand in the genitive. */
    boolean takeGenitive(List<Role> roles) {
        return language == WorkLanguage.RUSSIAN
                && (roles.size() > 1 || roles.get(0).takesGenitive());
    }
}
