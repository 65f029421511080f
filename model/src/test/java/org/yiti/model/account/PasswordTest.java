package org.yiti.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final int FEW = 1000;

    @ParameterizedTest
    @ValueSource(strings = {"yiti-2026", "㛃𤦹的密码1", "a b c 1 2 3 ", "😀😀😀😀1"})
    void only_the_right_one_is_right(String typed) {
        var kept = Password.of(typed, FEW);
        assertThat(kept.is(typed)).isTrue();
        assertThat(kept.is(typed + " ")).isFalse();
        assertThat(kept.is("")).isFalse();
    }

    @Test
    void what_is_kept_is_read_again_and_holds_nothing_of_it() {
        var kept = Password.of("yiti-2026", FEW);
        assertThat(kept.text())
                .startsWith("pbkdf2-sha256$1000$")
                .doesNotContain("yiti-2026")
                .isNotEqualTo(Password.of("yiti-2026", FEW).text());
        assertThat(Password.read(kept.text())).contains(kept);
        assertThat(Password.read(kept.text()).orElseThrow().is("yiti-2026")).isTrue();
        assertThat(kept).hasToString("Password");
    }

    @Test
    void a_new_one_is_calculated_as_long_as_is_asked_today() {
        assertThat(Password.of("yiti-2026").text()).startsWith("pbkdf2-sha256$600000$");
    }

    /// What Python's hashlib makes of the same password, salt and iterations.
    @Test
    void another_program_calculates_the_same() {
        var kept =
                "pbkdf2-sha256$1000$MDEyMzQ1Njc4OWFiY2RlZg==$"
                        + "nZIbLJQdgAkHZdxpiPS3ZscnudEtDFASJYdX0Giw8to=";
        assertThat(Password.read(kept).orElseThrow().is("密码yiti-1")).isTrue();
    }

    @Test
    void one_that_looks_the_same_is_the_same() {
        assertThat(Password.of("caf\u00e9-2026", FEW).is("cafe\u0301-2026")).isTrue();
    }

    @Test
    void a_very_long_one_is_wrong_at_once() {
        assertThat(Password.of("yiti-2026").is("x".repeat(10_000_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "pbkdf2-sha256$1000$AAAA$AAAA",
                "pbkdf2-sha256$0$MDEyMzQ1Njc4OWFiY2RlZg==$nZIbLJQdgAkHZdxpiPS3ZscnudEtDFASJYdX0Giw8to=",
                "pbkdf2-sha256$999999999$MDEyMzQ1Njc4OWFiY2RlZg==$nZIbLJQdgAkHZdxpiPS3ZscnudEtDFASJYdX0Giw8to=",
                "pbkdf2-sha256$x$y$z",
                "argon2$1$MDEyMzQ1Njc4OWFiY2RlZg==$nZIbLJQdgAkHZdxpiPS3ZscnudEtDFASJYdX0Giw8to="
            })
    void what_is_no_kept_password_is_none(String text) {
        assertThat(Password.read(text)).isEmpty();
        assertThat(Password.read(null)).isEmpty();
    }

    @Test
    void the_rules_name_everything_that_is_wrong() {
        assertThat(PasswordRules.wrong("", "王芳"))
                .extracting(s -> s.key())
                .containsExactly("account.password.short", "account.password.kinds");
        assertThat(PasswordRules.wrong("王芳12345678", "王芳"))
                .extracting(s -> s.key())
                .containsExactly("account.password.name");
        assertThat(PasswordRules.wrong("a1".repeat(65), "王芳"))
                .extracting(s -> s.key())
                .containsExactly("account.password.long");
        assertThat(PasswordRules.wrong("𤦹㛃好天气真不错1", "王芳")).isEmpty();
        assertThat(PasswordRules.wrong("yiti-2026", "")).isEmpty();
    }
}
