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
 * One link of the chain through which a statement reached its reader. In a link, one source passes on the words of the
 * previous voice.
 *
 * <p>The previous voice is the source of the previous link; for the first link, the speakers are the previous voice. An
 * example: an article quotes the newspaper Rodong Sinmun word for word, and Rodong Sinmun itself only paraphrases
 * Putin. The chain of Putin's statement then has two links. The link nearest to Putin comes first:
 *
 * <pre>{@code
 * List<Attribution> chain = List.of(
 *     Attribution.indirect(rodong, "expressed the will"), Attribution.direct(article, "wrote"));
 * }</pre>
 *
 * <p>If the article speaks for itself, the chain has a single link, {@link #ownVoice(Source)}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Attribution permits AttributionBuilder.ImmutableAttribution {

  Attribution() {}

  /**
   * Returns a link of any mode, without a cue.
   *
   * @param source the source
   * @param mode how the source renders the words of the previous voice
   * @return the link
   */
  public static Attribution of(Source source, Mode mode) {
    return builder().source(source).mode(mode).build();
  }

  /**
   * Returns a link of any mode.
   *
   * @param source the source
   * @param mode how the source renders the words of the previous voice
   * @param cue the words with which the source introduces what was said, as printed: {@code said}
   * @return the link
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution of(Source source, Mode mode, String cue) {
    return builder().source(source).mode(mode).cue(cue).build();
  }

  /**
   * The source quotes, and presents the quotation as word for word.
   *
   * @param source the source
   * @param cue the words with which the source introduces what was said, as printed: {@code wrote}
   * @return a link of the mode {@link Mode#DIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution direct(Source source, String cue) {
    return of(source, Mode.DIRECT, cue);
  }

  /**
   * The source paraphrases, and quotes fragments.
   *
   * @param source the source
   * @param cue the words with which the source introduces what was said, as printed: {@code appealed for}
   * @return a link of the mode {@link Mode#MIXED}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution mixed(Source source, String cue) {
    return of(source, Mode.MIXED, cue);
  }

  /**
   * The source gives the content in its own words.
   *
   * @param source the source
   * @param cue the words with which the source introduces what was said, as printed: {@code expressed the will}
   * @return a link of the mode {@link Mode#INDIRECT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution indirect(Source source, String cue) {
    return of(source, Mode.INDIRECT, cue);
  }

  /**
   * The source reports what the speakers did by speaking, but not what they said.
   *
   * @param source the source
   * @param cue the words with which the source introduces what was said, as printed: {@code rejected}
   * @return a link of the mode {@link Mode#NARRATED_ACT}
   * @throws org.communique.base.InvalidBriefException if the cue is not a valid {@link TextRule#LABEL}
   */
  public static Attribution narratedAct(Source source, String cue) {
    return of(source, Mode.NARRATED_ACT, cue);
  }

  /**
   * The source speaks for itself; it does not pass on the words of anybody else.
   *
   * @param source the source; the speaker of the statement is usually its {@linkplain Source#issuer() issuer}
   * @return a link of the mode {@link Mode#OWN_VOICE}
   */
  public static Attribution ownVoice(Source source) {
    return of(source, Mode.OWN_VOICE);
  }

  /** {@return a new builder without any values} */
  public static AttributionBuilder builder() {
    return new AttributionBuilder();
  }

  /** {@return the source that passes the words on} */
  public abstract Source source();

  /** {@return how the source renders the words of the previous voice} */
  public abstract Mode mode();

  /**
   * Returns whether this source claims that the utterance took place: the utterance occurred, did not occur, is
   * expected, or is hypothetical. How certain the source is of the content is another question; {@link #certainty()}
   * answers it.
   *
   * @return {@link Occurrence#OCCURRED} by default
   */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.OCCURRED;
  }

  /**
   * {@return the words with which the source introduces what was said, as printed: {@code wrote}, {@code according to};
   * empty if not recorded}
   */
  public abstract Optional<String> cue();

  /**
   * {@return the words with which the source avoids vouching for the content, as printed: {@code reportedly}; empty if
   * there are none}
   */
  public abstract Optional<String> hedge();

  /**
   * {@return how the text describes the source here, as printed: {@code a North Korean newspaper}; empty if the text
   * does not describe it}
   */
  public abstract Optional<String> describedAs();

  /**
   * {@return how certain of the content the source claims to be; empty if not judged, or if certainty does not
   * apply, as for orders and thanks}
   */
  public abstract Optional<Certainty> certainty();

  /** {@return the act as <em>this</em> source calls it; empty if the source does not name the act} */
  public abstract Optional<Act> act();

  /** {@return when the source passed the words on; empty if not recorded} */
  public abstract Optional<TimeExpression> reported();

  /** {@return the language in which the source renders the words; empty if not recorded} */
  public abstract Optional<LanguageTag> language();

  /** {@return the place inside the source: a page, a paragraph, a speech number, a time code; empty if not recorded} */
  public abstract Optional<String> locator();

  /** {@return the terms on which the source gave the words, such as off the record; empty if not recorded} */
  public abstract Optional<SourcingTerms> terms();

  /** {@return grades that judge this link alone, not the source in general} */
  public abstract List<Reliability> grades();

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns a copy of this link with a hedge.
   *
   * @param hedge the words with which the source avoids vouching for the content, as printed: {@code reportedly}
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the hedge is not a valid {@link TextRule#LABEL}
   */
  public final Attribution withHedge(String hedge) {
    return builder().from(this).hedge(hedge).build();
  }

  /**
   * Returns a copy of this link with the time at which the source passed the words on.
   *
   * @param time the time, as the text gives it
   * @return the copy
   */
  public final Attribution withReported(TimeExpression time) {
    return builder().from(this).reported(time).build();
  }

  /**
   * Returns a copy of this link with a description of the source.
   *
   * @param label the description, as printed: {@code a North Korean newspaper}
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the description is not a valid {@link TextRule#LABEL}
   */
  public final Attribution withDescribedAs(String label) {
    return builder().from(this).describedAs(label).build();
  }

  /**
   * Returns a copy of this link with a certainty.
   *
   * @param certainty how certain of the content the source claims to be
   * @return the copy
   */
  public final Attribution withCertainty(Certainty certainty) {
    return builder().from(this).certainty(certainty).build();
  }

  /**
   * Returns a copy of this link with the act as this source calls it.
   *
   * @param act the act
   * @return the copy
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

  /** {@return one line for a person to read: {@code indirect by Source 'rodong-sinmun'}} */
  @Override
  public final String toString() {
    return mode() + " by " + source();
  }
}
