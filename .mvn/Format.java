import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Formats every Java source of the checkout, or says which ones are not formatted.
///
/// `java -cp <google-java-format and what it needs> .mvn/Format.java check|apply [folder]`
///
/// It runs on the project's own JDK 25 and not inside Maven, which may run on an older one: the formatter
/// reads sources with the compiler of the JDK it runs on.
class Format {
    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", "node_modules");

    /// Four spaces; doc comments keep the line breaks of their authors.
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build());

    public static void main(String[] args) throws IOException, FormatterException {
        boolean apply = args[0].equals("apply");
        var root = Path.of(args.length > 1 ? args[1] : "").toAbsolutePath();
        var files = sources(root);
        var different = new ArrayList<Path>();
        for (Path file : files) {
            String before = Files.readString(file);
            String after = formatted(root.relativize(file), before);
            if (!after.equals(before)) {
                different.add(root.relativize(file));
                if (apply) {
                    Files.writeString(file, after);
                }
            }
        }
        different.forEach(
                file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
        System.out.println(
                files.size() + " Java files looked at, " + different.size() + " differed");
        if (!apply && !different.isEmpty()) {
            System.out.println("Run ./dev fmt and look at what it changed.");
            System.exit(1);
        }
    }

    private static String formatted(Path file, String source) throws FormatterException {
        try {
            String needed = RemoveUnusedImports.removeUnusedImports(source);
            String ordered = ImportOrderer.reorderImports(needed, Style.GOOGLE);
            return FORMATTER.formatSource(ordered);
        } catch (FormatterException e) {
            throw new FormatterException(file + ": " + e.getMessage());
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return SKIPPED.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".java")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }
}
