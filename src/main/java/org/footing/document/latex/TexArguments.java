package org.footing.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** The arguments of a command: those in square brackets, then those in braces. The spans are inside the signs. */
final class TexArguments {
    final List<Span> optional = new ArrayList<>();
    final List<Span> needed = new ArrayList<>();
    /** Past the last of them. */
    int end;

    /** @param most as many arguments in braces as the command takes */
    static TexArguments read(Tex tex, int from, int limit, int most) {
        TexArguments arguments = new TexArguments();
        arguments.end = from;
        int at = tex.skipBlanks(from, limit);
        while (at < limit && arguments.needed.size() < most) {
            char c = tex.at(at);
            boolean option = c == '[' && arguments.needed.isEmpty();
            if (c != '{' && !option) {
                break;
            }
            int closing = tex.closing(at, limit);
            (option ? arguments.optional : arguments.needed).add(new Span(at + 1, Math.max(at + 1, closing)));
            arguments.end = Math.min(limit, closing + 1);
            at = arguments.needed.size() < most ? tex.skipBlanks(arguments.end, limit) : arguments.end;
        }
        if (most > 0 && arguments.needed.isEmpty() && !arguments.optional.isEmpty()) {
            // A bracket that no argument follows is no option.
            arguments.optional.clear();
            arguments.end = from;
        }
        return arguments;
    }

    @Nullable
    Span first() {
        return needed.isEmpty() ? null : needed.get(0);
    }
}
