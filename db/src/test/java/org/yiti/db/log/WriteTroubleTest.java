package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;

class WriteTroubleTest {
    private static final Sentence OTHERWISE = Sentence.of("record.failed", "why");

    /// As H2 hands it on, seen on a disk that really was full.
    private static Exception full() {
        var store = new MVStoreException(2, "Writing to the file failed");
        store.initCause(new IOException("No space left on device"));
        return new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1, store);
    }

    @Test
    void aFullDiskHasASentenceOfItsOwnAndIsNoDamage() {
        assertThat(WriteTrouble.sentence(full(), OTHERWISE)).isEqualTo(Sentence.of("store.full"));
        assertThat(DamageListener.damage(full())).isFalse();
    }

    @Test
    void aDatabaseThatStoppedSaysSo() {
        var stopped = new SQLException("closed", "90098", ErrorCode.DATABASE_IS_CLOSED);
        assertThat(WriteTrouble.sentence(new RuntimeException(stopped), OTHERWISE))
                .isEqualTo(Sentence.of("store.stopped"));
    }

    @Test
    void anyOtherTroubleKeepsItsOwnSentence() {
        assertThat(WriteTrouble.sentence(new SQLException("odd"), OTHERWISE)).isEqualTo(OTHERWISE);
    }
}
