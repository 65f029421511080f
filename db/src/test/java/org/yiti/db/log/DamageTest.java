package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.Stores;
import org.yiti.db.record.JooqRows;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.store.DamagedStoreException;
import org.yiti.model.store.Office;

/// Pages of the file that go bad while the store is open.
class DamageTest {
    private static final int HEADER = 8192;
    private static final int UNITS = 4000;

    @TempDir Path folder;

    @Test
    void aPageThatCannotBeReadIsToldWithTheBackupThatIsWhole() throws Exception {
        try (var store = Stores.fresh(folder)) {
            var units = new ArrayList<Change>();
            for (int i = 0; i < UNITS; i++) {
                units.add(Stores.unit("u" + i, "某单位".repeat(20) + i));
            }
            store.recorder().record(Stores.ANNA, Stores.step(units));
        }
        var backup =
                new Backup(
                        Path.of("backups", "yiti-daily.zip"),
                        Instant.parse("2021-06-29T10:00:00Z"),
                        Occasion.DAILY,
                        1,
                        true);
        var database = Database.open(folder.resolve("yiti"));
        try {
            var recorded =
                    new RecordedDatabase(
                            database.source(),
                            new Office("110000", "110000", "市", Level.CITY, "x"),
                            Clock.systemUTC(),
                            (_, _, _) -> new byte[64],
                            () -> Optional.of(backup));
            ruin(Database.dataFile(folder.resolve("yiti")));
            var thrown =
                    catchThrowableOfType(
                            DamagedStoreException.class,
                            () -> new JooqRows(recorded).all(Table.UNIT));
            assertThat(thrown.sentence().key()).isEqualTo("store.damaged.page");
            assertThat(thrown.sentence().args()).isEqualTo(List.of(backup.at(), "yiti-daily.zip"));
        } finally {
            database.close();
        }
    }

    private static void ruin(Path file) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rubbish = new byte[(int) (channel.size() - HEADER)];
            java.util.Arrays.fill(rubbish, (byte) 0x5A);
            channel.write(ByteBuffer.wrap(rubbish), HEADER);
        }
    }
}
