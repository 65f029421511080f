package org.yiti.app.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.Grid;
import org.yiti.model.Sentence;

/// The saved views of the window: those of the list on the screen, which the commands for views work on, and which
/// view each list was looked at by last. One for the window; used on the screen's thread.
public final class OpenViews {
    private final Workplace at;
    private final SavedViews saved;
    private final ViewFiles files;
    private final Map<ViewList, UUID> chosen = new EnumMap<>(ViewList.class);
    private Optional<ListViews> front = Optional.empty();
    private Optional<ViewsButton> button = Optional.empty();

    public OpenViews(Workplace at) {
        this.at = at;
        this.saved = new SavedViews(at.desk(), at.jobs(), at.notices());
        this.files = new ViewFiles(this, at.jobs(), at.notices(), at.texts());
    }

    public ViewsTool of(ViewList list) {
        return (grid, switches, begun, shown) ->
                List.of(button(list, grid, switches, begun, shown));
    }

    private ViewsButton button(
            ViewList list,
            Grid<?> grid,
            ViewSwitches switches,
            boolean begun,
            ObservableValue<Boolean> shown) {
        var views = new ListViews(this, list, grid, switches, begun);
        var made = new ViewsButton(views, files, at.texts());
        views.follow(shown);
        shown.subscribe(now -> {
            if (now) {
                button = Optional.of(made);
            } else {
                button = button.filter(standing -> standing != made);
            }
        });
        return made;
    }

    public ViewFiles files() {
        return files;
    }

    SavedViews saved() {
        return saved;
    }

    void enter(ListViews list) {
        front = Optional.of(list);
    }

    void leave(ListViews list) {
        front = front.filter(standing -> standing != list);
    }

    Optional<ListViews> front() {
        return front;
    }

    void tell(Sentence sentence) {
        at.notices().toast(sentence);
    }

    /// What a list is looked at by.
    Optional<SavedView> chosen(ViewList list) {
        return Optional.ofNullable(chosen.get(list)).flatMap(saved::find);
    }

    void choose(ViewList list, Optional<UUID> view) {
        view.ifPresentOrElse(id -> chosen.put(list, id), () -> chosen.remove(list));
    }

    // --- what a list opens with ---

    /// What a list is looked at by when it comes on the screen.
    Optional<SavedView> beginning(ViewList list) {
        return chosen(list)
                .or(() ->
                        saved.of(list).stream().filter(view -> isStandard(list, view)).findFirst());
    }

    boolean isStandard(ViewList list, SavedView view) {
        return view.id().toString().equals(at.preferences().get().views().get(list.name()));
    }

    void toggleStandard(ViewList list, SavedView view) {
        var id = isStandard(list, view) ? "" : view.id().toString();
        at.preferences().change(s -> s.withView(list.name(), id));
    }

    // --- commands ---

    /// All that can be done with the views of the list on the screen.
    public List<Command> commands() {
        return List.of(
                command("view.choose", "view.command.choose", () -> true, ViewsPane::browse),
                command("view.save-as", "view.command.save-as", () -> true, ViewsPane::saveAs),
                act("view.update", "view.command.update", this::changed, ListViews::update),
                act("view.back", "view.command.back", this::changed, ListViews::goBack),
                command("view.rename", "view.command.rename", this::any, ViewsPane::rename),
                act("view.standard", "view.command.standard", this::any, ListViews::toggleStandard),
                act("view.remove", "view.command.remove", this::any, ListViews::remove),
                act("view.reset", "view.command.reset", () -> true, ListViews::reset),
                command("view.export", "view.command.export", () -> true, ViewsPane::export),
                Command.of(
                        "view.import",
                        CommandGroup.ROWS,
                        Sentence.of("view.command.import"),
                        files::chooseAndRead));
    }

    /// One command for each saved view of the list on the screen.
    public List<Command> choices() {
        return front.stream()
                .flatMap(list -> list.all().stream().flatMap(view -> choice(list, view)))
                .toList();
    }

    private static Stream<Command> choice(ListViews list, SavedView view) {
        return Stream.of(
                Command.of(
                        "view.of." + view.id(),
                        CommandGroup.ROWS,
                        Sentence.of("view.command.look", view.name()),
                        () -> list.choose(view)));
    }

    private boolean any() {
        return front.flatMap(list -> list.stateProperty().get().view()).isPresent();
    }

    private boolean changed() {
        return front.filter(list -> list.stateProperty().get().changed()).isPresent();
    }

    private Command command(
            String id,
            String words,
            java.util.function.BooleanSupplier ready,
            Consumer<ViewsPane> how) {
        return Command.of(
                        id,
                        CommandGroup.ROWS,
                        Sentence.of(words),
                        () -> button.ifPresent(b -> b.open(how)))
                .when(() -> button.isPresent() && ready.getAsBoolean());
    }

    private Command act(
            String id,
            String words,
            java.util.function.BooleanSupplier ready,
            Consumer<ListViews> how) {
        return Command.of(id, CommandGroup.ROWS, Sentence.of(words), () -> front.ifPresent(how))
                .when(() -> front.isPresent() && ready.getAsBoolean());
    }
}
