package org.yiti.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where things lie on this computer when nothing else is said.
///
/// @param store folder of the store
/// @param settings file of the person's settings
/// @param logs folder of the program's own log
public record Places(Path store, Path settings, Path logs) {
    public static Places standard() {
        return standard(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("user.home"));
    }

    static Places standard(String system, Map<String, String> environment, String home) {
        if (system.startsWith("Windows")) {
            var local = folder(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"));
            var roaming = folder(environment, "APPDATA", Path.of(home, "AppData", "Roaming"));
            return new Places(
                    local.resolve("Yiti").resolve("data"),
                    roaming.resolve("Yiti").resolve("settings.json"),
                    local.resolve("Yiti").resolve("logs"));
        }
        var data = folder(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
        var config = folder(environment, "XDG_CONFIG_HOME", Path.of(home, ".config"));
        var state = folder(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state"));
        return new Places(
                data.resolve("yiti"),
                config.resolve("yiti").resolve("settings.json"),
                state.resolve("yiti").resolve("logs"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    /// Places that nobody keeps, for a start that only trains the start-up cache.
    public static Places passing() {
        try {
            var folder = Files.createTempDirectory("yiti");
            return new Places(
                    folder.resolve("data"),
                    folder.resolve("settings.json"),
                    folder.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with a store for looking at the sample year, beside the person's own.
    public Places sample() {
        return withStore(store.resolveSibling("sample"));
    }

    /// Whether the store's drive is connected.
    public boolean reachable() {
        var above = store.toAbsolutePath().getParent();
        return above == null || Files.isDirectory(above);
    }

    public Places withStore(Path folder) {
        return new Places(folder, settings, logs);
    }
}
