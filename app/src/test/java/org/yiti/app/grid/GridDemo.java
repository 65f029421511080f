package org.yiti.app.grid;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Shows the month matrix of 20,000 made-up tasks.
/// Options: `dark`, `type=<px>`, `size=<width>x<height>`, `shot=<file.png>` (picture, then quit),
/// `measure` (prints time to show, time per page and memory, then quits), `edit` (an open edit).
public final class GridDemo {
    private GridDemo() {}

    public static void main(String[] args) {
        Platform.startup(() -> show(Arrays.asList(args)));
    }

    private static String option(List<String> args, String name, String otherwise) {
        return args.stream()
                .filter(arg -> arg.startsWith(name + "="))
                .map(arg -> arg.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static void show(List<String> args) {
        boolean dark = args.contains("dark");
        var theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        var size = option(args, "size", "1366x768").split("x");
        var groups = SampleTask.groups(20_000);
        long memory = used();
        long begun = cpu();
        var owner = new SampleOwner();
        var grid = owner.grid;
        grid.setColumns(SampleTask.columns(), 3);
        grid.setGroups(groups);
        var status = new Label();
        status.textProperty().bind(grid.statusProperty().map(GridStatus::toString));
        var root = new BorderPane(grid, null, null, status, null);
        root.setStyle(
                "-fx-font-family: 'WenQuanYi Micro Hei'; -fx-font-size: %spx;"
                        .formatted(option(args, "type", "14")));
        var stage = new Stage();
        var scene = new Scene(root, Double.parseDouble(size[0]), Double.parseDouble(size[1]));
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
        double shown = (cpu() - begun) / 1e6;
        grid.requestFocus();
        grid.select(SampleTask.of(4).id(), "m4");
        if (args.contains("edit")) {
            grid.select(SampleTask.of(6).id(), "unit");
            ((CellField) grid.lookup(".grid-field")).setText("委");
        }
        if (args.contains("measure")) {
            measure(owner, root, shown, memory);
        }
        var shot = option(args, "shot", "");
        if (!shot.isEmpty()) {
            after(10, () -> picture(scene, new File(shot)));
        }
    }

    private static void measure(SampleOwner owner, BorderPane root, double shown, long memory) {
        var body = (GridBody<?>) owner.grid.lookup(".grid-body");
        var times = new double[400];
        for (int i = -100; i < times.length; i++) {
            long begun = cpu();
            body.scrollTo((i + 100) * 37.0 % 19_000, 0);
            root.applyCss();
            root.layout();
            if (i >= 0) {
                times[i] = (cpu() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "shown after %.0f ms; page %.2f ms median, %.2f ms at 95 %%, %.2f ms at most; %.1f MB;"
                        + " %d cell nodes%n",
                shown,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1],
                (used() - memory) / 1048576.0,
                root.lookupAll(".grid-cell").size());
        System.exit(0);
    }

    /// CPU time of this thread: a busy machine does not blur it.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void after(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    Platform.runLater(action);
                }
            }
        }.start();
    }

    private static void picture(Scene scene, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
            System.exit(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
