// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.OptionalInt;
import java.util.StringJoiner;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.immutables.value.Value;

/**
 * The result of a vote in numbers, as the text gives it: how many were in favour, against, abstained or did not vote.
 *
 * <p>A tally often says more than the stances of a statement, because a report seldom names every voter. An absent
 * number means that the text does not give it; 0 means that the text says that nobody voted so.
 *
 * <pre>{@code
 * Tally.of(93, 24, 58);   // General Assembly resolution ES-11/3 of 7 April 2022
 * Tally.builder().inFavour(13).against(1).abstaining(1).notVoting(0).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Tally permits TallyBuilder.ImmutableTally {

  Tally() {}

  /**
   * Returns a tally that does not say how many did not vote.
   *
   * @param inFavour how many voted in favour
   * @param against how many voted against
   * @param abstaining how many were present and abstained
   * @return the tally
   * @throws InvalidBriefException if a number is negative
   */
  public static Tally of(int inFavour, int against, int abstaining) {
    return builder().inFavour(inFavour).against(against).abstaining(abstaining).build();
  }

  /** {@return a new builder without any values} */
  public static TallyBuilder builder() {
    return new TallyBuilder();
  }

  /** {@return a new builder that already has all values of this tally; each setter replaces one value} */
  public final TallyBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return how many voted in favour; empty if the text does not say} */
  public abstract OptionalInt inFavour();

  /** {@return how many voted against; empty if the text does not say} */
  public abstract OptionalInt against();

  /** {@return how many were present and voted neither in favour nor against; empty if the text does not say} */
  public abstract OptionalInt abstaining();

  /** {@return how many could vote and did not, for example because they were absent; empty if the text does not say} */
  public abstract OptionalInt notVoting();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    if (inFavour().isEmpty() && against().isEmpty() && abstaining().isEmpty() && notVoting().isEmpty()) {
      throw InvalidBriefException.of("Tally", "inFavour, against, abstaining or notVoting must be present");
    }
    checkCount("inFavour", inFavour());
    checkCount("against", against());
    checkCount("abstaining", abstaining());
    checkCount("notVoting", notVoting());
  }

  private static void checkCount(String attribute, OptionalInt count) {
    if (count.isPresent() && count.getAsInt() < 0) {
      throw InvalidBriefException.of("Tally", attribute + " must not be negative", "" + count.getAsInt());
    }
  }

  /** {@return one line for a person to read: {@code 93 in favour, 24 against, 58 abstaining}} */
  @Override
  public final String toString() {
    StringJoiner counts = new StringJoiner(", ");
    inFavour().ifPresent(count -> counts.add(count + " in favour"));
    against().ifPresent(count -> counts.add(count + " against"));
    abstaining().ifPresent(count -> counts.add(count + " abstaining"));
    notVoting().ifPresent(count -> counts.add(count + " not voting"));
    return counts.toString();
  }
}
