package org.footing.cli;

/** The help that names all commands. */
final class Overview {
    private Overview() {}

    static String text() {
        return """
                Footing keeps a paper's sources, notes and claims together.

                Usage: footing COMMAND [ARGUMENTS]

                The library of sources
                  init       a library here, of a draft and its bibliographies
                  list       the sources, a line each
                  search     find sources by words, in all scripts, the best first
                  pick       choose a source while typing; prints a key, a citation or a note
                  show       one source, whole
                  add        a new source, from options or from a CSL-JSON, BibTeX or RIS file
                  lookup     what libraries and registries know of a DOI, an ISBN, a CRID …
                  edit       change one field of a source
                  annotate   write a source's annotation
                  remove     take out a source that nothing cites
                  variants   the forms of names and titles, and which are missing
                  romanize   a text in other letters, by a named system

                The paper's notes
                  outline    what was read in a manuscript: sections, sentences, notes, claims
                  render     the whole paper with its notes and bibliography, in any style and format
                  cite       a citation of some sources, in any style
                  notes      the manuscript's notes, in any style
                  bib        the manuscript's bibliography, in any style
                  archives   the archives of what the manuscript cites
                  styles     the styles that --style takes

                Claims and evidence
                  claims     list, add, link, waive, remove claims; extract proposes them
                  check      findings and coverage, for scripts
                  report     claim, note, source, locator, evidence
                  explain    what a rule of check finds, and what to do
                  verify     record that the evidence of a claim was checked

                This program
                  completion completions for bash, zsh and fish
                  manual     pages for man

                Options of all commands: --library DIR, --stacktrace, --help
                footing --version prints the version; footing help COMMAND explains a command.

                Exit codes: 0 clean, 1 findings or a threshold missed, 2 a request that
                cannot be meant, 3 an input that cannot be read.
                """;
    }
}
