// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.text.Quotation;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.immutables.value.Value;

/**
 * Who said what to whom, and through which voices it reached us.
 *
 * <p>What an article asserts in its own voice has its publisher as speaker. A sentence that reports somebody's
 * communicative act (rejected, recognised, adopted) has <em>that actor</em> as speaker.
 *
 * <pre>{@code
 * Statement.builder().id("letter").addSpeaker(putin).addAddressee(kim)
 *     .act(Act.EXPRESS_INTENT).gist("Russia wants to go on expanding bilateral relations")
 *     .addAttributions(Attribution.indirect(rodong, "expressed the will"), Attribution.direct(article, "wrote"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Statement permits StatementBuilder.ImmutableStatement {

  Statement() {}

  /**
   * Starts a statement.
   *
   * @return an empty builder
   */
  public static StatementBuilder builder() {
    return new StatementBuilder();
  }

  /**
   * {@return the name of this statement in the brief; elsewhere it is {@code base#id}}
   */
  public abstract String id();

  /**
   * {@return those who speak, at least one; co-equal, in the order of the text}
   */
  public abstract List<Actor> speakers();

  /**
   * {@return the office as which all of them speak here}
   */
  public abstract Optional<Role> speakingAs();

  /**
   * {@return in what quality they speak: officially, personally, as experts}
   */
  public abstract Optional<Capacity> capacity();

  /**
   * {@return those in whose name they speak}
   */
  public abstract List<Actor> onBehalfOf();

  /**
   * {@return those at whom the act is directed, not everyone who hears it}
   */
  public abstract List<Actor> addressees();

  /**
   * {@return what they do by speaking, as the encoder judges; what a voice calls it is {@link Attribution#act()}}
   */
  public abstract Act act();

  /**
   * {@return the proposition in the encoder's words, without hedges, glosses and insertions of the voices}
   */
  public abstract String gist();

  /**
   * {@return what must hold for it: of an ultimatum, an offer, an “even if”}
   */
  public abstract Optional<String> condition();

  /**
   * {@return the passages that it rests on}
   */
  public abstract List<Quotation> quotations();

  /**
   * {@return the chain of voices, at least one, nearest the speaker first; in a brief the last is the brief's source}
   */
  public abstract List<Attribution> attributions();

  /**
   * {@return when it was said}
   */
  public abstract Optional<TimeExpression> said();

  /**
   * {@return when what is spoken of happens, takes effect or expires}
   */
  public abstract Optional<TimeExpression> eventTime();

  /**
   * {@return where it was said}
   */
  public abstract Optional<String> place();

  /**
   * {@return how the speaker spoke: a letter, a speech, a vote}
   */
  public abstract Optional<Medium> medium();

  /**
   * {@return the language of delivery}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return the speaker's own commitment; empty where that means nothing, as for orders and thanks}
   */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return where the speakers, and others by their account, stand}
   */
  public abstract List<Stance> stances();

  /**
   * {@return what it is about}
   */
  public abstract List<Topic> topics();

  /**
   * {@return those spoken of who are in none of the other members}
   */
  public abstract List<Actor> mentions();

  /**
   * {@return grades, at most one for a purpose; the first: how far one may rely on it that this was said so}
   */
  public abstract List<Reliability> grades();

  /**
   * {@return how it stands to other statements}
   */
  public abstract List<Relation> relations();

  /**
   * {@return what the encoder has to say: ambiguities, doubts, choices}
   */
  public abstract List<String> notes();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Whose words the spoken segments are: those of the innermost voice that is reached from the page through
   * {@link Mode#DIRECT}, {@link Mode#MIXED} and {@link Mode#OWN_VOICE} alone.
   *
   * <p>If an article quotes a newspaper that paraphrases Putin, the words are the newspaper's.
   *
   * @return that source; empty if the words are the speakers' own
   */
  public final Optional<Source> quotedSource() {
    for (int link = attributions().size() - 1; link >= 0; link--) {
      switch (attributions().get(link).mode()) {
        case DIRECT, MIXED, OWN_VOICE -> { }
        default -> {
          return Optional.of(attributions().get(link).source());
        }
      }
    }
    return Optional.empty();
  }

  /** How messages name this statement: {@code Statement 'letter'}. */
  String where() {
    return "Statement '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Statement", "id", id());
    if (speakers().isEmpty()) {
      throw InvalidBriefException.of(where(), "speakers must not be empty");
    }
    if (attributions().isEmpty()) {
      throw InvalidBriefException.of(where(), "attributions must not be empty");
    }
    TextRule.PROSE.check(where(), "gist", gist());
    TextRule.PROSE.check(where(), "condition", condition());
    TextRule.LABEL.check(where(), "place", place());
    TextRule.PROSE.check(where(), "notes", notes());
    checkGrades();
    checkMentions();
    ValuesById.check(this);
  }

  private void checkGrades() {
    Set<Optional<String>> purposes = new HashSet<>();
    for (Reliability grade : grades()) {
      if (!purposes.add(grade.purpose())) {
        throw InvalidBriefException.of(
            where(),
            "grades must be at most one for a purpose, but there are two "
                + grade.purpose().map(purpose -> "for " + InvalidBriefException.shown(purpose)).orElse("without one"));
      }
    }
  }

  private void checkMentions() {
    if (mentions().isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    speakers().forEach(actor -> present.add(actor.id()));
    onBehalfOf().forEach(actor -> present.add(actor.id()));
    addressees().forEach(actor -> present.add(actor.id()));
    for (Stance stance : stances()) {
      stance.holders().forEach(actor -> present.add(actor.id()));
      if (stance.target() instanceof Actor target) {
        present.add(target.id());
      }
    }
    for (Actor mention : mentions()) {
      if (!present.add(mention.id())) {
        throw InvalidBriefException.of(
            where(), "mentions must not repeat who is in another member, but " + mention + " is");
      }
    }
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + gist().hashCode()) + act().hashCode();
  }

  /** Prints the id: {@code Statement 'letter'}. */
  @Override
  public final String toString() {
    return where();
  }
}
