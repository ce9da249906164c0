package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.language.russian.Genitive;
import org.footing.language.russian.RussianName;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a work besides its author, in the words of its language. What the library has as printed goes first, and
 * whoever it names is not named again; for the others words are made, with names in the genitive where Russian asks for it.
 */
public final class StatementOfResponsibility {
    private static final int ALL = 3;

    private final Source source;
    private final WorkLanguage language;
    private final List<String> statements = new ArrayList<>();
    private final List<String> unsettled = new ArrayList<>();
    private final Scope scope;
    private final RoleWords words;

    /** Of what it is said: of a work by itself, of a part of one, or of the book in which a part stands. */
    private enum Scope {
        WHOLE,
        PART,
        CONTAINER;

        boolean has(Role role) {
            return this != PART || role.isOfPart();
        }
    }

    private StatementOfResponsibility(Source source, Scope scope) {
        this.scope = scope;
        this.source = source;
        this.language = WorkLanguage.of(source.language(), source.title());
        this.words = new RoleWords(language);
    }

    /** The statements of a source, parted as GOST R 7.0.100-2018 parts them; empty where nothing is known. */
    public static String of(Source source) {
        return made(source).text();
    }

    /** The statement, with what was not certain when it was made; of a part of a book, the part's own. */
    public static StatementOfResponsibility made(Source source) {
        return made(source, isPart(source) ? Scope.PART : Scope.WHOLE);
    }

    /** Those of the book in which a part stands, its author first; empty for anything else. */
    public static String ofContainer(Source source) {
        return madeOfContainer(source).text();
    }

    /** The statement of the book in which a part stands, with what was not certain when it was made. */
    public static StatementOfResponsibility madeOfContainer(Source source) {
        return isPart(source) ? made(source, Scope.CONTAINER) : new StatementOfResponsibility(source, Scope.CONTAINER);
    }

    private static StatementOfResponsibility made(Source source, Scope scope) {
        StatementOfResponsibility made = new StatementOfResponsibility(source, scope);
        if (!WorkLanguage.hasWords(source.language(), source.title())) {
            return made;
        }
        if (scope == Scope.CONTAINER) {
            made.containerAuthors();
            made.printed("container-responsibility");
        } else {
            made.printed("responsibility");
        }
        made.people();
        return made;
    }

    private static boolean isPart(Source source) {
        return source.text("container-title") != null
                && switch (source.type()) {
                    case "chapter", "document", "paper-conference", "entry-encyclopedia", "entry-dictionary", "entry" ->
                        true;
                    default -> false;
                };
    }

    /** Who wrote what stands before a book and what stands behind it is named at both. */
    private static boolean opens(List<Role> roles) {
        return roles.contains(Role.INTRODUCTION) || roles.contains(Role.FOREWORD);
    }

    private void containerAuthors() {
        List<Name> names = source.names("container-author");
        if (!names.isEmpty() && !names.equals(source.names("author"))) {
            statements.add(joined(names, false));
        }
    }

    public String text() {
        return String.join(" ; ", statements);
    }

    /** Names of people whose genitive the library does not settle, as it has them. */
    public List<String> unsettled() {
        return List.copyOf(unsettled);
    }

    private void printed(String field) {
        Tree tree = source.others().get(field);
        if (tree instanceof Scalar one && !one.isNull()) {
            statements.add(one.text());
        } else if (tree instanceof Sequence several) {
            for (Tree item : several.items()) {
                if (item instanceof Scalar one) {
                    statements.add(one.text());
                }
            }
        }
    }

    private void people() {
        String printed = text();
        String from = original();
        boolean translated = scope == Scope.PART && !names(Role.TRANSLATOR).isEmpty();
        List<Role> done = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Name> names = names(role);
            if (!scope.has(role) || names.isEmpty() || done.contains(role) || isOfWhole(role, names)) {
                continue;
            }
            List<Role> same = new ArrayList<>();
            for (Role other : Role.values()) {
                if (other.compareTo(role) >= 0
                        && scope.has(other)
                        && names(other).equals(names)
                        && !(other == Role.AFTERWORD && opens(same))) {
                    same.add(other);
                }
            }
            translated |= same.contains(Role.TRANSLATOR) || same.contains(Role.EDITOR_TRANSLATOR);
            done.addAll(same);
            if (!isNamed(names, printed)) {
                statements.add(words.of(same, from, names) + " " + joined(names, words.takeGenitive(same)));
            }
        }
        collaborators(printed);
        if (from != null && !translated && !printed.toLowerCase(Locale.ROOT).contains(from)) {
            statements.add(
                    language == WorkLanguage.RUSSIAN
                            ? "пер. " + from
                            : Role.TRANSLATOR.words(language, from).replaceFirst(" (by|von|par)$", ""));
        }
    }

    /** Biblatex's further editors, of whom CSL knows nothing: whoever took part, revised, founded or went on. */
    private void collaborators(String printed) {
        if (scope == Scope.PART || !(source.others().get("bibtex") instanceof Mapping kept)) {
            return;
        }
        for (String field : new String[] {"editora", "editorb", "editorc"}) {
            String words = kept.get(field + "type") instanceof Scalar type ? Role.further(type.text(), language) : null;
            List<Name> names = kept(field);
            if (words != null && !names.isEmpty() && !isNamed(names, printed)) {
                statements.add(words + " " + joined(names, language == WorkLanguage.RUSSIAN));
            }
        }
    }

    /** Whether the same people did it to the whole book, where it is said. */
    private boolean isOfWhole(Role role, List<Name> names) {
        return scope == Scope.PART && names.equals(source.names("container-" + role.variable()));
    }

    /** The people of a role: CSL's variable, or what an import kept for want of one. */
    private List<Name> names(Role role) {
        boolean ofBook = scope == Scope.CONTAINER;
        List<Name> names = ofBook && role.isOfPart()
                ? source.names("container-" + role.variable())
                : source.names(role.variable());
        return names.isEmpty() ? kept((ofBook ? "book" : "") + role.variable()) : names;
    }

    private List<Name> kept(String field) {
        return source.others().get("bibtex") instanceof Mapping kept && kept.get(field) instanceof Scalar text
                ? parsed(text.text())
                : List.of();
    }

    private static List<Name> parsed(String text) {
        List<Name> names = new ArrayList<>();
        for (String one : text.split(" and ", -1)) {
            int comma = one.indexOf(", ");
            int bracket = one.indexOf(" (");
            int space = (bracket > 0 ? one.substring(0, bracket) : one).lastIndexOf(' ');
            names.add(
                    comma > 0
                            ? Name.of(one.substring(0, comma), one.substring(comma + 2))
                            : space > 0
                                    ? Name.of(one.substring(space + 1), one.substring(0, space))
                                    : Name.literal(one));
        }
        return names;
    }

    private @Nullable String original() {
        String own = source.language();
        Tree tree = source.others().get(scope == Scope.CONTAINER ? "container-original-language" : "original-language");
        return tree instanceof Scalar tag && !tag.text().equals(own) ? language.from(tag.text()) : null;
    }

    /** Whether a printed statement has these people: the stem of a surname tells, whatever its case. */
    private static boolean isNamed(List<Name> names, String printed) {
        for (Name name : names) {
            String family = name.family() == null ? String.valueOf(name.literal()) : name.family();
            int stem = Math.max(Math.min(3, family.length()), family.length() - 3);
            if (printed.contains(family.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    private String joined(List<Name> names, boolean genitive) {
        StringBuilder out = new StringBuilder();
        int given = names.get(names.size() - 1).isOthers() ? names.size() - 1 : names.size();
        int shown = names.size() > ALL ? Math.min(1, given) : given;
        for (int i = 0; i < shown; i++) {
            out.append(i == 0 ? "" : ", ").append(shown(names.get(i), genitive));
        }
        if (shown < names.size()) {
            out.append(
                    switch (language) {
                        case RUSSIAN -> " [и др.]";
                        case GERMAN -> " [u. a.]";
                        case ENGLISH, FRENCH -> " [et al.]";
                    });
        }
        return out.toString();
    }

    private static String particle(@Nullable String particle) {
        return particle == null || particle.isEmpty() ? "" : particle + " ";
    }

    private String shown(Name name, boolean genitive) {
        String family = name.family();
        if (name.literal() != null || family == null) {
            return name.literal() == null ? "" : name.literal();
        }
        String given = name.given() == null ? "" : name.given();
        if (genitive && WorkLanguage.isCyrillic(family)) {
            Genitive declined = new RussianName(family, given).genitive();
            if (!declined.certain()) {
                unsettled.add(name.display());
            }
            family = declined.family();
        }
        String particle = particle(name.droppingParticle()) + particle(name.nonDroppingParticle());
        String initials = GivenInitials.of(given);
        return (initials.isEmpty() ? "" : initials + " ") + particle + family;
    }
}
