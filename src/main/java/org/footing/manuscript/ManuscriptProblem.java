package org.footing.manuscript;

import org.footing.text.Span;

/**
 * Something malformed in a manuscript.
 *
 * @param kind what sort of fault it is
 * @param span where it stands
 * @param message one sentence without a full stop
 * @param advice what to do next, likewise; may be empty
 */
public record ManuscriptProblem(ProblemKind kind, Span span, String message, String advice) {}
