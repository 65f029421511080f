package org.yiti.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOverTest {
    @TempDir Path folder;

    @Test
    void aFileIsTakenOnceAndTheLastOneCounts() throws Exception {
        var settings = folder.resolve("new").resolve("settings.json");
        var one = new HandedOver(settings);
        assertThat(one.take()).isEmpty();
        one.put(folder.resolve("丰台区_月报.yiti"));
        new HandedOver(settings).put(folder.resolve("海淀区_月报.yiti"));
        assertThat(one.take()).contains(folder.resolve("海淀区_月报.yiti").toAbsolutePath());
        assertThat(one.take()).isEmpty();
    }
}
