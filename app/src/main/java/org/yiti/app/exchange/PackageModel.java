package org.yiti.app.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Job;
import org.yiti.model.job.Progress;

/// One package from first look to receipt. Nothing touches the store before [#apply()].
final class PackageModel {
    private final Desk desk;
    private final Exchange exchange;
    private final Texts texts;
    private final Path file;
    private final Underway underway;
    private final ReadOnlyObjectWrapper<PackageStage> stage =
            new ReadOnlyObjectWrapper<>(new PackageStage.Busy());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Unlocking unlocking = Unlocking.NONE;

    PackageModel(Desk desk, Exchange exchange, JobRunner jobs, Texts texts, Path file) {
        this.desk = desk;
        this.exchange = exchange;
        this.texts = texts;
        this.file = file;
        this.underway = new Underway(jobs);
    }

    ReadOnlyObjectProperty<PackageStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> runningProperty() {
        return underway.runningProperty();
    }

    /// How the last receipt or request was written, or why something was not done.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    Path file() {
        return file;
    }

    /// Looks at the package.
    void look() {
        read(Sentence.of("exchange.doing.look", name()), this::looked);
    }

    private PackageStage looked(Progress progress) throws YitiException {
        var inspected = exchange.inspect(file, unlocking);
        if (inspected.trouble().isPresent()) {
            return new PackageStage.Refused(inspected, inspected.trouble().get(), false);
        }
        try {
            var preview = exchange.preview(file, unlocking, progress);
            var words = new RowWords(desk.store().rows(), texts);
            return new PackageStage.Ready(preview, RowLine.of(preview, words, texts, progress));
        } catch (ExchangeException e) {
            return new PackageStage.Refused(inspected, e.trouble(), false);
        }
    }

    /// Tries again with a passphrase.
    void unlock(String passphrase) {
        if (!passphrase.isEmpty()) {
            unlocking = new Unlocking(Optional.of(passphrase), unlocking.acceptClock());
            look();
        }
    }

    /// Goes on although the sender's clock is far ahead.
    void acceptClock() {
        unlocking = new Unlocking(unlocking.passphrase(), true);
        look();
    }

    /// Admits the signer, whose fingerprint the person has compared.
    void trust(Fingerprint compared) {
        write(
                Sentence.of("exchange.doing.trust"),
                progress -> {
                    exchange.trust(desk.actor(), file, unlocking, compared.spaced());
                    return looked(progress);
                });
    }

    /// Takes the package in.
    void apply() {
        write(
                Sentence.of("exchange.doing.apply", name()),
                progress -> {
                    var done = exchange.accept(desk.actor(), file, unlocking, progress);
                    return new PackageStage.Applied(done);
                });
    }

    /// Keeps a package that waits for another; it is tried again after each import.
    void keep() {
        var standing = stage.get();
        write(
                Sentence.of("exchange.doing.keep", name()),
                progress -> {
                    try {
                        return new PackageStage.Applied(
                                exchange.accept(desk.actor(), file, unlocking, progress));
                    } catch (ExchangeException e) {
                        return standing
                                        instanceof
                                        PackageStage.Refused(Inspected seen, var _, var _)
                                ? new PackageStage.Refused(seen, e.trouble(), true)
                                : new PackageStage.Failed(e.sentence());
                    }
                });
    }

    /// Takes back the import that was just done.
    void takeBack(Imported imported) {
        write(
                Sentence.of("exchange.doing.take-back"),
                progress -> after(exchange.takeBack(desk.actor(), imported.number(), progress)));
    }

    private static PackageStage after(TakenBack came) {
        return switch (came) {
            case TakenBack.Whole(long rows) ->
                    new PackageStage.TakenBack(Sentence.of("exchange.taken-back", rows), true);
            case TakenBack.Impossible(var why) -> new PackageStage.TakenBack(why, false);
        };
    }

    /// Writes what goes back to the sender: a receipt, or a request for what is missing. The page stays.
    void answer(String office, PackageKind kind, Path folder) {
        var order = new ExportOrder(office, kind, new Lock.Open(), folder, false, false);
        underway.<Exported>write(
                Sentence.of("exchange.doing.answer"),
                progress -> exchange.export(desk.actor(), order, progress),
                outcome -> said.set(Optional.of(answered(outcome, folder))));
    }

    private static Sentence answered(Outcome<Exported> outcome, Path folder) {
        return switch (outcome) {
            case Outcome.Done<Exported>(var done) ->
                    Sentence.of(
                            "exchange.answer.done",
                            String.valueOf(done.file().getFileName()),
                            folder.toString());
            case Outcome.Stopped<Exported> _ -> Sentence.of("exchange.answer.stopped");
            case Outcome.Broken<Exported>(var cause) -> ExchangeWords.why(cause);
        };
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private void read(Sentence name, Job<PackageStage> job) {
        if (!underway.busy()) {
            var before = begin();
            underway.start(name, job, outcome -> show(outcome, before));
        }
    }

    private void write(Sentence name, Job<PackageStage> job) {
        if (!underway.busy()) {
            var before = begin();
            underway.<PackageStage>write(
                    name,
                    job,
                    outcome -> {
                        desk.reload();
                        show(outcome, before);
                    });
        }
    }

    private PackageStage begin() {
        var before = stage.get();
        said.set(Optional.empty());
        stage.set(new PackageStage.Busy());
        return before;
    }

    private void show(Outcome<PackageStage> outcome, PackageStage before) {
        switch (outcome) {
            case Outcome.Done<PackageStage>(var next) -> stage.set(next);
            case Outcome.Stopped<PackageStage> _ -> goBack(before, Sentence.of("exchange.stopped"));
            case Outcome.Broken<PackageStage>(ExchangeException refused)
                    when inspected(before).isPresent() ->
                    stage.set(
                            new PackageStage.Refused(
                                    inspected(before).get(), refused.trouble(), false));
            case Outcome.Broken<PackageStage>(var cause) ->
                    goBack(before, ExchangeWords.why(cause));
        }
    }

    /// What failed leaves the page as it was, and says why; a first look leaves nothing else.
    private void goBack(PackageStage before, Sentence why) {
        if (before instanceof PackageStage.Busy) {
            stage.set(new PackageStage.Failed(why));
        } else {
            said.set(Optional.of(why));
            stage.set(before);
        }
    }

    private static Optional<Inspected> inspected(PackageStage stage) {
        return switch (stage) {
            case PackageStage.Refused refused -> Optional.of(refused.inspected());
            case PackageStage.Ready ready -> Optional.of(ready.preview().inspected());
            case PackageStage.Applied done -> Optional.of(done.imported().preview().inspected());
            case PackageStage.Busy _, PackageStage.Failed _, PackageStage.TakenBack _ ->
                    Optional.empty();
        };
    }
}
