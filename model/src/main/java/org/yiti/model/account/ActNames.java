package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

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
        var field = name(change);
        if (field == null) {
            return Optional.empty();
        }
        return switch (change) {
            case Change.Add(var _, var _, var values) -> wrong(values.get(field));
            case Change.Put(var _, var _, var values) -> wrong(values.get(field));
            case Change.Remove _, Change.Restore _ -> Optional.empty();
        };
    }

    private Optional<Sentence> wrong(@Nullable Object said) {
        return said == null || account.called(said.toString())
                ? Optional.empty()
                : Optional.of(Sentence.of("account.refused.name", said.toString(), account.name()));
    }

    /// The field that holds the name of who acts; null where any name may stand.
    private @Nullable Field name(Change change) {
        return switch (change.table()) {
            case ITEM_ORDER -> ITEM_ORDER_BY_NAME;
            case PROGRAMME_ACT -> registers(change) ? null : PROGRAMME_ACT_BY_NAME;
            case PROGRAMME_REPLY -> enters(Matter.PROGRESS) ? null : PROGRAMME_REPLY_BY_NAME;
            case SUPERVISION_ITEM -> SUPERVISION_ITEM_DRAFTED_BY;
            case ITEM_REPLY -> enters(Matter.ITEM) ? null : ITEM_REPLY_BY_NAME;
            default -> null;
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
