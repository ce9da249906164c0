package org.footing.language.russian;

/** The endings of the genitive singular of nouns: А. А. Зализняк, Грамматический словарь русского языка. */
final class Endings {
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

    private Endings() {}

    /** The genitive of a name that is declined as nouns are; an abbreviation stays. */
    static String ordinary(String word, Sex sex) {
        if (word.length() < 3 || word.endsWith(".")) {
            return word;
        }
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        return switch (last) {
            case 'а' -> stem + ("гкхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы");
            case 'я' -> stem + "и";
            case 'й' -> sex == Sex.MALE ? stem + "я" : word;
            case 'ь' -> stem + (sex == Sex.MALE ? "я" : "и");
            default -> sex == Sex.MALE && isConsonant(last) ? word + "а" : word;
        };
    }

    static boolean isConsonant(char c) {
        return CONSONANTS.indexOf(c) >= 0;
    }
}
