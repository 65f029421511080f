package org.yiti.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.PackageEntry.State;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview.Kind;

/// One package from first look to receipt.
class PackageModelTest {
    private final SampleDesk at = new SampleDesk();
    private final FakeExchange exchange = ExchangeExamples.over(at.store);
    private final Texts texts = new Texts(Locale.CHINESE);

    private PackageModel open(String file) {
        var model =
                new PackageModel(
                        at.desk, exchange, new DirectJobRunner(), texts, Path.of("in", file));
        model.look();
        return model;
    }

    private static <T extends PackageStage> T stage(PackageModel model, Class<T> type) {
        assertThat(model.stageProperty().get()).isInstanceOf(type);
        return type.cast(model.stageProperty().get());
    }

    @Test
    void aLookChangesNothing() {
        var before = exchange.packages();
        var ready = stage(open(ExchangeExamples.DISTRICT), PackageStage.Ready.class);
        assertThat(ready.preview().total(Kind.CHANGED)).isEqualTo(6);
        assertThat(exchange.packages()).isEqualTo(before);
    }

    @Test
    void rowsAreNamedAndTheirFieldsSaidInWords() {
        var ready = stage(open(ExchangeExamples.DISTRICT), PackageStage.Ready.class);
        var line = ready.lines().getFirst();
        assertThat(line.title()).contains("任务");
        assertThat(line.summary(texts)).contains("→").contains("并于年底前验收");
        assertThat(ready.lines())
                .filteredOn(l -> l.kind() == Kind.CONFLICT)
                .allSatisfy(l -> assertThat(l.reason()).contains("分歧"));
        assertThat(line.shows(Optional.of(Kind.CHANGED), Optional.empty(), "年底前")).isTrue();
        assertThat(line.shows(Optional.of(Kind.REMOVED), Optional.empty(), "")).isFalse();
        assertThat(line.shows(Optional.empty(), Optional.empty(), "李莉")).isTrue();
    }

    @Test
    void applyingEndsWithWhatToDoNext() {
        var model = open(ExchangeExamples.DISTRICT);
        model.apply();
        var done = stage(model, PackageStage.Applied.class);
        assertThat(exchange.packages().getFirst().state()).isEqualTo(State.MERGED);
        model.answer("110106", PackageKind.RECEIPT, Path.of("out"));
        assertThat(exchange.orders().getFirst().kind()).isEqualTo(PackageKind.RECEIPT);
        assertThat(model.saidProperty().get().map(texts::say).orElse("")).contains("out");
        model.takeBack(done.imported());
        assertThat(stage(model, PackageStage.TakenBack.class).whole()).isTrue();
        assertThat(exchange.packages().getFirst().state()).isEqualTo(State.TAKEN_BACK);
    }

    @Test
    void anUnknownSignerIsTrustedOnlyByItsFingerprint() {
        var model = open(ExchangeExamples.UNKNOWN);
        var refused = stage(model, PackageStage.Refused.class);
        assertThat(refused.trouble().code()).isEqualTo(ExchangeCode.UNKNOWN_SIGNER);
        model.trust(Fingerprint.of("11111 11111 11111 11111 11111"));
        assertThat(model.stageProperty().get()).isEqualTo(refused);
        assertThat(model.saidProperty().get()).isPresent();
        model.trust(Fingerprint.of(ExchangeExamples.DISTRICT_PRINT));
        stage(model, PackageStage.Ready.class);
        assertThat(exchange.stores())
                .anyMatch(s ->
                        s.certificate().officeCode().equals("110107")
                                && s.trust() == Trust.COMPARED);
    }

    @Test
    void aPassphraseOpensWhatItLocks() {
        var model = open(ExchangeExamples.LOCKED);
        assertThat(stage(model, PackageStage.Refused.class).trouble().code())
                .isEqualTo(ExchangeCode.WRONG_PASSPHRASE);
        model.unlock("七月的雨");
        stage(model, PackageStage.Refused.class);
        model.unlock("六月的雨");
        stage(model, PackageStage.Ready.class);
    }

    @Test
    void aPackageThatWaitsIsKeptAndStillSaysWhy() {
        var model = open(ExchangeExamples.GAP);
        model.keep();
        var refused = stage(model, PackageStage.Refused.class);
        assertThat(refused.kept()).isTrue();
        assertThat(texts.say(refused.trouble().sentence())).contains("41").contains("57");
        assertThat(exchange.packages().getFirst().state()).isEqualTo(State.PARKED);
    }

    @Test
    void aFileThatIsNoPackageIsSaidToBeNone() {
        var failed = stage(open("读我.txt"), PackageStage.Failed.class);
        assertThat(texts.say(failed.why())).contains("不是数据交换包");
    }
}
