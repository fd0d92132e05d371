// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code from a public list for an actor, a source, a topic or an act, together with the name of the list.
 *
 * <p>Identifiers connect briefs. Two actors, sources or topics of different briefs can only be recognised as the same
 * if they have an identifier in common. Equal ids or equal names do not show this. The list, its version and the code
 * are kept exactly as given.
 *
 * <pre>{@code
 * Identifier northKorea = Identifier.of("iso3166-1-alpha-2", "KP");
 * Identifier recognise = Identifier.of("cameo", "1.1b3", "054");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Identifier permits IdentifierBuilder.ImmutableIdentifier {

  /**
   * The schemes whose codes name one thing only, so that two values with the same code are the same. Other codes, such
   * as event codes of CAMEO, only classify.
   */
  public static final List<String> IDENTIFYING_SCHEMES = List.of(
      "wikidata", "lei", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-3", "cow", "stix");

  Identifier() {}

  /**
   * Returns a code from a list without versions.
   *
   * @param scheme the name of the list: {@code wikidata}
   * @param value the code: {@code Q7747}
   * @return the identifier
   * @throws InvalidBriefException if an argument is not a valid {@link TextRule#LABEL}
   */
  public static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * Returns a code from one version of a list.
   *
   * @param scheme the name of the list: {@code cameo}
   * @param version the version of the list: {@code 1.1b3}
   * @param value the code: {@code 054}
   * @return the identifier
   * @throws InvalidBriefException if an argument is not a valid {@link TextRule#LABEL}
   */
  public static Identifier of(String scheme, String version, String value) {
    return builder().scheme(scheme).version(version).value(value).build();
  }

  /** {@return a new builder without any values} */
  public static IdentifierBuilder builder() {
    return new IdentifierBuilder();
  }

  /** {@return a new builder that already has all values of this identifier; each setter replaces one value} */
  public final IdentifierBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the name of the list, such as {@code iso3166-1-alpha-2}, {@code iso3166-3}, {@code cow}, {@code wikidata},
   * {@code cameo}, {@code lei} or {@code stix}; any other name is allowed}
   */
  public abstract String scheme();

  /**
   * Returns the version of the list. The same code may mean different things in different versions of a list.
   *
   * @return the version; empty if the list has no versions or if the version is not recorded
   */
  public abstract Optional<String> version();

  /** {@return the code, always as text, so that {@code 054} does not become 54} */
  public abstract String value();

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
    TextRule.LABEL.check("Identifier", "scheme", scheme());
    TextRule.LABEL.check("Identifier", "version", version());
    TextRule.LABEL.check("Identifier", "value", value());
  }

  /** {@return scheme, version and value: {@code cameo 1.1b3 054}} */
  @Override
  public final String toString() {
    return InvalidBriefException.escaped(scheme() + version().map(version -> " " + version).orElse("") + " " + value());
  }
}
