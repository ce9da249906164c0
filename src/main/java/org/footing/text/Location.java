package org.footing.text;

/**
 * A place in a file, as people and editors name it.
 *
 * @param file the file's name as the user gave it
 * @param line counted from 1; 0 when the place is the file as a whole
 * @param column counted from 1 in Unicode code points; 0 when the place is the line as a whole
 */
public record Location(String file, int line, int column) {
    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
