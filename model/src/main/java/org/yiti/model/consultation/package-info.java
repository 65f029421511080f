/// Talking over the issues every month (月度会商研判) and pushing them together with others (日常联合督办).
@NullMarked
package org.yiti.model.consultation;

import org.jspecify.annotations.NullMarked;
