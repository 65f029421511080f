package org.yiti.app.phrase;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;
import org.yiti.model.phrase.Phrase;
import org.yiti.model.phrase.PhraseKind;
import org.yiti.model.record.Field;

/// Puts a phrase where the person is writing: into a text box at its caret, into a cell behind what stands there.
/// One for the window.
public final class PhraseFeature {
    private final Workplace at;
    private final PhraseModel model;
    private final PhraseView view;
    private final Overlay overlay;
    private @Nullable TextInputControl target;

    public PhraseFeature(Workplace at) {
        this.at = at;
        model =
                new PhraseModel(
                        at.desk(), at.jobs(), at.notices(), at.preferences(), at.texts()::label);
        view = new PhraseView(model, at.texts(), this::take, this::edit);
        overlay = view.build();
    }

    public Overlay overlay() {
        return overlay;
    }

    public Command command() {
        return Command.of("phrase", CommandGroup.EDIT, Sentence.of("command.phrase"), this::open)
                .withKeys(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    }

    private void open() {
        var owner = overlay.getScene().getFocusOwner();
        target = owner instanceof TextInputControl input && input.isEditable() ? input : null;
        model.open(kind(owner));
        overlay.open(view.fresh());
    }

    /// The boxes of fields are called as the field.
    private static Optional<PhraseKind> kind(@Nullable Node owner) {
        return owner == null || owner.getId() == null
                ? Optional.empty()
                : Field.values().stream()
                        .filter(field -> field.name().equals(owner.getId()))
                        .findFirst()
                        .flatMap(PhraseKind::of);
    }

    private void take(Phrase phrase) {
        overlay.close();
        model.used(phrase);
        var input = target;
        target = null;
        if (input == null) {
            var content = new ClipboardContent();
            content.putString(phrase.text());
            Clipboard.getSystemClipboard().setContent(content);
            at.notices().toast(Sentence.of("phrase.copied"));
            return;
        }
        // In a cell this opens what stands in it, elsewhere it does nothing.
        Event.fireEvent(
                input,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
        input.replaceSelection(phrase.text());
    }

    private void edit() {
        overlay.close();
        at.navigator().go(new Route.Settings(Route.SettingsPage.PHRASES));
    }
}
