/// What is done to tasks, issues and policies: the forms of the acts, their story, and what waits for an approver.
@NullMarked
package org.yiti.app.act;

import org.jspecify.annotations.NullMarked;
