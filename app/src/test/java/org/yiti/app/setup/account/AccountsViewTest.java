package org.yiti.app.setup.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.account.TestAccounts;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.model.account.Account;
import org.yiti.model.account.Accounts;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;
import org.yiti.model.account.SignIn;
import org.yiti.model.store.SignInNote.SignInWay;

/// The page of accounts, as a person uses it.
class AccountsViewTest extends FxTest {
    private final FakeStore store = new FakeStore();
    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path folder;

    private Parent accountsPage(GuardedStore open, Presence presence) {
        var desk =
                new Desk(
                        open,
                        new DirectJobRunner(),
                        new Notices(),
                        Clock.systemUTC(),
                        TestAccounts.SOMEBODY,
                        presence);
        var model = new AccountsModel(desk, new DirectJobRunner(), new Notices());
        var preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        return new AccountsView(model, preferences, texts).build();
    }

    @Test
    void the_first_account_is_made_on_the_page_and_then_one_signs_in() {
        var asked = new ArrayList<String>();
        var presence = new Presence(Optional.empty(), () -> asked.add("sign in"), () -> {});
        var page = fx(() -> accountsPage(new GuardedStore(store, Optional.empty()), presence));
        show(page);
        fx(() -> {
            ((TextField) page.lookup("#account-name")).setText("王芳");
            ((PasswordField) page.lookup("#account-password")).setText("short");
            ((Button) page.lookup("#account-add")).fire();
            assertThat(((Label) page.lookup("#accounts-wrong")).getText()).contains("至少 8 位");
            assertThat(Accounts.of(store).none()).isTrue();
            ((PasswordField) page.lookup("#account-password")).setText("yiti-2026");
            ((Button) page.lookup("#account-add")).fire();
            assertThat(Accounts.of(store).all())
                    .singleElement()
                    .satisfies(account -> {
                        assertThat(account.name()).isEqualTo("王芳");
                        assertThat(account.administersAccounts()).isTrue();
                        assertThat(account.mustChange()).isFalse();
                    });
            assertThat(asked).containsExactly("sign in");
        });
    }

    @Test
    void an_administrator_sees_all_and_a_clerk_the_own_password_only() throws Exception {
        var accounts = TestAccounts.in(store);
        var admin = accounts.add("系统", Optional.empty(), Role.SYSTEM_ADMIN, Role.AUDITOR);
        var clerk = accounts.add("王芳", Optional.empty(), Role.CLERK);
        new SignIn(store, Clock.systemUTC(), SignInWay.WINDOW).as("没有这个人", "x");
        new SignIn(store, Clock.systemUTC(), SignInWay.WINDOW).as("王芳", "wrong-2026");
        var whole =
                fx(() -> accountsPage(accounts.signedIn(admin), presence(accounts.account(admin))));
        show(whole);
        fx(() -> {
            var list = (TableView<?>) whole.lookup("#accounts-list");
            assertThat(list.getItems()).hasSize(3);
            assertThat(((Label) whole.lookup("#accounts-warnings")).getText())
                    .contains("系统", "三人分任");
            assertThat(whole.lookup("#account-add")).isNotNull();
            assertThat(((TableView<?>) whole.lookup("#sign-ins")).getItems()).hasSize(2);
        });
        var own =
                fx(() -> accountsPage(accounts.signedIn(clerk), presence(accounts.account(clerk))));
        show(own);
        fx(() -> {
            assertThat(own.lookup("#accounts-list")).isNull();
            assertThat(own.lookup("#account-add")).isNull();
            assertThat(((TableView<?>) own.lookup("#sign-ins")).getItems()).hasSize(1);
            assertThat(((Label) own.lookup("#sign-ins-about")).getText()).contains("本人账号");
            ((PasswordField) own.lookup("#account-old")).setText(TestAccounts.PASSWORD);
            ((PasswordField) own.lookup("#account-new")).setText("own-2026-x");
            ((PasswordField) own.lookup("#account-again")).setText("own-2026-x");
            ((Button) own.lookup("#account-change")).fire();
            assertThat(accounts.account(clerk).password().orElseThrow().is("own-2026-x")).isTrue();
        });
    }

    private static Presence presence(Account account) {
        return new Presence(Optional.of(account), () -> {}, () -> {});
    }
}
