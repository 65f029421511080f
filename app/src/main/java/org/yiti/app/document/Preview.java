package org.yiti.app.document;

import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;

/// What the preview shows.
sealed interface Preview {
    record Closed() implements Preview {}

    /// The list is being read.
    record Reading() implements Preview {}

    record Making(RunningJob job) implements Preview {}

    /// @param title of the list
    record Ready(PdfPages pages, Paper paper, String title) implements Preview {}

    /// There is nothing to show, and why.
    record Refused(Sentence why) implements Preview {}
}
