package org.yiti.app.setup.year;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.shell.Shown;

/// Which issues of the open year go on in the next.
final class CarryOverView {
    private final YearModel model;
    private final Texts texts;
    private final Set<UUID> chosen = new HashSet<>();
    private final FlowPane issues = new FlowPane();
    private final Label count = new Label();
    private final Button go = new Button();

    CarryOverView(YearModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        issues.getStyleClass().add("setup-flow");
        go.setId("setup-carry-go");
        go.setOnAction(_ ->
                model.open()
                        .getValue()
                        .ifPresent(open ->
                                model.carryOver(
                                        Set.copyOf(chosen),
                                        texts.tr("setup.years.name", next(open)))));
        var box = new VBox(PageBox.words(texts.tr("setup.carry.words")), issues, count, go);
        box.getStyleClass().add("setup-found");
        var shown = Shown.of(box);
        model.open().when(shown).subscribe(this::fill);
        model.yearsChanged().when(shown).subscribe(_ -> settle());
        return box;
    }

    private static int next(Snapshot open) {
        return open.book().programme().year() + 1;
    }

    private void fill(Optional<Snapshot> open) {
        chosen.clear();
        issues.getChildren().clear();
        open.ifPresent(s ->
                s.book()
                        .issues()
                        .forEach(issue -> {
                            var box = new CheckBox(issue.code() + " " + issue.name());
                            box.setMnemonicParsing(false);
                            box.selectedProperty().subscribe(on -> choose(issue.id(), on));
                            issues.getChildren().add(box);
                        }));
        settle();
    }

    private void choose(UUID issue, boolean on) {
        if (on) {
            chosen.add(issue);
        } else {
            chosen.remove(issue);
        }
        settle();
    }

    private void settle() {
        var open = model.open().getValue();
        boolean free = model.mayCarryOver();
        go.setDisable(chosen.isEmpty() || !free);
        go.setText(
                open.map(s -> texts.tr("setup.carry.go", next(s), chosen.size()))
                        .orElse(texts.tr("setup.carry")));
        count.setText(
                open.filter(_ -> !free)
                        .map(s -> texts.tr("setup.carry.there", next(s)))
                        .orElse(""));
        count.setVisible(!free);
        count.setManaged(!free);
    }
}
