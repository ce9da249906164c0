package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * The chapters of a manuscript: its sections of the highest level that occurs more than once. A single heading above them is the book's
 * title.
 */
public final class Chapters {
    private static final int LEVELS = 7;

    private final List<Integer> starts = new ArrayList<>();

    private Chapters() {}

    public static Chapters of(Manuscript manuscript) {
        int[] counts = new int[LEVELS];
        for (Section section : manuscript.sections()) {
            counts[Math.min(section.level(), LEVELS - 1)]++;
        }
        int level = 1;
        while (level < LEVELS && counts[level] < 2) {
            level++;
        }
        Chapters chapters = new Chapters();
        for (Section section : manuscript.sections()) {
            if (section.level() == level) {
                chapters.starts.add(section.span().start());
            }
        }
        return chapters;
    }

    /** The chapter in which a place of the running text is, counted from 1; 0 before the first, and where there are none. */
    public int at(int offset) {
        int chapter = 0;
        while (chapter < starts.size() && starts.get(chapter) <= offset) {
            chapter++;
        }
        return chapter;
    }
}
