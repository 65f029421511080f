@NullMarked
package org.yiti.app.cli;

import org.jspecify.annotations.NullMarked;
