package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.Main;
import org.yiti.app.boot.TestStores;

/// One process for one store, seen from the window.
class SecondStartTest extends FlowTest {
    @Test
    void aSecondStartBringsTheFirstWindowForwardAndEnds() throws Exception {
        SmallStore.make(home, program.store());
        program.start();
        program.see("#home-card-tasks");
        fx(() -> program.stage().setIconified(true));
        program.await("the window is down", () -> !program.stage().isFocused());
        var second =
                Processes.java(home, Main.class, "open", "--store", program.store().toString());
        program.await(
                "the window is in front again",
                () -> !program.stage().isIconified() && program.stage().isFocused());
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        program.see("#home-card-tasks");
        program.close();
    }

    @Test
    void aStoreThatACommandHoldsIsOpenedAtTheNextTry() throws Exception {
        TestStores.in(home).create(program.store(), TestStores.CITY);
        try (var held = TestStores.open(home, program.store())) {
            assertThat(held.office().name()).isNotEmpty();
            program.start();
            program.awaitWords("#trouble-words", "这份数据正由 测试 打开");
            assertThat(program.words("#trouble-words")).contains("没有改动", "再试");
        }
        program.click("#trouble-again");
        program.see("#home-import");
        program.close();
    }
}
