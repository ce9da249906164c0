package org.footing.report;

import org.footing.check.LinkResult;
import org.footing.check.Verdict;

/** Signs for verdicts and links: each has a shape, a colour and a name for those who see neither. */
final class HtmlSign {
    private HtmlSign() {}

    static String shape(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "●";
            case WEAK -> "◐";
            case UNCOVERED -> "▲";
            case WAIVED -> "◇";
        };
    }

    static void verdict(Html html, Verdict verdict) {
        html.open("span", "class", "sign v-" + verdict.id(), "role", "img", "aria-label", verdict.id())
                .raw(shape(verdict))
                .close("span");
    }

    static void link(Html html, LinkResult link) {
        String id = link.state().id();
        String shape = !link.isBacking()
                ? "◁"
                : switch (id) {
                    case "verified" -> "●";
                    case "stale" -> "◐";
                    case "failed" -> "✕";
                    case "unavailable" -> "◌";
                    default -> "○";
                };
        String name = link.link().stance().id() + ", " + id;
        html.open("span", "class", "sign l-" + id, "role", "img", "aria-label", name, "title", name)
                .raw(shape)
                .close("span");
    }

    /** Where a claim's card stands. */
    static String claim(String id) {
        return "#claim-" + id;
    }

    /** Where a source's card stands. */
    static String source(String key) {
        return "#source-" + key;
    }
}
