package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.folder.Opening.Copied;
import org.yiti.model.job.Progress;

/// Which of two folders with the same data goes on as the replica that both say they are.
class StoreIdentityTest {
    @TempDir Path temp;

    @Test
    void anEarlierCopyPutBackIsNoticedAndGoesOnUnderANewIdentity() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        Path earlier = Files.copy(folder.database(), temp.resolve("earlier"));
        String before;
        try (var open = Folders.opened(Folders.open(folder))) {
            before = open.store().office().replica();
            Folders.addUnit(open, "西城");
        }
        Files.copy(earlier, folder.database(), StandardCopyOption.REPLACE_EXISTING);
        var copied = (Copied) Folders.open(folder);
        assertThat(Files.readAllBytes(folder.database())).isEqualTo(Files.readAllBytes(earlier));
        try (var open = Folders.opened(copied.continueAsNewReplica())) {
            assertThat(open.store().office().replica()).isNotEqualTo(before);
            assertThat(Folders.units(open)).containsExactly("东城");
        }
        try (var open = Folders.opened(Folders.open(folder))) {
            assertThat(open.store().check()).isEmpty();
        }
    }

    @Test
    void aCopyOnAnotherComputerIsNoticed() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var elsewhere = StoreFolder.at(folder.root(), temp.resolve("witness-elsewhere"));
        assertThat(Folders.open(elsewhere)).isInstanceOf(Copied.class);
        var machine = new Machine("there", "另一台");
        var there = Folders.surroundings(Clock.systemUTC(), Folders.ROOMY, machine);
        assertThat(
                        new OpenStore(folder, there, Migrations.RELEASED)
                                .open("安娜", () -> false, Progress.SILENT))
                .isInstanceOf(Copied.class);
    }

    @Test
    void aCopyBesideTheOriginalGetsANewIdentityWhicheverIsOpenedFirst() throws Exception {
        var original = Folders.withUnits(temp, "东城");
        var copy = copied(original, "copy");
        var asked = (Copied) Folders.open(copy);
        assertThat(asked.sentence().key()).isEqualTo("store.copied.beside");
        assertThat(asked.sentence().args())
                .containsExactly(copy.root().toString(), original.root().toRealPath().toString());
        var before = replica(original);
        try (var open = Folders.opened(asked.continueAsNewReplica())) {
            assertThat(open.store().office().replica()).isNotEqualTo(before);
            assertThat(Folders.units(open)).containsExactly("东城");
        }
        assertThat(replica(original)).isEqualTo(before);
        assertThat(replica(copy)).isNotEqualTo(before);
        assertThat(Folders.open(copied(copy, "copy of the copy"))).isInstanceOf(Copied.class);
    }

    @Test
    void aMovedStoreKeepsItsIdentityAndMayMoveAgain() throws Exception {
        var first = Folders.withUnits(temp, "东城");
        var before = replica(first);
        var second = moved(first, "second");
        assertThat(replica(second)).isEqualTo(before);
        assertThat(replica(moved(second, "third"))).isEqualTo(before);
    }

    @Test
    void anotherStoreMadeAtTheOldPlaceOfAMovedOneIsNotItsOriginal() throws Exception {
        var first = Folders.withUnits(temp, "东城");
        var before = replica(first);
        var second = moved(first, "second");
        Folders.withUnits(temp, "海淀");
        assertThat(replica(second)).isEqualTo(before);
        assertThat(replica(first)).isNotEqualTo(before);
    }

    @Test
    void aCopyMadeBeforeTheOriginalWentOnIsNoticedAlsoWhereTheOriginalIsGone() throws Exception {
        var original = Folders.withUnits(temp, "东城");
        var copy = copied(original, "copy");
        replica(original);
        moved(original, "on a stick");
        assertThat(Folders.open(copy)).isInstanceOf(Copied.class);
    }

    @Test
    void oneFolderReachedByTwoWaysIsOneStore() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var before = replica(folder);
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder.root());
        assertThat(replica(StoreFolder.at(link, folder.witness()))).isEqualTo(before);
        assertThat(replica(folder)).isEqualTo(before);
    }

    @Test
    void aNoteThatDoesNotKnowThePlaceIsBelievedByItsCounts() throws Exception {
        var folder = Folders.withUnits(temp, "东城");
        var before = replica(folder);
        try (var notes = Files.list(folder.witness())) {
            for (Path note : notes.toList()) {
                Files.writeString(
                        note, Files.readString(note).replaceFirst("(?m)^place=.*\\R", ""));
            }
        }
        assertThat(replica(moved(folder, "second"))).isEqualTo(before);
    }

    private static String replica(StoreFolder folder) throws Exception {
        try (var open = Folders.opened(Folders.open(folder))) {
            return open.store().office().replica();
        }
    }

    private StoreFolder copied(StoreFolder from, String name) throws IOException {
        var to = StoreFolder.at(temp.resolve(name), from.witness());
        try (var files = Files.walk(from.root())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.root().resolve(from.root().relativize(file)));
            }
        }
        return to;
    }

    private StoreFolder moved(StoreFolder from, String name) throws IOException {
        return StoreFolder.at(Files.move(from.root(), temp.resolve(name)), from.witness());
    }
}
