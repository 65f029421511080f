import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the program that users get, on and for the system this runs on, from the jars in `installer/target/lib`.
///
/// `java installer/Package.java image` links a runtime, builds the startable folder and trains its AOT cache;
/// `start` starts that folder as a check; `msi` and `deb` wrap it. Run from the top of the checkout by JDK 25,
/// after `mvn package`. jlink and jpackage run inside this JVM, so the JDK alone is enough.
class Package {
    private static final String NAME = "Yiti";
    private static final String TRAIN = NAME + "Train";
    private static final String MAIN = "org.yiti.app.boot.Main";
    private static final String VENDOR = "Yiti";

    /// By this Windows knows that a newer package replaces an older one. Never changed.
    private static final String UPGRADE_UUID = "3c1f5a0e-84d7-4b52-9f3c-5e0d1b7a26c4";

    private static final String OS =
            System.getProperty("os.name").startsWith("Windows") ? "win" : "linux";
    private static final boolean WINDOWS = OS.equals("win");

    /// What `jdeps` finds, and what is reached by name only: charsets and locale data of Chinese, elliptic
    /// curves, zip file systems, screen readers. On Windows also the certificates of the system.
    private static final String MODULES =
            "java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,"
                    + "java.net.http,java.scripting,java.sql,jdk.accessibility,jdk.charsets,jdk.crypto.ec,"
                    + "jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs"
                    + (WINDOWS ? ",jdk.crypto.mscapi" : "");

    private static final Path HERE = Path.of("installer");
    private static final Path TARGET = HERE.resolve("target");
    private static final Path LIB = TARGET.resolve("lib");
    private static final Path INPUT = TARGET.resolve("input");
    private static final Path RUNTIME = TARGET.resolve("runtime");
    private static final Path DIST = TARGET.resolve("dist");
    private static final Path IMAGE = DIST.resolve(NAME);
    private static final Path APP = IMAGE.resolve(WINDOWS ? "app" : "lib/app");

    private final String version;

    private Package(String version) {
        this.version = version;
    }

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() != 25) {
            throw new IllegalStateException("needs JDK 25, this is " + Runtime.version());
        }
        var it = new Package(versionOfApp());
        switch (args.length == 0 ? "image" : args[0]) {
            case "image" -> it.image();
            case "start" -> it.start();
            case "msi", "deb" -> {
                it.image();
                it.wrap(args[0]);
            }
            default -> throw new IllegalArgumentException("image, start, msi or deb");
        }
    }

    private static String versionOfApp() throws IOException {
        var name = "yiti-app-";
        for (Path jar : list(LIB)) {
            String file = jar.getFileName().toString();
            if (file.startsWith(name)) {
                return file.substring(name.length(), file.length() - ".jar".length());
            }
        }
        throw new IllegalStateException(
                "no " + name + "*.jar in " + LIB + ": run mvn package first");
    }

    // --- the startable folder ---

    private void image() throws Exception {
        for (Path old : List.of(INPUT, RUNTIME, DIST)) {
            wipe(old);
        }
        link(sortJars());
        assemble();
        train();
        System.out.printf(
                "%s: %d MB, of these AOT cache %d MB%n",
                IMAGE, size(IMAGE) >> 20, Files.size(APP.resolve(cache())) >> 20);
    }

    /// Copies the jars of the class path to the input folder and gives back the modules of JavaFX. jlink
    /// would link the JavaFX of another system without a word, so only this system's jars are taken.
    private static List<String> sortJars() throws IOException {
        Files.createDirectories(INPUT);
        var modules = new ArrayList<String>();
        for (Path jar : list(LIB)) {
            String file = jar.getFileName().toString();
            if (file.endsWith("-" + OS + ".jar")) {
                modules.add(jar.toString());
            } else if (!file.startsWith("javafx-")) {
                Files.copy(jar, INPUT.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        if (modules.isEmpty()) {
            throw new IllegalStateException("no JavaFX for " + OS + " in " + LIB);
        }
        return modules;
    }

    private static void link(List<String> javafx) {
        run(
                "jlink",
                List.of(
                        "--module-path",
                        String.join(File.pathSeparator, javafx),
                        "--add-modules",
                        MODULES + ",javafx.controls,javafx.swing",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--include-locales=zh-CN,en",
                        "--compress=zip-6",
                        "--output",
                        RUNTIME.toString()));
    }

    private void assemble() throws IOException {
        var shipped = new ArrayList<>(jvmArgs());
        shipped.add("-XX:AOTCache=$APPDIR/" + cache());
        shipped.add("-Xlog:aot=off"); // without a cache the program only starts slower
        var training = new ArrayList<>(jvmArgs());
        training.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dyiti.train=true",
                        "-XX:AOTCacheOutput=$APPDIR/" + cache()));
        var icon = HERE.resolve(WINDOWS ? "icons/yiti.ico" : "icons/yiti-256.png");
        var options =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                VENDOR,
                                "--dest",
                                DIST.toString(),
                                "--input",
                                INPUT.toString(),
                                "--main-jar",
                                "yiti-app-" + version + ".jar",
                                "--main-class",
                                MAIN,
                                "--runtime-image",
                                RUNTIME.toString(),
                                "--icon",
                                icon.toString(),
                                "--add-launcher",
                                TRAIN + "=" + launcher(TRAIN, training, false),
                                "--add-launcher",
                                "yiti-cli=" + launcher("yiti-cli", shipped, true)));
        shipped.forEach(option -> options.addAll(List.of("--java-options", option)));
        run("jpackage", options);
    }

    /// Settings of a second launcher; on Windows one with a console is needed to print anything.
    private static Path launcher(String name, List<String> jvmArgs, boolean console)
            throws IOException {
        return Files.writeString(
                TARGET.resolve(name + ".properties"),
                """
                java-options=%s
                win-console=%s
                win-menu=false
                win-shortcut=false
                linux-shortcut=false
                """
                        .formatted(String.join(" ", jvmArgs), console));
    }

    /// Named after the version: JDK 25.0.3 does not notice that a cache belongs to other jars.
    private String cache() {
        return "yiti-" + version + ".aot";
    }

    private void train() throws Exception {
        var log = TARGET.resolve("train.log");
        try {
            execute(List.of(executable(TRAIN)), Redirect.to(log.toFile()));
        } catch (IllegalStateException e) {
            Files.lines(log).forEach(System.err::println);
            throw e;
        }
        if (!Files.exists(APP.resolve(cache()))) {
            throw new IllegalStateException("the training run left no AOT cache");
        }
    }

    // --- the check ---

    /// Starts the image twice: on the command line, and with its windows. The second time the JVM is told
    /// to refuse a cache it cannot use, where otherwise it would only be slow.
    private void start() throws Exception {
        execute(List.of(executable(NAME), "--version"), Redirect.INHERIT);
        var cfg = Files.readAllLines(APP.resolve(NAME + ".cfg"));
        var command = new ArrayList<String>();
        command.add(
                IMAGE.resolve(WINDOWS ? "runtime/bin/java.exe" : "lib/runtime/bin/java")
                        .toString());
        command.addAll(settings(cfg, "java-options="));
        command.addAll(List.of("-XX:AOTMode=on", "-Dyiti.train=true"));
        command.addAll(
                List.of("-cp", String.join(File.pathSeparator, settings(cfg, "app.classpath="))));
        command.add(MAIN);
        execute(command, Redirect.INHERIT);
        System.out.println("The image starts, and its AOT cache is used.");
    }

    private static List<String> settings(List<String> cfg, String key) {
        return cfg.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", APP.toString()))
                .toList();
    }

    // --- the package ---

    private void wrap(String type) throws IOException {
        var options =
                new ArrayList<>(
                        List.of(
                                "--type", type,
                                "--name", NAME,
                                "--app-version", version,
                                "--vendor", VENDOR,
                                "--app-image", IMAGE.toString(),
                                "--dest", DIST.toString()));
        for (String kind : List.of("yiti", "yitk", "yitq", "yitr")) {
            options.addAll(
                    List.of("--file-associations", HERE.resolve(kind + ".properties").toString()));
        }
        options.addAll(
                WINDOWS
                        ? List.of(
                                "--win-per-user-install",
                                "--win-menu",
                                "--win-menu-group",
                                NAME,
                                "--win-shortcut",
                                "--win-dir-chooser",
                                "--win-upgrade-uuid",
                                UPGRADE_UUID,
                                "--install-dir",
                                "Programs\\" + NAME,
                                "--resource-dir",
                                HERE.resolve("windows/msi").toString())
                        : List.of(
                                "--linux-shortcut",
                                "--linux-menu-group",
                                "Office",
                                "--linux-package-deps",
                                "libgtk-3-0, libxtst6"));
        run("jpackage", options);
    }

    // --- tools and files ---

    private static List<String> jvmArgs() throws IOException {
        return Files.readAllLines(HERE.resolve("jvm.args")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String executable(String launcher) {
        return IMAGE.resolve(WINDOWS ? launcher + ".exe" : "bin/" + launcher).toString();
    }

    private static void run(String tool, List<String> args) {
        var found = ToolProvider.findFirst(tool).orElseThrow();
        int exit =
                found.run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        args.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " ended with " + exit + ": " + args);
        }
    }

    private static void execute(List<String> command, Redirect output) throws Exception {
        var builder = new ProcessBuilder(command).redirectOutput(output).redirectErrorStream(true);
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue() + ": " + command);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
