package org.yiti.app.pack;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.freeze.Closings;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.record.Table;

/// The ways out of meeting material: closed for ever, written into files, printed, full screen.
final class PackWays {
    private final PackModel model;
    private final Workplace at;
    private final Runnable review;
    private final MonthPapers papers;
    private final ReadOnlyBooleanWrapper freezing = new ReadOnlyBooleanWrapper();

    /// @param review shows it full screen
    /// @param papers that say the same
    PackWays(PackModel model, Workplace at, Runnable review, MonthPapers papers) {
        this.model = model;
        this.at = at;
        this.review = review;
        this.papers = papers;
    }

    void review() {
        review.run();
    }

    /// The menus of official papers of the month that is shown.
    List<MenuItem> papers(Node near) {
        return papers.menus(
                () ->
                        model.time()
                                .filter(PackTime.OfMonth.class::isInstance)
                                .map(PackTime.OfMonth.class::cast),
                near);
    }

    /// Why the month cannot be closed by this person; empty where it can.
    Optional<Sentence> refusal() {
        return at.desk().presence().refusal(Table.MONTH_CLOSE);
    }

    /// Closes the month as it stands, at the date of the data that the pack shows and with the usual marking. The finished
    /// files take seconds: they are made beside other work, and only the one step that closes is a write.
    void freeze() {
        var ready = model.madeProperty().get();
        if (ready.isEmpty() || freezing.get()) {
            return;
        }
        var source = ready.get().source();
        var closings = new Closings(at.desk().store());
        var actor = at.desk().actor();
        var wanted =
                new Closings.Wanted(
                        source.at().book().programme(),
                        source.month().getMonthValue(),
                        source.at().asOf(),
                        at.desk().today(),
                        "",
                        model.usual());
        freezing.set(true);
        at.jobs()
                .<Closings.Prepared>start(
                        Sentence.of("pack.freezing"),
                        progress -> closings.prepare(actor, wanted, model.keeping(), progress),
                        outcome -> {
                            freezing.set(false);
                            switch (outcome) {
                                case Outcome.Done<Closings.Prepared>(var prepared) ->
                                        record(closings, prepared);
                                case Outcome.Stopped<Closings.Prepared> _ ->
                                        at.notices().toast(Sentence.of("pack.freeze.stopped"));
                                case Outcome.Broken<Closings.Prepared>(var cause) ->
                                        at.notices().failed(cause);
                            }
                        });
    }

    private void record(Closings closings, Closings.Prepared prepared) {
        var actor = at.desk().actor();
        var month = YearMonth.of(prepared.wanted().programme().year(), prepared.wanted().month());
        at.desk()
                .<MonthClose>work(
                        Sentence.of("pack.freezing"),
                        _ -> closings.record(actor, prepared),
                        closed -> {
                            at.notices().toast(Sentence.of("pack.frozen", closed.month()));
                            model.read(new PackTime.OfMonth(month));
                        });
    }

    /// Whether a month is being closed.
    ReadOnlyBooleanProperty freezingProperty() {
        return freezing.getReadOnlyProperty();
    }

    /// Writes the pack that is shown into a folder.
    void write(List<PackForm> forms, Path folder) {
        var ready = model.madeProperty().get();
        if (ready.isEmpty()) {
            return;
        }
        var material = ready.get();
        at.jobs()
                .<PackFiles.Written>start(
                        Sentence.of("pack.writing.all"),
                        progress -> model.files().write(material, forms, folder, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<PackFiles.Written>(var written) ->
                                        at.notices()
                                                .toast(
                                                        Sentence.of(
                                                                "pack.written",
                                                                written.files().size(),
                                                                folder.toString()));
                                case Outcome.Stopped<PackFiles.Written> _ -> {}
                                case Outcome.Broken<PackFiles.Written>(var cause) ->
                                        at.notices().failed(cause);
                            }
                        });
    }

    /// The page with the rows of a figure: as they stood in a closed month, else those of the year that is open, as of the
    /// day of the material.
    Optional<Route> rows(Figure figure) {
        var source = model.madeProperty().get().map(Material::source);
        var closed = source.flatMap(PackSource::closed).map(MonthClose::id);
        var looked = at.desk().snapshot();
        if (closed.isEmpty() && !year(source.map(PackSource::at)).equals(year(looked))) {
            return Optional.empty();
        }
        boolean sameDay = looked.map(Snapshot::asOf).filter(figure.asOf()::equals).isPresent();
        return Optional.of(
                new Route.FigureRows(
                        figure.code(),
                        figure.scope(),
                        closed,
                        closed.isPresent() || sameDay
                                ? Optional.empty()
                                : Optional.of(figure.asOf())));
    }

    private static Optional<UUID> year(Optional<Snapshot> at) {
        return at.map(snapshot -> snapshot.book().programme().id());
    }

    void go(Route route) {
        at.navigator().go(route);
    }

    /// The issue, theme or unit that a figure speaks of; empty words for the year.
    Optional<String> subject(Figure figure) {
        return model.madeProperty()
                .get()
                .map(made -> FigureSheet.subject(made.source().at(), figure));
    }

    void open(Figure figure) {
        rows(figure).ifPresent(at.navigator()::go);
    }

    /// Writes the closed month that is shown into a folder as a file that needs no store.
    void seal(Path folder) {
        var ready = model.madeProperty().get().filter(Material::isClosed);
        if (ready.isEmpty()) {
            return;
        }
        var source = ready.get().source();
        var store = at.desk().store();
        at.jobs()
                .<Path>start(
                        Sentence.of("pack.writing.all"),
                        progress -> PackFiles.seal(store, source, folder, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Path>(var file) ->
                                        at.notices()
                                                .toast(Sentence.of("pack.sealed", file.toString()));
                                case Outcome.Stopped<Path> _ -> {}
                                case Outcome.Broken<Path>(var cause) -> at.notices().failed(cause);
                            }
                        });
    }

    /// Shows the whole as it would be printed: the very bytes that the page shows.
    void print() {
        var pack = model.madeProperty().get();
        var pdf = model.drawnProperty().get();
        if (pack.isEmpty() || pdf.isEmpty()) {
            return;
        }
        var title = pack.get().pack().heading().title();
        var pages = new ReadyPaper.Pages(pdf.get().pages().bytes(), pdf.get().notes());
        at.printing()
                .open(
                        new ReadyPaper() {
                            @Override
                            public String name() {
                                return "pack";
                            }

                            @Override
                            public String title() {
                                return title;
                            }

                            @Override
                            public Pages make(Progress progress) {
                                return pages;
                            }
                        });
    }
}
