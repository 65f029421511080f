package org.yiti.app.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.PdfPages;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.freeze.Closings;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Table;

/// The meeting material of a month: what it says, what its pages look like, and its ways out.
final class PackModel {
    record Made(PackSource source, Pack pack) {
        boolean closed() {
            return source.closed().isPresent();
        }
    }

    /// The PDF of a pack.
    ///
    /// @param notes what a person should know of it
    record Drawn(PdfPages pages, List<Sentence> notes) {}

    private final Workplace at;
    private final FontFiles fonts = new FontFiles();
    private final ReadOnlyObjectWrapper<Optional<Made>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Image>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<YearMonth> month = Optional.empty();

    PackModel(Workplace at) {
        this.at = at;
    }

    /// Empty while it is made, and where it cannot be.
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// The pages as they print; a little after the pack, for charts and fonts take their time.
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /// What is being done, or why there is nothing.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The page that was asked for, drawn.
    ReadOnlyObjectProperty<Optional<Image>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return at.desk().snapshotProperty();
    }

    /// The months of the open year that have begun, the newest first.
    List<YearMonth> months() {
        return at.desk()
                .snapshot()
                .map(open -> {
                    int year = open.book().programme().year();
                    int last = Math.max(1, open.lights().month());
                    return IntStream.rangeClosed(1, last)
                            .mapToObj(m -> YearMonth.of(year, last + 1 - m))
                            .toList();
                })
                .orElse(List.of());
    }

    Optional<YearMonth> month() {
        return month;
    }

    /// Makes the pack of a month: as the closed month has it, else as it stands.
    void read(YearMonth wanted) {
        month = Optional.of(wanted);
        made.set(Optional.empty());
        drawn.set(Optional.empty());
        shown.set(Optional.empty());
        said.set(Optional.of(Sentence.of("pack.making")));
        var store = at.desk().store();
        var today = at.desk().today();
        at.jobs()
                .<Made>latest(
                        "pack.made",
                        progress -> {
                            var sources = new PackSources(store, at.texts());
                            var source =
                                    sources.isClosed(wanted)
                                            ? sources.closed(wanted, "")
                                            : sources.live(wanted, today, "");
                            return new Made(source, new PackMaker(source).make(progress));
                        },
                        this::take);
    }

    private PackPaper paper() {
        return new PackPaper(fonts, at.texts(), template());
    }

    private byte[] template() {
        return DocxMaker.make("", at.texts());
    }

    private void take(Outcome<Made> outcome) {
        switch (outcome) {
            case Outcome.Done<Made>(var done) -> {
                made.set(Optional.of(done));
                draw(done.pack());
            }
            case Outcome.Stopped<Made> _ -> {}
            case Outcome.Broken<Made>(var cause) -> failed(cause);
        }
    }

    private void draw(Pack pack) {
        said.set(Optional.of(Sentence.of("pack.drawing")));
        at.jobs()
                .<Drawn>latest(
                        "pack.drawn",
                        progress -> {
                            var pdf = paper().pdf(pack, progress);
                            return new Drawn(new PdfPages(pdf.bytes()), pdf.notes());
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Drawn>(var done) -> {
                                    said.set(Optional.empty());
                                    drawn.set(Optional.of(done));
                                }
                                case Outcome.Stopped<Drawn> _ -> {}
                                case Outcome.Broken<Drawn>(var cause) -> failed(cause);
                            }
                        });
    }

    /// What a person can mend is said on the page.
    private void failed(Throwable cause) {
        said.set(Optional.empty());
        if (cause instanceof YitiException known) {
            said.set(Optional.of(known.sentence()));
        } else {
            at.notices().failed(cause);
        }
    }

    /// Draws a page, away from the screen.
    ///
    /// @param page from 0
    /// @param scale pixels for a point
    void show(int page, double scale) {
        var ready = drawn.get();
        if (ready.isEmpty() || page < 0 || page >= ready.get().pages().count()) {
            return;
        }
        at.jobs()
                .<Image>latest(
                        "pack.page",
                        _ -> ready.get().pages().draw(page, scale),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Image>(var image)) {
                                shown.set(Optional.of(image));
                            } else if (outcome instanceof Outcome.Broken<Image>(var cause)) {
                                at.notices().failed(cause);
                            }
                        });
    }

    /// Why the month cannot be closed by this person; empty where it can.
    Optional<Sentence> refusal() {
        return at.desk().presence().refusal(Table.MONTH_CLOSE);
    }

    /// Closes the month as it stands, at the date of the data that the pack shows.
    void freeze() {
        var ready = made.get();
        if (ready.isEmpty()) {
            return;
        }
        var source = ready.get().source();
        var store = at.desk().store();
        var actor = at.desk().actor();
        LocalDate today = at.desk().today();
        at.desk()
                .<MonthClose>work(
                        Sentence.of("pack.freezing"),
                        progress ->
                                new Closings(store)
                                        .close(
                                                actor,
                                                new Closings.Wanted(
                                                        source.at().book().programme(),
                                                        source.month().getMonthValue(),
                                                        source.at().asOf(),
                                                        today,
                                                        ""),
                                                progress),
                        closed -> {
                            at.notices().toast(Sentence.of("pack.frozen", closed.month()));
                            read(source.month());
                        });
    }

    /// Writes the pack that is shown into a folder.
    void write(List<PackForm> forms, Path folder) {
        var ready = made.get();
        if (ready.isEmpty()) {
            return;
        }
        var pack = ready.get().pack();
        var source = ready.get().source();
        at.jobs()
                .<PackFiles.Written>start(
                        Sentence.of("pack.writing.all"),
                        progress ->
                                new PackFiles(fonts, template())
                                        .write(pack, source, forms, folder, progress),
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

    /// Shows the whole as it would be printed: the very bytes that the page shows.
    void print() {
        var pack = made.get();
        var pdf = drawn.get();
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
