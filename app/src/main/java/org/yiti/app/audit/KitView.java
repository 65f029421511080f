package org.yiti.app.audit;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.form.FormBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditKit;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitContent;

/// The page of kits: in the office giving one out and what was given out; on a laptop sending back; and of a file what is
/// in it, before it is taken in.
final class KitView {
    private static final String ENDING = "*.yitk";

    private final KitModel model;
    private final Texts texts;
    private final VBox body = new VBox();
    private final VBox said = new VBox();
    private final VBox given = new VBox();
    private final PasswordField passphrase = new PasswordField();
    private boolean built;

    KitView(KitModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        body.setId("audit-kit");
        body.getStyleClass().add("audit-page");
        said.setId("audit-kit-said");
        var root = new ScrollPane(body);
        root.setFitToWidth(true);
        root.getStyleClass().add("audit-scroll");
        root.getStylesheets().add(VisitView.sheet());
        var shown = Shown.of(root);
        model.saidProperty().when(shown).subscribe(this::tell);
        model.lookProperty().when(shown).subscribe(seen -> seen.ifPresent(this::showLook));
        if (model.file().isPresent()) {
            model.glance(this::showFile);
        } else {
            model.rowsProperty().when(shown).subscribe(_ -> model.book().ifPresent(this::show));
            model.follow(shown);
        }
        return root;
    }

    private void tell(List<Sentence> sentences) {
        said.getChildren().setAll(sentences.stream().map(s -> wrapped(texts.say(s))).toList());
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label title(String words) {
        var title = wrapped(words);
        title.getStyleClass().add("title-3");
        return title;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.getStyleClass().add("audit-big");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Node buttons(Button... ways) {
        var line = new FlowPane(ways);
        line.getStyleClass().add("buttons");
        return line;
    }

    // --- an audit ---

    /// What is typed stays when the rows change; what was given out is listed anew.
    private void show(AuditBook book) {
        given(book);
        if (built) {
            return;
        }
        built = true;
        if (book.receivedKit().isPresent()) {
            var kit = book.receivedKit().get();
            body.getChildren()
                    .setAll(
                            title(texts.tr("audit.kit.back")),
                            wrapped(
                                    texts.tr(
                                            "audit.kit.back.about",
                                            kit.officeName(),
                                            String.valueOf(kit.expiresOn()))),
                            said,
                            buttons(
                                    button("audit-kit-return", "audit.kit.return", this::giveBack),
                                    Stays.usable(
                                            button("audit-kit-leave", "top.back", model::leave))));
            return;
        }
        var form = new FormBox("audit-kit", texts);
        Supplier<String> to =
                form.text(
                        "to", texts.label(org.yiti.model.record.Field.AUDIT_KIT_ISSUED_TO), 1, "");
        Supplier<String> until =
                form.text(
                        "until",
                        texts.label(org.yiti.model.record.Field.AUDIT_KIT_EXPIRES_ON),
                        1,
                        model.suggestedEnd().toString());
        var again = new PasswordField();
        name(passphrase, "audit-kit-words", "audit.kit.words");
        name(again, "audit-kit-again", "audit.kit.words.again");
        form.named(texts.tr("audit.kit.words"), passphrase);
        form.named(texts.tr("audit.kit.words.again"), again);
        var make =
                button(
                        "audit-kit-make",
                        "audit.kit.make",
                        () ->
                                save(
                                        texts.tr("audit.kit.file", book.audit().name()),
                                        file ->
                                                model.issue(
                                                        to.get(),
                                                        until.get(),
                                                        passphrase.getText(),
                                                        again.getText(),
                                                        file.toPath())));
        make.getStyleClass().add("accent");
        form.box().setMaxWidth(480);
        body.getChildren()
                .setAll(
                        title(texts.tr("audit.kit.out", book.audit().name())),
                        wrapped(texts.tr("audit.kit.out.about")),
                        form.box(),
                        said,
                        buttons(
                                make,
                                button("audit-kit-collect", "audit.kit.collect", this::choose),
                                Stays.usable(button("audit-kit-leave", "top.back", model::leave))),
                        given);
    }

    private void name(PasswordField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(texts.tr(key));
    }

    private void given(AuditBook book) {
        given.setId("audit-kits");
        given.getChildren().setAll(book.kits().stream().map(this::given).toList());
    }

    private Label given(AuditKit kit) {
        return wrapped(
                texts.tr(
                        kit.returnedOn() == null ? "audit.kit.given" : "audit.kit.given.back",
                        String.valueOf(kit.issuedOn()),
                        kit.issuedTo(),
                        String.valueOf(kit.expiresOn()),
                        String.valueOf(kit.returnedOn())));
    }

    private void save(String name, java.util.function.Consumer<File> use) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(org.yiti.model.attachment.SafeName.of(name + ".yitk"));
        Optional.ofNullable(chooser.showSaveDialog(body.getScene().getWindow())).ifPresent(use);
    }

    private void giveBack() {
        save(
                texts.tr("audit.kit.file.back", model.book().map(b -> b.audit().name()).orElse("")),
                file -> model.giveBack(file.toPath()));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("audit.kit.files"), ENDING));
        Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::openFile);
    }

    // --- a file ---

    private void showFile() {
        var name = model.file().map(file -> String.valueOf(file.getFileName())).orElse("");
        body.getChildren().setAll(title(name));
        if (model.kind().filter(kind -> kind == KitContent.Kind.KIT).isPresent()) {
            name(passphrase, "audit-kit-words", "audit.kit.words");
            passphrase.setMaxWidth(320);
            passphrase.setOnAction(_ -> model.unlock(passphrase.getText()));
            body.getChildren()
                    .addAll(
                            wrapped(texts.tr("audit.kit.unlock.about")),
                            passphrase,
                            buttons(
                                    button(
                                            "audit-kit-unlock",
                                            "audit.kit.unlock",
                                            () -> model.unlock(passphrase.getText()))));
        }
        body.getChildren().add(said);
    }

    private void showLook(AuditKits.Look seen) {
        var content = seen.content();
        boolean kit = content.kind() == KitContent.Kind.KIT;
        var take =
                button(
                        "audit-kit-take",
                        kit ? "audit.kit.open" : "audit.kit.take",
                        () -> model.take(passphrase.getText()));
        take.getStyleClass().add("accent");
        var name = model.file().map(file -> String.valueOf(file.getFileName())).orElse("");
        body.getChildren()
                .setAll(
                        title(kit ? seen.audit() : name),
                        wrapped(
                                texts.tr(
                                        "audit.kit.from",
                                        content.officeName(),
                                        seen.device(),
                                        content.issuedTo())),
                        wrapped(
                                texts.tr(
                                        "audit.kit.valid",
                                        content.issuedOn().toString(),
                                        content.expiresOn().toString())),
                        wrapped(
                                kit
                                        ? texts.tr(
                                                "audit.kit.holds",
                                                seen.sites(),
                                                seen.rules(),
                                                seen.photos())
                                        : texts.tr(
                                                "audit.kit.holds.results",
                                                records(seen),
                                                seen.photos())),
                        wrapped(
                                texts.tr(
                                        seen.known() ? "audit.kit.known" : "audit.kit.fingerprint",
                                        seen.fingerprint())),
                        said,
                        buttons(
                                take,
                                Stays.usable(button("audit-kit-leave", "top.back", model::leave))));
    }

    private static long records(AuditKits.Look seen) {
        return seen.content().rows().stream()
                .filter(row -> row.table() == org.yiti.model.record.Table.AUDIT_RECORD)
                .count();
    }
}
