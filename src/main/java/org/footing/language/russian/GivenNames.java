package org.footing.language.russian;

import java.util.HashMap;
import java.util.Map;
import org.footing.text.Resource;

/** Given names and patronymics: the sex that they tell, and their genitive. */
final class GivenNames {
    private static final String FILE = "org/footing/language/russian/given-names.txt";

    private static final class Known {
        static final Map<String, Sex> NAMES = read();

        private Known() {}
    }

    private GivenNames() {}

    private static Map<String, Sex> read() {
        Map<String, Sex> names = new HashMap<>();
        String text = Resource.text(FILE);
        Sex sex = Sex.UNKNOWN;
        for (String line : (text == null ? "" : text).split("\n", -1)) {
            if (line.startsWith("#")) {
                sex = line.equals("# male") ? Sex.MALE : line.equals("# female") ? Sex.FEMALE : Sex.UNKNOWN;
                continue;
            }
            for (String name : line.split(" ", -1)) {
                names.put(name, sex);
            }
        }
        return names;
    }

    /** The sex that given names and a patronymic tell, in the nominative or the genitive; initials tell none. */
    static Sex sex(String given) {
        String[] words = given.split(" ", -1);
        for (String word : words) {
            Sex patronymic = ofPatronymic(word);
            if (patronymic != Sex.UNKNOWN) {
                return patronymic;
            }
        }
        int hyphen = words[0].indexOf('-');
        String first = (hyphen < 0 ? words[0] : words[0].substring(0, hyphen)).replace('ё', 'е');
        return Known.NAMES.getOrDefault(first, Sex.UNKNOWN);
    }

    private static Sex ofPatronymic(String word) {
        if (word.length() < 5) {
            return Sex.UNKNOWN;
        }
        if (endsWithAny(
                word, "ович", "евич", "ьич", "мич", "тич", "кич", "овича", "евича", "ьича", "мича", "тича", "кича",
                "оглы")) {
            return Sex.MALE;
        }
        return endsWithAny(word, "овна", "евна", "ична", "инична", "овны", "евны", "ичны", "кызы")
                ? Sex.FEMALE
                : Sex.UNKNOWN;
    }

    /** Whether a patronymic among these stands in the genitive already. */
    static boolean isGenitive(String given) {
        for (String word : given.split(" ", -1)) {
            if (word.length() > 5
                    && endsWithAny(word, "овича", "евича", "ьича", "мича", "тича", "кича", "овны", "евны", "ичны")) {
                return true;
            }
        }
        return false;
    }

    static String genitive(String given, Sex sex) {
        StringBuilder out = new StringBuilder();
        for (String word : given.split(" ", -1)) {
            out.append(out.length() == 0 ? "" : " ").append(wordGenitive(word, sex));
        }
        return out.toString();
    }

    private static String wordGenitive(String word, Sex sex) {
        return switch (word) {
            case "Павел" -> "Павла";
            case "Лев" -> "Льва";
            case "Петр", "Пётр" -> "Петра";
            default -> Endings.ordinary(word, sex);
        };
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
