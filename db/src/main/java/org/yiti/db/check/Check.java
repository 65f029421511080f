package org.yiti.db.check;

import java.util.ArrayList;
import java.util.List;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.model.Sentence;

public final class Check {
    private final RecordedDatabase database;

    public Check(RecordedDatabase database) {
        this.database = database;
    }

    public List<Sentence> run() {
        return new ArrayList<>();
    }
}
