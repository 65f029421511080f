package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;

/// One package: who made it, what it would do, and the one button that does it.
final class PackageView {
    private final PackageModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final ExchangeFolders folders;
    private final ExchangeWays ways;
    private final VBox body = new VBox();
    private final Label said = Panel.words("");

    PackageView(PackageModel model, Texts texts, ExchangeFolders folders, ExchangeWays ways) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.folders = folders;
        this.ways = ways;
    }

    Parent build() {
        body.setId("package-body");
        body.getStyleClass().add("exchange-page");
        var title = new Label(String.valueOf(model.file().getFileName()));
        title.setId("package-file");
        title.getStyleClass().add("title-3");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var back = Panel.button(texts, "package-back", "exchange.back", ways::inbox);
        said.setId("package-said");
        said.getStyleClass().add("exchange-good");
        var page = new VBox(Panel.line(back, title), said, body);
        page.setId("package");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.stageProperty()
                .when(visible)
                .subscribe(stage -> fill(stage, model.runningProperty().get()));
        model.runningProperty()
                .when(visible)
                .subscribe(job -> fill(model.stageProperty().get(), job));
        model.saidProperty().when(visible).subscribe(this::say);
        model.look();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    private void fill(PackageStage stage, Optional<RunningJob> job) {
        body.getChildren()
                .setAll(
                        switch (stage) {
                            case PackageStage.Busy() -> busy(job);
                            case PackageStage.Failed(var why) ->
                                    List.of(
                                            Panel.words(texts.say(why), "exchange-trouble"),
                                            again());
                            case PackageStage.Refused refused -> refused(refused);
                            case PackageStage.Ready ready -> ready(ready);
                            case PackageStage.Applied(var done) -> applied(done);
                            case PackageStage.TakenBack(var what, var whole) ->
                                    List.of(
                                            Panel.words(
                                                    texts.say(what),
                                                    whole ? "exchange-good" : "exchange-trouble"),
                                            again());
                        });
    }

    private Button again() {
        return Panel.button(texts, "package-again", "exchange.again", model::look);
    }

    private List<Node> busy(Optional<RunningJob> job) {
        if (job.isEmpty()) {
            return List.of(Panel.words(texts.tr("exchange.waiting")));
        }
        var line = new WorkLine(texts, "package-cancel");
        line.show(job);
        return List.of(line);
    }

    private List<Node> refused(PackageStage.Refused refused) {
        var parts = new ArrayList<Node>();
        parts.addAll(new PackageTrouble(model, texts, this::answer).build(refused));
        parts.add(facts(refused.inspected()));
        return parts;
    }

    private List<Node> ready(PackageStage.Ready ready) {
        var parts = new ArrayList<Node>();
        parts.add(facts(ready.preview().inspected()));
        var does = new PreviewParts(texts, ready.preview(), ready.lines());
        parts.add(does.counts());
        parts.add(applying(ready.preview()));
        parts.add(does.list());
        return parts;
    }

    /// Who, when, for whom, and whether it can be believed.
    private Node facts(Inspected seen) {
        var box = new VBox();
        box.getStyleClass().add("exchange-facts");
        seen.from()
                .ifPresentOrElse(
                        from -> {
                            box.getChildren()
                                    .add(
                                            Panel.words(
                                                    texts.tr(
                                                            "exchange.fact.from",
                                                            from.officeName(),
                                                            from.officeCode(),
                                                            from.level(),
                                                            from.device())));
                            box.getChildren().add(Panel.words(trust(seen.trust(), from)));
                        },
                        () -> box.getChildren().add(Panel.words(texts.tr("exchange.fact.nobody"))));
        box.getChildren()
                .add(
                        Panel.words(
                                texts.tr(
                                        "exchange.fact.made",
                                        words.time(seen.created()),
                                        seen.kind(),
                                        seen.program())));
        box.getChildren()
                .add(
                        Panel.words(
                                texts.tr(
                                        "exchange.fact.holds",
                                        texts.list(seen.to()),
                                        seen.changes(),
                                        seen.attachments(),
                                        words.size(seen.bytes()))));
        return new Panel(texts.tr("exchange.facts"), box).named("package-facts");
    }

    /// A fingerprint that is still to be typed as somebody reads it is not shown.
    private String trust(Trust trust, Certificate from) {
        return switch (trust) {
            case OWN, COMPARED, VOUCHED ->
                    texts.tr(
                            "exchange.fact.trust",
                            trust,
                            Fingerprint.of(from.fingerprint()).spaced());
            case UNKNOWN, REVOKED -> texts.tr("exchange.fact.no-trust", trust);
        };
    }

    private Node applying(Preview preview) {
        long removed = preview.total(Preview.Kind.REMOVED);
        var question = new VBox();
        question.getStyleClass().add("exchange-question");
        question.setManaged(false);
        question.setVisible(false);
        var go = new Button(texts.tr("exchange.apply"));
        go.setId("package-apply");
        go.setDefaultButton(true);
        go.setOnAction(_ -> {
            if (preview.mustConfirmRemovals()) {
                question.setManaged(true);
                question.setVisible(true);
            } else {
                model.apply();
            }
        });
        var sure = Panel.button(texts, "package-apply-sure", "exchange.apply.sure", model::apply);
        sure.getStyleClass().add("danger");
        var not =
                Panel.button(
                        texts,
                        "package-apply-not",
                        "exchange.apply.not",
                        () -> {
                            question.setManaged(false);
                            question.setVisible(false);
                        });
        question.getChildren()
                .addAll(
                        Panel.words(texts.tr("exchange.apply.removals", removed)),
                        Panel.line(sure, not));
        return new Panel(
                texts.tr("exchange.apply.head"),
                Panel.words(texts.tr("exchange.apply.words")),
                Panel.line(go),
                question);
    }

    private List<Node> applied(Imported done) {
        var preview = done.preview();
        var parts = new ArrayList<Node>();
        var said =
                Panel.words(
                        texts.tr(
                                "exchange.applied",
                                preview.total(Preview.Kind.ADDED),
                                preview.total(Preview.Kind.CHANGED),
                                preview.total(Preview.Kind.CONFLICT),
                                preview.total(Preview.Kind.REFUSED)),
                        "exchange-good");
        said.setId("package-applied");
        parts.add(said);
        var next = Panel.line();
        preview.inspected()
                .from()
                .ifPresent(from ->
                        next.getChildren()
                                .add(
                                        Panel.button(
                                                texts,
                                                "package-receipt",
                                                "exchange.receipt",
                                                () ->
                                                        answer(
                                                                from.officeCode(),
                                                                PackageKind.RECEIPT))));
        if (preview.total(Preview.Kind.CONFLICT) > 0) {
            next.getChildren()
                    .add(
                            Panel.button(
                                    texts,
                                    "package-conflicts",
                                    "exchange.to-conflicts",
                                    ways::conflicts));
        }
        next.getChildren()
                .add(
                        Panel.button(
                                texts,
                                "package-take-back",
                                "exchange.take-back",
                                () -> model.takeBack(done)));
        parts.add(
                new Panel(
                        texts.tr("exchange.next"),
                        Panel.words(texts.tr("exchange.next.words")),
                        done.backup()
                                .map(file ->
                                        Panel.words(
                                                texts.tr(
                                                        "exchange.backup",
                                                        String.valueOf(file.getFileName())),
                                                "muted"))
                                .orElse(Panel.words(texts.tr("exchange.backup.none"), "muted")),
                        next));
        return parts;
    }

    /// Into the folder that packages went into last; asks for one where there is none.
    private void answer(String office, PackageKind kind) {
        var folder = folders.outNow();
        if (folder.isEmpty()) {
            var chooser = new DirectoryChooser();
            chooser.setTitle(texts.tr("exchange.out.folder"));
            var chosen = chooser.showDialog(body.getScene().getWindow());
            if (chosen == null) {
                return;
            }
            folders.putInto(chosen.toPath());
            folder = Optional.of(chosen.toPath());
        }
        model.answer(office, kind, folder.get());
    }
}
