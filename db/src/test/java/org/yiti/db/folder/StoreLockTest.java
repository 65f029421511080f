package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.folder.StoreLock.HeldBy;
import org.yiti.db.folder.StoreLock.Taken;

class StoreLockTest {
    @TempDir Path folder;

    @Test
    void aSecondStartLearnsWhoHoldsTheStoreAndBringsItsWindowForward() throws Exception {
        var shown = new CountDownLatch(1);
        try (var lock = ((Taken) StoreLock.take(folder, "张敏", () -> show(shown))).lock()) {
            assertThat(StoreLock.take(folder, "安娜", () -> false))
                    .isInstanceOfSatisfying(
                            HeldBy.class,
                            held -> {
                                assertThat(held.who()).isEqualTo("张敏");
                                assertThat(held.pid()).isEqualTo(ProcessHandle.current().pid());
                                assertThat(held.toldToShow()).isTrue();
                            });
            assertThat(shown.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(lock).isNotNull();
        }
        assertThat(StoreLock.take(folder, "安娜", () -> false))
                .isInstanceOfSatisfying(Taken.class, taken -> taken.lock().close());
    }

    private static boolean show(CountDownLatch shown) {
        shown.countDown();
        return true;
    }

    @Test
    void aHolderWithoutAWindowDoesNotClaimToHaveShownOne() throws Exception {
        try (var lock = ((Taken) StoreLock.take(folder, "张敏", () -> false)).lock()) {
            assertThat(lock).isNotNull();
            assertThat(StoreLock.take(folder, "安娜", () -> false))
                    .isInstanceOfSatisfying(
                            HeldBy.class,
                            held -> {
                                assertThat(held.who()).isEqualTo("张敏");
                                assertThat(held.toldToShow()).isFalse();
                            });
        }
    }

    @Test
    void aLockFileLeftBehindLocksNobodyOut() throws Exception {
        Files.writeString(folder.resolve("store.lock"), "张敏\n1\n2021-06-30T08:02:00Z\n1\nword\n");
        assertThat(StoreLock.take(folder, "安娜", () -> false))
                .isInstanceOfSatisfying(Taken.class, taken -> taken.lock().close());
    }

    @Test
    void ofTwoProcessesThatRaceExactlyOneGetsTheLock() throws Exception {
        var first = ChildProcess.start("lock", folder);
        var second = ChildProcess.start("lock", folder);
        try (first;
                second) {
            assertThat(List.of(outcome(first), outcome(second)))
                    .containsExactlyInAnyOrder("taken", "held");
        }
    }

    /// Who has the lock may be asked to show its window before it says that it has it.
    private static String outcome(ChildProcess child) throws Exception {
        var line = Objects.requireNonNull(child.readLine());
        return line.equals("shown") ? Objects.requireNonNull(child.readLine()) : line;
    }

    @Test
    void anotherProcessIsToldToShowItsWindow() throws Exception {
        try (var child = ChildProcess.start("lock", folder)) {
            assertThat(child.readLine()).isEqualTo("taken");
            assertThat(StoreLock.take(folder, "安娜", () -> false))
                    .isInstanceOfSatisfying(
                            HeldBy.class,
                            held -> {
                                assertThat(held.pid()).isEqualTo(child.pid());
                                assertThat(held.toldToShow()).isTrue();
                            });
            assertThat(child.readLine()).isEqualTo("shown");
            child.kill();
            assertThat(StoreLock.take(folder, "安娜", () -> false))
                    .isInstanceOfSatisfying(Taken.class, taken -> taken.lock().close());
        }
    }
}
