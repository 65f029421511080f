package org.yiti.app.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.model.Sentence;

/// The saved views of one list on the screen: which of them it is looked at by, and whether it has been changed since.
final class ListViews {
    /// What the button of the views says.
    ///
    /// @param view the chosen one, if any
    /// @param changed whether the list looks otherwise by now
    record State(Optional<SavedView> view, boolean changed) {
        static final State NONE = new State(Optional.empty(), false);
    }

    private final OpenViews open;
    private final ViewList list;
    private final Grid<?> grid;
    private final ViewSwitches switches;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private Optional<ViewContent> chosen = Optional.empty();
    private boolean begun;
    private boolean laying;

    /// @param begun whether the list has been looked at before and is as it was left
    ListViews(OpenViews open, ViewList list, Grid<?> grid, ViewSwitches switches, boolean begun) {
        this.open = open;
        this.list = list;
        this.grid = grid;
        this.switches = switches;
        this.begun = begun;
    }

    /// Follows the list and the saved views while the list shows.
    ListViews follow(ObservableValue<Boolean> shown) {
        open.saved().viewsProperty().when(shown).subscribe(_ -> refresh());
        grid.columns().layoutProperty().when(shown).subscribe(_ -> look());
        grid.columns().allProperty().when(shown).subscribe(_ -> look());
        grid.arranging().arrangementProperty().when(shown).subscribe(_ -> look());
        switches.follow(shown, this::look);
        shown.subscribe(now -> {
            if (now) {
                open.enter(this);
                begin();
            } else {
                open.leave(this);
            }
        });
        return this;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ViewList list() {
        return list;
    }

    Grid<?> grid() {
        return grid;
    }

    List<SavedView> all() {
        return open.saved().of(list);
    }

    private List<String> columns() {
        return grid.columns().allProperty().get().stream().map(GridColumn::id).toList();
    }

    /// What the columns are called.
    Map<String, String> heads() {
        return grid.columns().allProperty().get().stream()
                .collect(Collectors.toMap(GridColumn::id, GridColumn::head, (a, _) -> a));
    }

    /// How the list is looked at now.
    ViewContent present() {
        return new ViewContent(
                        grid.columns().layoutProperty().get(),
                        grid.arranging().arrangement(),
                        switches.standing())
                .settled(columns());
    }

    /// The view that was chosen last in this window, else the one that the list opens with.
    private void begin() {
        if (!begun && open.saved().isRead()) {
            begun = true;
            open.beginning(list).ifPresent(this::choose);
        }
    }

    /// Views were read or changed.
    private void refresh() {
        begin();
        var view = open.chosen(list);
        chosen = Optional.empty();
        view.ifPresent(v -> open.saved().content(v, content -> chosen = Optional.of(content)));
        look();
    }

    private void look() {
        if (laying) {
            return;
        }
        var view = open.chosen(list);
        boolean changed =
                view.isPresent()
                        && chosen.filter(c -> c.settled(columns()).equals(present())).isEmpty();
        state.set(new State(view, changed));
    }

    void choose(SavedView view) {
        open.saved()
                .content(
                        view,
                        content -> {
                            open.choose(list, Optional.of(view.id()));
                            chosen = Optional.of(content);
                            lay(content);
                            var unknown = content.unknown(columns());
                            if (!unknown.isEmpty() && !columns().isEmpty()) {
                                open.tell(Sentence.of("view.left-out", unknown.size(), unknown));
                            }
                        });
    }

    /// Lays the list out as it is by itself, without a view.
    void reset() {
        open.choose(list, Optional.empty());
        chosen = Optional.empty();
        lay(ViewContent.OWN);
    }

    private void lay(ViewContent content) {
        laying = true;
        try {
            switches.set(content.switches());
            grid.columns().lay(content.layout());
            grid.arranging().set(content.arrangement());
        } finally {
            laying = false;
        }
        look();
    }

    // --- changes of views ---

    /// Takes the list as it is back to what the chosen view says.
    void goBack() {
        state.get().view().ifPresent(this::choose);
    }

    Optional<Sentence> refusal(String name, boolean shared, boolean renaming) {
        var standing = renaming ? state.get().view() : Optional.<SavedView>empty();
        return open.saved().refusal(list, name, shared, standing);
    }

    void saveAs(String name, boolean shared) {
        var content = present();
        var id = open.saved().add(list, name, shared, content);
        open.choose(list, Optional.of(id));
        chosen = Optional.of(content);
        look();
    }

    void update() {
        var content = present();
        state.get()
                .view()
                .ifPresent(view -> {
                    chosen = Optional.of(content);
                    open.saved().update(view, content);
                    look();
                });
    }

    void rename(String name, boolean shared) {
        state.get().view().ifPresent(view -> open.saved().rename(view, name, shared));
    }

    void remove() {
        state.get()
                .view()
                .ifPresent(view -> {
                    open.choose(list, Optional.empty());
                    open.saved().remove(view);
                });
    }

    boolean isStandard(SavedView view) {
        return open.isStandard(list, view);
    }

    /// Lets the list open with the chosen view, or not any more.
    void toggleStandard() {
        state.get().view().ifPresent(view -> open.toggleStandard(list, view));
    }

    /// The list as a file would carry it.
    ViewFile file() {
        var name = state.get().view().map(SavedView::name).orElse("");
        return new ViewFile(list, name, heads(), present());
    }

    Optional<UUID> chosenId() {
        return state.get().view().map(SavedView::id);
    }
}
