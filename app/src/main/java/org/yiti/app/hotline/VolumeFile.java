package org.yiti.app.hotline;

import java.nio.file.Path;
import java.util.List;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Store;

/// Taking a file of volumes in, for the page and the command line alike: read and planned first, then one
/// backup and one step.
public final class VolumeFile {
    /// A file as it was read, and what it would do.
    ///
    /// @param warnings what the reader passed over, such as links to other files
    public record Reading(String file, VolumePlan plan, List<Sentence> warnings) {
        public Reading {
            warnings = List.copyOf(warnings);
        }
    }

    private final Store store;

    public VolumeFile(Store store) {
        this.store = store;
    }

    /// Writes nothing.
    ///
    /// @throws YitiException if the file cannot be read or has no head of such a table
    public Reading read(Path file, YearBook book, Progress progress) throws YitiException {
        var workbook = new WorkbookReader().open(file, progress);
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var plan = new VolumeImport(store, book).plan(name, workbook.sheets());
        return new Reading(name, plan, workbook.warnings());
    }

    /// @return the number of the step; 0 where there was nothing to do, and then no backup was made
    /// @throws YitiException if the backup or the writing failed; the store is then as it was
    public long take(Actor actor, VolumePlan plan, Progress progress) throws YitiException {
        if (plan.step().changes().isEmpty()) {
            return 0;
        }
        store.backups().ensure(Backups.Occasion.BEFORE_IMPORT, progress);
        progress.checkpoint();
        return store.recorder().record(actor, plan.step());
    }
}
