package org.yiti.app.grid;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.fill.MonthChoice;
import org.yiti.app.grid.paste.Clip;
import org.yiti.app.grid.paste.PasteOptions;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;

/// What a person does to a block of cells at once: copy, cut, empty, paste, fill. Each is planned away from the
/// screen, shown over the cells where something of it cannot be done or much of it is new, and done as one step.
///
/// @param <R> kind of row
public final class GridBlocks<R> {
    /// The most rows that are pasted at once.
    public static final int MOST_ROWS = 5_000;

    /// What the strip over the grid shows.
    sealed interface State {
        record Nothing() implements State {}

        record Working(RunningJob job) implements State {}

        record Shown(Preview preview) implements State {}

        /// Nothing can be done, and why.
        record Told(Sentence why) implements State {}
    }

    /// What a person chooses in the strip.
    sealed interface Controls {
        record None() implements Controls {}

        record Paste(PasteOptions options, boolean wanted) implements Controls {}

        record Pattern(MonthChoice choice) implements Controls {}
    }

    /// Makes the texts of a round; away from the screen's thread.
    private interface Source<R> {
        BlockTexts.Texts texts(BlockTexts<R> from, BlockOwner.Planner planner);
    }

    private sealed interface Found {
        record Planned(BlockTexts.Texts texts, BlockDraft draft) implements Found {}

        record Too(Sentence why) implements Found {}
    }

    private static final class TooMany extends RuntimeException {}

    private final GridModel<R> model;
    private final CellEditing<R> editing;
    private final Function<Sentence, String> words;
    private final GridCopy<R> copy;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());
    private @Nullable BlockOwner owner;
    private @Nullable JobRunner jobs;
    private Controls controls = new Controls.None();
    private Optional<BlockTexts<R>> target = Optional.empty();
    private Clip clip = new Clip("", "");
    private int round;

    GridBlocks(GridModel<R> model, CellEditing<R> editing, Function<Sentence, String> words) {
        this.model = model;
        this.editing = editing;
        this.words = words;
        this.copy = new GridCopy<>(model);
        state.subscribe(this::showMarks);
    }

    void attach(BlockOwner to, JobRunner by) {
        owner = to;
        jobs = by;
    }

    /// Whether a block waits to be written, or is being worked out.
    public ObservableValue<Boolean> waiting() {
        return state.map(now -> !(now instanceof State.Nothing));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Controls controls() {
        return controls;
    }

    boolean isAttached() {
        return owner != null;
    }

    boolean canGrow() {
        return owner != null && owner.canGrow();
    }

    boolean isOpen() {
        return !(state.get() instanceof State.Nothing);
    }

    /// Puts the selected block on the clipboard.
    public void copy() {
        Clipboard.getSystemClipboard().setContent(copy.content());
    }

    String copiedText() {
        return copy.text();
    }

    /// Copies the selected block and empties it.
    public void cut() {
        copy();
        empty(BlockRequest.Act.CUT);
    }

    /// Empties the selected cells.
    public void clear() {
        empty(BlockRequest.Act.CLEAR);
    }

    private void empty(BlockRequest.Act act) {
        begin(new Controls.None());
        plan((from, _) -> from.emptied(act), false);
    }

    /// Shows what the clipboard would change.
    ///
    /// @param choosing whether the person wants to choose how
    public void paste(boolean choosing) {
        var board = Clipboard.getSystemClipboard();
        var text = board.getString();
        var html = board.getHtml();
        paste(new Clip(text == null ? "" : text, html == null ? "" : html), choosing);
    }

    /// The same for something that lay on the clipboard.
    public void paste(Clip what, boolean choosing) {
        clip = what;
        begin(new Controls.Paste(PasteOptions.PLAIN, choosing));
        if (clip.isEmpty()) {
            state.set(new State.Told(Sentence.of("grid.paste.empty")));
        } else {
            paste(PasteOptions.PLAIN, choosing);
        }
    }

    private void paste(PasteOptions options, boolean shown) {
        var from = clip;
        boolean grows = canGrow();
        plan(
                (texts, _) -> {
                    var read = from.block(options.textOnly());
                    var block = options.transposed() ? read.transposed() : read;
                    if (block.height() > MOST_ROWS) {
                        throw new TooMany();
                    }
                    return texts.paste(block, options, grows);
                },
                shown || !single());
    }

    /// One cell onto one cell is done at once, as a person who retypes it would.
    private boolean single() {
        return model.block().oneCell()
                && clip.text().indexOf('\t') < 0
                && clip.text().strip().indexOf('\n') < 0
                && !clip.text().isEmpty();
    }

    void choose(PasteOptions options) {
        controls = new Controls.Paste(options, true);
        paste(options, true);
    }

    /// Copies the first row of the selection down, or goes on with its series.
    public void fillDown(boolean series) {
        begin(new Controls.None());
        plan((from, _) -> from.down(series), false);
    }

    /// Copies the first column of the selection to the right, or goes on with its series.
    public void fillRight(boolean series) {
        begin(new Controls.None());
        plan((from, _) -> from.right(series), false);
    }

    /// Opens the filling of months by a pattern, for the selected rows.
    public void pattern() {
        int month = Optional.ofNullable(owner).flatMap(of -> of.month(model.columnId())).orElse(1);
        choose(MonthChoice.from(month, words.apply(Sentence.of("grid.pattern.ongoing"))));
    }

    void choose(MonthChoice choice) {
        if (!(controls instanceof Controls.Pattern)) {
            begin(new Controls.Pattern(choice));
        }
        controls = new Controls.Pattern(choice);
        plan(
                (from, planner) ->
                        from.texts(
                                planner.pattern(
                                        from.selectedKeys(), choice.months(), choice.text())),
                true);
    }

    private void begin(Controls wanted) {
        drop();
        controls = wanted;
        target =
                model.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new BlockTexts<>(model.lines(), model.columns(), model.block()));
    }

    private void plan(Source<R> source, boolean shown) {
        var by = owner;
        var runner = jobs;
        if (by == null || runner == null || target.isEmpty()) {
            return;
        }
        var planner = by.planner();
        var from = target.get();
        int mine = ++round;
        var job =
                runner.<Found>start(
                        Sentence.of("grid.block.working"),
                        progress -> {
                            try {
                                var texts = source.texts(from, planner);
                                return new Found.Planned(
                                        texts, planner.plan(texts.request(), progress));
                            } catch (TooMany _) {
                                return new Found.Too(Sentence.of("grid.paste.too-many", MOST_ROWS));
                            }
                        },
                        outcome -> {
                            if (mine == round) {
                                arrived(outcome, shown, by);
                            }
                        });
        if (mine == round && shown && !(state.get() instanceof State.Shown)) {
            state.set(new State.Working(job));
        }
    }

    private void arrived(Outcome<Found> outcome, boolean shown, BlockOwner by) {
        round++;
        switch (outcome) {
            case Outcome.Done<Found>(Found.Planned(var texts, var draft)) ->
                    planned(Preview.of(texts, draft), shown);
            case Outcome.Done<Found>(Found.Too(var why)) -> state.set(new State.Told(why));
            case Outcome.Stopped<Found> _ -> drop();
            case Outcome.Broken<Found>(var cause) -> {
                drop();
                by.failed(cause);
            }
        }
    }

    private void planned(Preview preview, boolean shown) {
        state.set(new State.Shown(preview));
        if (!shown
                && preview.refused().isEmpty()
                && preview.lost().equals(BlockTexts.Lost.NOTHING)) {
            apply();
        }
    }

    /// Does what is shown.
    void apply() {
        if (owner == null || !(state.get() instanceof State.Shown(var preview))) {
            return;
        }
        if (preview.draft().step().changes().isEmpty() || owner.apply(preview.draft())) {
            drop();
        } else {
            // The rows have changed since: the same texts over what stands now.
            plan((_, _) -> preview.texts(), true);
        }
    }

    /// Leaves everything as it is.
    void drop() {
        round++;
        if (state.get() instanceof State.Working(var job)) {
            job.cancel();
        }
        state.set(new State.Nothing());
        controls = new Controls.None();
    }

    /// The last cell in sight that the preview speaks of.
    Optional<Block> lastCell() {
        if (!(state.get() instanceof State.Shown(var preview))) {
            return Optional.empty();
        }
        return preview.texts().request().texts().reversed().stream()
                .map(at ->
                        Block.at(model.lines().indexOf(at.row()), model.indexOfColumn(at.column())))
                .filter(at -> at.line() >= 0 && at.column() >= 0)
                .findFirst();
    }

    private void showMarks(State now) {
        editing.lock(!(now instanceof State.Nothing));
        model.setMarks(
                now instanceof State.Shown(var preview) ? preview.marks(words) : CellMarks.NONE);
    }
}
