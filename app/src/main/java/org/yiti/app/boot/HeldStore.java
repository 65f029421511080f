package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.app.preference.Preferences;
import org.yiti.app.sample.SampleYear;
import org.yiti.app.start.HandedOver;
import org.yiti.app.start.Places;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// The store that the window holds, and where it lies. Whatever opens, makes, restores or closes it runs on the thread of
/// the writes, so one never happens inside another; where it lies is said on the screen's thread.
final class HeldStore {
    private static final Logger LOG = LoggerFactory.getLogger(HeldStore.class);

    private final Stores stores;
    private final Preferences preferences;
    private final BooleanSupplier comeForward;
    private Places places;

    private volatile @Nullable Store store;

    /// @param comeForward brings the window forward when a second start asks for it
    HeldStore(Stores stores, Places places, Preferences preferences, BooleanSupplier comeForward) {
        this.stores = stores;
        this.places = places;
        this.preferences = preferences;
        this.comeForward = comeForward;
    }

    // --- where it lies ---

    boolean exists() {
        return stores.exists(places.store());
    }

    /// Whether something of a store is left where none is.
    boolean remains() {
        return stores.remains(places.store());
    }

    boolean reachable() {
        return places.reachable();
    }

    void lieIn(Path folder) {
        places = places.withStore(folder);
    }

    /// The sample has a folder of its own: the person's own store is still to be made.
    void lieInSample() {
        places = places.sample();
    }

    Optional<Path> newestBackup() throws YitiException {
        return stores.newestBackup(places.store());
    }

    /// The file that this start, or a later one, was made for.
    HandedOver handedOver() {
        return new HandedOver(places.settings());
    }

    // --- opening ---

    private String person() {
        var name = preferences.get().person();
        return name.isBlank() ? System.getProperty("user.name", "?") : name;
    }

    Stores.Opening open() throws YitiException {
        return stores.open(places.store(), person(), comeForward, Progress.SILENT);
    }

    Stores.Opening make(NewOffice office) throws YitiException {
        stores.create(places.store(), office);
        return open();
    }

    Stores.Opening makeSample() throws YitiException {
        var opening = make(SampleYear.OFFICE);
        if (opening instanceof Stores.Opening.Opened(var made, var _)) {
            var actor = new Actor(person(), person());
            new SampleYear(made.office()).fill(made, actor);
        }
        return opening;
    }

    /// The sample as it was left; made where it is not there yet.
    Stores.Opening openSample() throws YitiException {
        return exists() ? open() : makeSample();
    }

    /// Opens it in another folder, which it is looked for in from now on if there is one.
    Stores.Opening openIn(Path folder) throws YitiException {
        var came = open();
        preferences.change(s -> s.withStore(folder.toString()));
        return came;
    }

    /// Keeps hold of what was opened.
    Stores.Opening kept(Stores.Opening came) {
        if (came instanceof Stores.Opening.Opened(var opened, var _)) {
            store = opened;
        }
        return came;
    }

    // --- restoring ---

    /// Closes the store, if one is open, puts the backup in its place and opens that; the person has agreed.
    /// If that fails, the former store is opened again.
    Stores.Opening restored(Path backup) throws YitiException {
        close();
        Optional<YitiException> failed = Optional.empty();
        Sentence told;
        try {
            told = putInPlace(backup);
        } catch (YitiException e) {
            LOG.error("the backup could not be restored", e);
            failed = Optional.of(e);
            told = e.sentence();
        }
        var opening = open();
        if (opening instanceof Stores.Opening.Copied(var _, var again)) {
            opening = again.open();
        }
        if (opening instanceof Stores.Opening.Opened(var opened, var warnings)) {
            return new Stores.Opening.Opened(
                    opened, Stream.concat(Stream.of(told), warnings.stream()).toList());
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
        return opening;
    }

    /// @return what to tell once the window is open again: where the former store lies
    private Sentence putInPlace(Path backup) throws YitiException {
        var aside = stores.restore(backup, places.store(), person());
        return Sentence.of(
                "start.restored",
                backup.getFileName().toString(),
                aside.map(Path::toString).orElse("—"));
    }

    // --- closing ---

    void close() throws YitiException {
        var open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
