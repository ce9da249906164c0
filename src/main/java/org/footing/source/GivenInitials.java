package org.footing.source;

/** The initials of given names: {@code Иван Иванович} and {@code И. И.} are {@code И. И.}, {@code Жан-Поль} is {@code Ж.-П.} */
final class GivenInitials {
    private GivenInitials() {}

    static String of(String given) {
        StringBuilder out = new StringBuilder();
        for (String word : given.replace(".", ". ").split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isLowerCase(word.charAt(0))) {
                out.append(out.length() == 0 ? "" : " ").append(word);
                continue;
            }
            boolean first = true;
            for (String part : word.split("-", -1)) {
                if (!part.isEmpty()) {
                    boolean joined = !first || word.startsWith("-");
                    out.append(joined ? "-" : out.length() == 0 ? "" : " ").append(initial(part));
                    first = false;
                }
            }
        }
        return out.toString();
    }

    private static String initial(String part) {
        if (part.endsWith(".")) {
            return part;
        }
        return part.substring(0, Character.charCount(part.codePointAt(0))) + ".";
    }
}
