/// The docx that each paper of supervision is made from: the office's own, or the program's.
@NullMarked
package org.yiti.app.setup.paper;

import org.jspecify.annotations.NullMarked;
