// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.immutables.value.Value;

/**
 * Something that a statement or a stance can be about: a policy, an event, a treaty, a draft resolution.
 *
 * <pre>{@code
 * Topic ties = Topic.of("bilateral-ties", "ties between Russia and North Korea");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Topic implements Target permits TopicBuilder.ImmutableTopic {

  /** All members but the id. Add a new member here too: two topics of one id are compared by this list. */
  static final List<Member<Topic>> MEMBERS = List.of(
      new Member<>("label", Topic::label), new Member<>("identifiers", Topic::identifiers),
      new Member<>("extensions", Topic::extensions));

  Topic() {}

  /**
   * Names a topic.
   *
   * @param id its id in the brief
   * @param label what people call it
   * @return the topic
   * @throws InvalidBriefException if the id is no {@link TextRule#ID id} or the label no {@link TextRule#LABEL label}
   */
  public static Topic of(String id, String label) {
    return builder().id(id).label(label).build();
  }

  /**
   * Starts a topic.
   *
   * @return an empty builder
   */
  public static TopicBuilder builder() {
    return new TopicBuilder();
  }

  /**
   * {@return the name of this topic in the brief}
   */
  public abstract String id();

  /**
   * {@return what people call it}
   */
  public abstract String label();

  /**
   * {@return what others call it; a topic of another brief is the same only if it shares one}
   */
  public abstract List<Identifier> identifiers();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** How messages name this topic: {@code Topic 'bilateral-ties'}. */
  String where() {
    return "Topic '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Topic", "id", id());
    TextRule.LABEL.check(where(), "label", label());
  }

  @Override
  public final int hashCode() {
    return 31 * id().hashCode() + label().hashCode();
  }

  /** Prints the id: {@code Topic 'bilateral-ties'}. */
  @Override
  public final String toString() {
    return where();
  }
}
