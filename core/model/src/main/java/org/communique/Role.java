// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * An office or function: what somebody is, or speaks as.
 *
 * <pre>{@code
 * Role.of("Supreme Leader", northKorea)
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Role permits RoleBuilder.ImmutableRole {

  Role() {}

  /**
   * An office, whose organisation is not said.
   *
   * @param title the title as printed
   * @return the role
   * @throws InvalidBriefException if the title is no {@link TextRule#LABEL label}
   */
  public static Role of(String title) {
    return builder().title(title).build();
  }

  /**
   * An office in an organisation.
   *
   * @param title the title as printed
   * @param organisation the state, ministry, company or body; with no roles and no gloss of its own
   * @return the role
   * @throws InvalidBriefException if the title is no {@link TextRule#LABEL label}, or the organisation not shallow
   */
  public static Role of(String title, Actor organisation) {
    return builder().title(title).organisation(organisation).build();
  }

  /**
   * Starts a role.
   *
   * @return an empty builder
   */
  public static RoleBuilder builder() {
    return new RoleBuilder();
  }

  /**
   * {@return the title as printed}
   */
  public abstract String title();

  /**
   * {@return where the office is held; empty if not said}
   */
  public abstract Optional<Actor> organisation();

  /**
   * {@return when it was held; empty if not said}
   */
  public abstract Optional<TimeExpression> during();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    TextRule.LABEL.check("Role", "title", title());
    organisation().ifPresent(actor -> Actor.checkShallow("Role", "organisation", actor));
  }

  /** Prints the title, and the organisation's id if there is one. */
  @Override
  public final String toString() {
    return title() + organisation().map(actor -> " (" + actor.id() + ")").orElse("");
  }
}
