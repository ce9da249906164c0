package org.footing.resolve;

/** The person whom a short citation names: the words before its first comma. */
final class PrintedAuthor {
    private static final int LONGEST = 40;

    private PrintedAuthor() {}

    /** Empty when nobody seems to be named. */
    static String of(String text) {
        int end = 0;
        while (end < text.length() && ",:、，『「“\"«(（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(0, end).strip();
        return name.length() > LONGEST || name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "" : name;
    }
}
