package org.yiti.model.job;

import java.util.concurrent.CancellationException;
import org.yiti.model.Sentence;

/// How far a job is, and whether the person wants it ended.
public interface Progress {
    /// @param total 0 where it is not known
    void report(long done, long total, Sentence doing);

    boolean cancelled();

    /// Ends the job if the person cancelled it; called once a turn of every long loop.
    default void checkpoint() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /// For work that nobody watches (tests, the command line without a terminal).
    Progress SILENT =
            new Progress() {
                @Override
                public void report(long done, long total, Sentence doing) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
}
