/// The office's own table files: places to fill in, a trial of them, and ledgers made from them.
@NullMarked
package org.yiti.app.template;

import org.jspecify.annotations.NullMarked;
