package org.footing.document;

import org.footing.text.Span;

/**
 * Something malformed in a draft, or that was not understood.
 *
 * @param kind what sort of fault it is
 * @param span where it stands
 * @param message one sentence without a full stop
 * @param advice what to do next, likewise; may be empty
 */
public record DocumentProblem(ProblemKind kind, Span span, String message, String advice) {}
