package org.footing.language.russian;

import java.util.Set;

/**
 * A personal name in Russian.
 *
 * @param family the surname, in Cyrillic
 * @param given given names and patronymic, or initials; may be empty
 */
public record RussianName(String family, String given) {
    /** Surnames of men in -ой, which look like the genitive of a woman's. */
    private static final Set<String> MEN_IN_OJ = Set.of(
            "Толстой",
            "Трубецкой",
            "Крамской",
            "Луговской",
            "Шаховской",
            "Донской",
            "Яровой",
            "Броневой",
            "Полевой",
            "Косой",
            "Бережной",
            "Лановой",
            "Береговой",
            "Кошевой",
            "Сухой",
            "Лесной",
            "Большой",
            "Боровой",
            "Дикой",
            "Волконской",
            "Чужой",
            "Рудой",
            "Благой",
            "Малой",
            "Босой",
            "Скоропадской",
            "Мостовой",
            "Цветной",
            "Невельской",
            "Городской",
            "Заводской",
            "Морской",
            "Посадской",
            "Слободской",
            "Тверской",
            "Сумской");
    /** First parts of surnames that no case changes: Туган-Барановского, Бонч-Бруевича. */
    private static final Set<String> FIRST_PARTS =
            Set.of("Бонч", "Туган", "Корвин", "Тер", "Мелик", "Сен", "Сент", "Ван", "Дон", "Мак", "Ибн", "Аль");
    /** Surnames with a stressed -а or -я of other languages, which no case changes. */
    private static final Set<String> FIXED = Set.of(
            "Дюма",
            "Золя",
            "Петипа",
            "Тома",
            "Дега",
            "Гамсахурдиа",
            "Люка",
            "Лакруа",
            "Бенуа",
            "Моруа",
            "Труайя",
            "Делакруа",
            "Валуа",
            "Ха",
            "Ма",
            "Ся",
            "Чжа",
            "Ба",
            "Деррида",
            "Колла");
    /** Men's surnames in -ва and -на are rare; these have no woman's form. */
    private static final Set<String> NOUNS = Set.of(
            "Сова", "Корова", "Голова", "Шева", "Нина", "Калина", "Малина", "Щетина", "Купина", "Година", "Глина");

    /** What the name says of the person's sex: the patronymic first, then the given name, then the surname. */
    public Sex sex() {
        Sex byGiven = GivenNames.sex(given);
        if (byGiven != Sex.UNKNOWN) {
            return byGiven;
        }
        if (ends("ая") || ends("яя")) {
            return Sex.FEMALE;
        }
        if (ends("ский") || ends("цкий") || isPossessive() || ends("ого") || MEN_IN_OJ.contains(family)) {
            return Sex.MALE;
        }
        // With initials alone Иванова may be a woman, or the genitive of Иванов.
        return isGenitiveOfWoman() ? Sex.FEMALE : Sex.UNKNOWN;
    }

    /** The genitive; a name that stands in it already comes back as it is. */
    public Genitive genitive() {
        if (GivenNames.isGenitive(given)) {
            return new Genitive(family, given, true, GivenNames.sex(given));
        }
        Sex byGiven = GivenNames.sex(given);
        Sex sex = sex();
        if (byGiven == Sex.UNKNOWN && isGenitiveByItself()) {
            return new Genitive(family, given, true, sex);
        }
        if (byGiven == Sex.UNKNOWN && MEN_IN_OJ.contains(family)) {
            // With initials alone Толстой may be the genitive of Толстая.
            return new Genitive(family, given, false, sex);
        }
        String declined = declined(byGiven == Sex.UNKNOWN ? sex : byGiven, byGiven);
        return declined.isEmpty()
                ? new Genitive(family, given, false, sex)
                : new Genitive(declined, GivenNames.genitive(given, sex), true, sex);
    }

    /** Веселовского, Толстого; Ковалевской, Макеевой. */
    private boolean isGenitiveByItself() {
        boolean man = (ends("ского") || ends("цкого") || ends("ого") || ends("его")) && family.length() > 5;
        return man || isGenitiveOfWoman();
    }

    private boolean isGenitiveOfWoman() {
        return (ends("овой") || ends("евой") || ends("ёвой") || ends("иной") || ends("ской") || ends("цкой"))
                && !MEN_IN_OJ.contains(family);
    }

    /** Иванов, Пушкин, Голицын: the surnames that have a woman's form in -а. */
    private boolean isPossessive() {
        return (ends("ов") || ends("ев") || ends("ёв") || ends("ин") || ends("ын")) && family.length() > 3;
    }

    /** The surname in the genitive; empty where the name does not say. */
    private String declined(Sex sex, Sex byGiven) {
        int hyphen = family.indexOf('-');
        if (hyphen > 0) {
            return both(family.substring(0, hyphen), family.substring(hyphen + 1));
        }
        int length = family.length();
        if (length < 2) {
            return "";
        }
        String stem = family.substring(0, length - 1);
        String stem2 = family.substring(0, length - 2);
        char last = family.charAt(length - 1);
        if (isGenitivePlural() || "оеиуюыэ".indexOf(last) >= 0 || FIXED.contains(family)) {
            return family;
        }
        if (last == 'а' || last == 'я') {
            return inA(byGiven, stem, stem2, last);
        }
        if (sex == Sex.UNKNOWN) {
            return "";
        }
        if (sex == Sex.FEMALE) {
            return family;
        }
        return ofMan(stem2);
    }

    /** Черных, Долгих: old genitives of the plural; Рерих and Ульрих are nouns. */
    private boolean isGenitivePlural() {
        return ends("ых")
                || (ends("их") && family.length() > 3 && "гкхжшчщн".indexOf(family.charAt(family.length() - 3)) >= 0);
    }

    private String inA(Sex byGiven, String stem, String stem2, char last) {
        boolean initials = byGiven == Sex.UNKNOWN;
        if (ends("ая") && (!initials || ends("ская") || ends("цкая") || ends("вая"))) {
            return byGiven == Sex.MALE ? "" : stem2 + "ой";
        }
        if (ends("яя")) {
            return stem2 + "ей";
        }
        boolean likeWomans = (ends("ова") || ends("ева") || ends("ёва") || ends("ина") || ends("ына"))
                && family.length() > 4
                && !NOUNS.contains(family);
        if (likeWomans) {
            return byGiven == Sex.FEMALE ? stem + "ой" : "";
        }
        if (initials && last == 'я' && "аоуэиыеюё".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
            // Цоя, Барклая.
            return "";
        }
        if (initials && Endings.isConsonant(stem.charAt(stem.length() - 1))) {
            // With initials alone Асмуса may be the genitive of Асмус.
            return "";
        }
        char before = stem.charAt(stem.length() - 1);
        boolean afterVowel = "аоуэиыеюё".indexOf(before) >= 0;
        if (last == 'а' && afterVowel) {
            return family;
        }
        return Endings.ordinary(family, Sex.FEMALE);
    }

    private String ofMan(String stem2) {
        if (ends("ский") || ends("цкий") || ends("ый") || ends("хий") || ends("кий") || ends("гий")) {
            return stem2 + "ого";
        }
        if (ends("ний") || ends("щий") || ends("жий") || ends("чий")) {
            return stem2 + "его";
        }
        if (ends("ой") && (MEN_IN_OJ.contains(family) || family.length() > 4)) {
            return stem2 + "ого";
        }
        if (ends("ец") && family.length() > 4) {
            char before = family.charAt(family.length() - 3);
            boolean two = Endings.isConsonant(before) && Endings.isConsonant(family.charAt(family.length() - 4));
            return two ? family + "а" : stem2 + (before == 'л' ? "ьца" : "ца");
        }
        if (ends("ёк") && family.length() > 4) {
            return stem2 + "ька";
        }
        return Endings.ordinary(family, Sex.MALE);
    }

    /** A surname in two parts: Мамин-Сибиряк. Each is declined by itself, and both must be certain. */
    private String both(String first, String second) {
        if (FIRST_PARTS.contains(first)) {
            Genitive last = new RussianName(second, given).genitive();
            return last.certain() ? first + "-" + last.family() : "";
        }
        Genitive one = new RussianName(first, given).genitive();
        Genitive other = new RussianName(second, given).genitive();
        return one.certain() && other.certain() ? one.family() + "-" + other.family() : "";
    }

    private boolean ends(String ending) {
        return family.endsWith(ending);
    }
}
