// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.List;
import java.util.function.ToIntFunction;
import org.communique.json.Limit;

/** A rule about several members of one object, which the members themselves cannot express. */
public sealed interface Rule {

  /**
   * Exactly one of two members is present. The reader checks this rule, and the schema states it.
   *
   * @param names the names of the two members
   */
  record Either(List<String> names) implements Rule {}

  /**
   * Both members are present, or both members are absent. The model checks this rule, and the schema states it.
   *
   * @param one the name of a member
   * @param other the name of the other member
   */
  record Together(String one, String other) implements Rule {}

  /**
   * At least one of these members is present. The model checks this rule, and the schema states it.
   *
   * @param names the names of the members
   */
  record AtLeast(List<String> names) implements Rule {}

  /**
   * A member is required if another member is one of some words. The model checks this rule, and the schema states it.
   *
   * @param name the name of the member that is then required
   * @param other the name of the other member
   * @param words the words of the other member
   */
  record Requires(String name, String other, List<String> words) implements Rule {}

  /**
   * The basis of a date is required if there is a date. If there is no date, the basis can only be one word. The model
   * checks this rule, and the schema states it.
   *
   * @param date the name of the member with the date
   * @param basis the name of the member with the basis
   * @param without the word of the basis if there is no date
   */
  record Dated(String date, String basis, String without) implements Rule {}

  /**
   * A member of the value is within a limit, also after the model has joined parts of the member. The reader checks
   * this rule, and the schema does not state it.
   *
   * @param name the name of the member
   * @param limit the limit
   * @param size returns the size of the member, in the unit of the limit
   * @param <T> the type of the value
   */
  record Within<T>(String name, Limit limit, ToIntFunction<T> size) implements Rule {}
}
