package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Builds the sections from the headings as they come. */
final class SectionTree {
    private final List<Section> sections = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> ends;

    /** @param headingStarts where the headings start, in order: each ends the section before it */
    SectionTree(int start, int end, List<Integer> headingStarts) {
        this.ends = new ArrayList<>(headingStarts);
        ends.add(end);
        sections.add(new Section(List.of(), 0, new Span(start, start), new Span(start, ends.get(0))));
    }

    Section current() {
        return sections.get(sections.size() - 1);
    }

    List<Section> all() {
        return sections;
    }

    void start(int level, int start, String title, Span heading) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
            levels.remove(levels.size() - 1);
            path.remove(path.size() - 1);
        }
        levels.add(level);
        path.add(title);
        sections.add(new Section(path, level, heading, new Span(start, ends.get(sections.size()))));
    }
}
