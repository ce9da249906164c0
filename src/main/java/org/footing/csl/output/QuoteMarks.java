package org.footing.csl.output;

/**
 * The quotation marks of one language. They sit on each quoted node, because one note can mix languages.
 *
 * @param open the term {@code open-quote}
 * @param close the term {@code close-quote}
 * @param openInner the term {@code open-inner-quote}
 * @param closeInner the term {@code close-inner-quote}
 * @param punctuationInQuote whether a comma or full stop that follows moves inside ({@code punctuation-in-quote})
 */
public record QuoteMarks(String open, String close, String openInner, String closeInner, boolean punctuationInQuote) {
    /** The marks of en-US. */
    public static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’", true);
}
