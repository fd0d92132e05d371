// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourcingTerms;
import org.immutables.value.Value;

/**
 * One link of the chain: this source renders <em>the voice before it</em> in this mode, with these words.
 *
 * <p>The voice before it is the previous attribution's source, or the speakers. Rodong Sinmun, which the article quotes
 * word for word and which itself paraphrases Putin, is
 *
 * <pre>{@code
 * Attribution.indirect(rodong, "expressed the will"), Attribution.direct(article, "wrote")
 * }</pre>
 *
 * <p>What the article itself asserts has one link, {@link #ownVoice(Source) its own voice}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Attribution
    permits AttributionBuilder.ImmutableAttribution {

  Attribution() {}

  /**
   * A link in any mode.
   *
   * @param source the voice
   * @param mode how it renders the voice before it
   * @return the link
   */
  public static Attribution of(Source source, Mode mode) {
    return builder().source(source).mode(mode).build();
  }

  /**
   * A link in any mode, with its words.
   *
   * @param source the voice
   * @param mode how it renders the voice before it
   * @param cue the words that report, as printed: {@code said}
   * @return the link
   * @throws org.communique.base.InvalidBriefException if the cue is no {@link TextRule#LABEL label}
   */
  public static Attribution of(Source source, Mode mode, String cue) {
    return builder().source(source).mode(mode).cue(cue).build();
  }

  /**
   * The source quotes, word for word as it claims.
   *
   * @param source the voice
   * @param cue the words that report, as printed: {@code wrote}
   * @return a link of {@link Mode#DIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is no {@link TextRule#LABEL label}
   */
  public static Attribution direct(Source source, String cue) {
    return of(source, Mode.DIRECT, cue);
  }

  /**
   * The source paraphrases, and quotes fragments.
   *
   * @param source the voice
   * @param cue the words that report, as printed: {@code appealed for}
   * @return a link of {@link Mode#MIXED}
   * @throws org.communique.base.InvalidBriefException if the cue is no {@link TextRule#LABEL label}
   */
  public static Attribution mixed(Source source, String cue) {
    return of(source, Mode.MIXED, cue);
  }

  /**
   * The source gives the content in words of its own.
   *
   * @param source the voice
   * @param cue the words that report, as printed: {@code expressed the will}
   * @return a link of {@link Mode#INDIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is no {@link TextRule#LABEL label}
   */
  public static Attribution indirect(Source source, String cue) {
    return of(source, Mode.INDIRECT, cue);
  }

  /**
   * The source reports that the act was done, not what was said.
   *
   * @param source the voice
   * @param cue the words that report, as printed: {@code rejected}
   * @return a link of {@link Mode#NARRATED_ACT}
   * @throws org.communique.base.InvalidBriefException if the cue is no {@link TextRule#LABEL label}
   */
  public static Attribution narratedAct(Source source, String cue) {
    return of(source, Mode.NARRATED_ACT, cue);
  }

  /**
   * The source speaks for itself: nobody relayed anything.
   *
   * @param source the voice, whose issuer is the speaker
   * @return a link of {@link Mode#OWN_VOICE}
   */
  public static Attribution ownVoice(Source source) {
    return of(source, Mode.OWN_VOICE);
  }

  /**
   * Starts a link.
   *
   * @return an empty builder
   */
  public static AttributionBuilder builder() {
    return new AttributionBuilder();
  }

  /**
   * {@return the voice}
   */
  public abstract Source source();

  /**
   * {@return how it renders the voice before it}
   */
  public abstract Mode mode();

  /**
   * What the voice says of the saying itself: that it was said, not said, is expected. How sure it is of the content is
   * {@link #certainty()}.
   *
   * @return {@link Occurrence#OCCURRED} unless said otherwise
   */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.OCCURRED;
  }

  /**
   * {@return the words that report, as printed: {@code wrote}, {@code according to}}
   */
  public abstract Optional<String> cue();

  /**
   * {@return the words by which this voice keeps its distance: {@code reportedly}}
   */
  public abstract Optional<String> hedge();

  /**
   * {@return the label that the source is given here: {@code a North Korean newspaper}}
   */
  public abstract Optional<String> describedAs();

  /**
   * {@return how this voice commits itself to the content; empty where that means nothing or was not judged}
   */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return the act as <em>this</em> voice calls it; empty if it says nothing of its own}
   */
  public abstract Optional<Act> act();

  /**
   * {@return when this voice passed it on}
   */
  public abstract Optional<TimeExpression> reported();

  /**
   * {@return the language of this voice's rendering}
   */
  public abstract Optional<LanguageTag> language();

  /**
   * {@return where in the source: a page, a paragraph, a speech number, a time code}
   */
  public abstract Optional<String> locator();

  /**
   * {@return what was agreed about naming this source}
   */
  public abstract Optional<SourcingTerms> terms();

  /**
   * {@return grades of this link alone}
   */
  public abstract List<Reliability> grades();

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
   * Adds the words by which the voice keeps its distance.
   *
   * @param hedge the words as printed
   * @return the same link with that hedge
   */
  public final Attribution withHedge(String hedge) {
    return builder().from(this).hedge(hedge).build();
  }

  /**
   * Adds the time at which this voice passed it on.
   *
   * @param time the time as given
   * @return the same link with that time
   */
  public final Attribution withReported(TimeExpression time) {
    return builder().from(this).reported(time).build();
  }

  /**
   * Adds the label that the source is given here.
   *
   * @param label the words as printed
   * @return the same link with that label
   */
  public final Attribution withDescribedAs(String label) {
    return builder().from(this).describedAs(label).build();
  }

  /**
   * Says how the voice commits itself to the content.
   *
   * @param certainty its commitment
   * @return the same link with that commitment
   */
  public final Attribution withCertainty(Certainty certainty) {
    return builder().from(this).certainty(certainty).build();
  }

  /**
   * Says what this voice calls the act.
   *
   * @param act the act in its words
   * @return the same link with that act
   */
  public final Attribution withAct(Act act) {
    return builder().from(this).act(act).build();
  }

  @Value.Check
  void check() {
    TextRule.LABEL.check("Attribution", "cue", cue());
    TextRule.LABEL.check("Attribution", "hedge", hedge());
    TextRule.LABEL.check("Attribution", "describedAs", describedAs());
    TextRule.LABEL.check("Attribution", "locator", locator());
  }

  /** Prints mode and source: {@code indirect by Source 'rodong-sinmun'}. */
  @Override
  public final String toString() {
    return mode() + " by " + source();
  }
}
