package org.yiti.db.log;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.yiti.model.Sentence;

/// Why a write failed, in words of ours: H2 wraps a full disk into errors that only its makers can read, and
/// then stops until it is opened again.
public final class WriteTrouble {
    /// What the systems say; Java hands on their words.
    private static final List<String> FULL =
            List.of("No space left on device", "not enough space on the disk", "磁盘空间不足");

    private WriteTrouble() {}

    /// @param otherwise what to say of any other trouble
    public static Sentence sentence(Throwable failed, Sentence otherwise) {
        if (full(failed)) {
            return Sentence.of("store.full");
        }
        boolean closed =
                causes(failed)
                        .anyMatch(cause ->
                                cause instanceof SQLException sql
                                        && sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED);
        return closed ? Sentence.of("store.stopped") : otherwise;
    }

    public static boolean full(Throwable failed) {
        return causes(failed)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(words -> FULL.stream().anyMatch(words::contains));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
