package org.yiti.db.log;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.DamagedStoreException;

/// Tells a damaged file from a statement that failed: H2 reports pages that it cannot read as general, file
/// or corruption errors.
public final class DamageListener implements ExecuteListener {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<Backup>> newest;

    /// @param newest finds the newest verified backup, once it is needed
    public DamageListener(Supplier<Optional<Backup>> newest) {
        this.newest = newest;
    }

    @Override
    public void exception(ExecuteContext context) {
        var trouble = context.exception();
        if (trouble != null) {
            context.exception(explained(trouble));
        }
    }

    RuntimeException explained(RuntimeException trouble) {
        return damage(trouble) ? new DamagedStoreException(trouble, newest.get()) : trouble;
    }

    /// Whether the file is at fault, not a disk that is full.
    public static boolean damage(Throwable trouble) {
        return !WriteTrouble.full(trouble) && damaged(trouble);
    }

    private static boolean damaged(Throwable trouble) {
        var cause = trouble.getCause();
        return trouble instanceof DamagedStoreException
                || trouble instanceof MVStoreException
                || trouble instanceof SQLException sql && ofTheFile(sql.getErrorCode())
                || cause != null && cause != trouble && damaged(cause);
    }

    private static boolean ofTheFile(int code) {
        return code == ErrorCode.GENERAL_ERROR_1
                || code == ErrorCode.FILE_CORRUPTED_1
                || code == ErrorCode.IO_EXCEPTION_1
                || code == ErrorCode.IO_EXCEPTION_2;
    }
}
