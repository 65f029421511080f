package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.start.Places;

/// The program with a window, as JavaFX starts and stops it.
public final class App extends Application {
    private static final String STORE = "--store";
    private static final String SAMPLE = "--sample";

    private @Nullable StoreWindow window;

    @Override
    public void start(Stage primary) {
        var args = getParameters().getRaw();
        boolean training = Boolean.getBoolean("yiti.train");
        var places = training ? Places.passing() : Places.standard();
        var shown =
                new StoreWindow(
                        primary, DbStores.ofThisComputer(), places, Platform::exit, this::show);
        window = shown;
        FxJobRunner.whenNothingCaught(shown::failed);
        if (training) {
            shown.train();
        } else {
            shown.open(chosen(args), args.contains(SAMPLE));
        }
    }

    /// Whether these words are `open [--store DIR] [--sample]`, and nothing else.
    static boolean opensWith(List<String> args) {
        if (args.isEmpty() || !args.getFirst().equals("open")) {
            return false;
        }
        int at = 1;
        while (at < args.size()) {
            boolean store = args.get(at).equals(STORE) && at + 1 < args.size();
            if (!store && !args.get(at).equals(SAMPLE) && !args.get(at).startsWith(STORE + "=")) {
                return false;
            }
            at += store ? 2 : 1;
        }
        return true;
    }

    private static @Nullable Path chosen(List<String> args) {
        int at = args.indexOf(STORE);
        if (at >= 0 && at + 1 < args.size()) {
            return Path.of(args.get(at + 1));
        }
        return args.stream()
                .filter(word -> word.startsWith(STORE + "="))
                .findFirst()
                .map(word -> Path.of(word.substring(STORE.length() + 1)))
                .orElse(null);
    }

    /// By the system's own program for it.
    private void show(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.end();
        }
    }
}
