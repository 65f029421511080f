package org.yiti.model.unit;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A person of a unit (人员名录): a name in texts, never a login.
public record Person(Row row) {
    public Person {
        row.mustBe(Table.PERSON);
    }

    public UUID id() {
        return row.id();
    }

    public UUID unit() {
        return Objects.requireNonNull(row.reference(PERSON_UNIT));
    }

    public String name() {
        return row.words(PERSON_NAME);
    }

    public String title() {
        return row.words(PERSON_TITLE);
    }

    public String phone() {
        return row.words(PERSON_PHONE);
    }

    public PersonRole role() {
        return Code.read(PersonRole.class, row.text(PERSON_ROLE)).orElse(PersonRole.LIAISON);
    }

    public @Nullable LocalDate activeFrom() {
        return row.date(PERSON_ACTIVE_FROM);
    }

    public @Nullable LocalDate activeTo() {
        return row.date(PERSON_ACTIVE_TO);
    }
}
