package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.model.account.Account;
import org.yiti.model.account.Role;

/// The sign-in page, as a person uses it.
class SignInViewTest extends FxTest {
    private final FakeStore store = new FakeStore();
    private final Texts texts = new Texts(Locale.CHINESE);

    @Test
    void who_types_the_right_password_comes_in_and_a_wrong_one_is_said() {
        TestAccounts.in(store).add("㛃𤦹", Optional.empty(), Role.CLERK);
        var in = new ArrayList<Account>();
        var page =
                fx(() -> {
                    var model =
                            new SignInModel(
                                    store, new DirectJobRunner(), Clock.systemUTC(), in::add);
                    return new SignInView(model, List.of("管理员", "㛃𤦹"), texts)
                            .build("市督查室", Optional.of("㛃𤦹"));
                });
        show(page);
        fx(() -> {
            var name = (ComboBox<?>) page.lookup("#sign-in-name");
            assertThat(name.getValue()).isEqualTo("㛃𤦹");
            var password = (PasswordField) page.lookup("#sign-in-password");
            var enter = (Button) page.lookup("#sign-in-enter");
            password.setText("wrong-2026");
            enter.fire();
            assertThat(((Label) page.lookup("#sign-in-said")).getText()).contains("不对");
            assertThat(password.getText()).isEmpty();
            password.setText(TestAccounts.PASSWORD);
            enter.fire();
            assertThat(in).extracting(Account::name).containsExactly("㛃𤦹");
        });
    }
}
