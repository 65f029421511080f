/// Lists on paper: as PDF, shown page by page, saved or printed.
@NullMarked
package org.yiti.app.document;

import org.jspecify.annotations.NullMarked;
