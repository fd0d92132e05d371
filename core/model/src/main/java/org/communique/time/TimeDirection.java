// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

/**
 * Which date is meant by words that name neither a year nor a direction, such as “Thursday” or “10 August”. Words that
 * give a direction themselves, such as “last Thursday”, do not need this choice.
 *
 * <pre>{@code
 * TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16")).towards(TimeDirection.FUTURE);
 * RelativeTimes.english().resolve("Thursday", frame);      // Optional[2022-08-18?]
 * }</pre>
 */
public enum TimeDirection {
  /** The date nearest to the anchor. If two dates are equally near, the earlier date. */
  NEAREST,
  /** The anchor itself, or else the last such date before the anchor. */
  PAST,
  /** The anchor itself, or else the first such date after the anchor. */
  FUTURE,
  /** The dates of {@link #PAST} and {@link #FUTURE} as a set, of which one date is true. */
  BOTH
}
