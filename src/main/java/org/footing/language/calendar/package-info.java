/**
 * The calendars of the sources: Julian and Gregorian, Japanese eras, and EDTF for dates that are not quite known. Plain
 * arithmetic, without java.time, whose JapaneseDate knows no date before 1873 and prints 大正1年.
 */
@NullMarked
package org.footing.language.calendar;

import org.jspecify.annotations.NullMarked;
