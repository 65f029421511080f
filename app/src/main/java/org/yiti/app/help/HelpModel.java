package org.yiti.app.help;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.job.JobRunner;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;

/// The guide as it is open: what is looked for, the sections that hold it, and the one that is read.
final class HelpModel {
    /// @param query what is looked for; empty for nothing
    /// @param found the sections to choose from
    /// @param open the section that is read, unless none holds what is looked for
    record State(String query, List<Section> found, Optional<Section> open) {}

    private static final State EMPTY = new State("", List.of(), Optional.empty());

    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(EMPTY);
    private @Nullable Guide guide;

    HelpModel(JobRunner jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Opens the whole guide at the section on a place; it is read when it is first asked for.
    void openAt(Route route) {
        var read = guide;
        if (read != null) {
            open(read, route);
            return;
        }
        jobs.<Guide>start(
                Sentence.of("help.reading"),
                _ -> Guide.read(),
                outcome -> outcome.use(came -> open(came, route), notices::failed));
    }

    private void open(Guide read, Route route) {
        guide = read;
        state.set(new State("", read.sections(), Optional.of(read.on(Topic.of(route)))));
    }

    /// The section that is read stays open while it is among those that hold what is looked for.
    void look(String query) {
        var read = guide;
        if (read == null || query.equals(state.get().query())) {
            return;
        }
        var found = read.holding(query);
        var open = state.get().open().filter(found::contains).or(() -> found.stream().findFirst());
        state.set(new State(query, found, open));
    }

    void open(Section section) {
        state.set(new State(state.get().query(), state.get().found(), Optional.of(section)));
    }

    /// Goes to the section that many places further down, if there is one.
    void move(int by) {
        var now = state.get();
        int at = now.open().map(now.found()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < now.found().size()) {
            open(now.found().get(at));
        }
    }
}
