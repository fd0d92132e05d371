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

/** What people call the speakers and voices of a chain. */
public final class ChainWords {

  private ChainWords() {}

  /** Returns the chain of a statement in one sentence: {@code Putin, paraphrased by Rodong Sinmun, quoted by the article}. */
  public static String sentence(Statement statement) {
    StringBuilder sentence = new StringBuilder(speakers(statement));
    for (int at = 0; at < statement.attributions().size(); at++) {
      sentence.append(", ").append(verb(statement.attributions().get(at))).append(' ').append(voice(statement, at))
          .append(distance(statement.attributions().get(at)));
    }
    return sentence.toString();
  }

  /** Returns the names of the speakers, joined by {@code and}. */
  public static String speakers(Statement statement) {
    List<String> called = statement.speakers().stream().map(ChainWords::called).distinct().toList();
    return OneLine.and(called.size() == statement.speakers().size()
        ? called
        : statement.speakers().stream().map(Actor::name).map(OneLine::of).toList());
  }

  /** Putin rather than Vladimir Putin, if some text calls him so. */
  public static String called(Actor actor) {
    return OneLine.of(actor.aliases().stream().map(Alias::text)
        .filter(alias -> (" " + actor.name() + " ").contains(" " + alias + " "))
        .min(Comparator.comparingInt(String::length)).orElse(actor.name()));
  }

  /** Returns what a voice does to the words before it: {@code quoted by}. */
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

  /** Returns how a voice keeps its distance, in brackets with a space before them; empty if it does not. */
  public static String distance(Attribution link) {
    return link.hedge().map(hedge -> " (“" + OneLine.of(hedge) + "”)").orElse("") + occurrence(link);
  }

  /** The mode, and what the voice says of the saying itself unless that it occurred: {@code indirect (expected)}. */
  public static String mode(Attribution link) {
    return link.mode() + occurrence(link);
  }

  private static String occurrence(Attribution link) {
    return link.occurrence() == Occurrence.OCCURRED ? "" : " (" + link.occurrence() + ")";
  }

  /** Returns the name of a voice; of the last one, the document that was encoded, what it is: {@code the article}. */
  public static String voice(Statement statement, int at) {
    Source source = statement.attributions().get(at).source();
    return at == statement.attributions().size() - 1 ? document(source) : OneLine.of(source.name());
  }

  /** The document that was encoded; its name is a headline, and longer than a sentence bears. */
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
