package org.yiti.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sources of the checkout that the tests run in, for rules about text instead of classes.
public final class Checkout {
    private Checkout() {}

    /// The folder that holds all modules. Tests run in the folder of their module.
    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("dev")) ? here : here.resolve("..").normalize();
    }

    /// Every Java source that people write, in tests too; nothing generated.
    public static List<Path> sources() {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root().relativize(file).toString().contains("target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
