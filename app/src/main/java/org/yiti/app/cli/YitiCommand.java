package org.yiti.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yiti.app.i18n.Texts;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: the same stores and services as the screens.
@Command(
        name = "yiti",
        mixinStandardHelpOptions = true,
        version = "Yiti 0.1.0",
        description = "The workbench for one plan and three lists, month by month.")
public final class YitiCommand {
    private YitiCommand() {}

    /// Runs one command, printing to the program's own streams in UTF-8.
    ///
    /// @return see [#run(Stores, Texts, PrintWriter, PrintWriter, String...)]
    public static int run(Stores stores, Texts texts, String... args) {
        return run(
                stores,
                texts,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    /// Runs one command.
    ///
    /// @return 0 only on success; 1 where the work failed, 2 where the words were not understood
    public static int run(
            Stores stores, Texts texts, PrintWriter out, PrintWriter err, String... args) {
        var output = new Output(out, err, texts);
        var line = new CommandLine(new YitiCommand());
        List.of(
                        new InitCommand(stores, output),
                        new SampleCommand(stores, output),
                        new ImportLedgerCommand(stores, output),
                        new ExportLedgerCommand(stores, output),
                        new ImportVolumesCommand(stores, output),
                        new SetCommand(stores, output),
                        new FiguresCommand(stores, output),
                        new HistoryCommand(stores, output),
                        new UndoCommand(stores, output),
                        new KeepCommands.Dump(stores, output),
                        new KeepCommands.Check(stores, output),
                        new KeepCommands.Backup(stores, output),
                        new KeepCommands.Restore(stores, output))
                .forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args);
    }
}
