package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.TestStores;
import org.yiti.model.account.AccountSteps;
import org.yiti.model.account.Role;
import org.yiti.model.record.Actor;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.SignInNote.SignInOutcome;

/// The door of a store with accounts, as a person stands before it.
class DoorFlowTest extends FlowTest {
    private static final String PASSWORD = "yiti-2026";

    @BeforeEach
    void accounts() throws Exception {
        SmallStore.make(home, program.store());
        try (var store = TestStores.open(home, program.store())) {
            account(store, "管理员", Role.SYSTEM_ADMIN);
            account(store, "市领导", Role.LEADER);
            account(store, "王芳", Role.CLERK);
        }
    }

    private static void account(org.yiti.model.store.Store store, String name, Role role)
            throws Exception {
        var step = AccountSteps.make(name, Set.of(role), Optional.empty(), PASSWORD, false);
        store.recorder().record(new Actor("zhang", "张三"), step);
    }

    private void signIn(String name, String password) {
        program.see("#sign-in-name");
        fx(() -> {
            @SuppressWarnings("unchecked")
            var names = (ComboBox<String>) program.stage().getScene().lookup("#sign-in-name");
            names.setValue(name);
        });
        program.click("#sign-in-password");
        program.keys(password);
        program.push(KeyCode.ENTER);
    }

    /// Chooses from the menu under one's name.
    private void person(String item) {
        program.see("#top-person");
        fx(() ->
                ((MenuButton) program.stage().getScene().lookup("#top-person"))
                        .getItems().stream()
                                .filter(each -> item.equals(each.getId()))
                                .forEach(each -> each.fire()));
    }

    /// The page of audits with its button, and whether it can be pressed.
    private boolean planning() {
        return fx(() -> {
            var button = program.stage().getScene().lookup("#audit-new");
            return button != null && !button.isDisabled();
        });
    }

    @Test
    void wrongOnesAreRefusedALeaderReadsOnlyAndTheSamePersonFindsThePageAgain() throws Exception {
        program.start();
        signIn("市领导", "wrong-2026");
        program.awaitWords("#sign-in-said", "姓名或密码不对");
        assertThat(fx(() -> program.stage().getScene().lookup("#top-person") == null)).isTrue();

        signIn("市领导", PASSWORD);
        program.click("#rail-audit");
        program.awaitWords("#shell-read-only", "只读");
        assertThat(planning()).isFalse();

        person("top-lock");
        program.see("#sign-in");
        assertThat(fx(() -> program.stage().getScene().lookup("#audit-new") == null)).isTrue();
        signIn("市领导", PASSWORD);
        program.awaitWords("#shell-read-only", "只读"); // the page that was locked
        assertThat(planning()).isFalse();

        person("top-switch");
        signIn("王芳", PASSWORD);
        program.click("#rail-audit");
        program.see("#audit-new");
        program.close();

        try (var store = TestStores.open(home, program.store())) {
            assertThat(store.signIns().notes(10))
                    .extracting(SignInNote::outcome)
                    .containsExactly(
                            SignInOutcome.ENTERED,
                            SignInOutcome.ENTERED,
                            SignInOutcome.ENTERED,
                            SignInOutcome.WRONG);
        }
    }

    @Test
    void fiveWrongOnesLockTheDoorEvenForTheRightPassword() throws Exception {
        program.start();
        for (int i = 0; i < 5; i++) {
            signIn("王芳", "wrong-" + i + "-2026");
            program.awaitWords("#sign-in-said", i < 4 ? "姓名或密码不对" : "已锁定");
        }
        signIn("王芳", PASSWORD);
        program.awaitWords("#sign-in-said", "已锁定");
        // Others come in.
        signIn("管理员", PASSWORD);
        program.see("#top-person");
        program.close();
        assertThat(check()).isEmpty();
    }
}
