package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for shells, made of what the commands say of themselves. */
final class Completions {
    private Completions() {}

    private static CommandSpec spec(String name) {
        Command command = Commands.named(name);
        if (command == null) {
            throw new IllegalStateException("no command " + name);
        }
        return Specs.common(command.spec());
    }

    private static List<String> options(CommandSpec spec) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            names.add(option.longestName());
        }
        return names;
    }

    /** What stands in place of the command's arguments: keys, rules, or null for files. */
    private static @Nullable String words(String name) {
        return switch (name) {
            case "show", "edit", "annotate", "remove", "cite", "variants" -> "keys";
            case "explain" -> "rules";
            default -> null;
        };
    }

    private static String options(String variable) {
        StringBuilder cases = new StringBuilder();
        for (String name : Commands.names()) {
            cases.append("    ")
                    .append(name)
                    .append(") options='")
                    .append(String.join(" ", options(spec(name))))
                    .append("'; ")
                    .append(variable)
                    .append('=')
                    .append(words(name) == null ? "''" : words(name))
                    .append(" ;;\n");
        }
        return cases.toString();
    }

    static String bash() {
        return """
                # Completions of footing for bash.
                _footing() {
                  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} options words
                  COMPREPLY=()
                  if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W 'COMMANDS help' -- "$cur"))
                    return
                  fi
                  case ${COMP_WORDS[1]} in
                OPTIONS    help) COMPREPLY=($(compgen -W 'COMMANDS' -- "$cur")); return ;;
                    *) return ;;
                  esac
                  case $prev in
                    -s|--style) words=styles ;;
                    -L|--library) COMPREPLY=($(compgen -d -- "$cur")); return ;;
                    -o|--output|--from) COMPREPLY=($(compgen -f -- "$cur")); return ;;
                    *) case $cur in -*) COMPREPLY=($(compgen -W "$options" -- "$cur")); return ;; esac ;;
                  esac
                  if [ -n "$words" ]; then
                    local IFS=$'\\n'
                    COMPREPLY=($(footing completion "$words" "$cur" 2>/dev/null))
                  else
                    COMPREPLY=($(compgen -f -- "$cur"))
                  fi
                }
                complete -F _footing footing
                """.replace("COMMANDS", String.join(" ", Commands.names())).replace("OPTIONS", options("words"));
    }

    static String zsh() {
        return """
                #compdef footing
                # Completions of footing for zsh.
                _footing() {
                  local options kind command=${words[2]} before=${words[CURRENT-1]}
                  if (( CURRENT == 2 )); then
                    compadd COMMANDS help
                    return
                  fi
                  case $command in
                OPTIONS  esac
                  case $before in
                    -s|--style) kind=styles ;;
                  esac
                  if [[ $PREFIX == -* ]]; then
                    compadd -- ${=options}
                  elif [[ -n $kind ]]; then
                    compadd -- ${(f)"$(footing completion $kind "$PREFIX" 2>/dev/null)"}
                  else
                    _files
                  fi
                }
                _footing "$@"
                """.replace("COMMANDS", String.join(" ", Commands.names())).replace("OPTIONS", options("kind"));
    }

    static String fish() {
        StringBuilder out = new StringBuilder(
                "# Completions of footing for fish.\ncomplete -c footing -n __fish_use_subcommand -f\n");
        for (String name : Commands.names()) {
            CommandSpec spec = spec(name);
            String seen = "-n '__fish_seen_subcommand_from " + name + "'";
            out.append("complete -c footing -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d '")
                    .append(first(spec.usageMessage().description()))
                    .append("'\n");
            for (OptionSpec option : spec.options()) {
                out.append("complete -c footing ")
                        .append(seen)
                        .append(" -l ")
                        .append(option.longestName().substring(2));
                if (option.longestName().equals("--style")) {
                    out.append(" -x -a '(footing completion styles (commandline -ct) 2>/dev/null)'");
                } else if (option.arity().max() > 0) {
                    out.append(" -r");
                }
                out.append(" -d '").append(first(option.description())).append("'\n");
            }
            if (words(name) != null) {
                out.append("complete -c footing ")
                        .append(seen)
                        .append(" -f -a '(footing completion ")
                        .append(words(name))
                        .append(" (commandline -ct) 2>/dev/null)'\n");
            }
        }
        return out.toString();
    }

    /** The first sentence, fit to stand between single quotes. */
    private static String first(String[] description) {
        String text = String.join(" ", description).replace("%%", "%").replace('\n', ' ');
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end)).replace("\\", "").replace("'", "’");
    }
}
