package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.account.TestAccounts;
import org.yiti.app.boot.SampleStore;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// A unit's liaison types every command. Each row that is not the unit's has a word in it that stands nowhere else: it
/// comes out of none of them, and nothing is written but what is the unit's.
class LiaisonAttackTest {
    @TempDir Path home;
    private Store store;
    private Commands commands;
    private Canary canary;
    private final List<String> leaks = new ArrayList<>();
    private final List<String> misunderstood = new ArrayList<>();
    private final Set<String> done = new TreeSet<>();

    @BeforeEach
    void prepare() throws Exception {
        store = SampleStore.open(home, "store");
        commands = new Commands(new KeptStores(TestStores.in(home), store));
        Files.writeString(home.resolve("own"), TestAccounts.PASSWORD + "\n");
        Files.writeString(home.resolve("paper"), "文字\n");
        account("管理员", Optional.empty(), Role.SYSTEM_ADMIN, Role.HEAD);
        // A unit that leads some tasks and not all.
        var unit = store.rows().all(Table.TASK).getFirst().reference(TASK_LEAD_UNIT);
        var liaison = account("联络员", Optional.ofNullable(unit), Role.LIAISON);
        canary = Canary.planted(store, new GuardedStore(store, Optional.of(liaison)).rows());
        assertThat(canary.rows()).isGreaterThan(500);
        assertThat(typed("管理员", "freeze month --rows-only --month 2021-05 --day 2021-06-01").code())
                .isZero();
        assertThat(typed("管理员", "backup").code()).isZero();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private UUID account(String name, Optional<UUID> unit, Role... roles) throws Exception {
        var made = TestAccounts.made(name, unit, roles);
        store.recorder().record(TestAccounts.SOMEBODY, Step.of(Sentence.of("step.undo"), made));
        return made.row();
    }

    private Path out() {
        return home.resolve("out");
    }

    private Commands.Ran typed(String who, String line) {
        var words = new ArrayList<String>();
        for (String word : line.split(" ")) {
            words.add(word.replace("OUT", out().toString()));
        }
        words.addAll(List.of("--store", home.resolve("store").toString(), "--account", who));
        words.addAll(List.of("--password-file", home.resolve("own").toString()));
        return commands.typed(words.toArray(String[]::new));
    }

    /// A command of the liaison's. What it printed and what it wrote is searched.
    private Commands.Ran tries(String line) throws IOException {
        Files.createDirectories(out());
        var ran = typed("联络员", line);
        if (ran.code() == 2) {
            misunderstood.add(line + " " + ran.err() + ran.out());
        }
        if (ran.code() == 0) {
            done.add(line.split(" ")[0]);
        }
        Canary.in(ran.out() + ran.err()).ifPresent(words -> leaks.add(line + " printed: " + words));
        try (var files = Files.walk(out())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file) && Canary.in(file)) {
                    leaks.add(line + " wrote " + file.getFileName());
                }
                Files.delete(file);
            }
        }
        return ran;
    }

    private String dump() throws Exception {
        var all = new StringWriter();
        store.dump(all);
        return all.toString();
    }

    @Test
    void no_command_reads_what_is_not_the_units() throws Exception {
        for (var line : reading()) {
            tries(line);
        }
        assertThat(misunderstood).isEmpty();
        assertThat(leaks).isEmpty();
        assertThat(done)
                .contains(
                        "today",
                        "figures",
                        "item",
                        "act",
                        "lint",
                        "print-list",
                        "chart",
                        "export-ledger");
    }

    @Test
    void no_command_writes_what_is_not_the_units() throws Exception {
        var before = dump();
        for (var line : writing()) {
            if (tries(line).code() == 0) {
                leaks.add(line + " was done");
            }
        }
        assertThat(misunderstood).isEmpty();
        assertThat(leaks).isEmpty();
        assertThat(dump()).isEqualTo(before);
    }

    private List<String> reading() {
        return List.of(
                "today --as-of 2021-06-30 --json",
                "figures --year 2021 --as-of 2021-06-30 --json",
                "lint --year 2021 --json",
                "outstanding --year 2021 --json",
                "item list --json",
                "item show --json --id " + canary.id(Table.SUPERVISION_ITEM),
                "item paper --id "
                        + canary.id(Table.SUPERVISION_ITEM)
                        + " --kind STORY --out OUT/s.docx",
                "act list --year 2021 --json",
                "inspection list --json",
                "inspection show --json --id " + canary.id(Table.INSPECTION),
                "inspection conclusion list --json",
                "inspection conclusion show --json --id " + canary.id(Table.CONCLUSION),
                "inspection review list --json",
                "whistle list --json",
                "audit list --json",
                "audit report --audit " + canary.id(Table.AUDIT) + " --out OUT/a.docx",
                "consultation list --year 2021 --json",
                "problem list --year 2021 --json",
                "visit list --year 2021 --json",
                "meeting list --year 2021 --json",
                "meeting show --json " + canary.id(Table.MEETING),
                "freeze list --json",
                "freeze revisions --month 2021-05 --json",
                "baseline list --year 2021 --json",
                "attach list --year 2021 --json",
                "attach save --id " + canary.id(Table.ATTACHMENT) + " --out OUT/file",
                "template list --json",
                "history --task " + canary.number(Table.TASK),
                "print-list --list tasks --year 2021 --as-of 2021-06-30 --out OUT/t.pdf",
                "export-ledger --year 2021 --month 6 --out OUT/l.xlsx",
                "sample-draw --of items --strata unit --size 5 --seed x --frame OUT/frame.tsv",
                "sample-draw --of tasks --strata unit --size 5 --seed x --frame OUT/frame.tsv",
                "sample-draw --of places --strata unit --size 5 --seed x --frame OUT/frame.tsv",
                "chart --year 2021 --month 6 --out OUT/c.svg heat-map",
                "exchange packages --json",
                "exchange conflicts --json",
                "exchange offices --json",
                "account list --json",
                "account log --json",
                "exchange import --dry-run " + home.resolve("paper"),
                "dump",
                "check --json");
    }

    private List<String> writing() {
        var file = home.resolve("paper");
        var item = canary.id(Table.SUPERVISION_ITEM);
        return List.of(
                "set --year 2021 --task "
                        + canary.number(Table.TASK)
                        + " --field content --value 改",
                "item open --title 新 --demand 求 --basis 据 --unit 市住建委 --due 2021-06-30 --by 联络员",
                "item step --id " + item + " REPORT_DONE --text 已完成",
                "item step --id " + item + " ISSUE",
                "freeze month --month 2021-06 --day 2021-06-30",
                "pack --month 2021-06 --form docx,xlsx --out OUT",
                "pack --month 2021-05 --closed --form docx,xlsx --out OUT",
                "meeting open --month 6",
                "meeting agenda --add 议题 " + canary.id(Table.MEETING),
                "meeting decide --text 决定 " + canary.id(Table.MEETING),
                "whistle add --kind EMERGENCY --from 市住建委 --unit 市住建委 --matter 事",
                "audit kit --audit "
                        + canary.id(Table.AUDIT)
                        + " --until 2030-01-01 --passphrase-file "
                        + file
                        + " --out OUT/k.yitk",
                "inspection act --id " + canary.id(Table.INSPECTION) + " APPROVE --basis 据",
                "sample-draw --of tasks --strata unit --size 5 --seed x --keep 2",
                "exchange export --full --out OUT/x.yiti",
                "exchange revoke x",
                "account disable --name 管理员",
                "account add --name 新 --role HEAD --new-password-file " + file,
                "template add --file " + file,
                "attach add --year 2021 --issue 01 " + file,
                "backup",
                "undo");
    }
}
