package org.yiti.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.app.job.ErrorInJob;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.DamagedStoreException;

/// What the window has to tell; the shell shows it. Used on the screen's thread.
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final ObservableList<Notice> open = FXCollections.observableArrayList();
    private final List<Notice> waiting = new ArrayList<>();
    private boolean held;

    public ObservableList<Notice> open() {
        return open;
    }

    /// A trouble that is still told of is not told again: a full disk fails every write.
    public void tell(Notice notice) {
        if (held) {
            waiting.add(notice);
            return;
        }
        boolean told =
                !(notice instanceof Notice.Toast)
                        && open.stream()
                                .anyMatch(other ->
                                        other.getClass() == notice.getClass()
                                                && other.sentence().equals(notice.sentence()));
        if (told) {
            return;
        }
        open.add(notice);
    }

    /// Tells nothing until [#release]: what is on the screen must not be disturbed.
    public void hold() {
        held = true;
    }

    /// Tells what came meanwhile.
    public void release() {
        held = false;
        var told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(this::tell);
    }

    public void toast(Sentence sentence) {
        tell(new Notice.Toast(sentence));
    }

    /// Tells of a failed piece of work: outside troubles in their own words, anything else as our bug.
    public void failed(Throwable failure) {
        LOG.error("work failed", failure);
        var cause = failure instanceof ErrorInJob error ? error.error() : failure;
        switch (cause) {
            case YitiException known -> tell(new Notice.Banner(known.sentence(), Optional.empty()));
            // Every reading meets the damage from now on; saying it once is enough.
            case DamagedStoreException damage -> {
                if (Stream.concat(open.stream(), waiting.stream())
                        .noneMatch(Notice.Damage.class::isInstance)) {
                    tell(new Notice.Damage(damage.sentence()));
                }
            }
            default -> tell(new Notice.Stop(Sentence.of("notice.bug", CrashCode.of(cause)), cause));
        }
    }

    public void close(Notice notice) {
        open.remove(notice);
    }
}
