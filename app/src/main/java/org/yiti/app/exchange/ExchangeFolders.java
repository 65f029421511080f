package org.yiti.app.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings;

/// The folders that this person takes packages from and puts them into.
final class ExchangeFolders {
    private static final String IN = "exchange.in";
    private static final String OUT = "exchange.out";

    private final Preferences preferences;

    ExchangeFolders(Preferences preferences) {
        this.preferences = preferences;
    }

    ObservableValue<Optional<Path>> in() {
        return preferences.settingsProperty().map(settings -> folder(settings, IN));
    }

    Optional<Path> inNow() {
        return folder(preferences.get(), IN);
    }

    Optional<Path> outNow() {
        return folder(preferences.get(), OUT);
    }

    private static Optional<Path> folder(Settings settings, String what) {
        try {
            return Optional.ofNullable(settings.folders().get(what)).map(Path::of);
        } catch (InvalidPathException e) { // settings of another system
            return Optional.empty();
        }
    }

    void takeFrom(Path folder) {
        preferences.change(s -> s.withFolder(IN, folder.toString()));
    }

    void putInto(Path folder) {
        preferences.change(s -> s.withFolder(OUT, folder.toString()));
    }
}
