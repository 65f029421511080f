package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts typed at a real store: nothing without one, and no more than its role may.
class AccountCommandsTest {
    @TempDir Path home;

    private Commands commands = new Commands(Path.of(""));
    private String store = "";

    @BeforeEach
    void aStore() {
        commands = new Commands(home);
        store = home.resolve("store").toString();
        ok(commands.at(store, "init", "--office", "市督查室", "--level", "city"));
    }

    private static Commands.Ran ok(Commands.Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran;
    }

    private Path secret(String name, String words) {
        try {
            return Files.writeString(home.resolve(name), words + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Commands.Ran account(String verb, Object... arguments) {
        var words = new ArrayList<String>(List.of("account", verb, "--store", store));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return commands.typed(words.toArray(String[]::new));
    }

    private void first() {
        ok(
                account(
                        "add",
                        "--name",
                        "管理员",
                        "--role",
                        "SYSTEM_ADMIN",
                        "--role",
                        "AUDITOR",
                        "--new-password-file",
                        secret("admin", "yiti-2026")));
    }

    private void clerk() {
        first();
        ok(
                account(
                        "add",
                        "--name",
                        "㛃𤦹",
                        "--role",
                        "clerk",
                        "--new-password-file",
                        secret("given", "given-2026"),
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("admin", "yiti-2026")));
        ok(
                account(
                        "set-password",
                        "--new-password-file",
                        secret("own", "own-2026-好"),
                        "--account",
                        "㛃𤦹",
                        "--password-file",
                        secret("given", "given-2026")));
    }

    @Test
    void without_accounts_a_store_is_anybodys() {
        ok(commands.at(store, "sample"));
        assertThat(account("list").out()).contains("还没有账号");
    }

    @Test
    void the_first_account_has_to_look_after_the_accounts() {
        var ran =
                account(
                        "add",
                        "--name",
                        "王芳",
                        "--role",
                        "CLERK",
                        "--new-password-file",
                        secret("first", "yiti-2026"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("第一个账号要能管理账号");
        ok(commands.at(store, "check"));
    }

    @Test
    void with_accounts_a_command_names_one_or_fails_with_its_own_code() {
        first();
        var nobody = commands.at(store, "today");
        assertThat(nobody.code()).isEqualTo(4);
        assertThat(nobody.err()).contains("--account");
        assertThat(nobody.out()).isEmpty();
        assertThat(commands.at(store, "dump", "--account", "管理员").code()).isEqualTo(4);
        var wrong =
                commands.at(
                        store,
                        "check",
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("wrong", "wrong-2026"));
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.err()).contains("姓名或密码不对");
    }

    @Test
    void a_file_that_holds_no_password_is_named() throws IOException {
        first();
        var binary = home.resolve("binary");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var endless = secret("endless", "x".repeat(2_000_000));
        var empty = secret("empty", "");
        for (Path file : List.of(binary, endless, empty, home.resolve("missing"), home)) {
            var ran = commands.at(store, "check", "--account", "管理员", "--password-file", file);
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.err()).contains(file.toString());
        }
    }

    @Test
    void five_wrong_ones_lock_the_account() {
        first();
        var wrong = secret("wrong", "wrong-2026");
        for (int i = 0; i < 4; i++) {
            commands.at(store, "check", "--account", "管理员", "--password-file", wrong);
        }
        var fifth = commands.at(store, "check", "--account", "管理员", "--password-file", wrong);
        assertThat(fifth.err()).contains("锁定", "10 分钟");
        var right =
                commands.at(
                        store,
                        "check",
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("admin", "yiti-2026"));
        assertThat(right.code()).isEqualTo(4);
        assertThat(right.err()).contains("锁定");
    }

    @Test
    void a_given_password_is_changed_before_anything_else() {
        first();
        ok(
                account(
                        "add",
                        "--name",
                        "王芳",
                        "--role",
                        "CLERK",
                        "--new-password-file",
                        secret("given", "given-2026"),
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("admin", "yiti-2026")));
        var ran =
                commands.at(
                        store,
                        "today",
                        "--account",
                        "王芳",
                        "--password-file",
                        secret("given", "given-2026"));
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("set-password");
    }

    @Test
    void a_clerk_does_a_clerks_work_under_the_own_name() {
        clerk();
        var own = secret("own", "own-2026-好");
        var opened =
                commands.typed(
                        "item",
                        "open",
                        "--store",
                        store,
                        "--title",
                        "加装电梯",
                        "--account",
                        "㛃𤦹",
                        "--password-file",
                        own.toString(),
                        "--by",
                        "别人");
        ok(opened);
        var dump =
                commands.at(
                        store,
                        "dump",
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("admin", "yiti-2026"));
        assertThat(dump.out()).contains("\"drafted_by\":\"㛃𤦹\"").doesNotContain("别人");
    }

    @Test
    void what_is_no_matter_of_the_role_is_refused_and_nothing_is_written() {
        clerk();
        var own = secret("own", "own-2026-好");
        var refused =
                account("disable", "--name", "管理员", "--account", "㛃𤦹", "--password-file", own);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("账号、单位、字典", "系统管理员");
        var dump = commands.at(store, "dump", "--account", "㛃𤦹", "--password-file", own);
        assertThat(dump.code()).isEqualTo(1);
        assertThat(dump.out()).isEmpty();
        var restore = commands.at(store, "restore", "--account", "㛃𤦹", "--password-file", own);
        assertThat(restore.code()).isEqualTo(1);
    }

    @Test
    void the_last_account_that_looks_after_accounts_stays() {
        first();
        var ran =
                account(
                        "disable",
                        "--name",
                        "管理员",
                        "--account",
                        "管理员",
                        "--password-file",
                        secret("admin", "yiti-2026"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("至少要留一个");
    }

    @Test
    void a_list_tells_names_and_roles_and_no_password() throws Exception {
        clerk();
        var ran =
                ok(
                        account(
                                "list",
                                "--json",
                                "--account",
                                "管理员",
                                "--password-file",
                                secret("admin", "yiti-2026")));
        assertThat(ran.out()).doesNotContain("pbkdf2");
        assertThat(ran.json().get(1).get("name").asText()).isEqualTo("㛃𤦹");
        assertThat(ran.json().get(1).get("roles").get(0).asText()).isEqualTo("CLERK");
    }

    @Test
    void the_log_tells_who_signed_in_and_what_failed_and_others_their_own_only() throws Exception {
        clerk();
        var wrong = secret("wrong", "wrong-2026");
        commands.at(store, "today", "--account", "㛃𤦹", "--password-file", wrong);
        commands.at(store, "today", "--account", "没有这个人", "--password-file", wrong);
        var admin = new Object[] {"--account", "管理员", "--password-file", home.resolve("admin")};
        var own = new Object[] {"--account", "㛃𤦹", "--password-file", home.resolve("own")};
        var all = ok(account("log", admin)).out();
        assertThat(all).contains("管理员", "㛃𤦹", "密码不对", "没有这个姓名", "命令行");
        assertThat(all).doesNotContain("没有这个人", "wrong-2026");
        var mine = ok(account("log", own)).out();
        assertThat(mine).contains("㛃𤦹", "密码不对").doesNotContain("管理员", "没有这个姓名");
        var json = account("log", "--json", "--most", "1", admin[0], admin[1], admin[2], admin[3]);
        assertThat(json.json()).hasSize(1);
        assertThat(json.json().get(0).get("outcome").asText()).isEqualTo("ENTERED");
    }
}
