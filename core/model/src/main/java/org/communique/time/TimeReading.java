// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What {@link RelativeTimes#read} found in words: the date, and whether the words contradict themselves.
 *
 * <pre>{@code
 * TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16"));
 * TimeReading reading = RelativeTimes.english().read("Monday, 10 August 2022", frame).orElseThrow();
 * reading.date();             // 2022-08-10?
 * reading.contradiction();    // Optional[2022-08-10 is a Wednesday, but the words say Monday]
 * }</pre>
 *
 * @param date the date that the words mean; uncertain if the words contradict themselves
 * @param contradiction what does not fit, as a sentence in English for people; empty if everything fits
 */
public record TimeReading(Edtf date, Optional<String> contradiction) {

  /** Checks that both parts are present. */
  public TimeReading {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(contradiction, "contradiction");
  }
}
