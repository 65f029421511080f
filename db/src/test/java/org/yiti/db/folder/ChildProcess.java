package org.yiti.db.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yiti.db.Database;
import org.yiti.db.folder.StoreLock.HeldBy;
import org.yiti.db.folder.StoreLock.Taken;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Backups.Occasion;

/// Another process on the same store, which a test may kill.
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildProcess start(String what, Path folder) throws IOException {
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        // Its output is its answers alone, whatever logging is on the class path.
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcess.class.getName(),
                        what,
                        folder.toString());
        return new ChildProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    long pid() {
        return process.pid();
    }

    /// The next line that it printed; null after its end.
    @Nullable String readLine() throws IOException {
        return out.readLine();
    }

    /// By its handle: [Process#destroyForcibly] also closes what it printed under whoever is reading it.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "lock" -> lock(folder);
            case "hold" -> hold(folder);
            case "write" -> write(folder);
            case "backup" -> backup(folder);
            case "migrate" -> migrate(folder);
            case "open-old" -> openOld(folder);
            case "fold" -> fold(folder);
            case "restore" -> restore(folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static boolean shown() {
        say("shown");
        return true;
    }

    private static void lock(Path folder) throws Exception {
        switch (StoreLock.take(folder, "child", () -> shown())) {
            case Taken _ -> {
                say("taken");
                Thread.sleep(60_000);
            }
            case HeldBy _ -> say("held");
        }
    }

    /// Opens the database as a program without our lock would.
    private static void hold(Path temp) throws Exception {
        try (var database = Database.open(Folders.in(temp).databasePath())) {
            database.checkpointToDisk();
            say("open");
            Thread.sleep(60_000);
        }
    }

    private static void write(Path temp) throws Exception {
        var open = Folders.opened(Folders.open(Folders.in(temp)));
        say("open");
        long run = ProcessHandle.current().pid();
        for (int n = 0; ; n++) {
            String name = run + "-" + n;
            Folders.addUnit(open, name);
            say(name);
        }
    }

    private static void backup(Path temp) throws Exception {
        var open = Folders.opened(Folders.open(Folders.in(temp)));
        say("open");
        while (true) {
            open.backups().make(Occasion.BY_HAND, Progress.SILENT);
        }
    }

    private static void migrate(Path temp) throws Exception {
        say("open");
        var migrations = new Migrations(OpenStoreTest.LATER, OpenStoreTest.LATER_SCHEMA);
        new OpenStore(Folders.in(temp), Folders.surroundings(), migrations)
                .open("child", () -> false, Progress.SILENT);
        say("done");
    }

    private static void openOld(Path temp) throws Exception {
        say("open");
        Folders.openedAsNew(Folders.in(temp)).close();
        say("done");
    }

    /// Folds items as the window does behind its first page.
    private static void fold(Path temp) throws Exception {
        var open = Folders.opened(Folders.open(Folders.in(temp)));
        say("open");
        open.store().items().prepare();
        say("done");
        Thread.sleep(60_000);
    }

    private static void restore(Path temp) throws Exception {
        var folder = Folders.in(temp);
        Path backup = VerifiedBackups.list(folder.backups()).getFirst().file();
        say("open");
        while (true) {
            new Restore(folder, Folders.surroundings(), Migrations.RELEASED).from(backup, "child");
        }
    }
}
