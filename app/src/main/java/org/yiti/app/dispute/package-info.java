/// Where lists and pages show what offices disagree about.
@NullMarked
package org.yiti.app.dispute;

import org.jspecify.annotations.NullMarked;
