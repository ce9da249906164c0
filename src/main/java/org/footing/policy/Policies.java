package org.footing.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.text.UsageException;

/**
 * The policies of a paper: what holds in all styles, and in single ones.
 *
 * @param all in every style
 * @param byStyle by the id of the style; each over {@code all}
 * @param asked of this one run; over both
 */
public record Policies(Policy all, Map<String, Policy> byStyle, Policy asked) {
    public static final Policies UNSAID = new Policies(Policy.UNSAID, Map.of(), Policy.UNSAID);

    public Policies {
        byStyle = byStyle.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byStyle));
    }

    /**
     * What holds in a style: what was asked for, over the policies of the paper, over the manner usual in the style.
     *
     * @param language the document's, BCP 47
     */
    public Policy in(String style, String language) {
        Policy own = byStyle.getOrDefault(style, Policy.UNSAID);
        return asked.over(own.over(all.over(StyleDefaults.of(style, language))));
    }

    /**
     * These policies with settings from the command line.
     *
     * @param settings each as {@code forms.titles.short=original}
     * @throws UsageException when one of them is no setting
     */
    public Policies with(List<String> settings) {
        if (settings.isEmpty()) {
            return this;
        }
        PolicyBuilder builder = new PolicyBuilder();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            try {
                if (equals < 1) {
                    throw new PolicyFault(
                            "`" + setting + "` is no setting", "write NAME=VALUE, for example terms=source");
                }
                builder.set(List.of(setting.substring(0, equals).strip().split("\\.")), setting.substring(equals + 1));
            } catch (PolicyFault e) {
                throw new UsageException(e.message(), e.advice());
            }
        }
        return new Policies(all, byStyle, builder.build().over(asked));
    }
}
