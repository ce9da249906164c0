package org.footing.csl.collapse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Mark;
import org.footing.csl.render.Marks;
import org.footing.csl.style.Area;
import org.footing.csl.style.CitationOptions;
import org.footing.csl.style.CitationOptions.Collapse;
import org.footing.csl.style.Layout;

/** Brings cites of the same names together, and collapses them by year or year-suffix. */
final class CiteGroups {
    private final Evaluator evaluator;
    private final Area area;
    private final CitationOptions options;
    private final Layout layout;

    CiteGroups(Evaluator evaluator, Area area, CitationOptions options, Layout layout) {
        this.evaluator = evaluator;
        this.area = area;
        this.options = options;
        this.layout = layout;
    }

    /** The cites in the order in which they are shown, with their delimiters. */
    List<RenderedCite> arrange(List<RenderedCite> cites) {
        List<RenderedCite> out = new ArrayList<>(cites.size());
        boolean collapsed = false;
        for (List<RenderedCite> group : group(cites)) {
            String before = collapsed && options.afterCollapseDelimiter() != null
                    ? options.afterCollapseDelimiter()
                    : layout.delimiter();
            int start = out.size();
            collapsed = false;
            if (group.size() > 1 && options.collapse() != Collapse.NONE) {
                collapsed = collapse(group, out);
            } else {
                for (int i = 0; i < group.size(); i++) {
                    group.get(i).delimiter = groupDelimiter();
                    out.add(group.get(i));
                }
            }
            if (start < out.size()) {
                out.get(start).delimiter = start == 0 ? "" : before;
            }
        }
        return out;
    }

    private String groupDelimiter() {
        String delimiter = options.citeGroupDelimiter();
        if (delimiter != null) {
            return delimiter;
        }
        return evaluator.style().isNote() ? layout.delimiter() : ", ";
    }

    private String yearSuffixDelimiter() {
        String delimiter = options.yearSuffixDelimiter();
        if (delimiter != null) {
            return delimiter;
        }
        delimiter = options.citeGroupDelimiter();
        return delimiter == null ? layout.delimiter() : delimiter;
    }

    private static List<List<RenderedCite>> group(List<RenderedCite> cites) {
        Map<String, List<RenderedCite>> groups = new LinkedHashMap<>();
        for (int i = 0; i < cites.size(); i++) {
            RenderedCite cite = cites.get(i);
            String key = cite.names.isEmpty() ? "\u0000" + i : cite.names;
            List<RenderedCite> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>(2);
                groups.put(key, group);
            }
            group.add(cite);
        }
        return new ArrayList<>(groups.values());
    }

    /** Leaves out names, and years where they repeat; true when something was left out. */
    private boolean collapse(List<RenderedCite> group, List<RenderedCite> out) {
        boolean any = false;
        String year = "";
        boolean blocked = true;
        int runStart = out.size();
        for (int i = 0; i < group.size(); i++) {
            RenderedCite cite = group.get(i);
            String thisYear = yearOf(cite);
            boolean suffixed =
                    !cite.at.hints().yearSuffix().isEmpty() && Marks.find(cite.nodes, Mark.YEAR_SUFFIX) != null;
            boolean locator = !cite.cite.locator().isEmpty();
            cite.delimiter = groupDelimiter();
            if (i > 0) {
                boolean sameYear = collapsesSuffixes()
                        && suffixed
                        && !blocked
                        && !locator
                        && thisYear.equals(year)
                        && group.get(i - 1).cite.suffix().isEmpty();
                if (sameYear) {
                    cite.nodes = suffix(cite);
                    cite.delimiter = yearSuffixDelimiter();
                } else {
                    List<Inline> rest = withoutNames(cite);
                    if (Inlines.isEmpty(rest) && !cite.hasAffixes()) {
                        // The names alone were the cite, and they stand there already.
                        any = true;
                        continue;
                    }
                    cite.nodes = rest;
                    runStart = out.size();
                }
                any = true;
            } else {
                runStart = out.size();
            }
            year = thisYear;
            blocked = locator || !suffixed;
            out.add(cite);
            if (options.collapse() == Collapse.YEAR_SUFFIX_RANGED) {
                shortenRun(out, runStart);
            }
        }
        return any;
    }

    private boolean collapsesSuffixes() {
        return options.addYearSuffix()
                && (options.collapse() == Collapse.YEAR_SUFFIX || options.collapse() == Collapse.YEAR_SUFFIX_RANGED);
    }

    /** The cite without names and year-suffix: the same for two cites that differ in the suffix alone. */
    private String yearOf(RenderedCite cite) {
        if (!collapsesSuffixes()) {
            return "";
        }
        Hints bare = cite.at.hints().withYearSuffix("");
        return Inlines.plainText(evaluator
                .renderWithoutNames(cite.at.withHints(bare), area.layout(evaluator.layoutLanguage(cite.at.item())))
                .pieces());
    }

    private List<Inline> withoutNames(RenderedCite cite) {
        return evaluator
                .renderWithoutNames(cite.at, area.layout(evaluator.layoutLanguage(cite.at.item())))
                .pieces();
    }

    private static List<Inline> suffix(RenderedCite cite) {
        Inline.Tagged found = Marks.find(cite.nodes, Mark.YEAR_SUFFIX);
        return found == null ? cite.nodes : List.of(found);
    }

    /** Three and more suffixes in a row, the last of them just added, become a range. */
    private static void shortenRun(List<RenderedCite> out, int runStart) {
        int last = out.size() - 1;
        int first = last;
        while (first > runStart && isNext(out.get(first - 1), out.get(first))) {
            first--;
        }
        if (last - first < 2) {
            return;
        }
        RenderedCite end = out.get(last);
        end.delimiter = "–";
        out.remove(last - 1);
    }

    private static boolean isNext(RenderedCite one, RenderedCite next) {
        if (next.delimiter.equals("–")) {
            return true;
        }
        String a = one.at.hints().yearSuffix();
        String b = next.at.hints().yearSuffix();
        return number(b) == number(a) + 1 && one.cite.suffix().isEmpty();
    }

    private static int number(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            value = value * 26 + (letters.charAt(i) - 'a' + 1);
        }
        return value;
    }
}
