/** The whole house, as its shoppers, its partners and a bad day meet it: every process is real. */
@NullMarked
package org.kirana.pipeline.house;

import org.jspecify.annotations.NullMarked;
