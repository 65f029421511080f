package org.yiti.model.ledger;

import java.util.List;
import java.util.UUID;
import org.yiti.model.record.Change;

/// Something that the file and this store say differently and that a person has to decide.
///
/// @param sheetRow row of the file, from 0
/// @param base what stood when the file was written out; empty where that is not known
/// @param ours what stands now
/// @param theirs what the file says
/// @param ifTheirs what is to be done if the file is right
/// @param outside whether the cell is none that the sender of the file may fill in
public record Question(
        int sheetRow,
        UUID task,
        Column column,
        String base,
        String ours,
        String theirs,
        List<Change> ifTheirs,
        boolean outside) {
    public Question {
        ifTheirs = List.copyOf(ifTheirs);
    }
}
