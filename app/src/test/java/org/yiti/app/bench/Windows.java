package org.yiti.app.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yiti.app.boot.App;

/// Starts windows in processes of their own and waits for their first picture.
final class Windows {
    private static final long WAIT_SECONDS = 120;

    private Windows() {}

    /// @param frame milliseconds from the start of the process to the first frame of the window
    /// @param page to the first frame with the page
    /// @param work milliseconds of processor time up to then, of all threads
    /// @param megabytes resident three seconds later
    record Shown(double frame, double page, double work, double megabytes) {}

    static Shown bare(String... options) throws Exception {
        return start(List.of(options), "bare");
    }

    /// @param options of the JVM, beside those of `installer/jvm.args`
    static Shown workbench(Path store, String... options) throws Exception {
        return start(List.of(options), "workbench", "open", "--store", store.toString());
    }

    private static Shown start(List<String> options, String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.add("@" + Path.of("installer", "jvm.args"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "--module-path",
                        System.getProperty("jdk.module.path", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Windows.class.getName()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                        .start();
        double frame = 0;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                double millis = (System.nanoTime() - start) / 1e6;
                if (line.equals("frame")) {
                    frame = millis;
                } else if (line.equals("page")) {
                    double work = work(process);
                    Thread.sleep(3_000);
                    return new Shown(frame, millis, work, resident(process.pid()));
                }
            }
            throw new IllegalStateException("the window never came");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double work(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static double resident(long process) throws java.io.IOException {
        var line =
                Files.readAllLines(Path.of("/proc", "" + process, "status")).stream()
                        .filter(l -> l.startsWith("VmRSS"))
                        .findFirst()
                        .orElseThrow();
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    }

    public static void main(String[] args) {
        if (args[0].equals("bare")) {
            Application.launch(Bare.class);
            return;
        }
        var watcher = new Thread(Windows::watch);
        watcher.setDaemon(true);
        watcher.start();
        Application.launch(App.class, java.util.Arrays.copyOfRange(args, 1, args.length));
    }

    /// Asks every few milliseconds whether the window and then the home page are there.
    private static void watch() {
        long end = System.nanoTime() + WAIT_SECONDS * 1_000_000_000;
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(5);
                Platform.runLater(Windows::look);
            } catch (IllegalStateException e) {
                continue; // JavaFX is not up yet
            } catch (InterruptedException e) {
                return;
            }
        }
        System.exit(1);
    }

    private static void look() {
        for (Window window : Window.getWindows()) {
            var scene = window.getScene();
            if (scene != null) {
                sayOnce("frame", scene);
                if (scene.lookup(".home .panel") != null) {
                    sayOnce("page", scene);
                }
            }
        }
    }

    /// Says it after the next frame, the first time only.
    private static void sayOnce(String what, Scene scene) {
        if (scene.getProperties().putIfAbsent(what, true) == null) {
            scene.addPostLayoutPulseListener(() ->
                    Platform.runLater(() -> {
                        if (scene.getProperties().put(what, "said") != (Object) "said") {
                            System.out.println(what);
                            System.out.flush();
                        }
                    }));
            Platform.requestNextPulse();
        }
    }

    /// A window with one word.
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            var scene = new Scene(new Label("Yiti"), 1280, 720);
            stage.setScene(scene);
            stage.show();
            sayOnce("frame", scene);
            sayOnce("page", scene);
        }
    }
}
