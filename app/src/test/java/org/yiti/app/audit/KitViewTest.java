package org.yiti.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.boot.SampleStore;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// The page of kits in an office and on a laptop, over real stores.
class KitViewTest extends FxTest {
    private static final String WORDS = "两个人知道的口令";
    private static final Texts TEXTS = new Texts(Locale.CHINESE);

    @TempDir Path home;
    private Store office;
    private Store laptop;
    private UUID audit;
    private final Navigator navigator = fx(() -> new Navigator(new Route.Home()));

    @BeforeEach
    void open() throws Exception {
        office = SampleStore.open(home, "office");
        laptop = TestStores.fresh(home, "laptop");
        audit = office.rows().all(Table.AUDIT).getFirst().id();
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        laptop.close();
    }

    /// A page that shows, with what it does.
    private final class Page {
        final KitModel model;
        private final Parent root;

        Page(Store store, @Nullable UUID audit, @Nullable Path file) {
            var notices = new Notices();
            var jobs = new DirectJobRunner();
            var route =
                    new AuditRoute.AuditKit(Optional.ofNullable(audit), Optional.ofNullable(file));
            model =
                    fx(() -> {
                        var clock = Clock.systemDefaultZone();
                        var desk = new Desk(store, jobs, notices, clock, new Actor("zhang", "张三"));
                        desk.open(Optional.empty());
                        return new KitModel(
                                new AuditDesk(desk, jobs, notices, TEXTS), navigator, route);
                    });
            root = fx(() -> new KitView(model, TEXTS).build());
            show(root);
        }

        <N extends Node> N find(String id, Class<N> type) {
            return fx(() -> {
                root.applyCss();
                root.layout();
                return type.cast(root.lookup("#" + id));
            });
        }

        boolean has(String id) {
            return fx(() -> root.lookup("#" + id) != null);
        }

        String words(String id) {
            var node = find(id, Parent.class);
            return fx(() ->
                    node.lookupAll(".label").stream()
                            .map(label -> ((Label) label).getText())
                            .collect(Collectors.joining("\n")));
        }

        void press(String id) {
            var button = find(id, Button.class);
            fx(button::fire);
        }

        void type(String id, String text) {
            var field = find(id, TextField.class);
            fx(() -> field.setText(text));
        }
    }

    private Path issued(Page page, String name) {
        var file = home.resolve(name);
        var until = fx(() -> page.model.suggestedEnd().toString());
        fx(() -> page.model.issue("李四", until, WORDS, WORDS, file));
        return file;
    }

    @Test
    void what_was_given_out_stands_below_at_once_and_what_is_typed_stays() {
        var page = new Page(office, audit, null);
        page.type("audit-kit-words", "写到一半");
        assertThat(page.words("audit-kits")).doesNotContain("李四");

        assertThat(issued(page, "kit.yitk")).isNotEmptyFile();

        assertThat(page.words("audit-kit-said")).contains("18");
        assertThat(page.words("audit-kits")).contains("李四");
        assertThat(page.find("audit-kit-words", PasswordField.class).getText()).isEqualTo("写到一半");
    }

    @Test
    void words_that_differ_give_nothing_out() {
        var page = new Page(office, audit, null);
        var file = home.resolve("kit.yitk");
        var until = fx(() -> page.model.suggestedEnd().toString());
        fx(() -> page.model.issue("李四", until, WORDS, "别的口令别的口令", file));
        assertThat(page.words("audit-kit-said")).isEqualTo(TEXTS.tr("audit.kit.differ"));
        assertThat(file).doesNotExist();
        fx(() -> page.model.issue("李四", "哪天", WORDS, WORDS, file));
        assertThat(page.words("audit-kit-said")).contains("哪天");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_kit_is_looked_into_before_it_is_taken_in() {
        var kit = issued(new Page(office, audit, null), "kit.yitk");
        var page = new Page(laptop, null, kit);
        assertThat(page.has("audit-kit-take")).isFalse();

        page.type("audit-kit-words", "不是这个口令呀");
        page.press("audit-kit-unlock");
        assertThat(page.words("audit-kit-said")).isNotBlank();
        assertThat(page.has("audit-kit-take")).isFalse();

        page.type("audit-kit-words", WORDS);
        page.press("audit-kit-unlock");
        var end = office.rows().all(Table.AUDIT_KIT).getFirst().date(Field.AUDIT_KIT_EXPIRES_ON);
        assertThat(page.words("audit-kit"))
                .contains(office.office().name(), "李四", "现场18处", String.valueOf(end));
        assertThat(laptop.rows().all(Table.AUDIT)).isEmpty();

        page.press("audit-kit-take");
        assertThat(laptop.rows().all(Table.AUDIT_SITE)).hasSize(18);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new AuditRoute.AuditPage(audit, Optional.empty()));
    }

    @Test
    void a_laptop_gives_back_and_gives_nothing_out() {
        var kit = issued(new Page(office, audit, null), "kit.yitk");
        var taking = new Page(laptop, null, kit);
        taking.type("audit-kit-words", WORDS);
        taking.press("audit-kit-unlock");
        taking.press("audit-kit-take");

        var page = new Page(laptop, audit, null);
        assertThat(page.has("audit-kit-return")).isTrue();
        assertThat(page.has("audit-kit-make")).isFalse();
        assertThat(page.words("audit-kit")).contains(office.office().name());
        // No place was looked at yet.
        var back = home.resolve("back.yitk");
        fx(() -> page.model.giveBack(back));
        assertThat(page.words("audit-kit-said")).isNotBlank();
        assertThat(back).doesNotExist();
        page.press("audit-kit-leave");
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new AuditRoute.AuditPage(audit, Optional.empty()));
    }

    @Test
    void a_file_that_is_no_kit_is_not_asked_for_words() throws Exception {
        var file = Files.writeString(home.resolve("报告.yitk"), "不是");
        var page = new Page(laptop, null, file);
        assertThat(page.words("audit-kit")).contains("报告.yitk");
        assertThat(page.has("audit-kit-unlock")).isFalse();
        assertThat(page.has("audit-kit-take")).isFalse();
    }
}
