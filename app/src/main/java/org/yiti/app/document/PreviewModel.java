package org.yiti.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.PrintChoice;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;

/// A list about to go on paper: the very document that is saved or printed, its pages one by one, and what a person
/// chooses about it.
final class PreviewModel {
    /// How long a list is read between two frames.
    private static final long SLICE_NANOS = 8_000_000;

    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 4;

    private final ListingPdf pdf;
    private final PaperOut out;
    private final String office;
    private final JobRunner jobs;
    private final Notices notices;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Preview> state =
            new ReadOnlyObjectWrapper<>(new Preview.Closed());
    private final ReadOnlyObjectWrapper<PrintChoice> choice =
            new ReadOnlyObjectWrapper<>(PrintChoice.NONE);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final BooleanProperty onlySelected = new SimpleBooleanProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(0);
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    read();
                }
            };
    private @Nullable Printable list;
    private @Nullable ReadyPaper made;
    private Printable.@Nullable Taking taking;
    private int round;

    PreviewModel(
            ListingPdf pdf,
            PaperOut out,
            String office,
            JobRunner jobs,
            Notices notices,
            Preferences preferences) {
        this.pdf = pdf;
        this.out = out;
        this.office = office;
        this.jobs = jobs;
        this.notices = notices;
        this.preferences = preferences;
        onlySelected.subscribe((_, _) -> make());
    }

    ReadOnlyObjectProperty<Preview> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PrintChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Where the document goes.
    PaperOut out() {
        return out;
    }

    /// From 0.
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    BooleanProperty onlySelectedProperty() {
        return onlySelected;
    }

    /// Size of the page, 1 as on paper; 0 so that it fits the window.
    DoubleProperty zoomProperty() {
        return zoom;
    }

    int selected() {
        return list == null ? 0 : list.selected();
    }

    /// Whether it is a paper that is made as it is: nothing about it is chosen here.
    boolean fixed() {
        return made != null;
    }

    void open(ReadyPaper what) {
        open(what.name());
        made = what;
        make();
        out.findPrinters();
    }

    void open(Printable what) {
        open(what.name());
        list = what;
        onlySelected.set(false);
        make();
        out.findPrinters();
    }

    private void open(String name) {
        list = null;
        made = null;
        choice.set(preferences.get().printing().getOrDefault(name, PrintChoice.NONE));
        zoom.set(0);
    }

    void close() {
        drop();
        list = null;
        made = null;
        state.set(new Preview.Closed());
        out.clear();
    }

    /// The paper that was chosen, else the one that the list fits; empty until that is known.
    Optional<Paper> paper() {
        return chosenPaper()
                .or(() ->
                        state.get() instanceof Preview.Ready ready
                                ? Optional.of(ready.paper())
                                : Optional.empty());
    }

    private Optional<Paper> chosenPaper() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equals(choice.get().paper()))
                .findFirst();
    }

    void setPaper(Paper paper) {
        if (!Optional.of(paper).equals(paper())) {
            choose(now -> now.withPaper(paper.name()));
            make();
        }
    }

    void setMarking(String marking) {
        if (!marking.strip().equals(choice.get().marking())) {
            choose(now -> now.withMarking(marking.strip()));
            make();
        }
    }

    void setPrinter(String printer) {
        choose(now -> now.withPrinter(printer));
    }

    private void choose(UnaryOperator<PrintChoice> how) {
        choice.set(how.apply(choice.get()));
        var name = list != null ? list.name() : made != null ? made.name() : "";
        if (!name.isEmpty()) {
            preferences.change(settings -> settings.withPrinting(name, choice.get()));
        }
    }

    void turn(int by) {
        if (state.get() instanceof Preview.Ready(var pages, var _, var _, var _)) {
            page.set(Math.clamp(page.get() + by, 0, pages.count() - 1));
        }
    }

    void magnify(double wanted) {
        zoom.set(Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM));
    }

    private void drop() {
        round++;
        taking = null;
        switch (state.get()) {
            case Preview.Making(var job) -> job.cancel();
            case Preview.Ready(var pages, var _, var _, var _) -> {
                try {
                    pages.close();
                } catch (IOException e) {
                    notices.failed(e);
                }
            }
            case Preview.Closed _, Preview.Reading _, Preview.Refused _ -> {}
        }
    }

    /// Makes the document of the list as it stands now.
    void make() {
        drop();
        out.clear();
        var ready = made;
        if (ready != null) {
            start(progress -> ready(ready.make(progress), ready.title()));
        } else if (list != null) {
            taking = list.take(onlySelected.get());
            state.set(new Preview.Reading());
            read();
        }
    }

    private static Preview.Ready ready(ReadyPaper.Pages made, String title) throws IOException {
        return new Preview.Ready(new PdfPages(made.pdf()), Paper.A4_PORTRAIT, title, made.notes());
    }

    private void read() {
        frames.stop();
        var reading = taking;
        if (reading == null) {
            return;
        }
        if (reading.read(SLICE_NANOS)) {
            taking = null;
            write(reading);
        } else {
            frames.start();
        }
    }

    private void write(Printable.Taking read) {
        var chosen = chosenPaper();
        var marking = choice.get().marking();
        start(progress -> {
            var listing = read.listing().of(office, marking);
            var paper = chosen.orElseGet(() -> ColumnWidths.fitting(listing.body()));
            return new Preview.Ready(
                    new PdfPages(pdf.write(listing, paper, progress)),
                    paper,
                    listing.heading().title(),
                    List.of());
        });
    }

    private void start(Job<Preview.Ready> making) {
        int mine = round;
        var before = state.get();
        var job =
                jobs.<Preview.Ready>start(
                        Sentence.of("document.making"),
                        making,
                        outcome -> {
                            if (mine == round) {
                                take(outcome);
                            }
                        });
        if (state.get() == before) {
            state.set(new Preview.Making(job));
        }
    }

    private void take(Outcome<Preview.Ready> outcome) {
        switch (outcome) {
            case Outcome.Done<Preview.Ready>(var ready) -> {
                page.set(0);
                state.set(ready);
            }
            case Outcome.Stopped<Preview.Ready> _ ->
                    state.set(new Preview.Refused(Sentence.of("document.stopped")));
            case Outcome.Broken<Preview.Ready>(var cause) -> {
                if (cause instanceof YitiException known) {
                    state.set(new Preview.Refused(known.sentence()));
                } else {
                    close();
                    notices.failed(cause);
                }
            }
        }
    }

    /// Ends the making of the document.
    void cancel() {
        switch (state.get()) {
            case Preview.Reading _ -> {
                drop();
                state.set(new Preview.Refused(Sentence.of("document.stopped")));
            }
            case Preview.Making(var job) -> job.cancel();
            case Preview.Closed _, Preview.Ready _, Preview.Refused _ -> {}
        }
    }

    /// Draws the page that is looked at; only the newest drawing arrives.
    ///
    /// @param scale pixels for a point
    void draw(double scale, java.util.function.Consumer<Image> use) {
        if (state.get() instanceof Preview.Ready(var pages, var _, var _, var _)) {
            int index = page.get();
            jobs.<Image>latest(
                    "document.page",
                    _ -> pages.draw(index, scale),
                    outcome -> {
                        if (state.get() instanceof Preview.Ready(var now, var _, var _, var _)
                                && now == pages) {
                            switch (outcome) {
                                case Outcome.Done<Image>(var picture) -> use.accept(picture);
                                case Outcome.Stopped<Image> _ -> {}
                                case Outcome.Broken<Image>(var cause) -> notices.failed(cause);
                            }
                        }
                    });
        }
    }

    /// What a file of it is called by itself.
    String fileName() {
        return state.get() instanceof Preview.Ready ready
                ? ready.title().replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + ".pdf"
                : "";
    }

    void save(Path file) {
        if (state.get() instanceof Preview.Ready(var pages, var _, var _, var _)) {
            out.save(pages, file);
        }
    }

    void print() {
        if (state.get() instanceof Preview.Ready ready) {
            out.print(ready, choice.get().printer());
        }
    }

    /// The printer chosen for the list, else the usual one.
    Optional<String> printer() {
        return out.printer(choice.get().printer());
    }
}
