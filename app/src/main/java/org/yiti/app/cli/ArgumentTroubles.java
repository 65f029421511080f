package org.yiti.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Says in the program's own words which argument was not understood, what was given and what is expected.
final class ArgumentTroubles implements CommandLine.IParameterExceptionHandler {
    static final int NOT_UNDERSTOOD = 2;

    private final Output output;

    ArgumentTroubles(Output output) {
        this.output = output;
    }

    @Override
    public int handleParseException(ParameterException trouble, String[] args) {
        var command = trouble.getCommandLine().getCommandSpec().qualifiedName();
        var help = Sentence.of("cli.args.help", command);
        return output.fail(NOT_UNDERSTOOD, sentence(trouble), Optional.of(help));
    }

    private static Sentence sentence(ParameterException trouble) {
        return switch (trouble) {
            case CommandLine.MissingParameterException missing ->
                    Sentence.of(
                            "cli.args.missing",
                            missing.getMissing().stream().map(ArgumentTroubles::name).toList());
            case CommandLine.UnmatchedArgumentException unmatched ->
                    Sentence.of("cli.args.unknown", String.join(" ", unmatched.getUnmatched()));
            case CommandLine.OverwrittenOptionException twice ->
                    Sentence.of("cli.args.twice", name(twice.getOverwritten()));
            case CommandLine.MutuallyExclusiveArgsException _ -> Sentence.of("cli.args.exclusive");
            default -> {
                var argument = trouble.getArgSpec();
                if (argument == null && noCommand(trouble)) {
                    yield Sentence.of("cli.args.no-command");
                }
                yield argument == null
                        ? Sentence.of("cli.args.other", String.valueOf(trouble.getMessage()))
                        : value(argument, trouble.getValue());
            }
        };
    }

    /// Whether only the program was named and none of its commands.
    private static boolean noCommand(ParameterException trouble) {
        return !trouble.getCommandLine().getSubcommands().isEmpty();
    }

    private static Sentence value(ArgSpec argument, @Nullable String given) {
        return given == null
                ? Sentence.of("cli.args.value.none", name(argument), expected(argument))
                : Sentence.of("cli.args.value", name(argument), given, expected(argument));
    }

    private static Object expected(ArgSpec argument) {
        var candidates = argument.completionCandidates();
        if (candidates != null) {
            var words = new ArrayList<String>();
            candidates.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
            return words;
        }
        var type = argument.type();
        if (type == LocalDate.class) {
            return Sentence.of("cli.args.date");
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return Sentence.of("cli.args.integer");
        }
        return argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
