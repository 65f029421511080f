package org.yiti.app.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Turns what the operating system reports about a file into a sentence for a person.
public final class FileTrouble {
    /// Java passes on the text of the system, in the system's language, and no error number.
    private static final List<String> FULL =
            List.of(
                    "no space left",
                    "not enough space",
                    "磁盘空间不足",
                    "disk quota exceeded",
                    "设备上没有空间");

    private static final List<String> IN_USE =
            List.of("another process", "另一个程序", "另一程序", "resource busy", "text file busy");

    private FileTrouble() {}

    public static YitiException reading(Path file, IOException cause) {
        if (says(cause, IN_USE)) {
            return refused("ledger.file.inUse", file, cause);
        }
        return switch (cause) {
            case NoSuchFileException _, FileNotFoundException _ ->
                    refused("ledger.file.missing", file, cause);
            case AccessDeniedException _ -> refused("ledger.file.noAccess", file, cause);
            default -> refused("ledger.file.unreadable", file, cause);
        };
    }

    public static YitiException writing(Path file, IOException cause) {
        if (says(cause, FULL)) {
            return refused("ledger.file.write.full", file, cause);
        }
        if (says(cause, IN_USE)) {
            return refused("ledger.file.write.inUse", file, cause);
        }
        return switch (cause) {
            case NoSuchFileException _ -> refused("ledger.file.write.noFolder", file, cause);
            case AccessDeniedException _ -> refused("ledger.file.write.noAccess", file, cause);
            default -> refused("ledger.file.write.failed", file, cause);
        };
    }

    public static YitiException refused(String key, Path file) {
        return refused(key, file, null);
    }

    public static YitiException refused(String key, Path file, @Nullable Throwable cause) {
        return new YitiException(Sentence.of(key, nameOf(file)), cause);
    }

    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static boolean says(IOException cause, List<String> words) {
        String message = cause.getMessage();
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            message = system.getReason();
        }
        if (message == null) {
            return false;
        }
        String lower = message.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
