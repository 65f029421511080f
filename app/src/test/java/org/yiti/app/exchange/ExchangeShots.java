package org.yiti.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.ExchangePage;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// The states of the exchange: each of its pages, a package that can be taken in, one that cannot, a comparison.
public final class ExchangeShots {
    private static final Duration LOOK = Duration.millis(900);

    /// @param name of the picture; empty for none
    private record Scenery(String name, Runnable set) {}

    private final Workplace at;
    private final Scene scene;
    private final Path inbox;

    public ExchangeShots(Workplace at, Scene scene, Path temp) {
        this.at = at;
        this.scene = scene;
        this.inbox = temp.resolve("收件");
    }

    /// @param look called with a name at each state once it stands still
    public void walk(Consumer<String> look, Runnable end) {
        makeInbox();
        var all = new ArrayList<Scenery>();
        for (ExchangePage page : ExchangePage.values()) {
            all.add(
                    new Scenery(
                            "exchange-" + page.name().toLowerCase(java.util.Locale.ROOT),
                            () -> at.navigator().go(new Route.Exchange(page))));
        }
        all.addAll(
                List.of(
                        new Scenery(
                                "",
                                () ->
                                        at.navigator()
                                                .go(new Route.Exchange(ExchangePage.CONFLICTS))),
                        new Scenery("exchange-third", () -> press("#conflict-other")),
                        new Scenery("", () -> press("#conflict-next")),
                        new Scenery("", () -> press("#conflict-next")),
                        new Scenery("", () -> press("#conflict-next")),
                        new Scenery("exchange-twice", () -> press("#conflict-take-1")),
                        new Scenery("", () -> open(ExchangeExamples.BULK)),
                        new Scenery("exchange-removals", () -> press("#package-apply")),
                        new Scenery("", () -> open(ExchangeExamples.DISTRICT)),
                        new Scenery("exchange-preview", () -> {}),
                        new Scenery("exchange-rows", this::chooseRow),
                        new Scenery("exchange-applied", () -> press("#package-apply")),
                        new Scenery("exchange-passphrase", () -> open(ExchangeExamples.LOCKED)),
                        new Scenery("exchange-gap", () -> open(ExchangeExamples.GAP)),
                        new Scenery("", () -> open(ExchangeExamples.UNKNOWN)),
                        new Scenery("exchange-compare", this::type),
                        new Scenery(
                                "",
                                () -> at.navigator().go(new Route.Exchange(ExchangePage.OFFICES))),
                        new Scenery("exchange-office", this::chooseOffice),
                        new Scenery(
                                "exchange-in-issues", () -> at.navigator().go(new Route.Issues())),
                        new Scenery("exchange-in-tasks", this::disputedTask),
                        new Scenery(
                                "exchange-in-matrix",
                                () ->
                                        at.navigator()
                                                .go(
                                                        new Route.Matrix(
                                                                Optional.of(disputed().id()))))));
        visit(all, 0, look, end);
    }

    private void makeInbox() {
        try {
            Files.createDirectories(inbox);
            for (String name :
                    List.of(
                            ExchangeExamples.DISTRICT,
                            ExchangeExamples.UNKNOWN,
                            ExchangeExamples.LOCKED,
                            ExchangeExamples.GAP,
                            ExchangeExamples.BULK)) {
                Files.write(inbox.resolve(name), new byte[3_250_000]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ExchangeFolders(at.preferences()).takeFrom(inbox);
    }

    private Task disputed() {
        var snapshot = at.desk().snapshot().orElseThrow();
        return snapshot.book().task(snapshot.disputes().open().getFirst().row()).orElseThrow();
    }

    private void disputedTask() {
        var task = disputed();
        at.navigator()
                .go(
                        new Route.IssuePage(
                                task.issue(),
                                Route.IssueTab.TASKS,
                                Optional.of(new Route.Cell(task.id(), Field.TASK_CONTENT.name()))));
    }

    private void open(String name) {
        at.navigator().go(Route.Exchange.of(inbox.resolve(name)));
    }

    private void press(String id) {
        if (scene.lookup(id) instanceof ButtonBase button) {
            button.fire();
        } else {
            throw new IllegalStateException("no button " + id);
        }
    }

    private void chooseRow() {
        if (scene.lookup("#preview-rows") instanceof TableView<?> table) {
            table.getSelectionModel().select(6);
            scrollTo(table);
        }
    }

    private void chooseOffice() {
        if (scene.lookup("#offices-stores") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
            scrollTo(table);
        }
    }

    private void scrollTo(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                pane.setVvalue(1);
                return;
            }
        }
    }

    private void type() {
        if (scene.lookup("#compare-typed") instanceof TextInputControl field) {
            field.setText("30412 98765 11223 90818 5");
        }
    }

    private void visit(List<Scenery> all, int next, Consumer<String> look, Runnable end) {
        if (next == all.size()) {
            end.run();
            return;
        }
        all.get(next).set().run();
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> {
            if (!all.get(next).name().isEmpty()) {
                look.accept(all.get(next).name());
            }
            visit(all, next + 1, look, end);
        });
        pause.play();
    }
}
