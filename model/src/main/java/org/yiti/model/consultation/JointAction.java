package org.yiti.model.consultation;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Two or more bodies that pushed a matter together on one day (日常联合督办).
public record JointAction(Row row) {
    /// How many bodies make it joint.
    public static final int FEWEST = 2;

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/\\n]+");

    public JointAction {
        row.mustBe(Table.JOINT_ACTION);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID issue() {
        return row.reference(JOINT_ACTION_ISSUE);
    }

    public @Nullable UUID item() {
        return row.reference(JOINT_ACTION_ITEM);
    }

    public @Nullable LocalDate day() {
        return row.date(JOINT_ACTION_DAY);
    }

    public String content() {
        return row.words(JOINT_ACTION_CONTENT);
    }

    /// The bodies that took part, each once.
    public List<String> parties() {
        return parties(row.words(JOINT_ACTION_PARTIES));
    }

    /// Whether there were enough bodies for it to count.
    public boolean joint() {
        return parties().size() >= FEWEST;
    }

    /// The bodies that a text names, each once.
    public static List<String> parties(String written) {
        return Arrays.stream(BETWEEN.split(written))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
