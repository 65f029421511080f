package org.yiti.app.document;

import java.util.List;
import org.yiti.model.YitiException;

/// Where documents are printed.
interface Printers {
    /// Their names, the usual one first.
    List<String> names();

    /// Sends a document to a printer as it is.
    ///
    /// @throws YitiException if there is no such printer any more, or it does not take the document
    void print(byte[] document, String title, Paper paper, String printer) throws YitiException;
}
