package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.exchange.ExchangeExamples;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.app.i18n.Texts;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;

/// `yiti exchange …` over an exchange in memory: what it answers and how it ends.
class ExchangeCommandsTest {
    @TempDir Path folder;
    private final FakeStore store = new FakeStore();
    private FakeExchange exchange;

    /// Opens the store in memory, whatever the folder.
    private record OneStore(Store store) implements Stores {
        @Override
        public boolean exists(Path folder) {
            return true;
        }

        @Override
        public boolean remains(Path folder) {
            return true;
        }

        @Override
        public void create(Path folder, NewOffice office) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Opening open(Path folder, String who, BooleanSupplier onShow, Progress progress) {
            return new Opening.Opened(store, List.of());
        }

        @Override
        public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
            return store.exchange().inspect(file, unlocking);
        }

        @Override
        public Optional<Path> newestBackup(Path folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> restore(Path backup, Path folder, String who) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void fill() {
        store.record(new Actor("zhang", "张敏"), new SampleYear(store.office()).step());
        exchange = ExchangeExamples.over(store);
        store.exchangesBy(exchange);
    }

    private record Ran(int code, JsonNode json) {}

    private Ran run(String verb, Object... arguments) throws Exception {
        var words = new ArrayList<>(List.of("exchange", verb, "--store", "S", "--json"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        var out = new StringWriter();
        int code =
                YitiCommand.run(
                        new OneStore(store),
                        new Texts(Locale.CHINESE),
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        words.toArray(String[]::new));
        return new Ran(code, new ObjectMapper().readTree(out.toString()));
    }

    @Test
    void everyOfficeThatChangesWaitForGetsAPackage() throws Exception {
        var ran = run("export", "--out", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("packages").findValuesAsText("office"))
                .containsExactly("110108", "110107", "110115");
        assertThat(exchange.orders()).allMatch(o -> o.kind() == PackageKind.CHANGES);
    }

    @Test
    void onePackageIsNamedAsWanted() throws Exception {
        var file = folder.resolve("给丰台.yiti");
        var ran = run("export", "--to", "110106", "--full", "--out", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.json().at("/packages/0/file").asText()).isEqualTo(file.toString());
        assertThat(ran.json().at("/packages/0/kind").asText()).isEqualTo("full");
        assertThat(run("packages").json().get(0).at("/file").asText())
                .as("the books have the name that the file got")
                .isEqualTo("给丰台.yiti");
        Files.writeString(file, "a package");
        assertThat(run("export", "--to", "110106", "--out", file).json().at("/error/code").asText())
                .isEqualTo("cli.exchange.exists");
    }

    @Test
    void whomAPackageIsForMustBeKnown() throws Exception {
        assertThat(
                        run("export", "--to", "999999", "--out", folder)
                                .json()
                                .at("/error/code")
                                .asText())
                .isEqualTo("cli.exchange.to-unknown");
        var ran = run("receipt", "--out", folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().at("/error/message").asText()).contains("110106 丰台区专班");
    }

    @Test
    void aNameThatTheLogCannotKeepIsRefusedBeforeAnythingIsWritten() throws Exception {
        var ran = run("receipt", "--to", "110106", "--out", folder, "--by", "王".repeat(65));
        assertThat(ran.json().at("/error/code").asText()).isEqualTo("cli.args.long");
        assertThat(exchange.orders()).isEmpty();
    }

    @Test
    void receiptsAndRequestsAreWritten() throws Exception {
        assertThat(run("receipt", "--to", "110106", "--out", folder).code()).isZero();
        assertThat(run("request", "--to", "大兴区专班", "--out", folder).code()).isZero();
        assertThat(exchange.orders())
                .extracting(o -> o.kind())
                .containsExactly(PackageKind.RECEIPT, PackageKind.REQUEST);
    }

    @Test
    void aPackageIsInspectedWithItsTrouble() throws Exception {
        var fine = run("inspect", ExchangeExamples.DISTRICT);
        assertThat(fine.code()).isZero();
        assertThat(fine.json().at("/from/office").asText()).isEqualTo("110106");
        assertThat(fine.json().has("error")).isFalse();
        var unknown = run("inspect", ExchangeExamples.UNKNOWN);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.json().at("/trouble/code").asText()).isEqualTo("UNKNOWN_SIGNER");
        assertThat(unknown.json().at("/error/code").asText())
                .isEqualTo("exchange.code.unknown_signer");
    }

    @Test
    void aDryRunListsRowsAndTakesNothingIn() throws Exception {
        int before = exchange.packages().size();
        var ran = run("import", ExchangeExamples.DISTRICT, "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("changed").asInt()).isEqualTo(6);
        assertThat(ran.json().at("/tables/task/conflict").asInt()).isEqualTo(2);
        assertThat(ran.json().get("rows")).hasSize(9);
        assertThat(ran.json().at("/rows/0/fields/0/after").asText()).endsWith("年底前验收");
        assertThat(exchange.packages()).hasSize(before);
    }

    @Test
    void aPackageIsTakenInAndTakenBack() throws Exception {
        var ran = run("import", ExchangeExamples.DISTRICT);
        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("backup").asText()).contains("b-1.zip");
        var number = ran.json().get("number").asLong();
        assertThat(run("take-back", number).json().get("takenBack").asLong()).isEqualTo(number);
        assertThat(run("take-back", 2).code()).as("a package that went out").isEqualTo(1);
    }

    @Test
    void manyRemovalsNeedAWord() throws Exception {
        int before = exchange.packages().size();
        var ran = run("import", ExchangeExamples.BULK);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().at("/error/code").asText()).isEqualTo("cli.exchange.removals");
        assertThat(ran.json().get("removed").asInt()).isEqualTo(25);
        assertThat(exchange.packages()).hasSize(before);
        assertThat(run("import", ExchangeExamples.BULK, "--accept-removals").code()).isZero();
    }

    @Test
    void aPackageThatWaitsIsKeptAndSaysSo() throws Exception {
        int before = exchange.packages().size();
        assertThat(run("import", ExchangeExamples.GAP, "--dry-run").code()).isEqualTo(1);
        assertThat(exchange.packages()).hasSize(before);
        var ran = run("import", ExchangeExamples.GAP);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().at("/error/code").asText()).isEqualTo("exchange.code.need_range");
        assertThat(run("packages").json().get(0).at("/state").asText()).isEqualTo("parked");
    }

    @Test
    void refusedChangesAreListed() throws Exception {
        var all = run("refused").json();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).at("/office").asText()).isEqualTo("丰台区专班");
        assertThat(all.get(0).at("/owner").asText()).isEqualTo("110000");
        assertThat(all.get(0).at("/values").toString()).contains("改为年底前完成");
        assertThat(all.get(1).at("/removed").asBoolean()).isTrue();
    }

    @Test
    void aPassphraseComesFromAFile() throws Exception {
        assertThat(run("import", ExchangeExamples.LOCKED).json().at("/error/code").asText())
                .isEqualTo("exchange.code.wrong_passphrase");
        var words = Files.writeString(folder.resolve("口令.txt"), "六月的雨\n");
        assertThat(run("import", ExchangeExamples.LOCKED, "--passphrase-file", words).code())
                .isZero();
        var marked = Files.writeString(folder.resolve("记事本.txt"), "\uFEFF六月的雨\r\n");
        assertThat(run("import", ExchangeExamples.LOCKED, "--passphrase-file", marked).code())
                .as("with the mark that an editor puts before it")
                .isZero();
        assertThat(
                        run("import", ExchangeExamples.LOCKED, "--passphrase-file", "没有.txt")
                                .json()
                                .at("/error/code")
                                .asText())
                .isEqualTo("cli.exchange.passphrase");
    }

    @Test
    void trustNeedsTheFingerprintThatWasReadOut() throws Exception {
        var wrong =
                run(
                        "trust",
                        "--from",
                        ExchangeExamples.UNKNOWN,
                        "--fingerprint",
                        "11111 11111 11111 11111 11111");
        assertThat(wrong.code()).isEqualTo(1);
        var right =
                run(
                        "trust",
                        "--from",
                        ExchangeExamples.UNKNOWN,
                        "--fingerprint",
                        ExchangeExamples.DISTRICT_PRINT);
        assertThat(right.json().get("trust").asText()).isEqualTo("compared");
        assertThat(run("revoke", right.json().get("replica").asText()).code()).isZero();
        assertThat(exchange.stores())
                .filteredOn(s -> s.certificate().officeCode().equals("110107"))
                .extracting(s -> s.trust())
                .containsExactly(Trust.REVOKED);
    }

    @Test
    void offices() throws Exception {
        var ran = run("offices");
        assertThat(ran.json().at("/own/name").asText()).isEqualTo("市专班");
        assertThat(ran.json().get("stores").findValuesAsText("trust"))
                .containsExactly("compared", "vouched", "unknown", "compared", "revoked");
        assertThat(ran.json().at("/receivers/1/waiting").asInt()).isEqualTo(318);
    }

    @Test
    void conflictsAreListedAndDecided() throws Exception {
        var all = run("conflicts").json();
        assertThat(all.findValuesAsText("id")).containsExactly("c1", "c2", "c3", "c4", "c5");
        assertThat(all.get(0).at("/versions/1/values/content").asText()).contains("150 公里");
        assertThat(all.get(0).at("/base/content").asText()).isNotBlank();
        assertThat(run("resolve", "c1", "--take", "theirs", "--reason", "以区为准").code()).isZero();
        assertThat(run("resolve", "c2", "--take", "改造 130 公里").code()).isZero();
        assertThat(exchange.resolved().getFirst()).isEqualTo("c1 2 以区为准");
        assertThat(exchange.resolved().getLast()).contains("改造 130 公里");
        assertThat(
                        run("resolve", "c5", "--take", "mine", "--fill")
                                .json()
                                .at("/gone/text")
                                .asText())
                .isEqualTo("完成招标");
        assertThat(exchange.resolved().getLast()).isEqualTo("c5 1+ ");
        assertThat(run("resolve", "c1", "--take", "mine").json().at("/error/code").asText())
                .isEqualTo("cli.exchange.no-conflict");
        assertThat(run("resolve", "c4", "--take", "version:7").json().at("/error/code").asText())
                .isEqualTo("cli.exchange.which");
        assertThat(run("resolve", "c4", "--take", "随便").json().at("/error/code").asText())
                .isEqualTo("cli.exchange.one-field");
    }
}
