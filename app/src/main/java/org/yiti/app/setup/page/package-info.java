/// How settings pages look.
@NullMarked
package org.yiti.app.setup.page;

import org.jspecify.annotations.NullMarked;
