package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.app.account.SignInModel.State;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.i18n.Texts;
import org.yiti.model.account.Account;
import org.yiti.model.account.Role;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

class SignInModelTest {
    /// A clock that is put forward.
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-27T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final FakeStore store = new FakeStore();
    private final TestAccounts accounts = TestAccounts.in(store);
    private final Watch watch = new Watch();
    private final List<Account> in = new ArrayList<>();
    private final SignInModel model = new SignInModel(store, new DirectJobRunner(), watch, in::add);

    private String said() {
        return model.stateProperty().get() instanceof State.Asking(var why)
                ? why.map(new Texts(Locale.CHINESE)::say).orElse("")
                : "";
    }

    @Test
    void the_right_password_signs_in_and_names_that_no_font_may_have_do_too() {
        accounts.add("㛃𤦹", Optional.empty(), Role.CLERK);
        model.signIn(" 㛃𤦹", TestAccounts.PASSWORD);
        assertThat(in).extracting(Account::name).containsExactly("㛃𤦹");
        assertThat(store.signIns().of(in.getFirst().id()).signedIn()).contains(watch.now);
    }

    @Test
    void which_of_the_two_is_wrong_is_not_said() {
        model.signIn("管理员", "wrong-2026");
        var wrongPassword = said();
        model.signIn("没有这个人", TestAccounts.PASSWORD);
        assertThat(said()).isEqualTo(wrongPassword).contains("姓名或密码不对");
        assertThat(in).isEmpty();
    }

    @Test
    void five_wrong_ones_lock_and_it_is_said_for_how_long() {
        for (int i = 0; i < 5; i++) {
            model.signIn("管理员", "wrong-2026");
        }
        assertThat(said()).contains("10 分钟");
        watch.now = watch.now.plus(Duration.ofMinutes(4));
        model.signIn("管理员", TestAccounts.PASSWORD);
        assertThat(said()).contains("6 分钟");
        assertThat(in).isEmpty();
        watch.now = watch.now.plus(Duration.ofMinutes(6));
        model.signIn("管理员", TestAccounts.PASSWORD);
        assertThat(in).hasSize(1);
        assertThat(store.signIns().of(in.getFirst().id()).failures()).isZero();
    }

    /// Five wrong ones while the clock was a year ahead: it is put right, and the lock is no longer than any other.
    @Test
    void a_clock_that_is_put_back_locks_no_longer() {
        watch.now = watch.now.plus(Duration.ofDays(365));
        for (int i = 0; i < 5; i++) {
            model.signIn("管理员", "wrong-2026");
        }
        watch.now = watch.now.minus(Duration.ofDays(365));
        model.signIn("管理员", TestAccounts.PASSWORD);
        assertThat(said()).contains("10 分钟");
        watch.now = watch.now.plus(Duration.ofMinutes(9));
        model.signIn("管理员", TestAccounts.PASSWORD);
        assertThat(in).isEmpty();
        watch.now = watch.now.plus(Duration.ofMinutes(1));
        model.signIn("管理员", TestAccounts.PASSWORD);
        assertThat(in).hasSize(1);
    }

    @Test
    void an_account_that_is_switched_off_does_not_sign_in() {
        var id = accounts.add("王芳", Optional.empty(), Role.CLERK);
        store.record(
                TestAccounts.SOMEBODY,
                Step.of(
                        org.yiti.model.Sentence.of("step.undo"),
                        Change.Put.of(id, Field.ACCOUNT_ACTIVE, false)));
        model.signIn("王芳", TestAccounts.PASSWORD);
        assertThat(in).isEmpty();
    }

    @Test
    void a_given_password_is_changed_first() {
        var id = accounts.add("王芳", Optional.empty(), Role.CLERK);
        store.record(
                TestAccounts.SOMEBODY,
                Step.of(
                        org.yiti.model.Sentence.of("step.undo"),
                        Change.Put.of(id, Field.ACCOUNT_MUST_CHANGE, true)));
        model.signIn("王芳", TestAccounts.PASSWORD);
        assertThat(model.stateProperty().get()).isInstanceOf(State.NewPassword.class);
        var account = accounts.account(id);
        model.choose(account, "short", "short");
        model.choose(account, "own-2026-x", "own-2026-y");
        model.choose(account, TestAccounts.PASSWORD, TestAccounts.PASSWORD);
        assertThat(in).isEmpty();
        model.choose(account, "own-2026-x", "own-2026-x");
        assertThat(in).hasSize(1);
        assertThat(accounts.account(id).mustChange()).isFalse();
        assertThat(accounts.account(id).password().orElseThrow().is("own-2026-x")).isTrue();
    }

    @Test
    void a_very_long_password_is_wrong_and_nothing_more() {
        model.signIn("管理员", "x".repeat(1_000_000));
        assertThat(said()).contains("姓名或密码不对");
    }
}
