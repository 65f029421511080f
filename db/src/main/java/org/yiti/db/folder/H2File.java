package org.yiti.db.folder;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.yiti.db.H2Pool;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// One H2 database file: opening it, and telling apart why it does not open.
final class H2File {
    /// The file cannot be read as a database. Nothing was written to it.
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1;

        DamagedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String SUFFIX = ".mv.db";
    private static final byte[] HEAD = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private H2File() {}

    /// Makes or opens a database that nobody else has (scratch, restored, migrating).
    static JdbcConnectionPool create(Path file) throws YitiException {
        try {
            return connect(file, ";DB_CLOSE_ON_EXIT=FALSE");
        } catch (SQLException e) {
            throw new YitiException(Sentence.of("store.file.unusable", file.toString()), e);
        }
    }

    /// Opens for reading only: changes no byte, so it is safe on a file whose state is not known.
    static JdbcConnectionPool openToRead(Path file) throws DamagedException, YitiException {
        checkHead(file);
        for (int left = TRIES; ; left--) {
            try {
                return connect(file, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
            } catch (SQLException e) {
                if (left == 0 || !stillClosing(e)) {
                    throw explained(file, e);
                }
                // A channel that H2 has lost holds its lock until it is collected.
                System.gc();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// Whether it is this very program that has the file: where H2 fails to open a damaged file it does not always close it.
    private static boolean stillClosing(SQLException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverlappingFileLockException) {
                return true;
            }
        }
        return false;
    }

    /// The damage that it comes from; anything else is thrown.
    private static DamagedException explained(Path file, SQLException e) throws YitiException {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    throw new YitiException(
                            Sentence.of("store.locked.elsewhere", file.toString()), e);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    throw new YitiException(
                            Sentence.of("store.file.other_format", file.toString()), e);
            default -> new DamagedException(file + ": " + e.getMessage(), e);
        };
    }

    private static JdbcConnectionPool connect(Path file, String settings) throws SQLException {
        String path = file.toString();
        if (!path.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(path);
        }
        String name = path.substring(0, path.length() - SUFFIX.length());
        var pool = H2Pool.open("jdbc:h2:file:" + name + settings);
        try (Connection connection = pool.getConnection()) {
            connection.getMetaData().getURL();
            return pool;
        } catch (SQLException e) {
            pool.dispose();
            throw e;
        }
    }

    private static void checkHead(Path file) throws DamagedException, YitiException {
        try (var in = Files.newInputStream(file)) {
            if (!Arrays.equals(HEAD, in.readNBytes(HEAD.length))) {
                throw new DamagedException(
                        file + " does not begin like a store", new IOException("no H2 header"));
            }
        } catch (IOException e) {
            throw new YitiException(Sentence.of("store.file.unreadable", file.toString()), e);
        }
    }
}
