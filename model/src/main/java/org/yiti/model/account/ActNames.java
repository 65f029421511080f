package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;

/// Whose name stands on an act: the office's own acts bear the name of who is signed in, or nobody could be told from
/// somebody else, and who checks from who reported. What a unit said on paper bears the name that is on the paper.
final class ActNames {
    private final Account account;

    ActNames(Account account) {
        this.account = account;
    }

    Optional<Sentence> wrong(Change change) {
        return names(change).stream().flatMap(field -> wrong(change, field).stream()).findFirst();
    }

    private Optional<Sentence> wrong(Change change, Field name) {
        return switch (change) {
            case Change.Add(var _, var _, var values) -> wrong(values.get(name));
            case Change.Put(var _, var _, var values) -> wrong(values.get(name));
            case Change.Remove _, Change.Restore _ -> Optional.empty();
        };
    }

    private Optional<Sentence> wrong(@Nullable Object said) {
        return said == null || account.called(said.toString())
                ? Optional.empty()
                : Optional.of(Sentence.of("account.refused.name", said.toString(), account.name()));
    }

    /// The fields that hold the name of who acts; none where any name may stand.
    private List<Field> names(Change change) {
        return switch (change.table()) {
            case ITEM_ORDER -> List.of(ITEM_ORDER_BY_NAME);
            case PROGRAMME_ACT -> registers(change) ? List.of() : List.of(PROGRAMME_ACT_BY_NAME);
            case PROGRAMME_REPLY ->
                    enters(Matter.PROGRESS) ? List.of() : List.of(PROGRAMME_REPLY_BY_NAME);
            case SUPERVISION_ITEM -> List.of(SUPERVISION_ITEM_DRAFTED_BY);
            case ITEM_REPLY -> enters(Matter.ITEM) ? List.of() : List.of(ITEM_REPLY_BY_NAME);
            case INSPECTION -> List.of(INSPECTION_DRAFTED_BY, INSPECTION_APPROVED_BY);
            case CONCLUSION -> List.of(CONCLUSION_ISSUED_BY);
            case REVIEW -> List.of(REVIEW_ACCEPTED_BY, REVIEW_DECIDED_BY);
            default -> List.of();
        };
    }

    private boolean enters(Matter matter) {
        return account.may(matter, Right.ENTER);
    }

    /// What a ledger said is taken over with the ledger's name.
    private static boolean registers(Change change) {
        return change instanceof Change.Add(var _, var _, var values)
                && ProgrammeAction.REGISTER.name().equals(values.get(PROGRAMME_ACT_ACTION));
    }
}
