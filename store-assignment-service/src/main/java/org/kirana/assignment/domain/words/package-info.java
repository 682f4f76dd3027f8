/** How what partners write is read: in English, Hindi and Marathi, as people really type. */
@NullMarked
package org.kirana.assignment.domain.words;

import org.jspecify.annotations.NullMarked;
