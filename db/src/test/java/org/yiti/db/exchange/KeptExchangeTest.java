package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A package that a district's store wrote with the first version of the format: rows of every kind of value, a month's
/// report that both offices changed, the decision, a removal, a file. Every later program must take it in and show
/// what it said. The file and what it says are **never made anew**.
class KeptExchangeTest {
    @TempDir Path temp;

    @Test
    void a_package_of_the_first_version_comes_in_as_it_was_meant() throws Exception {
        var file = copied("district-1.yiti");
        try (var city = new Office(temp.resolve("市"), Stores.CITY)) {
            // The second is that of the city's computer of that time, whose change the district
            // passes on.
            for (String fingerprint : text("district-1.fingerprints.txt").lines().toList()) {
                city.exchange().trust(city.person, file, Unlocking.NONE, fingerprint);
            }
            city.take(file);
            assertThat(rows(city.dump())).isEqualTo(rows(text("district-1.dump.txt")));
            assertThat(city.store.check()).isEmpty();
            var picture = city.store.rows().all(Table.ATTACHMENT).getFirst();
            assertThat(city.store.attachments().whole(new Attachment(picture).sha256())).isTrue();
        }
    }

    /// The rows of a dump; a later program has more tables.
    private static List<String> rows(String dump) {
        return dump.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"id\""))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private Path copied(String name) throws Exception {
        try (var in = KeptExchangeTest.class.getResourceAsStream(name)) {
            var file = temp.resolve(name);
            Files.copy(Objects.requireNonNull(in), file);
            return file;
        }
    }

    private static String text(String name) throws Exception {
        try (var in = KeptExchangeTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// How the kept package was made; run once for a version, into an empty folder.
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        try (var city = new Office(folder.resolve("市"), Stores.CITY);
                var district = new Office(folder.resolve("区"), Stores.DISTRICT)) {
            city.trust(district);
            district.trust(city);
            var task = fill(district);
            var report =
                    district.add(
                            Table.MONTH_REPORT,
                            Map.of(
                                    Field.MONTH_REPORT_TASK,
                                    task,
                                    Field.MONTH_REPORT_MONTH,
                                    6,
                                    Field.MONTH_REPORT_QUANTITY,
                                    BigDecimal.ZERO,
                                    Field.MONTH_REPORT_STATE,
                                    "SUBMITTED"));
            city.take(district.export(city));
            city.put(report, Field.MONTH_REPORT_QUANTITY, BigDecimal.valueOf(8));
            district.put(report, Field.MONTH_REPORT_QUANTITY, new BigDecimal("12.5"));
            district.take(city.export(district));
            var conflict = district.exchange().conflicts().getFirst();
            district.exchange().resolve(district.person, conflict.id(), new Decision.Take(1), "核实");
            attach(district, task, folder);
            var full = district.export(city, PackageKind.FULL, new Lock.Open());
            Files.copy(full.file(), folder.resolve("district-1.yiti"));
            Files.writeString(folder.resolve("district-1.dump.txt"), district.dump());
            Files.writeString(
                    folder.resolve("district-1.fingerprints.txt"),
                    district.exchange().own().fingerprint()
                            + "\n"
                            + city.exchange().own().fingerprint()
                            + "\n");
        }
    }

    private static UUID fill(Office district) throws Exception {
        var issue = district.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯㛃𤦹"));
        var task =
                district.add(
                        Table.TASK,
                        Map.of(
                                Field.TASK_ISSUE,
                                issue,
                                Field.TASK_NO,
                                "03-07-02",
                                Field.TASK_CONTENT,
                                "推进\n“电梯”加装",
                                Field.TASK_DUE_DATE,
                                LocalDate.of(2021, 12, 31),
                                Field.TASK_LONG_TERM,
                                true,
                                Field.TASK_WEIGHT,
                                new BigDecimal("0.125"),
                                Field.TASK_POSITION,
                                -3));
        var gone =
                district.add(
                        Table.TASK, Map.of(Field.TASK_ISSUE, issue, Field.TASK_CONTENT, "撤下的任务"));
        district.record(new Change.Remove(Table.TASK, gone));
        return task;
    }

    private static void attach(Office district, UUID task, Path folder) throws Exception {
        var photo = Files.writeString(folder.resolve("现场.txt"), "现场照片的替身");
        var year = district.add(Table.PROGRAMME, Map.of(Field.PROGRAMME_YEAR, 2021));
        var kept = district.store.attachments().put(photo, Progress.SILENT);
        district.record(
                Attachment.add(
                        year,
                        new Attachment.Place.Month(task, 6),
                        "现场.txt",
                        kept,
                        "text/plain",
                        1));
    }
}
