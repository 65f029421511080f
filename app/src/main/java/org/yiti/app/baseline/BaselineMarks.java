package org.yiti.app.baseline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.YitiException;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Issue;

/// The switch that marks what has moved since the baselines in the lists of tasks, and the marks. Compared away from the
/// screen. One for the window; used on the screen's thread.
public final class BaselineMarks {
    private record Marked(MarkedCells cells, Map<UUID, Frozen> frozen) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<MarkedCells> cells =
            new ReadOnlyObjectWrapper<>(MarkedCells.NONE);
    private Map<UUID, Frozen> frozen = Map.of();
    private Optional<UUID> issue = Optional.empty();

    public BaselineMarks(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    public BooleanProperty onProperty() {
        return on;
    }

    /// The marks; none while the switch is off, and until they are worked out.
    public ReadOnlyObjectProperty<MarkedCells> cellsProperty() {
        return cells.getReadOnlyProperty();
    }

    /// Keeps the marks true while a list shows.
    ///
    /// @param of the issue whose tasks it lists; empty for all
    public void follow(ObservableValue<Boolean> shown, Optional<UUID> of) {
        shown.subscribe(now -> {
            if (now) {
                issue = of;
                refresh();
            }
        });
        desk.snapshotProperty().when(shown).subscribe(_ -> refresh());
        on.when(shown).subscribe(_ -> refresh());
    }

    private void refresh() {
        var at = desk.snapshot();
        if (!on.get() || at.isEmpty()) {
            cells.set(MarkedCells.NONE);
            return;
        }
        var wanted = issue;
        var known = frozen;
        jobs.<Marked>latest(
                "baseline.marks",
                progress -> marked(at.get(), wanted, known, progress),
                outcome ->
                        outcome.use(
                                marked -> {
                                    frozen = marked.frozen();
                                    cells.set(on.get() ? marked.cells() : MarkedCells.NONE);
                                },
                                notices::failed));
    }

    private Marked marked(
            Snapshot at, Optional<UUID> wanted, Map<UUID, Frozen> known, Progress progress)
            throws YitiException {
        List<Issue> issues =
                wanted.map(id -> at.book().issue(id).stream().toList())
                        .orElseGet(() -> at.book().issues());
        var held = new HashMap<UUID, Frozen>();
        for (Issue each : issues) {
            progress.checkpoint();
            for (var baseline : MarkedCells.newest(at, each)) {
                var before = known.get(baseline.id());
                held.put(
                        baseline.id(),
                        before == null ? new FrozenJson().read(baseline.content()) : before);
            }
        }
        return new Marked(MarkedCells.of(at, texts, issues, held, progress), held);
    }

    /// What paper says under a list whose cells are marked; empty where none are.
    public List<String> onPaper() {
        return cells.get().notes().isEmpty()
                ? List.of()
                : List.of(texts.tr("baseline.mark.paper", texts.list(cells.get().baselines())));
    }
}
