package org.yiti.app.grid;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.GridLines.Item;
import org.yiti.model.Sentence;

/// The life of an edit: from the first text in the field over drafts to commit, refusal or cancel.
final class CellEditing<R> {
    /// Leaves half a second for storing: a process that is killed loses two seconds of typing at most.
    private static final Duration DRAFT_EVERY = Duration.millis(1_500);

    private record Target<R>(R row, GridColumn<R> column) {}

    private final GridModel<R> model;
    private final GridOwner<R> owner;
    private final Function<Sentence, String> words;
    private final CellField field = new CellField();
    private final ChoiceList choices = new ChoiceList(this::pick);
    private final Label refusal = new Label();
    private final PauseTransition draftPause = new PauseTransition(DRAFT_EVERY);
    private @Nullable Target<R> target;
    private String drafted = "";
    private boolean committing;
    private boolean locked;
    private boolean readOnly;

    /// The owner holds a draft of the open edit.
    private boolean draftKept;

    CellEditing(GridModel<R> model, GridOwner<R> owner, Function<Sentence, String> words) {
        this.model = model;
        this.owner = owner;
        this.words = words;
        refusal.getStyleClass().add("grid-refusal");
        refusal.setManaged(false);
        refusal.setWrapText(true);
        refusal.setVisible(false);
        refusal.setMouseTransparent(true);
        field.editingProperty().subscribe(this::editingChanged);
        field.textProperty().subscribe(this::typed);
        field.focusedProperty()
                .subscribe((was, focused) -> {
                    if (was && !focused) {
                        leave();
                    }
                });
        draftPause.setOnFinished(_ -> draft());
        aim();
    }

    CellField field() {
        return field;
    }

    ChoiceList choices() {
        return choices;
    }

    Label refusal() {
        return refusal;
    }

    boolean isEditing() {
        return field.isEditing();
    }

    /// The lower left corner of the current cell.
    Point2D cornerOnScreen() {
        return field.localToScreen(0, field.getHeight());
    }

    /// Makes the field ready for the current cell.
    void aim() {
        var row = model.currentRow();
        field.setEditable(
                row != null
                        && !locked
                        && !readOnly
                        && !(currentEditor() instanceof CellEditor.ReadOnly<R>));
        field.setAccessibleText(
                row == null ? words.apply(Sentence.of("grid.no-cell")) : model.spoken());
    }

    /// Nothing is ever typed here.
    void readOnly() {
        readOnly = true;
        aim();
    }

    /// Keeps keys from starting an edit while a block waits to be written.
    void lock(boolean now) {
        locked = now;
        aim();
    }

    private CellEditor<R> currentEditor() {
        return model.columns().isEmpty()
                ? new CellEditor.ReadOnly<>()
                : model.columns().get(model.block().column()).editor();
    }

    /// F2: edits what stands in the cell. Nothing happens where nothing may be typed.
    void open() {
        var row = model.currentRow();
        if (row != null && field.isEditable()) {
            field.open(currentEditor().startText(row));
        }
    }

    private void editingChanged(boolean now) {
        var row = model.currentRow();
        var left = target;
        if (left != null && draftKept) {
            owner.onDraftDropped(present(left), left.column());
        }
        draftKept = false;
        target =
                now && row != null
                        ? new Target<>(row, model.columns().get(model.block().column()))
                        : null;
        drafted = "";
        if (!now) {
            draftPause.stop();
            choices.hide();
            refusal.setVisible(false);
        }
    }

    private void typed(String text) {
        var at = target;
        if (at == null) {
            return;
        }
        refusal.setVisible(false);
        field.setRefused(false);
        if (!field.isComposing()) {
            choices.offer(at.column().editor().choices(at.row(), text));
        }
        if (draftPause.getStatus() != Animation.Status.RUNNING) {
            draftPause.playFromStart();
        }
    }

    private void draft() {
        var at = target;
        if (at == null) {
            return;
        }
        if (field.isComposing()) {
            draftPause.playFromStart();
        } else if (field.changed() && !field.getText().equals(drafted)) {
            drafted = field.getText();
            draftKept = true;
            owner.onDraft(present(at), at.column(), drafted);
        }
    }

    private void leave() {
        draft();
        commitText(field.getText());
    }

    private void pick(String choice) {
        commitText(choice);
    }

    /// Commits the picked choice or the typed text. Returns whether the field is free again.
    boolean commit() {
        return commitText(choices.picked().orElseGet(field::getText));
    }

    private boolean commitText(String text) {
        var at = target;
        if (at == null || committing) {
            return at == null;
        }
        if (!field.changed() && text.equals(field.getText())) {
            field.close();
            return true;
        }
        committing = true;
        try {
            var answer =
                    owner.onEdit(present(at), at.column(), at.column().editor().committed(text));
            return switch (answer) {
                case Edited.Accepted() -> {
                    draftKept = false;
                    field.close();
                    yield true;
                }
                case Edited.Refused(var reason) -> {
                    refuse(words.apply(Sentence.of("grid.refusal", reason)));
                    yield false;
                }
            };
        } finally {
            committing = false;
        }
    }

    private void refuse(String reason) {
        choices.hide();
        refusal.setText(reason);
        refusal.setVisible(true);
        // What was unseen has no style, and so no size, before this.
        refusal.applyCss();
        field.setRefused(true);
        field.setAccessibleText(reason);
    }

    /// The edited row as it stands now; as it stood when the edit began if it has gone since.
    private R present(Target<R> at) {
        int line = model.lines().indexOf(owner.key(at.row()));
        return line >= 0 && model.lines().get(line) instanceof Item<R>(_, var row) ? row : at.row();
    }

    void cancel() {
        field.close();
        aim();
    }
}
