package org.yiti.app.sendout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Reads all tables of a folder in one go. A file that cannot be read stops none of the others.
public final class ReturnedFolder {
    /// More files are no send-out that came back, but a folder chosen by mistake.
    static final int MOST_FILES = 500;

    private static final Set<String> TABLES = Set.of("xlsx", "xlsm", "csv", "xls", "et");

    private final LedgerReader reader;

    public ReturnedFolder(LedgerReader reader) {
        this.reader = reader;
    }

    /// @throws YitiException if the folder cannot be read or holds too many tables
    public List<ReturnedFile> read(Path folder, Progress progress) throws YitiException {
        var paths = paths(folder);
        var files = new ArrayList<ReturnedFile>();
        for (Path path : paths) {
            progress.checkpoint();
            var name = String.valueOf(path.getFileName());
            progress.report(files.size(), paths.size(), Sentence.of("ledger.file.reading", name));
            files.add(one(path));
        }
        return files;
    }

    private ReturnedFile one(Path path) {
        try {
            var ledger = reader.read(path, Progress.SILENT);
            return new ReturnedFile(path, Optional.of(ledger), Optional.empty());
        } catch (YitiException e) {
            return new ReturnedFile(path, Optional.empty(), Optional.of(e.sentence()));
        }
    }

    private static List<Path> paths(Path folder) throws YitiException {
        if (!Files.isDirectory(folder)) {
            throw new YitiException(Sentence.of("takeback.no-folder", folder.toString()));
        }
        try (var all = Files.list(folder)) {
            var paths = all.filter(ReturnedFolder::table).sorted().limit(MOST_FILES + 1).toList();
            if (paths.size() > MOST_FILES) {
                throw new YitiException(
                        Sentence.of("takeback.too-many", folder.toString(), MOST_FILES));
            }
            if (paths.isEmpty()) {
                throw new YitiException(Sentence.of("takeback.nothing", folder.toString()));
            }
            return paths;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new YitiException(Sentence.of("takeback.no-folder", folder.toString()), e);
        }
    }

    /// Table programs keep a file beside an open one that begins with `~$` or `.~`.
    private static boolean table(Path path) {
        var name = String.valueOf(path.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TABLES.contains(ending)
                && !name.startsWith("~$")
                && !name.startsWith(".")
                && Files.isRegularFile(path);
    }
}
