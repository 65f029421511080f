package org.yiti.app.exchange;

import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Trouble;

/// How far the person is with one package.
sealed interface PackageStage {
    /// It is looked at, taken in or taken back.
    record Busy() implements PackageStage {}

    /// It cannot be looked at: no such file, a folder that is gone.
    record Failed(Sentence why) implements PackageStage {}

    /// It is not taken in as it stands.
    ///
    /// @param kept whether it now waits in the books for what is missing
    record Refused(Inspected inspected, Trouble trouble, boolean kept) implements PackageStage {}

    /// What it would do, before it does.
    record Ready(Preview preview, List<RowLine> lines) implements PackageStage {}

    record Applied(Imported imported) implements PackageStage {}

    /// @param whole whether it was taken back; else nothing was done
    record TakenBack(Sentence said, boolean whole) implements PackageStage {}
}
