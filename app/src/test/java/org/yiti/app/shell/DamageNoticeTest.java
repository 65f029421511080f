package org.yiti.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notices;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.store.DamagedStoreException;

class DamageNoticeTest extends FxTest {
    private static final Backup BACKUP =
            new Backup(
                    Path.of("backups", "yiti-daily.zip"),
                    Instant.parse("2021-06-29T10:00:00Z"),
                    Occasion.DAILY,
                    1,
                    true);

    private final Texts texts = new Texts(Locale.CHINESE);
    private final Notices notices = new Notices();

    @Test
    void damageIsSaidOnceWithItsBackupAndLeadsThere() {
        var went = new AtomicInteger();
        var area = fx(() -> (Parent) new NoticeArea(notices, texts, went::incrementAndGet).build());
        show(area);
        var damage = new DamagedStoreException(new IllegalStateException(), Optional.of(BACKUP));
        fx(() -> {
            notices.failed(damage);
            notices.failed(damage);
        });
        assertThat(notices.open()).hasSize(1);
        assertThat(texts.say(damage.sentence())).contains("yiti-daily.zip").contains("2021-06-");
        fx(() -> ((Button) area.lookup("#notice-restore")).fire());
        assertThat(went).hasValue(1);
    }
}
