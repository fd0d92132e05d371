// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * The statements of one document, together with the document from which they were encoded.
 *
 * <p>A brief does not list its actors, sources and topics. It collects them from the source and the statements.
 * Building a brief checks that
 *
 * <ul>
 *   <li>two different actors never have the same id, and the same holds for sources, topics and statements;
 *   <li>every reference to a statement of this brief points to such a statement;
 *   <li>relations such as {@code retracts}, {@code corrects} and {@code quotes} form no circle;
 *   <li>the chain of every statement ends with the source of the brief;
 *   <li>every quotation that gives its position is in the text at that position.
 * </ul>
 *
 * <p>Values of the model are immutable, and equal if all their members are equal. They are not
 * {@link java.io.Serializable}: JSON is the form in which a brief is stored and sent.
 *
 * <pre>{@code
 * Brief brief = Brief.builder().id("ties").title("Russia and North Korea strengthen ties")
 *     .source(article).addStatement(letter).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Brief permits BriefBuilder.ImmutableBrief {

  Brief() {}

  /** {@return a new builder without any values} */
  public static BriefBuilder builder() {
    return new BriefBuilder();
  }

  /** {@return the id of this brief} */
  public abstract String id();

  /**
   * {@return an absolute URI that makes statement ids globally unique: the URI, {@code #} and the id name a statement
   * everywhere; empty if the brief has no such URI}
   */
  public abstract Optional<URI> base();

  /**
   * {@return the version of the JSON form in which this brief is written; {@link FormatVersion#CURRENT} by default, or
   * the version of the document from which the brief was read}
   */
  @Value.Default
  public FormatVersion formatVersion() {
    return FormatVersion.CURRENT;
  }

  /** {@return the title of this brief} */
  public abstract String title();

  /** {@return the document that was encoded; the chain of every statement ends with it} */
  public abstract Source source();

  /** {@return the language of the document; empty if not recorded} */
  public abstract Optional<LanguageTag> language();

  /** {@return when the document was published; empty if not recorded} */
  public abstract Optional<TimeExpression> published();

  /** {@return when the document was last changed; empty if not recorded} */
  public abstract Optional<TimeExpression> modified();

  /** {@return the markings on the document, as printed: {@code SECRET}, {@code EMBARGOED}} */
  public abstract List<String> markings();

  /** {@return the text of the document; empty if the brief does not have it} */
  public abstract Optional<SourceText> text();

  /** {@return the statements, in the order of the document} */
  public abstract List<Statement> statements();

  /**
   * {@return notes of the encoder (the person who makes the brief) about the whole brief, such as what was left out}
   */
  public abstract List<String> notes();

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * {@return every actor of this brief, each once; the actors to which an actor refers come before it. Every call
   * returns the same list}
   */
  public final List<Actor> actors() {
    return valuesById().actors();
  }

  /**
   * {@return every source of this brief, each once; the source of the brief itself comes first. Every call returns the
   * same list}
   */
  public final List<Source> sources() {
    return valuesById().sources();
  }

  /** {@return every topic of this brief, each once. Every call returns the same list} */
  public final List<Topic> topics() {
    return valuesById().topics();
  }

  /**
   * Returns the statement with an id.
   *
   * @param id the id
   * @return the statement; empty if no statement of this brief has the id
   */
  public final Optional<Statement> statement(String id) {
    return valuesById().statement(id);
  }

  /** {@return the values of this brief by their ids, collected at the first call} */
  @Value.Lazy
  ValuesById valuesById() {
    return ValuesById.of(this);
  }

  /** {@return the words by which messages name this brief: {@code Brief 'ties'}} */
  String where() {
    return "Brief '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Brief", "id", id());
    TextRule.LABEL.check(where(), "title", title());
    TextRule.LABEL.check(where(), "markings", markings());
    TextRule.PROSE.check(where(), "notes", notes());
    base().filter(uri -> !uri.isAbsolute()).ifPresent(uri -> {
      throw InvalidBriefException.of(where(), "base must be an absolute URI", uri.toString());
    });
    if (formatVersion().major() != FormatVersion.CURRENT.major()) {
      throw InvalidBriefException.of(
          where(),
          "formatVersion must have the major version " + FormatVersion.CURRENT.major(),
          formatVersion().toString());
    }
    BriefRules.check(this);
  }

  /**
   * Mixes three members. The id alone is not enough, because many briefs use the same id for different documents. All
   * members would cost more time and would separate few more values.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + title().hashCode()) + source().id().hashCode();
  }

  /** {@return one line for a person to read: {@code Brief 'ties'}} */
  @Override
  public final String toString() {
    return where();
  }
}
