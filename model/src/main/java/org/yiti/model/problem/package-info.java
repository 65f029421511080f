/// Free ledgers of problems (问题台账): entries in classes of their own, each from one or many records.
@NullMarked
package org.yiti.model.problem;

import org.jspecify.annotations.NullMarked;
