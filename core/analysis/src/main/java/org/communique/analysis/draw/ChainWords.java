// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.Comparator;
import java.util.List;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.Statement;
import org.communique.vocabulary.Occurrence;

/** Puts a chain into words: the names of its speakers and sources, and verbs for what each source did. */
public final class ChainWords {

  private ChainWords() {}

  /**
   * Returns the chain of a statement in one sentence: {@code Putin, paraphrased by Rodong Sinmun, quoted by the
   * article}.
   */
  public static String sentence(Statement statement) {
    StringBuilder sentence = new StringBuilder(speakers(statement));
    for (int at = 0; at < statement.attributions().size(); at++) {
      sentence.append(", ").append(verb(statement.attributions().get(at))).append(' ').append(voice(statement, at))
          .append(distance(statement.attributions().get(at)));
    }
    return sentence.toString();
  }

  /**
   * Returns the names of the speakers, joined by {@code and}. The names are short unless two speakers would have the
   * same short name.
   */
  public static String speakers(Statement statement) {
    List<String> shortNames = statement.speakers().stream().map(ChainWords::shortName).distinct().toList();
    return OneLine.and(shortNames.size() == statement.speakers().size()
        ? shortNames
        : statement.speakers().stream().map(Actor::name).map(OneLine::of).toList());
  }

  /** Returns the shortest alias that is a part of the name ({@code Putin} of {@code Vladimir Putin}); else the name. */
  public static String shortName(Actor actor) {
    return OneLine.of(actor.aliases().stream().map(Alias::text)
        .filter(alias -> (" " + actor.name() + " ").contains(" " + alias + " "))
        .min(Comparator.comparingInt(String::length)).orElse(actor.name()));
  }

  /** Returns the verb for what a source does with the words before it: {@code quoted by}. */
  public static String verb(Attribution link) {
    return switch (link.mode()) {
      case DIRECT -> "quoted by";
      case MIXED -> "partly quoted by";
      case INDIRECT -> "paraphrased by";
      case NARRATED_ACT -> "reported by";
      case MENTIONED -> "mentioned by";
      case OWN_VOICE -> "speaking through";
      case UNKNOWN -> "passed on by";
    };
  }

  /**
   * Returns the hedge of a link and its occurrence, each in brackets with a space before them; empty if the link has no
   * hedge and its source says that the utterance occurred.
   */
  public static String distance(Attribution link) {
    return link.hedge().map(hedge -> " (“" + OneLine.of(hedge) + "”)").orElse("") + occurrence(link);
  }

  /** Returns the mode of a link, and its occurrence unless the utterance occurred: {@code indirect (expected)}. */
  public static String mode(Attribution link) {
    return link.mode() + occurrence(link);
  }

  private static String occurrence(Attribution link) {
    return link.occurrence() == Occurrence.OCCURRED ? "" : " (" + link.occurrence() + ")";
  }

  /**
   * Returns the name of a source in the chain of a statement. The last source, the encoded document, is called by its
   * kind: {@code the article}.
   *
   * @param statement the statement
   * @param at the place of the source in the chain, from 0
   */
  public static String voice(Statement statement, int at) {
    Source source = statement.attributions().get(at).source();
    return at == statement.attributions().size() - 1 ? document(source) : OneLine.of(source.name());
  }

  /** The encoded document by its kind, because its name is often a headline, too long for a sentence. */
  private static String document(Source source) {
    return switch (source.kind().word()) {
      case "news-brief" -> "the article";
      case "official-website" -> "the website";
      case "official-document" -> "the document";
      case "diplomatic-message" -> "the message";
      case "social-media" -> "the post";
      case "cable", "speech", "interview", "press-release", "press-conference", "photograph", "database",
          "reference-work" -> "the " + source.kind().word().replace('-', ' ');
      default -> OneLine.of(source.name());
    };
  }
}
