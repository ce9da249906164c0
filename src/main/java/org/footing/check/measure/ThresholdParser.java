package org.footing.check.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Reads thresholds: {@code claim=90%} from the command line, {@code claim: 90%} from the settings. {@code claim/fact} demands it of
 * the facts, {@code claim/section} of each section.
 */
public final class ThresholdParser {
    private final List<String> counts;
    private final List<String> kinds;

    /**
     * @param counts the names of the counts that there are
     * @param kinds the names of the kinds of claims
     */
    public ThresholdParser(List<String> counts, List<String> kinds) {
        this.counts = List.copyOf(counts);
        this.kinds = List.copyOf(kinds);
    }

    /**
     * What {@code --min} or {@code --max} was given.
     *
     * @throws UsageException when it names no measure or has no readable bound
     */
    public Threshold option(Sense sense, String written) {
        String option = "--" + sense.id() + " " + written;
        int equals = written.indexOf('=');
        if (equals < 1) {
            throw new UsageException(
                    option + " names no measure and bound", "write it as --" + sense.id() + " claim=90%");
        }
        return threshold(written.substring(0, equals), written.substring(equals + 1), sense, option);
    }

    /** The thresholds of the settings: a ratio is a minimum, a count a maximum; where less is better, both are maxima. */
    public List<Threshold> settings(Map<String, String> written) {
        List<Threshold> thresholds = new ArrayList<>(written.size());
        for (Map.Entry<String, String> entry : written.entrySet()) {
            thresholds.add(threshold(
                    entry.getKey(), entry.getValue(), null, "threshold " + entry.getKey() + ": " + entry.getValue()));
        }
        return thresholds;
    }

    /** Those of the command line, and those of the settings that it does not replace. */
    public static List<Threshold> merge(List<Threshold> options, List<Threshold> settings) {
        List<Threshold> merged = new ArrayList<>(options);
        for (Threshold setting : settings) {
            boolean replaced = false;
            for (Threshold option : options) {
                replaced |= option.subject().equals(setting.subject()) && option.sense() == setting.sense();
            }
            if (!replaced) {
                merged.add(setting);
            }
        }
        return merged;
    }

    private Threshold threshold(String subject, String value, @Nullable Sense sense, String place) {
        int slash = subject.indexOf('/');
        String name = (slash < 0 ? subject : subject.substring(0, slash)).strip();
        MeasureScope scope = slash < 0
                ? MeasureScope.ALL
                : scope(subject.substring(slash + 1).strip(), place);
        String bound = value.strip();
        Measure measure = Measure.of(name);
        if (measure == null) {
            return count(name, scope, sense == null ? Sense.MAX : sense, bound, place);
        }
        Sense actual = sense != null ? sense : measure.moreIsBetter() ? Sense.MIN : Sense.MAX;
        Fraction fraction = Bounds.percentage(bound);
        if (fraction == null) {
            throw new UsageException(
                    place + ": " + name + " is a ratio, and `" + bound + "` is no percentage from 0% to 100%",
                    "write it as " + name + "=90%");
        }
        return new Threshold(name, scope, actual, fraction, true, bound);
    }

    private Threshold count(String name, MeasureScope scope, Sense sense, String bound, String place) {
        if (!counts.contains(name)) {
            throw unknown(name, place);
        }
        if (!scope.isAll()) {
            throw new UsageException(
                    place + ": " + name + " is a count, which is taken of the whole", "leave /" + scope.id() + " out");
        }
        Fraction number = Bounds.count(bound);
        if (number == null) {
            throw new UsageException(
                    place + ": " + name + " is a count, and `" + bound + "` is no whole number",
                    "write it as " + name + "=0");
        }
        return new Threshold(name, scope, sense, number, false, bound);
    }

    private MeasureScope scope(String written, String place) {
        if (written.equals(MeasureScope.ALL.id())
                || written.equals(MeasureScope.EACH_SECTION.id())
                || kinds.contains(written)) {
            return new MeasureScope(written);
        }
        throw new UsageException(
                place + ": no kind of claim is called " + written,
                "write section, or one of " + String.join(", ", kinds));
    }

    private UsageException unknown(String name, String place) {
        List<String> names = new ArrayList<>();
        for (Measure measure : Measure.ALL) {
            names.add(measure.id());
        }
        String ratios = String.join(", ", names);
        names.addAll(counts);
        String near = Similar.to(name, names);
        String advice = near == null
                ? "ratios are " + ratios + "; counts are the rules, and errors, warnings, uncovered, unchecked …"
                : "did you mean " + near + "?";
        return new UsageException(place + ": nothing is measured under the name " + name, advice);
    }
}
