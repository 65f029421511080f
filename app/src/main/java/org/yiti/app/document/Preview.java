package org.yiti.app.document;

import java.util.List;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;

/// What the preview shows.
sealed interface Preview {
    record Closed() implements Preview {}

    /// The list is being read.
    record Reading() implements Preview {}

    record Making(RunningJob job) implements Preview {}

    /// @param title of the list
    /// @param notes what a person should know of it before it goes out
    record Ready(PdfPages pages, Paper paper, String title, List<Sentence> notes)
            implements Preview {}

    /// There is nothing to show, and why.
    record Refused(Sentence why) implements Preview {}
}
