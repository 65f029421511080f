package org.yiti.db.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where everything of one store lies. The witness lies outside the folder, so that copying or restoring
/// the folder does not carry it along.
///
/// @param root the folder that `--store` names
/// @param backups where backups go; inside the folder unless the office chose another drive
/// @param witness folder of the witness files, bound to this computer
public record StoreFolder(Path root, Path backups, Path witness) {
    static final String DATABASE = "yiti.mv.db";
    static final String BLOBS = "blobs";

    public StoreFolder {
        root = root.toAbsolutePath().normalize();
        backups = backups.toAbsolutePath().normalize();
        witness = witness.toAbsolutePath().normalize();
        if (witness.startsWith(root)) {
            throw new IllegalArgumentException("the witness must lie outside the store");
        }
    }

    /// A store with its backups inside.
    public static StoreFolder at(Path root, Path witness) {
        return new StoreFolder(root, root.resolve("backups"), witness);
    }

    /// The place for a person who chose none.
    ///
    /// @param environment the variables of the process, `System.getenv()`
    /// @param home the person's home folder
    public static StoreFolder standard(Map<String, String> environment, Path home) {
        return at(
                place(environment, home, ".local/share/yiti", "data"),
                witnessPlace(environment, home));
    }

    /// The witness folder of this person on this computer: `%LOCALAPPDATA%\Yiti\witness` on Windows,
    /// `~/.local/state/yiti/witness` elsewhere.
    public static Path witnessPlace(Map<String, String> environment, Path home) {
        return place(environment, home, ".local/state/yiti/witness", "witness");
    }

    private static Path place(
            Map<String, String> environment, Path home, String elsewhere, String onWindows) {
        return Optional.ofNullable(environment.get("LOCALAPPDATA"))
                .map(local -> Path.of(local).resolve("Yiti").resolve(onWindows))
                .orElseGet(() -> home.resolve(elsewhere));
    }

    public Path database() {
        return root.resolve(DATABASE);
    }

    public Path lock() {
        return root.resolve("store.lock");
    }

    /// The key file of this replica, see [org.yiti.db.ReplicaKey].
    public Path key() {
        return root.resolve("yiti.key");
    }

    /// The path that [org.yiti.db.Database] takes.
    Path databasePath() {
        return root.resolve("yiti");
    }

    /// The files of attachments; nothing in it is ever deleted.
    public Path blobs() {
        return root.resolve(BLOBS);
    }

    /// Where such a file is written before it takes its place.
    Path arriving() {
        return root.resolve("arriving");
    }

    /// Where packages lie while they are read and written.
    Path exchanging() {
        return root.resolve("exchange").resolve("work");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /// What was moved out of the way (a damaged file, the store that a restore replaced); never deleted by
    /// the program.
    public Path aside() {
        return root.resolve("aside");
    }

    /// Where a new store is made before it takes its place, so that one cut off leaves no half store.
    Path creating() {
        return root.resolve("creating");
    }

    /// What a restore builds before it takes the place of the store.
    Path restoring() {
        return root.resolve("restoring");
    }

    /// The copy that a migration works on before it takes the place of the store.
    Path migrating() {
        return root.resolve("migrating");
    }
}
