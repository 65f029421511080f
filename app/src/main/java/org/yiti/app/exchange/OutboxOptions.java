package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Why;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;

/// What kind of package is written and how it is closed to others on its way.
final class OutboxOptions {
    private final Texts texts;
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup locks = new ToggleGroup();
    private final RadioButton open;
    private final RadioButton toReceiver;
    private final RadioButton byWords;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label differ = Panel.words("", "exchange-doubt");
    private final Label keyless = Panel.words("", "muted");
    private final CheckBox attachments;
    private final CheckBox asciiName;
    private final List<Runnable> whenChanged = new ArrayList<>();

    /// Once a person has chosen how to close, nothing else chooses any more.
    private boolean chosen;

    OutboxOptions(Texts texts) {
        this.texts = texts;
        open = lock("outbox-lock-open", "exchange.lock.open");
        toReceiver = lock("outbox-lock-receiver", "exchange.lock.receiver");
        byWords = lock("outbox-lock-words", "exchange.lock.words");
        attachments = new CheckBox(texts.tr("exchange.with-attachments"));
        attachments.setId("outbox-attachments");
        attachments.setSelected(true);
        asciiName = new CheckBox(texts.tr("exchange.ascii-name"));
        asciiName.setId("outbox-ascii");
    }

    private RadioButton lock(String id, String key) {
        var button = new RadioButton(texts.tr(key));
        button.setId(id);
        button.setToggleGroup(locks);
        button.setOnAction(_ -> chosen = true);
        return button;
    }

    private RadioButton kind(String id, String key, PackageKind kind) {
        var button = new RadioButton(texts.tr(key));
        button.setId(id);
        button.setToggleGroup(kinds);
        button.setUserData(kind);
        return button;
    }

    Node build() {
        var changes = kind("outbox-kind-changes", "exchange.write.changes", PackageKind.CHANGES);
        changes.setSelected(true);
        open.setSelected(true);
        first.setId("outbox-words");
        second.setId("outbox-words-again");
        var passphrase =
                new VBox(
                        Panel.fields(
                                Panel.named(texts, "exchange.lock.passphrase", first),
                                Panel.named(texts, "exchange.lock.again", second)),
                        Panel.words(texts.tr("exchange.lock.hint"), "muted"),
                        differ);
        passphrase.visibleProperty().bind(byWords.selectedProperty());
        passphrase.managedProperty().bind(passphrase.visibleProperty());
        locks.selectedToggleProperty().subscribe((Toggle _) -> changed());
        first.textProperty().subscribe(_ -> changed());
        second.textProperty().subscribe(_ -> changed());
        var box =
                new VBox(
                        Panel.line(
                                changes,
                                kind("outbox-kind-full", "exchange.write.full", PackageKind.FULL),
                                kind(
                                        "outbox-kind-receipt",
                                        "exchange.write.receipt",
                                        PackageKind.RECEIPT),
                                kind(
                                        "outbox-kind-request",
                                        "exchange.write.request",
                                        PackageKind.REQUEST)),
                        Panel.line(open, toReceiver, byWords),
                        keyless,
                        passphrase,
                        Panel.line(attachments, asciiName));
        box.getStyleClass().add("exchange-options");
        return box;
    }

    void whenChanged(Runnable act) {
        whenChanged.add(act);
    }

    private void changed() {
        boolean unlike = byWords.isSelected() && !first.getText().equals(second.getText());
        differ.setText(unlike ? texts.tr("exchange.lock.differ") : "");
        differ.setVisible(unlike);
        differ.setManaged(unlike);
        whenChanged.forEach(Runnable::run);
    }

    /// Where the keys of all receivers are known the package is closed to others without being asked.
    ///
    /// @param some whether there is a receiver at all
    /// @param without names of those whose key is not known
    void canLockTo(boolean some, List<String> without) {
        boolean can = some && without.isEmpty();
        boolean hint = some && !can;
        keyless.setText(hint ? texts.tr("exchange.lock.keyless", without) : "");
        keyless.setVisible(hint);
        keyless.setManaged(hint);
        toReceiver.setDisable(!can);
        Why.say(toReceiver, hint ? keyless.getText() : texts.tr("exchange.lock.nobody"));
        if (!chosen && can != toReceiver.isSelected()) {
            (can ? toReceiver : open).setSelected(true);
        } else if (!can && toReceiver.isSelected()) {
            open.setSelected(true);
        }
    }

    PackageKind kind() {
        return kinds.getSelectedToggle().getUserData() instanceof PackageKind kind
                ? kind
                : PackageKind.CHANGES;
    }

    /// Empty while the passphrase is not given twice alike.
    Optional<Lock> lock() {
        if (open.isSelected()) {
            return Optional.of(new Lock.Open());
        }
        if (toReceiver.isSelected()) {
            return Optional.of(new Lock.ToReceiver());
        }
        var words = first.getText();
        return words.isBlank() || !words.equals(second.getText())
                ? Optional.empty()
                : Optional.of(new Lock.Passphrase(words));
    }

    boolean attachments() {
        return attachments.isSelected();
    }

    boolean asciiName() {
        return asciiName.isSelected();
    }
}
