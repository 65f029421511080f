package org.yiti.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import org.slf4j.LoggerFactory;
import org.yiti.app.cli.YitiCommand;
import org.yiti.app.i18n.Texts;
import org.yiti.app.start.HandedOver;
import org.yiti.app.start.Places;

/// Where the program starts: without arguments (or with `open`) its window, else the command line.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Before the first logger is made: its configuration asks for the folder.
        System.setProperty("yiti.logs", Places.standard().logs().toString());
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (ReviewApp.opensWith(List.of(args))) {
            Application.launch(ReviewApp.class, args);
            return;
        }
        boolean opensFile = opensFile(args);
        if (opensFile) {
            handOver(Path.of(args[0]));
        }
        if (args.length == 0 || opensFile || App.opensWith(List.of(args))) {
            Application.launch(App.class, args);
            return;
        }
        int code = YitiCommand.run(DbStores.ofThisComputer(), new Texts(Locale.CHINESE), args);
        System.exit(code);
    }

    /// Leaves the file where the window finds it, be it this start's or one that is open already.
    private static void handOver(Path file) {
        try {
            new HandedOver(Places.standard().settings()).put(file);
        } catch (IOException e) {
            // The window opens all the same, and says how else a package is opened.
            LoggerFactory.getLogger(Main.class).warn("the file could not be handed over", e);
        }
    }

    /// A file that the system opens with the program, by a double click.
    private static boolean opensFile(String[] args) {
        return args.length == 1 && Path.of(args[0]).isAbsolute();
    }
}
