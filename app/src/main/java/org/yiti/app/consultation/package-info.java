/// The pages of talking over issues every month (月度会商研判) and of pushing together (日常联合督办).
@NullMarked
package org.yiti.app.consultation;

import org.jspecify.annotations.NullMarked;
