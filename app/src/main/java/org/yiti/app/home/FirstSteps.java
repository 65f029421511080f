package org.yiti.app.home;

import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// What an office sets up once, in the order in which it is done. The list stays on the first page until all of
/// it is there.
record FirstSteps(List<Step> steps) {
    /// @param opens the page on which it is done
    record Step(Sentence name, boolean done, Route opens) {}

    static FirstSteps of(Rows rows, Optional<Snapshot> open, boolean backedUp) {
        var book = open.map(Snapshot::book);
        boolean units =
                open.map(at -> !at.units().units().isEmpty())
                        .orElseGet(() -> !rows.all(Table.UNIT).isEmpty());
        return new FirstSteps(
                List.of(
                        step(
                                "home.first.units",
                                units,
                                new Route.Settings(Route.SettingsPage.UNITS)),
                        step(
                                "home.first.issues",
                                book.filter(b -> !b.issues().isEmpty()).isPresent(),
                                book.isPresent()
                                        ? new Route.Issues()
                                        : new Route.Settings(Route.SettingsPage.YEAR)),
                        step(
                                "home.first.tasks",
                                book.filter(b -> !b.tasks().isEmpty()).isPresent(),
                                new Route.LedgerImport()),
                        step(
                                "home.first.plans",
                                book.filter(b ->
                                                b.tasks().stream()
                                                        .anyMatch(
                                                                t -> !b.plansOf(t.id()).isEmpty()))
                                        .isPresent(),
                                new Route.Matrix()),
                        step(
                                "home.first.backup",
                                backedUp,
                                new Route.Settings(Route.SettingsPage.BACKUP))));
    }

    private static Step step(String key, boolean done, Route opens) {
        return new Step(Sentence.of(key), done, opens);
    }

    boolean done() {
        return steps.stream().allMatch(Step::done);
    }
}
