@NullMarked
package org.yiti.app.command;

import org.jspecify.annotations.NullMarked;
