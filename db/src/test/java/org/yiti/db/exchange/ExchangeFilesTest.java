package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.Stores;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;

/// Names of packages, and what is offered as a package and is none.
class ExchangeFilesTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"N", "街", "𤦹"})
    void offices_with_long_names_get_files_that_fit_and_do_not_meet(String letter)
            throws Exception {
        String name = letter.repeat(100 / letter.length());
        try (var city = new Office(temp, new NewOffice("110000", "110000", name, Level.CITY))) {
            var from = city.store.office();
            var order =
                    new ExportOrder(
                            "110105",
                            PackageKind.CHANGES,
                            new Lock.ToReceiver(),
                            temp,
                            true,
                            false);
            var at = Instant.parse("2026-11-20T08:00:00Z");
            var names = new HashSet<Path>();
            for (int i = 0; i < 12; i++) {
                var file = PackageName.free(from, name, order, at);
                Files.createFile(file);
                names.add(file);
                assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(255);
            }
            assertThat(names).hasSize(12);
        }
    }

    @Test
    void a_folder_is_no_package() throws Exception {
        try (var city = new Office(temp.resolve("市"), Stores.CITY)) {
            var folder = Files.createDirectory(temp.resolve("夹.yiti"));
            assertThatThrownBy(() -> city.take(folder))
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.trouble().code()).isEqualTo(ExchangeCode.BAD_FORMAT));
            assertThat(city.exchange().inspect(folder, Unlocking.NONE).trouble()).isPresent();
        }
    }
}
