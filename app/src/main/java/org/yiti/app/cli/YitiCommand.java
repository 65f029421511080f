package org.yiti.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.CrashCode;
import org.yiti.model.Sentence;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: the same stores and services as the screens.
@Command(
        name = "yiti",
        mixinStandardHelpOptions = true,
        version = YitiCommand.VERSION,
        description = "The workbench for one plan and three lists, month by month.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the work failed; nothing was changed",
            "2:the arguments were not understood",
            "3:done and kept, but the backup made at closing failed",
            "4:the store has accounts: name one with its password"
        })
public final class YitiCommand {
    static final String VERSION = "Yiti 0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(YitiCommand.class);

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
    /// @return 0 only on success; 1 where the work failed, 2 where the words were not understood, 3 where the
    ///     work is kept but the closing backup failed
    public static int run(
            Stores stores, Texts texts, PrintWriter out, PrintWriter err, String... args) {
        var output = new Output(out, err, texts, List.of(args).contains("--json"));
        var line = new CommandLine(new YitiCommand());
        List.of(
                        new OpenCommand(),
                        new InitCommand(stores, output),
                        new SampleCommand(stores, output),
                        new ImportLedgerCommand(stores, output),
                        new ExportLedgerCommand(stores, output),
                        new SendOutCommand(stores, output),
                        TemplateCommand.with(stores, output),
                        new TakeBackCommand(stores, output),
                        new OutstandingCommand(stores, output),
                        new ImportVolumesCommand(stores, output),
                        new SetCommand(stores, output),
                        AttachCommand.with(stores, output),
                        new FiguresCommand(stores, output),
                        new ChartCommand(stores, output),
                        new PrintListCommand(stores, output),
                        new LintCommand(stores, output),
                        ItemCommand.with(stores, output),
                        InspectionCommand.with(stores, output),
                        WhistleCommand.with(stores, output),
                        AuditCommand.with(stores, output, Clock.systemDefaultZone()),
                        ActCommand.with(stores, output),
                        new SampleDrawCommand(stores, output),
                        ModeCommands.consultation(stores, output),
                        ModeCommands.problem(stores, output),
                        ModeCommands.visit(stores, output),
                        MeetingCommands.with(stores, output),
                        new TodayCommand(stores, output),
                        BaselineCommand.with(stores, output),
                        FreezeCommand.with(stores, output, Clock.systemDefaultZone()),
                        new PackCommand(stores, output, Clock.systemDefaultZone()),
                        new MonthlyPaperCommand(stores, output, Clock.systemDefaultZone()),
                        new ReviewCommand(),
                        ExchangeCommand.with(stores, output),
                        AccountCommand.with(stores, output),
                        new HistoryCommand(stores, output),
                        new UndoCommand(stores, output),
                        new RedoCommand(stores, output),
                        new KeepCommands.Dump(stores, output),
                        new KeepCommands.Check(stores, output),
                        new KeepCommands.Backup(stores, output),
                        new KeepCommands.Restore(stores, output))
                .forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new ArgumentTroubles(output));
        line.setExecutionExceptionHandler((bug, _, _) -> crash(bug, output));
        int exit = line.execute(args);
        output.end();
        return exit;
    }

    /// A bug is one sentence on the screen; the rest is in the log.
    private static int crash(Exception bug, Output output) {
        LOG.error("command crashed", bug);
        var log = Path.of(System.getProperty("yiti.logs", "logs")).resolve("yiti.log");
        return output.fail(
                StoreCommand.FAILED, Sentence.of("cli.bug", CrashCode.of(bug), log.toString()));
    }
}
