@NullMarked
package org.kirana.events.operator;

import org.jspecify.annotations.NullMarked;
