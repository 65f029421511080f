package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.db.log.Head;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange.Receiver;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// Certificates and vouchers that a trusted office made up and sent along.
class ForgedCertificateTest {
    private static final String SCOPE = "U:110105";
    private static final NewOffice SELDOM =
            new NewOffice("110000", "110106009", "从不来往的街道", Level.CITY);

    @TempDir Path temp;
    private Office city;
    private Forger forger;

    @BeforeEach
    void aCityThatTrusts() throws Exception {
        city = new Office(temp.resolve("市"), Stores.CITY);
        forger = new Forger(temp.resolve("伪"), Stores.DISTRICT);
        city.exchange().trust(city.person, written(), Unlocking.NONE, forger.fingerprint());
        city.take(written());
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private Path written() throws Exception {
        return written(SCOPE);
    }

    private Path written(String scope) throws Exception {
        var body = Forger.body(0, Forger.values(true, "110105"));
        var change =
                new Forger.Change(Table.MONTH_REPORT.number(), new UUID(7, 7), Head.BIRTH, body);
        return forger.write(scope, change);
    }

    @Test
    void a_voucher_for_another_certificate_of_a_store_spoils_no_package_that_passes_it_on()
            throws Exception {
        forger.showAnother(Stores.DISTRICT, "另一台");
        forger.bring(new Forger(temp.resolve("丙"), SELDOM));
        city.take(written("U:110105001"));
        try (var street = new Office(temp.resolve("街"), Stores.STREET)) {
            var sent = city.export(street, PackageKind.FULL, new Lock.Open());
            assertThat(sent.changes()).isPositive();
            assertThat(street.exchange().inspect(sent.file(), Unlocking.NONE).trouble())
                    .map(Trouble::code)
                    .contains(ExchangeCode.UNKNOWN_SIGNER);
        }
    }

    @Test
    void another_certificate_of_a_known_store_is_not_trusted_in_the_place_of_the_first()
            throws Exception {
        forger.showAnother(SELDOM, "电脑");
        var file = written();
        assertThatThrownBy(() ->
                        city.exchange()
                                .trust(city.person, file, Unlocking.NONE, forger.fingerprint()))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("exchange.trust.changed"));
    }

    @Test
    void a_certificate_that_nobody_trusts_names_no_office_and_opens_nothing() throws Exception {
        var named = new NewOffice("110000", "110105", "假朝阳", Level.CITY);
        forger.bring(new Forger(temp.resolve("乙"), named));
        forger.bring(new Forger(temp.resolve("丙"), SELDOM));
        city.take(written("U:110105001"));
        assertThat(city.exchange().receivers())
                .filteredOn(r -> r.code().equals("110105"))
                .extracting(Receiver::name)
                .containsExactly(Stores.DISTRICT.name());
        var order =
                new ExportOrder(
                        SELDOM.code(), PackageKind.FULL, new Lock.Open(), temp, true, false);
        var sent = city.exchange().export(city.person, order, Progress.SILENT);
        assertThat(sent.changes()).isZero();
    }
}
