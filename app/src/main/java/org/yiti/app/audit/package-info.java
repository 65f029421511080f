/// Field audits on the screen: plans, their places, and what was found there.
@NullMarked
package org.yiti.app.audit;

import org.jspecify.annotations.NullMarked;
