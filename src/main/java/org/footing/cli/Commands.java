package org.footing.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All commands by name. Only the one that is asked for is loaded. */
final class Commands {
    private Commands() {}

    /** In the order in which the overview tells them. */
    static List<String> names() {
        return List.of(
                "init",
                "list",
                "search",
                "pick",
                "show",
                "add",
                "lookup",
                "import",
                "export",
                "edit",
                "annotate",
                "remove",
                "variants",
                "romanize",
                "cite",
                "outline",
                "resolve",
                "render",
                "notes",
                "bib",
                "archives",
                "styles",
                "claims",
                "check",
                "report",
                "explain",
                "verify",
                "completion",
                "manual");
    }

    static @Nullable Command named(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "list" -> new ListCommand();
            case "search" -> new SearchCommand();
            case "pick" -> new PickCommand();
            case "show" -> new ShowCommand();
            case "add" -> new AddCommand();
            case "lookup" -> new LookupCommand();
            case "import" -> new ImportCommand();
            case "export" -> new ExportCommand();
            case "edit" -> new EditCommand();
            case "annotate" -> new AnnotateCommand();
            case "remove" -> new RemoveCommand();
            case "variants" -> new VariantsCommand();
            case "romanize" -> new RomanizeCommand();
            case "cite" -> new CiteCommand();
            case "outline" -> new OutlineCommand();
            case "resolve" -> new ResolveCommand();
            case "render" -> new RenderCommand();
            case "notes" -> new NotesCommand();
            case "bib" -> new BibCommand();
            case "archives" -> new ArchivesCommand();
            case "styles" -> new StylesCommand();
            case "claims" -> new ClaimsCommand();
            case "check" -> new CheckCommand();
            case "report" -> new ReportCommand();
            case "explain" -> new ExplainCommand();
            case "verify" -> new VerifyCommand();
            case "completion" -> new CompletionCommand();
            case "manual" -> new ManualCommand();
            default -> null;
        };
    }
}
